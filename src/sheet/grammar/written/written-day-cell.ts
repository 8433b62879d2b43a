import type { Weekday } from '../../../domain/programme/schedule.ts'
import { kindsOfDays, wordsBeforeDates, wordsBesideDays } from './day-notes.ts'
import type { WordRange } from '../tokens/cell-text.ts'
import { ruledRange } from './ruled-range.ts'
import { listSeparator, type TokenReader } from '../tokens/token-reader.ts'
import { writtenCount } from './written-count.ts'
import { everyNthWeek } from './written-interval.ts'
import { merge, ruleWithMore, writtenRule, type WrittenRule } from './written-days.ts'
import { exclusionLead, writtenExclusions, type WrittenExclusions } from './written-exclusion.ts'
import { firstDayLead, writtenLimits, type WrittenLimits } from './written-limits.ts'
import { writtenSpans, type WrittenSpan } from './written-span.ts'
import { weekdayGroup } from './written-weekdays.ts'

/** A rule with what stands beside it. */
export interface WrittenSeries {
  rule: WrittenRule
  limits: WrittenLimits | null
  /** "varannan torsdag: 4/2, 18/2 …": then the dates count and not the rule. */
  dates: WrittenSpan[]
}

/** A whole cell of Dag, as written. */
export interface WrittenDayCell {
  series: WrittenSeries[]
  spans: WrittenSpan[]
  exclusions: WrittenExclusions
  /** Words that say nothing of which days, to be shown as they are. */
  notes: WordRange[]
}

/**
 * Rules and dates with separators between, and perhaps what is left out and what is said beside: "jämna tisdagar,
 * 2026-12-13, ej v. 26–32". Null when a word isn't understood.
 */
export function writtenDayCell(reader: TokenReader): WrittenDayCell | null {
  const list = () => reader.listOf((each) => each.first(datesItem, seriesItem), itemSeparator)
  const bare = list()
  const lead = bare ? null : reader.attempt(wordsBeforeDates)
  const items = lead ? list() : bare
  if (!items) return null
  const tail = readTail(reader)
  return {
    series: items.flatMap((item) =>
      item.kind === 'series'
        ? [{ ...item.series, rule: withoutWeekdays(item.series.rule, tail.weekdays) }]
        : [],
    ),
    spans: items.flatMap((item) => (item.kind === 'dates' ? item.spans : [])),
    exclusions: tail.exclusions,
    notes: [...(lead ? [lead] : []), ...tail.notes],
  }
}

type Item = { kind: 'dates'; spans: WrittenSpan[] } | { kind: 'series'; series: WrittenSeries }

function itemSeparator(reader: TokenReader): true | null {
  return listSeparator(reader) ?? (reader.mark('.', '/') ? true : null)
}

/** Dates, or a date that is repeated: "Torsdagen den 28 januari och varannan vecka", "tisdag 12/1, 5 gånger". */
function datesItem(reader: TokenReader): Item | null {
  reader.word('datum', 'datumen', 'dag', 'dagar')
  reader.mark(':')
  // "start onsdag 20 januari, 8 gånger": only what is repeated has a start.
  const bare = reader.attempt(writtenSpans)
  const isStart = !bare && reader.attempt(firstDayLead) !== null
  const spans = isStart ? writtenSpans(reader) : bare
  const [first, ...others] = spans ?? []
  if (!spans || !first) return null
  const isAlone = others.length === 0
  const ruled = isAlone && first.to ? reader.attempt((each) => ruledRange(each, first)) : null
  const repeated = isAlone && !first.to ? reader.attempt((each) => repeatedDate(each, first)) : null
  const series = repeated ?? (ruled && { ...ruled, dates: [] })
  if (series) return { kind: 'series', series }
  return isStart ? null : { kind: 'dates', spans }
}

function repeatedDate(reader: TokenReader, first: WrittenSpan): WrittenSeries | null {
  listSeparator(reader)
  while (reader.word(...afterwards));
  const rule = reader.attempt(repetition)
  if (!rule) return null
  const weekdays = rule.weekdays.length > 0 ? rule.weekdays : (first.weekdays?.weekdays ?? [])
  const from = { ...first, weekdays: first.weekdays && { ...first.weekdays, isPlural: false } }
  return { rule: { ...rule, weekdays }, limits: { kind: 'days', from, to: null }, dates: [] }
}

const afterwards = 'därefter sedan sen framåt framöver och i fortsättningsvis'.split(' ')

