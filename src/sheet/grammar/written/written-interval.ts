import { intervalWords } from '../../parse/swedish-words.ts'
import type { TokenReader } from '../tokens/token-reader.ts'

/** "varannan", "var tredje", "var 3:e", with "vecka" after it or not. */
export function everyNthWeek(reader: TokenReader, needsWeek: boolean): { interval: number } | null {
  const everySoManyDays = reader.attempt(everyNthDay)
  if (everySoManyDays) return everySoManyDays
  const interval = reader.first(
    (each) => (each.word('varannan', 'vartannat') ? 2 : null),
    (each) => (each.word('var', 'vart') ? each.wordIn(intervalWords) : null),
    (each) => (each.word('var') ? numberWithSuffix(each) : null),
  )
  if (interval === null || interval < 2 || interval > 12) return null
  const hasWeek = reader.word('vecka', 'veckas', 'v') !== null
  return needsWeek && !hasWeek ? null : { interval }
}

/** "var 14:e dag", "var fjortonde dag": whole weeks, told in days. */
function everyNthDay(reader: TokenReader): { interval: number } | null {
  if (!reader.word('var')) return null
  const days = reader.word('fjortonde') ? 14 : numberWithSuffix(reader)
  const isWeeks = days !== null && days > 7 && days % 7 === 0
  return isWeeks && reader.word('dag') ? { interval: days / 7 } : null
}

/** "3:e" */
export function numberWithSuffix(reader: TokenReader): number | null {
  const number = reader.number(1, 2)
  return reader.tightMark(':') && reader.word('a', 'e') ? number : null
}
