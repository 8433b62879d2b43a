import type { Weekday } from '../../../domain/programme/schedule.ts'
import { isPluralWeekday, weekdayWords } from '../../parse/swedish-words.ts'
import { listSeparator, type TokenReader } from '../tokens/token-reader.ts'

/** Days of the week as written: "mån, ons", "mån–fre", "helgfria vardagar". */
export interface WrittenWeekdays {
  weekdays: Weekday[]
  /** How the days were named, where that matters for what was meant. */
  named: 'days' | 'range' | 'wrapping-range' | 'weekend' | 'group'
  /** "helgfria": not on public holidays. */
  isFreeOfHolidays: boolean
  /** "tisdagar", not "tisdag": surely several days. */
  isPlural: boolean
}

/** "mån, ons", "mån–fre", "vardagar", "lör & sön", "mån/ons/fre" */
export function weekdayGroup(reader: TokenReader): WrittenWeekdays | null {
  const parts = reader.listOf(weekdaySpan, (each) => listSeparator(each) ?? slash(each))
  const [first, ...others] = parts ?? []
  if (!parts || !first) return null
  const weekdays = [...new Set(parts.flatMap(({ weekdays }) => weekdays))].toSorted()
  const named = others.length === 0 ? first.named : (parts.find(isSpecial)?.named ?? 'days')
  return {
    weekdays,
    named,
    isFreeOfHolidays: parts.some((part) => part.isFreeOfHolidays),
    isPlural: parts.some((part) => part.isPlural),
  }
}

/** "mån/ons/fre"; but "/mån" at the end is each month. */
function slash(reader: TokenReader): string | null {
  const isMonth = reader.peek(1)?.text === 'mån' && reader.peek(2)?.text !== '/'
  return isMonth ? null : reader.mark('/')
}

function isSpecial({ named }: WrittenWeekdays): boolean {
  return named !== 'days'
}

function weekdaySpan(reader: TokenReader): WrittenWeekdays | null {
  return reader.first(namedGroup, weekdayRange)
}

function namedGroup(reader: TokenReader): WrittenWeekdays | null {
  const isFreeOfHolidays = reader.word('helgfri', 'helgfria') !== null
  const shared = { isFreeOfHolidays, isPlural: true }
  if (everyDay(reader)) return { weekdays: [1, 2, 3, 4, 5, 6, 7], named: 'group', ...shared }
  const group = reader.wordIn(groups)
  if (group) reader.attempt((each) => sameDaysAgain(each, group.weekdays))
  return group && { weekdays: [...group.weekdays], named: group.named, ...shared }
}

/** "vardagar (mån–fre)" says it twice. */
function sameDaysAgain(reader: TokenReader, weekdays: readonly Weekday[]): true | null {
  const isBracketed = reader.mark('(') !== null
  const again = weekdayRange(reader)
  const isSame = again?.weekdays.join() === weekdays.join()
  return isSame && (!isBracketed || reader.mark(')')) ? true : null
}

function everyDay(reader: TokenReader): true | null {
  if (reader.word('dagligen', 'dagl', 'dygnet')) return true
  return (
    reader.phrase('alla', 'dagar', 'i', 'veckan') ??
    reader.attempt(() => (reader.word('alla', 'varje') && reader.word('dagar', 'dag') ? true : null)) ??
    reader.phrase('alla', 'veckans', 'dagar')
  )
}

function weekdayRange(reader: TokenReader): WrittenWeekdays | null {
  const word = reader.peek()?.text ?? ''
  // "fr.o.m." begins with no Friday.
  const isFirstDay = word === 'fr' && /^om?$/.test(reader.peek(1)?.text ?? '')
  const from = isFirstDay ? null : reader.wordIn(weekdayWords)
  if (from === null) return null
  const to = reader.attempt(() => {
    if (!(reader.mark('-') ?? reader.word('till', 'tom') ?? reader.phrase('t', 'o', 'm'))) return null
    reader.phrase('och', 'med')
    return reader.wordIn(weekdayWords)
  })
  const isPlural = isPluralWeekday(word)
  const more = to === null ? [] : daysAfterDash(reader)
  if (to !== null && more.length > 0)
    return { weekdays: [from, to, ...more], named: 'days', isFreeOfHolidays: false, isPlural }
  if (to === null) return { weekdays: [from], named: 'days', isFreeOfHolidays: false, isPlural }
  const named = to < from ? 'wrapping-range' : 'range'
  return { weekdays: daysBetween(from, to), named, isFreeOfHolidays: false, isPlural }
}

/** The "-fre" of "mån-ons-fre": three days with dashes are a list, as three dates are. */
function daysAfterDash(reader: TokenReader): Weekday[] {
  const days: Weekday[] = []
  for (;;) {
    const next = reader.attempt((each) => (each.mark('-') ? each.wordIn(weekdayWords) : null))
    if (next === null) return days
    days.push(next)
  }
}

const workdays = { weekdays: [1, 2, 3, 4, 5], named: 'group' } as const
const weekend = { weekdays: [6, 7], named: 'weekend' } as const

const groups = new Map<string, typeof workdays | typeof weekend>([
  ['vardag', workdays],
  ['vardagar', workdays],
  ['vardagen', workdays],
  ['vardagarna', workdays],
  ['vard', workdays],
  ['helg', weekend],
  ['helger', weekend],
  ['helgen', weekend],
])

/** From Sunday to Tuesday is Sunday, Monday, Tuesday. */
function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const count = ((to - from + 7) % 7) + 1
  return Array.from({ length: count }, (_, index) => ((from - 1 + index) % 7) + 1)
}

/** Whether a day of the week comes next; takes nothing. */
export function isWeekdayNext(reader: TokenReader): true | null {
  const next = reader.peek()
  return next !== null && (weekdayWords.has(next.text) || groups.has(next.text)) ? true : null
}
