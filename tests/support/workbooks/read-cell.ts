import { formatPrice } from '../../../src/domain/programme/price-words.ts'
import { horizonFor } from '../../../src/domain/time/horizon.ts'
import { formatRecurrence } from '../../../src/domain/programme/recurrence-words.ts'
import type { Exclusion } from '../../../src/domain/programme/schedule.ts'
import type { TimeOfDay } from '../../../src/domain/time/time-of-day.ts'
import { formatExclusion } from '../../../src/domain/programme/schedule-words.ts'
import { formatTime } from '../../../src/domain/time/swedish.ts'
import { agreementFields } from '../../../src/sheet/contract/agreement-fields.ts'
import { settings, type SettingName } from '../../../src/sheet/contract/settings.ts'
import { columnsOf, type HeaderOf } from '../../../src/sheet/contract/columns.ts'
import { bookingDeadline, dateOrWords, lastDate } from '../../../src/sheet/contract/kinds/dates.ts'
import type { CellContext, Kind } from '../../../src/sheet/contract/kinds/kind.ts'
import { approximateCount, most } from '../../../src/sheet/contract/kinds/numbers.ts'
import { outcome } from '../../../src/sheet/contract/kinds/outcome.ts'
import { phone } from '../../../src/sheet/contract/kinds/phone.ts'
import { days, exclusions, times } from '../../../src/sheet/contract/kinds/schedule.ts'
import { booking, price } from '../../../src/sheet/contract/kinds/terms.ts'
import { period } from '../../../src/sheet/contract/kinds/years.ts'
import type { Days } from '../../../src/sheet/grammar/days.ts'
import type { LeftOut } from '../../../src/sheet/grammar/exclusions.ts'
import type { Times } from '../../../src/sheet/grammar/times.ts'
import { textFor } from '../../../src/sheet/problems/problem-text.ts'
import type { Finding } from '../../../src/sheet/problems/problem.ts'
import type { CellValue } from '../../../src/sheet/cell-value.ts'
import { readingContext } from '../../../src/sheet/rows/reading-context.ts'
import { tabNames, type TabName } from '../../../src/sheet/tab-names.ts'

/** ✔ accepted, ⚠ accepted with a warning, ✖ refused. */
export type Verdict = '✔' | '⚠' | '✖'

/** What came of a cell: the verdict, what was understood, and what a coordinator is told. */
export interface ReadCell {
  verdict: Verdict
  shown: string
  codes: string[]
  words: string
}

export const today = Temporal.PlainDate.from('2026-11-22')

/** A column by its header (in the first tab that has it), a field of the tab Avtal, or a setting. */
export type Column =
  HeaderOf<Exclude<TabName, 'Inställningar' | 'Avtal'>> | keyof typeof agreementFields | SettingName

/** What stands beside the cell: the first and last day of its series, and of the programme. */
export interface Beside {
  from?: string | undefined
  to?: string | undefined
  programmeEnd?: string | undefined
}

/** Reads one cell of a column as the site does on 22 November 2026. */
export function readCell(column: Column, cell: CellValue, beside: Beside = {}): ReadCell {
  const kind = kindOf(column)
  const parsed = kind.read(cell, cellContext(beside))
  const findings = parsed.ok ? parsed.remarks : parsed.findings
  const words = findings.map(wordsOf).join(' ')
  const verdict = parsed.ok ? (findings.length > 0 ? '⚠' : '✔') : '✖'
  const shown = parsed.ok ? shownAs(kind, parsed.value) : ''
  return { verdict, shown, codes: findings.map(({ code }) => code), words }
}

/** What a cell may know beside itself, on the same day. */
export function cellContext({ from, to, programmeEnd }: Beside = {}): CellContext {
  const end = programmeEnd === undefined ? null : Temporal.PlainDate.from(programmeEnd)
  const day = { today, horizon: horizonFor(today), from: null, to: null, programmeEnd: end }
  const series = {
    ...day,
    from: from === undefined ? null : Temporal.PlainDate.from(from),
    to: to === undefined ? null : Temporal.PlainDate.from(to),
  }
  return { day, series, named: readingContext(noWorkbook, { today, previous: null }).targets }
}

const noWorkbook = {
  source: { kind: 'csv', hash: '' },
  tables: new Map(),
  brakes: [],
  problems: [],
} as const

