import { onceFor } from '../../domain/once-for.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import type { Site } from '../../domain/site.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import { toOccurrenceRecord, type OccurrenceRecord } from './occurrence-records.ts'

/** The most that one file may hold: hosts refuse larger ones (Cloudflare Pages 25 MiB, GitHub Pages 100 MB). */
export const mostBytes = 20_000_000

/** Room for what stands around the records. */
const headBytes = 10_000

/** Records of whole days in a row, and which days. */
export interface OccurrenceDays {
  records: OccurrenceRecord[]
  from: Temporal.PlainDate
  to: Temporal.PlainDate
}

/** Every occurrence that the site shows; where that would be too large a file, those of the nearest months that fit. */
export function nearestOccurrences(site: Site, limit = mostBytes): OccurrenceDays {
  const { from, to } = site.horizon
  return fitted(site, { from, to, limit, partOf: ({ date }) => date.toPlainYearMonth().toString() })
}

/** Every occurrence of a month that is or has been shown; where that would be too large a file, the nearest days that fit. */
export function occurrencesOfMonth(
  site: Site,
  month: Temporal.PlainYearMonth,
  limit = mostBytes,
): OccurrenceDays {
  const from = month.toPlainDate({ day: 1 })
  const to = month.toPlainDate({ day: month.daysInMonth })
  return fitted(site, { from, to, limit, partOf: ({ date }) => date.toString() })
}

/** All months from the first that has ever been shown to the last that is. */
export function monthsOfData(first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainYearMonth[] {
  const months: Temporal.PlainYearMonth[] = []
  const end = last.toPlainYearMonth()
  for (
    let month = first.toPlainYearMonth();
    Temporal.PlainYearMonth.compare(month, end) <= 0;
    month = month.add({ months: 1 })
  ) {
    months.push(month)
  }
  return months
}

interface Span {
  from: Temporal.PlainDate
  to: Temporal.PlainDate
  limit: number
  /** Names the part that an occurrence belongs to; a part is there whole or not at all. Names sort as time goes. */
  partOf: (occurrence: Pick<Occurrence, 'date'>) => string
}

/** From today on, then back from today, a part at a time, while there is room. */
function fitted(site: Site, span: Span): OccurrenceDays {
  const inSpan = inMonths(site, span)
  const parts = [...Map.groupBy(inSpan, span.partOf)].map(([name, occurrences]) => ({ name, occurrences }))
  const current = span.partOf({ date: site.today })
  const ahead = parts.filter(({ name }) => name >= current)
  const back = parts.filter(({ name }) => name < current).reverse()
  const taken = takeParts(site, [...ahead, ...back], span.limit - headBytes)
  const isTaken = ({ name }: { name: string }) => taken.has(name)
  const next = ahead.find((part) => !isTaken(part))
  const isWhole = taken.size === parts.length
  const first = parts.find(isTaken) ?? next
  return {
    records: parts.flatMap(({ name }) => taken.get(name) ?? []),
    from: isWhole || !first || back.every(isTaken) ? span.from : latest(firstDayOf(first.name), span.from),
    to: next ? firstDayOf(next.name).subtract({ days: 1 }) : span.to,
  }
}

function takeParts(
  site: Site,
  parts: readonly { name: string; occurrences: readonly Occurrence[] }[],
  room: number,
): Map<string, OccurrenceRecord[]> {
  const taken = new Map<string, OccurrenceRecord[]>()
  let bytes = 0
  for (const { name, occurrences } of parts) {
    const records = occurrences.map((occurrence) => weighedRecord(occurrence, site))
    bytes += records.reduce((sum, each) => sum + each.bytes, 0)
    if (bytes > room) break
    taken.set(
      name,
      records.map(({ record }) => record),
    )
  }
  return taken
}

interface WeighedRecord {
  record: OccurrenceRecord
  bytes: number
}

/** Made once, since it stands in two files of its month and often in two more. */
function weighedRecord(occurrence: Occurrence, site: Site): WeighedRecord {
  return recordsOf(site).getOrInsertComputed(occurrence, () => {
    const record = toOccurrenceRecord(occurrence, site)
    // Two more for the comma and the line break.
    return { record, bytes: Buffer.byteLength(JSON.stringify(record)) + 2 }
  })
}

const recordsOf = onceFor((): Map<Occurrence, WeighedRecord> => new Map())

/** Of a day, or of a month. */
function firstDayOf(name: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(name.length === 7 ? `${name}-01` : name)
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(b, a) ? a : b
}

/** Every month asks, and each needn't look through all. */
const monthsOf = onceFor(({ occurrences }: Site) =>
  Map.groupBy(occurrences, ({ date }) => date.toPlainYearMonth().toString()),
)

function inMonths(site: Site, { from, to }: Pick<Span, 'from' | 'to'>): Occurrence[] {
  return monthsOfData(from, to)
    .flatMap((month) => monthsOf(site).get(month.toString()) ?? [])
    .filter(({ date }) => isWithin(date, { from, to }))
}

function isWithin(date: Temporal.PlainDate, { from, to }: Pick<Span, 'from' | 'to'>): boolean {
  return Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, to) <= 0
}