function repetition(reader: TokenReader): WrittenRule | null {
  const count = writtenCount(reader)
  if (count !== null) return merge([{ count }])
  const isEvery = reader.phrase('varje', 'vecka') ?? reader.phrase('en', 'gång', 'i', 'veckan')
  if (isEvery) return ruleWithMore(merge([{ isEvery: true }]), reader)
  const interval = reader.attempt((each) => everyNthWeek(each, true))
  const rule = interval ? merge([interval]) : reader.attempt(everyWeekday)
  return rule && ruleWithMore(rule, reader)
}

/** "varje måndag": only such words go on from a date; "tisdag 8/12 och onsdagar" is two things. */
function everyWeekday(reader: TokenReader): WrittenRule | null {
  const next = reader.peek()?.text
  const rule = next === 'varje' || next === 'varannan' || next === 'var' ? writtenRule(reader) : null
  return rule?.ordinals.length === 0 && rule.daysOfMonth.length === 0 ? rule : null
}

function seriesItem(reader: TokenReader): Item | null {
  const first = reader.attempt(startFirst)
  const rule = writtenRule(reader)
  if (!rule) return null
  const partOfDay = kindsOfDays(reader)
  const before = first ?? writtenLimits(reader)
  const spans = before ? [] : (reader.attempt(spelledOut) ?? [])
  const [range, ...others] = spans
  const within = range?.to && others.length === 0 ? range : null
  const whole = ruleWithMore(partOfDay ? { ...rule } : rule, reader)
  const limits =
    before ??
    (within && { kind: 'days', from: within, to: null }) ??
    (spans.length === 0 ? writtenLimits(reader) : null)
  return { kind: 'series', series: { rule: whole, limits, dates: within ? [] : spans } }
}

/** "Från 18 januari: måndagar" */
function startFirst(reader: TokenReader): WrittenLimits | null {
  const limits = writtenLimits(reader)
  reader.mark(':', ',')
  if (limits) while (reader.word(...afterwards));
  return limits
}

/** ": 4/2, 18/2", "(12/1, 26/1)", " 13/1–26/5", ", det vill säga 27 januari, 10 februari", "10/2, 24/2" */
function spelledOut(reader: TokenReader): WrittenSpan[] | null {
  const isOpened = reader.mark('(') !== null
  if (!isOpened) reader.mark(':', ',', ';', '-', '\n')
  const isThatIs =
    reader.phrase('det', 'vill', 'säga') ??
    reader.phrase('d', 'v', 's') ??
    reader.word('dvs', 'nämligen', 'datum')
  if (isThatIs) reader.mark(':')
  const spans = writtenSpans(reader)
  return spans && (!isOpened || reader.mark(')')) ? spans : null
}

interface Tail {
  weekdays: Weekday[]
  exclusions: WrittenExclusions
  notes: WordRange[]
}

/** What is left out, and what is said beside, in any order. */
function readTail(reader: TokenReader): Tail {
  const tail: Tail = {
    weekdays: [],
    exclusions: { weeks: [], spans: [], isFreeOfHolidays: false },
    notes: [],
  }
  for (;;) {
    const isRead = reader.attempt((each) => leftOut(each, tail)) ?? reader.attempt((each) => said(each, tail))
    if (!isRead) return tail
  }
}

function said(reader: TokenReader, tail: Tail): true | null {
  const note = wordsBesideDays(reader)
  if (note) tail.notes.push(note)
  return note && true
}

/** "ej v. 26–32", "(utom 2026-12-24)", "utom fredagar", "undantaget helgdagar" */
function leftOut(reader: TokenReader, tail: Tail): true | null {
  listSeparator(reader)
  const isOpened = reader.mark('(', '-', '.') === '('
  if (!exclusionLead(reader)) return null
  const isRead = reader.first<true>(
    (each) => add(tail.weekdays, each.attempt(weekdayAlone)),
    (each) => {
      const found = writtenExclusions(each)
      add(tail.exclusions.weeks, found?.weeks ?? null)
      add(tail.exclusions.spans, found?.spans ?? null)
      tail.exclusions.isFreeOfHolidays ||= found?.isFreeOfHolidays ?? false
      return found && true
    },
  )
  if (!isRead) return null
  return !isOpened || reader.mark(')') ? true : null
}

function add<Value>(list: Value[], found: readonly Value[] | null): true | null {
  if (found) list.push(...found)
  return found && true
}

/** "utom fredagar", and not the Friday of "utom fredag 26/3". */
function weekdayAlone(reader: TokenReader): Weekday[] | null {
  const group = weekdayGroup(reader)
  return group && reader.peek()?.kind !== 'number' && reader.peek()?.text !== 'den' ? group.weekdays : null
}

function withoutWeekdays(rule: WrittenRule, without: readonly Weekday[]): WrittenRule {
  return { ...rule, weekdays: rule.weekdays.filter((weekday) => !without.includes(weekday)) }
}
