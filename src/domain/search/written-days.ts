import {
  nearestDate,
  nearestSpan,
  oneDay,
  toIsoDate,
  toMonthSpan,
  toWeekSpan,
  type IsoSpan,
} from './iso-span.ts'
import { foldText } from './fold-text.ts'
import { day, monthName, weekday, writtenForm, type WrittenForm } from './written-form.ts'

/**
 * Takes dates, weeks and months out of a question, written in any way that the sheet understands: "tisdag 8 december 2026", "8
 * dec", "2026-12-08", "8/12", "den 8:e", "8–12 december", "vecka 50", "v. 50–51", "december". What isn't certainly a day
 * stays in `left`.
 */
export function takeWrittenDays(text: string, today: string): { left: string; spans: IsoSpan[] } {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[–—−‑]/gu, '-')
    .replace(/\s+/gu, ' ')
  const parts = joinSpans(
    forms.reduce<Part[]>(
      (found, form) =>
        found.flatMap((part) => (typeof part === 'string' ? split(part, form, today) : [part])),
      [plain],
    ),
  )
  return {
    left: parts.map((part) => (typeof part === 'string' ? part : ' ')).join(''),
    spans: parts.flatMap((part) => (typeof part === 'string' ? [] : [part])),
  }
}

/** Text that is not read yet, or days. */
type Part = string | IsoSpan

function split(text: string, { pattern, read }: WrittenForm, today: string): Part[] {
  const parts: Part[] = []
  let end = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, before = '', ...groups] = match
    const found = read(
      groups.map((group: string | undefined) => group ?? ''),
      today,
    )
    if (found.length === 0) continue
    parts.push(text.slice(end, match.index + before.length), ...found)
    end = pattern.lastIndex
  }
  return [...parts, text.slice(end)]
}

/** "8 december till 12 januari" is all days between. */
function joinSpans(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const [first, between] = joined.slice(-2)
    const isEnd = typeof part !== 'string' && typeof first === 'object' && first.from <= part.to
    if (
      isEnd &&
      typeof between === 'string' &&
      /^ ?(?:-|till|till och med|t ?\.?o\.? ?m\.?) ?$/u.test(between)
    ) {
      joined.splice(-2, 2, { from: first.from, to: part.to })
    } else joined.push(part)
  }
  return joined
}

const forms: readonly WrittenForm[] = [
  writtenForm(`${weekday}(\\d{4})-(\\d{1,2})-(\\d{1,2})`, ([, ...numbers]) => exactDay(numbers)),
  writtenForm('(20\\d\\d)(\\d\\d)(\\d\\d)', exactDay),
  writtenForm(
    `${weekday}(?:den )?(${day}(?:(?: ?- ?|, ?(?:och )?| och | till | eller )(?:den )?${day})*) ?\\.?(${monthName})\\.?(?:,? (\\d{4}))?`,
    ([dayName, days = '', month, year], today) =>
      listedDays(days, (number) => dayIn({ dayName, day: number, month: monthNumber(month), year }, today)),
  ),
  writtenForm(
    `(kl(?:ockan)?\\.? )?${weekday}(?:den )?((?:\\d{1,2} ?- ?)?\\d{1,2})[/.](\\d{1,2})(?:[-/. ](\\d{4})|[-/.](\\d\\d))?(?![/.:]\\d)`,
    ([clock, dayName, days = '', month, year, shortYear], today) => {
      const written = year || (shortYear && `20${shortYear}`)
      const read = (number: number) =>
        dayIn({ dayName, day: number, month: Number(month), year: written }, today)
      return clock ? [] : listedDays(days, read)
    },
  ),
  writtenForm(
    '(?:(\\d{4})-?)?(?:veckorna|veckan?|v)\\.? ?(\\d{1,2})(?:(?: ?- ?| till )(\\d{1,2}))?(?:,? (\\d{4}))?',
    ([yearBefore, first, last, year], today) => weeks({ first, last, year: yearBefore || year }, today),
  ),
  writtenForm(`${weekday}(?:den (\\d{1,2})(?::?[ea])?|(\\d{1,2}):?e)`, ([, number, ordinal], today) =>
    dayOfMonth(Number(number || ordinal), today),
  ),
  writtenForm(`(${monthName}),? (\\d{4})`, ([month, year]) =>
    some(toMonthSpan(Number(year), monthNumber(month))),
  ),
  // "jan" and "mar" alone may be anything.
  writtenForm(`(?:i )?((?=\\S{5}|mars|maj|juni|juli)(?:${monthName}))(?: månad)?`, ([month], today) =>
    some(nearestSpan(today, (year) => coming(toMonthSpan(year, monthNumber(month)), today))),
  ),
]

function exactDay(numbers: readonly string[]): IsoSpan[] {
  const [year = 0, month = 0, number = 0] = numbers.map(Number)
  return some(asDay(toIsoDate(year, month, number)))
}

interface WrittenDay {
  dayName: string | undefined
  day: number
  month: number
  year: string | undefined
}

function dayIn({ dayName = '', day: number, month, year }: WrittenDay, today: string): IsoSpan | null {
  if (year) return asDay(toIsoDate(Number(year), month, number))
  const weekdays = ['man', 'tis', 'ons', 'tor', 'fre', 'lor', 'son']
  return nearestDate(today, {
    month,
    day: number,
    weekday: weekdays.indexOf(foldText(dayName).slice(0, 3)) + 1,
  })
}

/** "8", "8-12", "8, 15 och 22": nothing, if one of them can't be read. */
function listedDays(text: string, read: (day: number) => IsoSpan | null): IsoSpan[] {
  const spans = text.split(/,|och|eller/u).map((part) => {
    const [from, to] = (part.match(/\d+/gu) ?? []).map((number) => read(Number(number)))
    if (to === undefined) return from ?? null
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null
  })
  return spans.includes(null) ? [] : spans.flatMap(some)
}

interface WrittenWeeks {
  first: string | undefined
  last: string | undefined
  year: string | undefined
}

/** "v. 52–1" ends in the year after. */
function weeks({ first, last, year }: WrittenWeeks, today: string): IsoSpan[] {
  const of = (week: string) => (each: number) => toWeekSpan(each, Number(week))
  const from = year ? of(first ?? '')(Number(year)) : nearestSpan(today, of(first ?? ''))
  if (!from || !last) return some(from)
  const end = nearestSpan(from.from, (each) => coming(of(last)(each), from.from))
  return end ? [{ from: from.from, to: end.to }] : []
}

/** In this month, or the next that has it. */
function dayOfMonth(number: number, today: string): IsoSpan[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const dates = [0, 1, 2].map((ahead) => {
    const months = month - 1 + ahead
    return toIsoDate(year + Math.floor(months / 12), (months % 12) + 1, number)
  })
  return some(asDay(dates.find((date) => date !== null && date >= today) ?? null))
}

function monthNumber(name = ''): number {
  return months.indexOf(name.slice(0, 3)) + 1
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function coming(span: IsoSpan | null, today: string): IsoSpan | null {
  return span && span.to >= today ? span : null
}

function asDay(date: string | null): IsoSpan | null {
  return date === null ? null : oneDay(date)
}

function some(span: IsoSpan | null): IsoSpan[] {
  return span ? [span] : []
}
