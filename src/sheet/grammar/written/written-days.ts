import { countWords, ordinalWords, weekdayWords } from '../../parse/swedish-words.ts'
import { listSeparator, type Rule, type TokenReader } from '../tokens/token-reader.ts'
import { isWeekdayNext, weekdayGroup, type WrittenWeekdays } from './written-weekdays.ts'
import { writtenCount } from './written-count.ts'
import { everyNthWeek, numberWithSuffix } from './written-interval.ts'

/** One rule of a cell of Dag, as written: "jämna tisdagar", "första torsdagen i månaden", "den 15:e varje månad". */
export interface WrittenRule extends WrittenWeekdays {
  parity: 'even' | 'odd' | null
  /** "varannan" is 2. */
  interval: number | null
  ordinals: number[]
  daysOfMonth: number[]
  /** "varje": nothing is left out. */
  isEvery: boolean
  /** "i månaden" */
  isMonthly: boolean
  /** "6 träffar": so many times. */
  count: number | null
}

type Part = Partial<WrittenRule>

/** A rule: what is said before the days, the days, and what is said after them. */
export function writtenRule(reader: TokenReader): WrittenRule | null {
  return reader.first(monthDayRule, weekdayRule, unnamedRule)
}

function weekdayRule(reader: TokenReader): WrittenRule | null {
  const before = partsOf(reader, (each) => each.first(countBefore, modifierBefore, modifierAfterSeparator))
  const days = reader.attempt(weekdayGroup)
  if (!days) return null
  const after = partsOf(reader, modifierAfter)
  return merge([...before, days, ...after])
}

/** "varannan vecka": the day of the week is that of Från. */
function unnamedRule(reader: TokenReader): WrittenRule | null {
  const interval = everyNthWeek(reader, true)
  return interval && merge([interval])
}

/** "den 15:e varje månad", "1:a och 15:e i månaden", "den 1 och 15 varje månad" */
function monthDayRule(reader: TokenReader): WrittenRule | null {
  const days = reader.listOf(dayInMonth, listSeparator)
  if (!days?.some(({ isNamed }) => isNamed) || !everyMonth(reader)) return null
  return merge([{ daysOfMonth: days.map(({ day }) => day) }])
}

function dayInMonth(reader: TokenReader): { day: number; isNamed: boolean } | null {
  const isDay = reader.word('den', 'dag') !== null
  const day = reader.number(1, 2)
  const hasSuffix = reader.attempt(() => reader.tightMark(':') && reader.word('e', 'a')) !== null
  return day === null ? null : { day, isNamed: isDay || hasSuffix }
}

/** "6 tisdagar", "fem torsdagar" */
function countBefore(reader: TokenReader): Part | null {
  const count = reader.number(1, 2) ?? reader.wordIn(countWords)
  return count !== null && count > 1 && weekdayWords.has(reader.peek()?.text ?? '') ? { count } : null
}

function modifierBefore(reader: TokenReader): Part | null {
  return reader.first<Part>(
    freeOfHolidays,
    noise,
    withMonth,
    everyWord,
    parityBefore,
    (each) => everyNthWeek(each, false),
    ordinalList,
  )
}

/** "Varje vecka o helgfri måndag" */
function modifierAfterSeparator(reader: TokenReader): Part | null {
  return listSeparator(reader) && freeOfHolidays(reader)
}

/** What may stand after the days, once more for those that come after a first day: "måndagar från 18/1, varannan vecka". */
export function ruleWithMore(rule: WrittenRule, reader: TokenReader): WrittenRule {
  const more = partsOf(reader, modifierAfter)
  return more.length === 0 ? rule : merge([rule, ...more])
}

/** After the days the word "veckor" must stand, else it is the beginning of the next rule. */
function modifierAfter(reader: TokenReader): Part | null {
  const part = reader.first<Part>(
    withMonth,
    (each) => bracketed(each, (inside) => inside.first<Part>(weeksModifier, countPart)),
    (each) => {
      listSeparator(each)
      return countPart(each)
    },
    (each) => {
      listSeparator(each)
      return weeksModifier(each)
    },
  )
  const isNextRule = part !== null && reader.attempt(weekdayGroup) !== null
  return isNextRule ? null : part
}

function weeksModifier(reader: TokenReader): Part | null {
  reader.word('i', 'på', 'under')
  return reader.first<Part>(parity, (each) => everyNthWeek(each, true), everyWeek, freeWeek)
}

function countPart(reader: TokenReader): Part | null {
  const count = writtenCount(reader)
  return count === null ? null : { count }
}