/** How the cells of a column are read. */
export function kindOf(column: Column): Kind<unknown> {
  const [found] = tabNames.flatMap((tab) =>
    tab === 'Inställningar' || tab === 'Avtal' ? [] : (columnsOf(tab).get(column)?.kind ?? []),
  )
  return found ?? { ...settings, ...agreementFields }[column as keyof typeof agreementFields]
}

function shownAs(kind: Kind<unknown>, value: unknown): string {
  const format = formats.get(kind.read)
  return format ? format(value) : String(value)
}

const formats = new Map<Kind<unknown>['read'], (value: unknown) => string>([
  shown(lastDate, (date) => date?.toString() ?? 'tills vidare'),
  shown(dateOrWords, (each) => (each.kind === 'date' ? each.date.toString() : `”${each.text}”`)),
  shown(outcome, ({ text, number }) => withNote(text, number === null ? null : `talet ${String(number)}`)),
  shown(days, formatDays),
  shown(times, formatTimes),
  shown(most, ({ count, note }) => withNote(String(count), note)),
  shown(exclusions, formatLeftOut),
  shown(price, (each) => formatPrice(each).replaceAll('\u00A0', ' ')),
  shown(phone, ({ display, note }) => (note === null ? display : `${display} (${note})`)),
  shown(booking, (each) => (each.kind === 'note' ? each.text : each.kind)),
  shown(bookingDeadline, (each) =>
    withNote(each.kind === 'date' ? each.date.toString() : `${each.days} dagar före`, each.note),
  ),
  shown(period, ({ year, month }) => (month === null ? `år ${year}` : `${year} månad ${month}`)),
  shown(approximateCount, ({ number, approximate }) => `${approximate ? 'ca ' : ''}${number}`),
])

function shown<Value>(kind: Kind<Value>, format: (value: Value) => string) {
  return [kind.read, format as (value: unknown) => string] as const
}

function wordsOf(finding: Finding): string {
  const where = { tab: 'Aktiviteter', gid: null, cell: null, column: null, row: null }
  const { title, action } = textFor({ finding, severity: 'error', where, found: null, effect: 'published' })
  return `${title} ${action}`
}

function formatDays({ rules, dates, spans, exclusions, publicHolidays, note }: Days): string {
  const days = [
    ...rules.map((rule) => formatRecurrence(rule, Temporal.PlainDate.from('2000-01-01'))),
    ...dates.map(String),
    ...spans.map(({ from, to }) => `${from.toString()} till ${to.toString()}`),
  ].join(', ')
  const except = exclusions.length > 0 ? `, inte ${formatExclusions(exclusions)}` : ''
  return withNote(`${days}${except}${publicHolidays ? ', inte röda dagar' : ''}`, note)
}

function withNote(text: string, note: string | null): string {
  return note === null ? text : `${text} (${note})`
}

function formatLeftOut({ exclusions, publicHolidays }: LeftOut): string {
  return [
    ...(exclusions.length > 0 ? [formatExclusions(exclusions)] : []),
    ...(publicHolidays ? ['röda dagar'] : []),
  ].join(', ')
}

function formatExclusions(exclusions: readonly Exclusion[]): string {
  return exclusions
    .map((exclusion) => formatExclusion(exclusion, Temporal.PlainDate.from('2000-01-01')))
    .join(', ')
}

function formatTimes({ sessions, byDay, weeks }: Times): string {
  if (byDay.length > 0)
    return byDay
      .map(({ weekdays, sessions: own }) => {
        const days = formatRecurrence(
          { kind: 'weekly', weekdays, weeks: 'all' },
          Temporal.PlainDate.from('2000-01-01'),
        )
        return `${days} ${formatTimes({ sessions: own, byDay: [], weeks: null })}`
      })
      .join(', ')
  const parity = weeks === null ? '' : weeks === 'even' ? ', jämna veckor' : ', udda veckor'
  return sessions.map((time) => withNote(span(time), time.note)).join(' och ') + parity
}

/** "13.00–15.00" */
function span(time: TimeOfDay): string {
  if (time.kind === 'all-day') return 'hela dagen'
  if (!time.end) return `från ${formatTime(time.start)}`
  return `${formatTime(time.start)}–${time.endIsApproximate ? 'ca ' : ''}${formatTime(time.end)}`
}
