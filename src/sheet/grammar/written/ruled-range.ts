import { listSeparator, type TokenReader } from '../tokens/token-reader.ts'
import { merge, ruleWithMore, type WrittenRule } from './written-days.ts'
import type { WrittenLimits } from './written-limits.ts'
import type { WrittenSpan } from './written-span.ts'
import { weekdayGroup, type WrittenWeekdays } from './written-weekdays.ts'

/** A rule that is held from one day to another. */
export interface RuledRange {
  rule: WrittenRule
  limits: WrittenLimits
}

/** "onsdagar 13/1–26/5 (jämna veckor)", "13/1–26/5, onsdagar jämna veckor": the days are those of a rule. */
export function ruledRange(reader: TokenReader, range: WrittenSpan): RuledRange | null {
  const limits: WrittenLimits = { kind: 'days', from: { ...range, weekdays: null }, to: null }
  const each = range.weekdays ? null : reader.attempt(everyDayOfThem)
  if (each) return { rule: merge([each]), limits }
  const after = range.weekdays ? null : reader.attempt(weekdaysOfThem)
  if (after) return { rule: ruleWithMore(merge([after]), reader), limits }
  if (!range.weekdays) return null
  const plain = merge([range.weekdays])
  const rule = ruleWithMore(plain, reader)
  return rule === plain ? null : { rule, limits: { kind: 'days', from: range, to: null } }
}

/** "14–20 juni (alla dagar)" */
function everyDayOfThem(reader: TokenReader): WrittenWeekdays | null {
  const isBracketed = reader.mark('(') !== null
  if (!isBracketed) listSeparator(reader)
  const group = weekdayGroup(reader)
  const isEvery = group?.weekdays.length === 7 && (!isBracketed || reader.mark(')'))
  return isEvery ? group : null
}

/** "19/1–23/2, tisdagar", "19/1–23/2 varje tisdag": those weekdays between the days. "och tisdagar" would be something more. */
function weekdaysOfThem(reader: TokenReader): WrittenWeekdays | null {
  const isBracketed = reader.mark('(') !== null
  if (!isBracketed) reader.mark(',', ':', '\n', ';')
  reader.word('varje', 'alla', 'på')
  const group = weekdayGroup(reader)
  const isOfDate = reader.peek()?.kind === 'number' || reader.peek()?.text === 'den'
  if (!group || isOfDate) return null
  return !isBracketed || reader.mark(')') ? group : null
}
