import type { Weekday } from '../../domain/programme/schedule.ts'
import type { CellText } from './cell-text.ts'
import { listSeparator, TokenReader } from './token-reader.ts'
import { tokenize } from './tokens.ts'
import { weekdayGroup } from './written-weekdays.ts'

/** Days of the week, and the part of a cell of Tid that is about them. */
export interface DayPiece {
  weekdays: Weekday[]
  text: CellText
}

/**
 * A cell of Tid cut before its days of the week: "fredag kl 12–19, lördag kl 10–15", "mån–tors 10–18, fre 10–15". Null
 * unless it begins with a day, has two such pieces and no day twice.
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
  if (heads.length < 2 || new Set(weekdays).size < weekdays.length) return null
  return heads.map(({ weekdays: days, end }, index) => ({
    weekdays: days,
    text: cut(text, end, heads[index + 1]?.start ?? text.plain.length),
  }))
}

/** Without the comma or the "och" that leads to the next day. */
function cut({ plain, written }: CellText, start: number, end: number): CellText {
  const piece = plain.slice(start, end).replace(/(?:[\s,;./&+]|(?<=\s)(?:och|samt|o))+$/u, '')
  return { plain: piece, written: written.slice(start, start + piece.length) }
}
