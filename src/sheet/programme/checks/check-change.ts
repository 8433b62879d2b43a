import { activityOccurrences } from '../../../domain/occurrences/activity-occurrences.ts'
import { isInSpan, type DaySpan } from '../../../domain/time/day-span.ts'
import { startKey } from '../../../domain/occurrences/changed-slot.ts'
import { mainPart, schedulesOf } from '../../../domain/programme/activity-parts.ts'
import type { Activity } from '../../../domain/programme/activity.ts'
import type { Break, Change } from '../../../domain/programme/change.ts'
import { expandSchedule } from '../../../domain/occurrences/schedule-dates.ts'
import type { ChangeRow } from '../change-row.ts'
import { checkNewDate } from './check-new-date.ts'
import { checkSession } from './check-session.ts'

/** What a change is checked against. */
export interface ChangeCheckContext {
  /** What is published of Aktiviteter. */
  published: ReadonlyMap<string, Activity>
  breaks: readonly Break[]
  today: Temporal.PlainDate
  horizon: DaySpan
  /** What was published of Ändringar last time. */
  previous: readonly Change[]
  /** The extra dates that the tab has now, or had when it was last published. */
  extras?: readonly Change[]
}

/** Checks one row of Ändringar: the columns that its kind needs and can't have, and whether the date is planned. */
export function checkChange({ row, item, isHidden }: ChangeRow, context: ChangeCheckContext): void {
  if (!item || isHidden) return
  checkColumns(row, item)
  checkNewDate(row, item, context)
  const activity = context.published.get(item.activityId)
  if (!activity || item.kind === 'extra') return
  const extras = (context.extras ?? []).filter(({ activityId }) => activityId === activity.id)
  if (isExtraDate(item, context) || checkIsPlanned(row, item, { activity, ...context }))
    checkSession(row, item, { activity, extras })
}

/** Whether a row is about an extra date, which can be changed and cancelled like any. */
function isExtraDate({ activityId, date }: Change, { extras = [] }: ChangeCheckContext): boolean {
  return extras.some((extra) => extra.activityId === activityId && extra.date.equals(date))
}

/** An Extra at a time when the activity is held anyway. `changes` are the activity's other ones, earlier extra ones too. */
export function isAtPlannedTime(
  extra: Change,
  activity: Activity,
  { breaks, changes }: { breaks: readonly Break[]; changes: readonly Change[] },
): boolean {
  const day = { from: extra.date, to: extra.date }
  const time = extra.newTime ?? mainPart(activity).schedule.sessions[0]
  if (!time) return false
  return activityOccurrences(activity, { changes, breaks, horizon: day }).some(
    (occurrence) => occurrence.date.equals(extra.date) && startKey(occurrence.time) === startKey(time),
  )
}

/** What each kind needs, and what it can't have: Flyttat may also have a new time and place. */
const columnsByKind = {
  cancelled: { word: 'Inställt', needs: null, refuses: ['Nytt datum', 'Ny tid', 'Ny plats'] },
  moved: { word: 'Flyttat', needs: 'Nytt datum', refuses: [] },
  'new-time': { word: 'Ny tid', needs: 'Ny tid', refuses: ['Nytt datum'] },
  'new-place': { word: 'Ny plats', needs: 'Ny plats', refuses: ['Nytt datum'] },
  extra: { word: 'Extra', needs: null, refuses: ['Gäller tid', 'Nytt datum'] },
  full: { word: 'Fullbokat', needs: null, refuses: ['Nytt datum', 'Ny tid', 'Ny plats'] },
} as const

/** The word that a coordinator uses for a kind of change. */
export function wordForKind(kind: Change['kind']): string {
  return columnsByKind[kind].word
}

function checkColumns(row: ChangeRow['row'], { kind, date, newDate }: Change): void {
  const { word, needs, refuses } = columnsByKind[kind]
  if (needs && row.isEmpty(needs)) row.error(needs, { code: 'CHANGE_LACKS', header: needs, kind: word })
  for (const header of refuses) {
    if (!row.isEmpty(header)) row.error(header, { code: 'CHANGE_HAS_TOO_MUCH', header, kind: word })
  }
  if (kind === 'moved' && newDate?.equals(date))
    row.error('Nytt datum', { code: 'MOVED_TO_THE_SAME_DATE', date })
}

/** Notes a date that the activity never had; whether it has it. */
function checkIsPlanned(
  row: ChangeRow['row'],
  { date }: Change,
  { activity, today, horizon }: { activity: Activity; today: Temporal.PlainDate; horizon: DaySpan },
): boolean {
  const { title } = activity
  const expand = (range: DaySpan) =>
    schedulesOf(activity).flatMap((schedule) => expandSchedule(schedule, range))
  if (expand({ from: date, to: date }).length > 0) return true
  const around = { from: date.subtract(nearby), to: date.add(nearby) }
  const inRange = (range: DaySpan) =>
    expand(range)
      .filter(({ removedBy }) => removedBy === null)
      .map((planned) => planned.date)
  const close = inRange(around)
  const slips = close.some((planned) => distance(planned, date) <= aFortnight)
    ? []
    : slipsOf(date, { from: today, to: horizon.to }).flatMap((day) => inRange({ from: day, to: day }))
  const nearest = (slips.length > 0 ? slips : close)
    .sort((one, other) => distance(one, date) - distance(other, date))
    .slice(0, mostNearest)
    .sort((one, other) => Temporal.PlainDate.compare(one, other))
  row.error('Datum', { code: 'CHANGE_ON_A_DAY_WITHOUT_THE_ACTIVITY', title, date, nearest })
  return false
}

/** The days to come that a wrong year, or the month before the day, would have made of a date. */
function slipsOf(date: Temporal.PlainDate, shown: DaySpan): Temporal.PlainDate[] {
  const { day, month, year } = date
  const turned = day <= 12 ? [new Temporal.PlainDate(year, day, month)] : []
  const inOtherYears = [...new Set([shown.from.year, shown.to.year])].map((each) => date.with({ year: each }))
  return [...inOtherYears, ...turned].filter((each) => isInSpan(each, shown))
}

const aFortnight = 14
const nearby = { days: 92 }
const mostNearest = 2

function distance(one: Temporal.PlainDate, other: Temporal.PlainDate): number {
  return Math.abs(one.until(other).days)
}
