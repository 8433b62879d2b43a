import type { Recurrence, RuleLimits } from './schedule.ts'
import { formatDateSpan } from '../time/date-list-words.ts'
import { formatDate, formatList, formatWeekday } from '../time/swedish.ts'

/**
 * A rule with its own first and last day, where it has any: "onsdagar 20 januari till 26 maj", "första onsdagen i februari",
 * "torsdagar, 5 gånger från och med 4 februari". Without a `today` the rule alone.
 */
export function formatRecurrence(rule: Recurrence, today: Temporal.PlainDate | null): string {
  const words = formatRule(rule)
  if (!today || !rule.limits) return words
  const month = wholeMonth(rule.limits, today)
  if (month === null) return `${words}${formatLimits(rule.limits, today)}`
  return `${words.replace(/ i månaden$/, '')} i ${month}`
}

/** "februari 2027": a rule with the limits of a month is that month's. Null for other limits. */
function wholeMonth({ from, to, count }: RuleLimits, today: Temporal.PlainDate): string | null {
  const isWhole = from?.day === 1 && to?.equals(from.with({ day: from.daysInMonth }))
  return isWhole && count === null ? formatDate(from, today).replace(/^1 /, '') : null
}

function formatLimits({ from, to, count }: RuleLimits, today: Temporal.PlainDate): string {
  if (count === null && from && to) return ` ${formatDateSpan(from, to, today)}`
  const times = count === null ? [] : [count === 1 ? 'en gång' : `${count} gånger`]
  const first = from ? [`från och med ${formatDate(from, today)}`] : []
  const last = to ? [`till och med ${formatDate(to, today)}`] : []
  return times.length > 0
    ? `, ${[...times, ...first, ...last].join(' ')}`
    : ` ${[...first, ...last].join(' ')}`
}

/** "tisdagar jämna veckor", "varannan tisdag", "första och tredje onsdagen i månaden", "den 15:e varje månad". */
function formatRule(rule: Recurrence): string {
  switch (rule.kind) {
    case 'weekly':
      return `${formatWeekdays(rule.weekdays)}${weeksWords[rule.weeks]}`
    case 'every-nth-week':
      return formatInterval(rule.weekdays, rule.interval)
    case 'nth-weekday':
      return `${formatOrdinals(rule.ordinals)} ${formatList(rule.weekdays.map(definite))} i månaden`
    case 'day-of-month':
      return `den ${formatList(rule.days.map(dayWithSuffix))} varje månad`
  }
}

const weeksWords = { all: '', even: ' jämna veckor', odd: ' udda veckor' } as const

const ordinalWords: ReadonlyMap<number, string> = new Map([
  [1, 'första'],
  [2, 'andra'],
  [3, 'tredje'],
  [4, 'fjärde'],
  [5, 'femte'],
  [6, 'sjätte'],
  [7, 'sjunde'],
  [8, 'åttonde'],
  [-1, 'sista'],
])

/** "måndagar till fredagar" for three or more in a row, else one by one. */
function formatWeekdays(weekdays: readonly number[]): string {
  const days = weekdays.toSorted((one, other) => one - other)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || days.length === 7) return 'alla dagar'
  const isInARow = days.length >= 3 && last - first === days.length - 1
  return isInARow ? `${plural(first)} till ${plural(last)}` : formatList(days.map(plural))
}

function formatInterval(weekdays: readonly number[], interval: number): string {
  const every = interval === 2 ? 'varannan' : `var ${ordinalWords.get(interval) ?? `${interval}:e`}`
  const [only] = weekdays
  if (only !== undefined && weekdays.length === 1) return `${every} ${formatWeekday(only)}`
  return `${every} vecka på ${formatWeekdays(weekdays)}`
}

function formatOrdinals(ordinals: readonly number[]): string {
  const inOrder = ordinals.toSorted((one, other) => (one === -1 ? 9 : one) - (other === -1 ? 9 : other))
  return formatList(inOrder.map((ordinal) => ordinalWords.get(ordinal) ?? `${ordinal}:e`))
}

function plural(weekday: number): string {
  return `${formatWeekday(weekday)}ar`
}

function definite(weekday: number): string {
  return `${formatWeekday(weekday)}en`
}

/** 1:a, 2:a, 11:e, 21:a, 31:a */
function dayWithSuffix(day: number): string {
  const isFirstOrSecond = (day % 10 === 1 || day % 10 === 2) && day !== 11 && day !== 12
  return `${day}:${isFirstOrSecond ? 'a' : 'e'}`
}
