import { formatPrice } from '../../../../src/domain/programme/price-words.ts'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'
import type { Price } from '../../../../src/domain/programme/price.ts'
import { formatRecurrence } from '../../../../src/domain/programme/recurrence-words.ts'
import type { Exclusion } from '../../../../src/domain/programme/schedule.ts'
import type { TimeOfDay } from '../../../../src/domain/time/time-of-day.ts'
import { formatExclusion } from '../../../../src/domain/programme/schedule-words.ts'
import { formatTime } from '../../../../src/domain/time/swedish.ts'
import { parseAccess } from '../../../../src/sheet/parse/access.ts'
import { parseAddress } from '../../../../src/sheet/parse/addresses.ts'
import { parseBookingDeadline } from '../../../../src/sheet/grammar/booking-deadlines.ts'
import { parseBooking } from '../../../../src/sheet/grammar/bookings.ts'
import { parseChangeKind } from '../../../../src/sheet/parse/change-kinds.ts'
import { parseLatitude } from '../../../../src/sheet/parse/coordinates.ts'
import { parseDate, parseFirstDate, parseLastDate } from '../../../../src/sheet/grammar/dates.ts'
import { parseDays } from '../../../../src/sheet/grammar/days.ts'
import type { Days } from '../../../../src/sheet/grammar/days.ts'
import { parseEmail } from '../../../../src/sheet/parse/emails.ts'
import { parseExclusions } from '../../../../src/sheet/grammar/exclusions.ts'
import { parseHolidayChoice } from '../../../../src/sheet/parse/holiday-choices.ts'
import { parseLink } from '../../../../src/sheet/parse/links.ts'
import {
  parseAmount,
  parseCount,
  parseMost,
  parseNumber,
  parsePercent,
} from '../../../../src/sheet/parse/numbers.ts'
import type { ParseContext } from '../../../../src/sheet/grammar/parse-context.ts'
import type { Parsed } from '../../../../src/sheet/parse/parsed.ts'
import { parsePhone } from '../../../../src/sheet/parse/phones.ts'
import { parsePlaceType } from '../../../../src/sheet/parse/place-types.ts'
import { parsePostalCode } from '../../../../src/sheet/parse/postal-codes.ts'
import { parsePrice } from '../../../../src/sheet/grammar/prices.ts'
import { parseName, parseProse } from '../../../../src/sheet/parse/texts.ts'
import { parseTime } from '../../../../src/sheet/grammar/times.ts'
import { parseVisibility } from '../../../../src/sheet/parse/visibility.ts'
import { parsePeriod, parseYear } from '../../../../src/sheet/parse/years.ts'
import { parseYesNo } from '../../../../src/sheet/parse/yes-no.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import type { Finding } from '../../../../src/sheet/problems/problem.ts'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'

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

/** Reads one cell of a column as the site does on 22 November 2026. */
export function readCell(
  column: Column,
  cell: CellValue,
  series: { from?: string; to?: string } = {},
): ReadCell {
  const context: ParseContext = {
    today,
    horizon: horizonFor(today),
    from: series.from === undefined ? null : Temporal.PlainDate.from(series.from),
    to: series.to === undefined ? null : Temporal.PlainDate.from(series.to),
  }
  const { ok, shown, findings } = columns[column](cell, context)
  const words = findings.map(wordsOf).join(' ')
  const verdict = ok ? (findings.length > 0 ? '⚠' : '✔') : '✖'
  return { verdict, shown, codes: findings.map(({ code }) => code), words }
}

type Read = (
  cell: CellValue,
  context: ParseContext,
) => { ok: boolean; shown: string; findings: readonly Finding[] }

function show<Value>(
  parse: (cell: CellValue, context: ParseContext) => Parsed<Value>,
  format: (value: Value) => string = String,
): Read {
  return (cell, context) => {
    const parsed = parse(cell, context)
    return parsed.ok
      ? { ok: true, shown: format(parsed.value), findings: parsed.remarks }
      : { ok: false, shown: '', findings: parsed.findings }
  }
}

const columns = {
  Datum: show(parseDate),
  Från: show(parseFirstDate),
  Till: show(parseLastDate, (date) => date?.toString() ?? 'tills vidare'),
  Dag: show(parseDays, formatDays),
  Tid: show(parseTime, formatTimes),
  Utom: show(parseExclusions, formatExclusions),
  'Röda dagar': show(parseHolidayChoice),
  Pris: show(parsePrice, (price: Price) => formatPrice(price).replaceAll('\u00A0', ' ')),
  Telefon: show(parsePhone, ({ display, note }) => (note === null ? display : `${display} (${note})`)),
  Adress: show(parseAddress),
  Postnummer: show(parsePostalCode),
  Latitud: show(parseLatitude),
  'Hitta hit': show(parseProse),
  Plats: show(parseName),
  Typ: show(parsePlaceType),
  Hiss: show(parseAccess),
  Samtycke: show(parseYesNo),
  Visa: show(parseVisibility),
  Ändring: show(parseChangeKind),
  Anmälan: show(parseBooking, (booking) => (booking.kind === 'note' ? booking.text : booking.kind)),
  'Anmälan senast': show(parseBookingDeadline, (deadline) =>
    deadline.kind === 'date' ? deadline.date.toString() : `${deadline.days} dagar före`,
  ),
  'Max antal': show(parseMost),
  Deltagare: show(parseCount),
  Mål: show(parseNumber),
  Procent: show(parsePercent),
  Beslutat: show(parseAmount),
  År: show(parseYear),
  Period: show(parsePeriod, ({ year, month }) => (month === null ? `år ${year}` : `${year} månad ${month}`)),
  'E-post': show(parseEmail),
  Webbadress: show(parseLink),
} satisfies Record<string, Read>

export type Column = keyof typeof columns

function wordsOf(finding: Finding): string {
  const where = { tab: 'Aktiviteter', gid: null, cell: null, column: null, row: null }
  const { title, action } = textFor({ finding, severity: 'error', where, found: null, effect: 'published' })
  return `${title} ${action}`
}

function formatDays({ rules, dates, exclusions, publicHolidays }: Days): string {
  const days = [
    ...rules.map((rule) => formatRecurrence(rule, Temporal.PlainDate.from('2000-01-01'))),
    ...dates.map(String),
  ].join(', ')
  const except = exclusions.length > 0 ? `, inte ${formatExclusions(exclusions)}` : ''
  return `${days}${except}${publicHolidays ? ', inte röda dagar' : ''}`
}

function formatExclusions(exclusions: readonly Exclusion[]): string {
  return exclusions
    .map((exclusion) => formatExclusion(exclusion, Temporal.PlainDate.from('2000-01-01')))
    .join(', ')
}

function formatTimes(time: TimeOfDay): string {
  return time.note === null ? span(time) : `${span(time)} (${time.note})`
}

/** "13.00–15.00" */
function span(time: TimeOfDay): string {
  if (time.kind === 'all-day') return 'hela dagen'
  if (!time.end) return `från ${formatTime(time.start)}`
  return `${formatTime(time.start)}–${time.endIsApproximate ? 'ca ' : ''}${formatTime(time.end)}`
}
