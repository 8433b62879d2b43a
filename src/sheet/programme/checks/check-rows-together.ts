import { startKey } from '../../../domain/occurrences/changed-slot.ts'
import { expandSchedule } from '../../../domain/occurrences/schedule-dates.ts'
import type { DaySpan } from '../../../domain/time/day-span.ts'
import type { TimeOfDay } from '../../../domain/time/time-of-day.ts'
import { isGood, type ActivityGroup, type ActivityRow } from '../group-rows.ts'

/**
 * Checks the rows that are to be one activity. Of two identical ones the later is warned of and counts for nothing; two
 * that say different things of the same hours of a date contradict each other, and neither can be published.
 */
export function checkRowsTogether({ head, others }: ActivityGroup, horizon: DaySpan): void {
  const good = [head, ...others].filter(isGood).toSorted((one, other) => one.row.number - other.row.number)
  const checked: Occupied[] = []
  for (const row of good) {
    const next = { row, hours: hoursOf(row, horizon) }
    const twin = checked.find((earlier) => isSameRow(earlier.row, row))
    if (twin) {
      row.read = null
      row.row.warn('Aktivitet', { code: 'ROW_TWICE', row: twin.row.row.number })
      continue
    }
    for (const earlier of checked) contradict(earlier, next)
    checked.push(next)
  }
  const [first, ...rest] = checked.filter(({ row }) => isGood(row)).map(({ row }) => row)
  if (first) for (const row of rest) tellDifferences(row, first)
}

/** What an activity has one of, and that two rows tell otherwise: what stands first is shown. */
const single = ['Första gången', 'Kontakt', 'Telefon', 'E-post', 'Arrangör', 'Projekt', 'Betalning'] as const

function tellDifferences({ row }: ActivityRow, first: ActivityRow): void {
  for (const header of single) {
    const [own, shown] = [row.glance(header), first.row.glance(header)]
    if (own !== null && shown !== null && own !== shown)
      row.warn(header, { code: 'ROWS_DIFFER', header, row: first.row.number })
  }
}

/** The hours that a row takes, by date; what is a series and what names its dates apart: the latter beats the former. */
interface Occupied {
  row: ActivityRow
  hours: { listed: Map<string, TimeOfDay[]>; regular: Map<string, TimeOfDay[]> }
}

function hoursOf({ read }: ActivityRow, horizon: DaySpan): Occupied['hours'] {
  const days = (read?.parts ?? []).flatMap(({ schedule }) =>
    expandSchedule(schedule, horizon)
      .filter(({ removedBy }) => removedBy === null)
      .map(({ day, isListed }) => ({ iso: day.iso, isListed, times: schedule.sessions })),
  )
  const byDate = (isListed: boolean) =>
    new Map(days.filter((each) => each.isListed === isListed).map(({ iso, times }) => [iso, [...times]]))
  return { listed: byDate(true), regular: byDate(false) }
}

function contradict(one: Occupied, other: Occupied): void {
  const iso = clashIn(one.hours.listed, other.hours.listed) ?? clashIn(one.hours.regular, other.hours.regular)
  if (iso === null) return
  const title = one.row.name ?? ''
  const date = Temporal.PlainDate.from(iso)
  for (const [row, rival] of [
    [one.row, other.row],
    [other.row, one.row],
  ] as const) {
    row.row.error('Dag', { code: 'ROWS_CONTRADICT', title, date, row: rival.row.number })
  }
}

function clashIn(one: Map<string, TimeOfDay[]>, other: Map<string, TimeOfDay[]>): string | null {
  for (const [iso, times] of one) {
    const rivals = other.get(iso) ?? []
    if (times.some((time) => rivals.some((rival) => overlap(time, rival)))) return iso
  }
  return null
}

/** Whole days and the same start overlap; an open end is in nobody's way. */
function overlap(one: TimeOfDay, other: TimeOfDay): boolean {
  if (one.kind === 'all-day' || other.kind === 'all-day') return true
  if (startKey(one) === startKey(other)) return true
  const [first, second] = Temporal.PlainTime.compare(one.start, other.start) < 0 ? [one, other] : [other, one]
  return first.end !== null && Temporal.PlainTime.compare(first.end, second.start) > 0
}

function isSameRow(one: ActivityRow, other: ActivityRow): boolean {
  return JSON.stringify(one.read) === JSON.stringify(other.read)
}
