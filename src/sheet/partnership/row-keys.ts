import type { Amount, EconomyLine, IndexRate } from '../../domain/agreement/economy.ts'
import type { Deadline } from '../../domain/agreement/deadline.ts'
import type { Duty } from '../../domain/agreement/duty.ts'
import { formatPeriod, type FollowUpRow } from '../../domain/agreement/follow-up.ts'
import { toSlug } from '../parse/slugs.ts'
import type { RowReader } from '../rows/row-reader.ts'

/** What makes a row the same thing as last time. A part is null where a held row doesn't say it readably. */
export type KeyParts = readonly (string | null)[]

/** How the rows of one tab are known again. */
export interface KeyedBy<Item, Row> {
  ofItem: (item: Item) => readonly string[]
  ofRow: (row: Row) => KeyParts
}

/** A duty is known by its agreement and its words. */
export const dutyKeys: KeyedBy<Duty, RowReader<'Åtaganden'>> = {
  ofItem: (duty) => [duty.agreementId, toSlug(duty.duty)],
  ofRow: (row) => [null, text(row.raw('Åtagande'))],
}

/** A deadline is known by its agreement, its words and its day. */
export const deadlineKeys: KeyedBy<Deadline, RowReader<'Hålldatum'>> = {
  ofItem: (deadline) => [deadline.agreementId, toSlug(deadline.what), deadline.due.toString()],
  ofRow: (row) => [null, text(row.raw('Vad')), null],
}

/** An index is known by its year and whether it is definitive. */
export const indexKeys: KeyedBy<IndexRate, RowReader<'Index'>> = {
  ofItem: (rate) => [rate.agreementId ?? '', String(rate.year), rate.status],
  ofRow: (row) => [null, shown(row.glanceAt('År')), row.glanceAt('Status')],
}

/** An amount is known by its year. */
export const amountKeys: KeyedBy<Amount, RowReader<'Belopp'>> = {
  ofItem: (amount) => [amount.agreementId ?? '', String(amount.year)],
  ofRow: (row) => [null, shown(row.glanceAt('År'))],
}

/** A line of the economy is known by its year, its side and its name. */
export const economyKeys: KeyedBy<EconomyLine, RowReader<'Ekonomi'>> = {
  ofItem: (line) => [String(line.year), line.kind, toSlug(line.line)],
  ofRow: (row) => [shown(row.glanceAt('År')), row.glanceAt('Slag'), text(row.raw('Post'))],
}

/** Without its period, place and activity nobody knows what a report was about, so a held one is found only whole. */
export const followUpKeys: KeyedBy<FollowUpRow, RowReader<'Uppföljning'>> = {
  ofItem: (row) => [formatPeriod(row.period), row.placeId ?? '', row.activityId ?? ''],
  ofRow: () => [null],
}

function text(cell: string | number | boolean): string | null {
  return toSlug(String(cell)) || null
}

function shown(year: number | null): string | null {
  return year === null ? null : String(year)
}