function bracketed<Value>(reader: TokenReader, rule: Rule<Value>): Value | null {
  if (!reader.mark('(')) return null
  const value = rule(reader)
  return reader.mark(')') ? value : null
}

function freeOfHolidays(reader: TokenReader): Part | null {
  return reader.word('helgfri', 'helgfria', 'helgfritt') ? { isFreeOfHolidays: true } : null
}

function freeWeek(reader: TokenReader): Part | null {
  return (reader.phrase('ej', 'helgdagar') ?? reader.phrase('ej', 'röda', 'dagar'))
    ? { isFreeOfHolidays: true }
    : null
}

function noise(reader: TokenReader): Part | null {
  const isNoise = reader.word(
    'på',
    'om',
    'under',
    'öppet',
    'öppettider',
    'öppettid',
    'dag',
    'dagar',
    'tid',
    'den',
  )
  if (isNoise ?? reader.mark('*')) {
    reader.mark(':')
    return {}
  }
  return null
}

function everyWord(reader: TokenReader): Part | null {
  if (reader.phrase('varje', 'vecka') ?? reader.word('samtliga')) return { isEvery: true }
  if (reader.attempt(everyButDay)) return { isEvery: true }
  return reader.attempt(() => reader.word('alla') && isWeekdayNext(reader)) ? { isEvery: true } : null
}

/** "varje tisdag"; "varje dag" is read whole, as days. */
function everyButDay(reader: TokenReader): true | null {
  return reader.word('varje') && reader.peek()?.text !== 'dag' ? true : null
}

function everyWeek(reader: TokenReader): Part | null {
  return (reader.phrase('varje', 'vecka') ?? reader.phrase('alla', 'veckor')) ? { isEvery: true } : null
}

function parity(reader: TokenReader): Part | null {
  // "varje udda vecka"
  if (/^(?:jämna?|udda|ojämna?)$/.test(reader.peek(1)?.text ?? '')) reader.word('varje', 'alla')
  const isEven = reader.word('jämn', 'jämna', 'jämnt') !== null
  if (!isEven && !reader.word('udda', 'ojämn', 'ojämna')) return null
  reader.word('veckor', 'vecka', 'v', 'veckorna', 'veckonummer', 'veckans')
  return { parity: isEven ? 'even' : 'odd' }
}

function parityBefore(reader: TokenReader): Part | null {
  const part = parity(reader)
  if (part) reader.mark(':', ',')
  return part
}

function ordinalList(reader: TokenReader): Part | null {
  const ordinals = reader.listOf((each) => each.wordIn(ordinalWords) ?? ordinalNumber(each), listSeparator)
  return ordinals && { ordinals }
}

function ordinalNumber(reader: TokenReader): number | null {
  const number = numberWithSuffix(reader)
  return number !== null && number >= 1 && number <= 5 ? number : null
}

function withMonth(reader: TokenReader): Part | null {
  return everyMonth(reader) ? { isMonthly: true } : null
}

/** "i månaden", "varje månad", "i varje månad", "/mån", "per månad" */
function everyMonth(reader: TokenReader): true | null {
  return reader.attempt(() => {
    const isIn = (reader.word('i', 'per', 'var', 'varje') ?? reader.mark('/')) !== null
    const isEach = reader.word('varje', 'var') !== null
    return (isIn || isEach) && reader.word('månad', 'månaden', 'mån') ? true : null
  })
}

function partsOf(reader: TokenReader, rule: Rule<Part>): Part[] {
  const parts: Part[] = []
  for (;;) {
    const part = reader.attempt(rule)
    if (!part) return parts
    parts.push(part)
  }
}

/** One rule of its parts. */
export function merge(parts: readonly Part[]): WrittenRule {
  const rule: WrittenRule = {
    weekdays: parts.flatMap((part) => part.weekdays ?? []),
    named: parts.find((part) => part.named)?.named ?? 'days',
    parity: parts.find((part) => part.parity)?.parity ?? null,
    interval: parts.find((part) => part.interval)?.interval ?? null,
    ordinals: parts.flatMap((part) => part.ordinals ?? []),
    daysOfMonth: parts.flatMap((part) => part.daysOfMonth ?? []),
    isFreeOfHolidays: parts.some((part) => part.isFreeOfHolidays),
    isPlural: parts.some((part) => part.isPlural),
    count: parts.find((part) => part.count)?.count ?? null,
    isEvery: parts.some((part) => part.isEvery),
    isMonthly: parts.some((part) => part.isMonthly),
  }
  return rule
}
