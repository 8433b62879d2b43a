import type { Weekday } from '../../../domain/programme/schedule.ts'
import type { CellText } from '../tokens/cell-text.ts'
import { listSeparator, TokenReader } from '../tokens/token-reader.ts'
import { weekdayWords } from '../../parse/swedish-words.ts'
import { tokenize, type Token } from '../tokens/tokens.ts'
import { weekdayGroup } from '../written/written-weekdays.ts'

/** Days of the week, and the part of a cell of Tid that is about them. */
export interface DayPiece {
  weekdays: Weekday[]
  text: CellText
}

/**
 * A cell of Tid cut before its days of the week: "fredag kl 12–19, lördag kl 10–15", "mån–tors 10–18, fre 10–15". Null
 * unless it begins with a day, and has no day twice.
 */
export function cutByDay(text: CellText): DayPiece[] | null {
  const tokens = tokenize(text.plain)
  const heads: { weekdays: Weekday[]; start: number; end: number }[] = []
  for (let index = 0; index < tokens.length;) {
    const reader = new TokenReader(tokens, index)
    const isHead = index === 0 ? true : (listSeparator(reader) ?? reader.mark('.', '/'))
    const start = reader.peek()?.start ?? 0
    const group = isHead ? reader.attempt(weekdayGroup) : null
    if (index === 0 && !group) return null
    reader.mark(':', '.')
    if (group) heads.push({ weekdays: group.weekdays, start, end: reader.peek()?.start ?? text.plain.length })
    index = group ? reader.position : index + 1
  }
  const weekdays = heads.flatMap((head) => head.weekdays)
  if (new Set(weekdays).size < weekdays.length || (heads.length === 1 && !isNamedInFull(tokens))) return null
  return heads.map(({ weekdays: days, end }, index) => ({
    weekdays: days,
    text: cut(text, end, heads[index + 1]?.start ?? text.plain.length),
  }))
}

/** "tisdagar 10–12", and not "fr. 13.00", "on 10" or "dygnet runt". */
function isNamedInFull([first]: readonly Token[]): boolean {
  return first !== undefined && first.text.length > 2 && weekdayWords.has(first.text)
}

/** Without the comma or the "och" that leads to the next day. */
function cut({ plain, written }: CellText, start: number, end: number): CellText {
  const piece = plain.slice(start, end).replace(/(?:[\s,;./&+]|(?<=\s)(?:och|samt|o))+$/u, '')
  return { plain: piece, written: written.slice(start, start + piece.length) }
}
