import { horizonFor } from '../../domain/time/horizon.ts'
import { parseDate } from '../grammar/dates.ts'
import { parseNumber, parsePercent } from '../parse/numbers.ts'
import { read, unreadable } from '../parse/parsed.ts'
import type { Parsed } from '../parse/parsed.ts'
import { readWrittenNumber } from '../parse/written-number.ts'
import { parseYear } from '../parse/years.ts'
import type { CellValue } from '../cell-value.ts'

/** Reads one date; a year that is left out must fit in what the site looks ahead. */
export function dateParser(today: Temporal.PlainDate): (value: CellValue) => Parsed<Temporal.PlainDate> {
  const context = { today, horizon: horizonFor(today), from: null, to: null }
  return (value) => parseDate(value, context)
}

/** A date, or a year alone: then its first day. For what begins with a year, as indexation does. */
export function yearOrDateParser(
  parseWholeDate: (value: CellValue) => Parsed<Temporal.PlainDate>,
): (value: CellValue) => Parsed<Temporal.PlainDate> {
  return (value) => {
    const year = parseYear(value)
    return year.ok ? read(new Temporal.PlainDate(year.value, 1, 1)) : parseWholeDate(value)
  }
}

/** An index in hundredths of a percent. `0,027` is taken for the share that it surely is, and refused. */
export function parseIndexPercent(value: CellValue): Parsed<number> {
  const written = typeof value === 'string' ? readWrittenNumber(value, []) : null
  const isShare = written && !('code' in written) && written.whole === '0' && written.decimals.length > 2
  if (!isShare) return parsePercent(value)
  const percent = Number(`0.${written.decimals}`) * 100
  return unreadable({
    code: 'INDEX_AS_SHARE',
    percent: String(Number(percent.toPrecision(6))).replace('.', ','),
  })
}

/** Hours: a number with or without decimals that isn't negative. */
export function parseHours(value: CellValue): Parsed<number> {
  const parsed = parseNumber(value)
  return parsed.ok && parsed.value < 0 ? unreadable({ code: 'NUMBER_NEGATIVE' }) : parsed
}
