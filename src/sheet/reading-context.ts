import type { SiteData } from '../domain/site-data.ts'
import type { Horizon } from '../domain/time/horizon.ts'
import { parseDate } from './grammar/dates.ts'
import type { ParseContext } from './grammar/parse-context.ts'
import type { Parsed } from './parse/parsed.ts'
import type { CellValue } from './cell-value.ts'
import type { Workbook } from './workbook.ts'

/** What every tab is read with. */
export interface ReadingContext {
  workbook: Workbook
  today: Temporal.PlainDate
  /** What the site shows. */
  horizon: Horizon
  /** What was published last time; null the first time. */
  previous: SiteData | null
}

/** What a parser knows in a cell that isn't about a series. */
export function plainParseContext({ today, horizon }: ReadingContext): ParseContext {
  return { today, horizon, from: null, to: null }
}

/** A parser for a cell with one date, outside any series. A sheet has few different dates, so each is read once. */
export function dateParser(context: ReadingContext): (value: CellValue) => Parsed<Temporal.PlainDate> {
  const known = dateParsers.get(context)
  if (known) return known
  const parseContext = plainParseContext(context)
  const dates = new Map<CellValue, Parsed<Temporal.PlainDate>>()
  const parser = (value: CellValue) => {
    const date = dates.get(value) ?? parseDate(value, parseContext)
    dates.set(value, date)
    return date
  }
  dateParsers.set(context, parser)
  return parser
}

const dateParsers = new WeakMap<ReadingContext, (value: CellValue) => Parsed<Temporal.PlainDate>>()
