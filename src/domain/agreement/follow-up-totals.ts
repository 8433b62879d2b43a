import type { FollowUpRow } from './follow-up.ts'

/** The numbers of a row of Uppföljning. */
export type FollowUpField = 'tookPlace' | 'cancelled' | 'visits' | 'volunteerHours'

/** How much of a year, or of a month, a total is about. */
type Coverage =
  | { kind: 'whole' }
  /** Only these months (1 to 12) are reported, and others in part: for some places, or some activities. */
  | { kind: 'months'; months: readonly number[]; inPart: readonly number[] }
  /** Only these places are reported; each of them the whole time, or some months. */
  | { kind: 'places'; placeIds: readonly string[]; isWhole: boolean }

/** A reported total. Null, where nobody reported anything, is never zero. */
export interface ReportedTotal {
  value: number
  coverage: Coverage
}

/**
 * The sum of one number over rows of one year (or of one month of it), where nothing counts twice: a row for all places
 * holds those for each place, and a row for the year holds those for its months. Null when nobody reported.
 */
export function reportedTotal(rows: readonly FollowUpRow[], field: FollowUpField): ReportedTotal | null {
  const chosen = withoutOverlap(rows.filter((row) => row[field] !== null))
  if (chosen.length === 0) return null
  const value = chosen.reduce((sum, row) => sum + (row[field] ?? 0), 0)
  return { value: withoutFloatDust(value), coverage: coverageOf(chosen) }
}

/** Rows of a year; with a month, those of that month. */
export function rowsOf(rows: readonly FollowUpRow[], year: number, month?: number): FollowUpRow[] {
  return rows.filter(({ period }) => period.year === year && (month === undefined || period.month === month))
}

/** The years that anything is reported for, in order. */
export function reportedYears(rows: readonly FollowUpRow[]): number[] {
  return [...new Set(rows.map(({ period }) => period.year))].sort((a, b) => a - b)
}

/** Whether a total is known to be about all of its year. */
export function isWholeYear({ coverage }: ReportedTotal): boolean {
  if (coverage.kind === 'whole') return true
  return coverage.kind === 'months' ? coverage.months.length === 12 : coverage.isWhole
}

function withoutOverlap(rows: readonly FollowUpRow[]): FollowUpRow[] {
  const chosen: FollowUpRow[] = []
  for (const row of rows.toSorted((a, b) => generality(b) - generality(a))) {
    if (!chosen.some((other) => overlap(other, row))) chosen.push(row)
  }
  return chosen
}

/** All places weigh more than all months, and those more than all activities. */
function generality({ placeId, activityId, period }: FollowUpRow): number {
  return (placeId === null ? 4 : 0) + (period.month === null ? 2 : 0) + (activityId === null ? 1 : 0)
}

function overlap(one: FollowUpRow, other: FollowUpRow): boolean {
  return (
    isShared(one.placeId, other.placeId) &&
    isShared(one.activityId, other.activityId) &&
    isShared(one.period.month, other.period.month)
  )
}

function isShared<Value>(one: Value | null, other: Value | null): boolean {
  return one === null || other === null || one === other
}

function coverageOf(rows: readonly FollowUpRow[]): Coverage {
  const general = rows.filter(({ placeId, activityId }) => placeId === null && activityId === null)
  if (general.some(({ period }) => period.month === null)) return { kind: 'whole' }
  if (general.length > 0) {
    const months = monthsOf(general)
    return { kind: 'months', months, inPart: monthsOf(rows).filter((month) => !months.includes(month)) }
  }
  const placeIds = [...new Set(rows.flatMap(({ placeId }) => placeId ?? []))]
  const isWhole =
    placeIds.length > 0 &&
    placeIds.every((id) => isReportedWhole(rows.filter(({ placeId }) => placeId === id)))
  return { kind: 'places', placeIds, isWhole }
}

function isReportedWhole(rows: readonly FollowUpRow[]): boolean {
  const whole = rows.filter(({ activityId }) => activityId === null)
  return whole.some(({ period }) => period.month === null) || monthsOf(whole).length === 12
}

function monthsOf(rows: readonly FollowUpRow[]): number[] {
  return [...new Set(rows.flatMap(({ period }) => period.month ?? []))].sort((a, b) => a - b)
}

/** Hours may be halves: 0,1 + 0,2 must not show as 0,30000000000000004. */
function withoutFloatDust(value: number): number {
  return Math.round(value * 100) / 100
}
