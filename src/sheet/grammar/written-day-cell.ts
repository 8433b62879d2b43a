import type { Weekday } from '../../domain/programme/schedule.ts'
import { listSeparator } from './token-reader.ts'
import type { TokenReader } from './token-reader.ts'
import { writtenDates } from './written-date.ts'
import type { WrittenSpan } from './written-date.ts'
import { writtenRule } from './written-days.ts'
import type { WrittenRule } from './written-days.ts'
import { weekdayGroup } from './written-weekdays.ts'
import { exclusionLead, writtenExclusions } from './written-exclusion.ts'
import type { WrittenExclusions } from './written-exclusion.ts'

/** A whole cell of Dag, as written. */
export interface WrittenDayCell {
  rules: WrittenRule[]
  spans: WrittenSpan[]
  exclusions: WrittenExclusions
  /** "…, det vill säga" and the dates: then the dates count and not the rule. */
  isSpelledOut: boolean
}

/** Rules and dates with separators between, and perhaps what is left out: "jämna tisdagar, 2026-12-13, ej v. 26–32". */
export function writtenDayCell(reader: TokenReader): WrittenDayCell | null {
  const rules: WrittenRule[] = []
  const spans: WrittenSpan[] = []
  const isListed = reader.listOf((each) => {
    const dates = each.attempt(writtenDates)
    const rule = dates ? null : each.attempt(writtenRule)
    if (dates) spans.push(...dates)
    if (rule) rules.push(rule)
    return dates ?? rule
  }, listSeparator)
  if (!isListed) return null
  const spelledOut = spans.length === 0 ? reader.attempt(datesSpelledOut) : null
  const without = reader.attempt(weekdaysTakenAway) ?? []
  const exclusions = reader.attempt(exclusionTail) ?? { weeks: [], spans: [] }
  const left = rules.map((rule) => withoutWeekdays(rule, without))
  return { rules: left, spans: spelledOut ?? spans, exclusions, isSpelledOut: spelledOut !== null }
}

/** "vardagar utom fredagar" */
function weekdaysTakenAway(reader: TokenReader): Weekday[] | null {
  listSeparator(reader)
  reader.mark('(')
  if (!exclusionLead(reader)) return null
  const group = weekdayGroup(reader)
  reader.mark(')')
  return group?.weekdays ?? null
}

function withoutWeekdays(rule: WrittenRule, without: readonly Weekday[]): WrittenRule {
  return { ...rule, weekdays: rule.weekdays.filter((weekday) => !without.includes(weekday)) }
}

function datesSpelledOut(reader: TokenReader): WrittenSpan[] | null {
  reader.mark(',', ';', ':', '(')
  const isThatIs =
    reader.phrase('det', 'vill', 'säga') ?? reader.phrase('d', 'v', 's') ?? reader.word('dvs', 'nämligen')
  if (isThatIs === null) return null
  reader.mark(':')
  const dates = writtenDates(reader)
  reader.mark(')')
  return dates
}

/** "ej v. 26–32", "(utom 2026-12-24)" */
function exclusionTail(reader: TokenReader): WrittenExclusions | null {
  listSeparator(reader)
  reader.mark('(', '-')
  if (!exclusionLead(reader)) return null
  const exclusions = writtenExclusions(reader)
  reader.mark(')')
  return exclusions
}
