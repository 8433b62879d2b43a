import { mainPart } from '../../domain/programme/activity-parts.ts'
import { withLengthOf } from '../../domain/occurrences/changed-slot.ts'
import type { Activity } from '../../domain/programme/activity.ts'
import type { Change } from '../../domain/programme/change.ts'
import type { RememberedSubject } from '../../domain/programme/remembered-subject.ts'
import type { TimeOfDay } from '../../domain/time/time-of-day.ts'
import { openRows } from '../rows/open-rows.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import { checkChange, type ChangeCheckContext } from './checks/check-change.ts'
import { checkForSeveral } from './checks/check-for-several.ts'
import { checkCancelledBefore } from './checks/check-cancelled-before.ts'
import { checkChangesTogether } from './checks/check-changes-together.ts'
import { publishedChanges, setAside } from './last-good-changes.ts'
import { subjectsOfRow, subjectsToRemember, successorsOf } from './remembered-subjects.ts'
import { meansNothing, whatAChangeMayMean, withNearDates } from './what-a-row-may-mean.ts'
import type { ChangeRow } from './change-row.ts'

type Row = ChangeRow['row']

/** The tab Ändringar as it is published, and its rows. */
export interface ReadChanges {
  changes: Change[]
  changeSubjects: RememberedSubject[]
  changesSetAside: Change[]
  rows: readonly ChangeRow[]
}

/** Reads the tab Ändringar. Several rows for one date add up; what contradicts itself is held. */
export function readChanges(
  context: ReadingContext,
  programme: Pick<ChangeCheckContext, 'published' | 'breaks'>,
): ReadChanges {
  const { today, horizon } = context
  const before = [...(context.previous?.changes ?? []), ...(context.previous?.changesSetAside ?? [])]
  const previous = before.filter((change) => isWhole(change, context))
  const options = { ...programme, today, horizon, previous }
  const rows = openRows(context, 'Ändringar').map((row) => readChange(row, context, options))
  const now = rows.flatMap(({ item, isHidden }) => (item && !isHidden ? [item] : []))
  const extras = [...previous, ...now].filter(({ kind }) => kind === 'extra')
  for (const row of rows) checkChange(row, { ...options, extras })
  checkChangesTogether(rows, options)
  const published = publishedChanges(rows, { previous, today, published: options.published })
  const changes = [...published, ...extrasSpokenOf(published, previous)]
  checkCancelledBefore(rows, { ...options, changes })
  return {
    changes,
    changeSubjects: subjectsToRemember(rows.map(toSubject), context.previous?.changeSubjects ?? []),
    changesSetAside: setAside(rows, { hidden: before.filter((change) => !isWhole(change, context)), today }),
    rows: rows.map((each) => ({ ...each, may: withNearDates(each) })),
  }
}

/**
 * The extra dates of last time whose row now says something else of them, such as Inställt: what has been announced is
 * cancelled in every output, and doesn't vanish.
 */
function extrasSpokenOf(changes: readonly Change[], previous: readonly Change[]): Change[] {
  const isOfDate = (one: Change, other: Change) =>
    one.activityId === other.activityId && one.date.equals(other.date)
  return previous.filter((extra) => {
    if (extra.kind !== 'extra') return false
    const own = changes.filter((change) => isOfDate(change, extra))
    return own.length > 0 && own.every(({ kind }) => kind !== 'extra')
  })
}

function readChange(
  row: Row,
  context: ReadingContext,
  { published }: Pick<ChangeCheckContext, 'published'>,
): ChangeRow {
  const { targets, today } = context
  const date = row.value('Datum')
  const named = row.value('Aktivitet')
  const subjects = { ...context, published, date }
  const [activity = null] = subjectsOfRow(row, named ? [named] : [], subjects)
  checkForSeveral(row, { targets, published })
  const kind = row.value('Ändring')
  const session = sessionOf(row.value('Gäller tid'))
  const newPlace = row.value('Ny plats')
  const isHidden = activity?.state === 'hidden'
  row.isPrivate = isHidden
  if (newPlace?.state === 'hidden' && !isHidden)
    row.error('Ny plats', { code: 'REFERENCE_HIDDEN', tab: 'Platser' })
  const details = {
    newDate: row.value('Nytt datum'),
    newTime: readNewTime(row, activity && published.get(activity.id)),
    newPlaceId: newPlace?.id ?? null,
    reason: row.value('Orsak'),
    instead: row.value('I stället'),
    posted: row.value('Upplagt'),
  }
  const item =
    activity && date && kind
      ? { activityId: activity.id, date, session, kind, ...details, heldSince: null }
      : null
  const known = { ...(activity && { activityId: activity.id }), ...(date && { date }), ...(kind && { kind }) }
  // An extra takes nothing planned away.
  const may =
    kind === 'extra'
      ? meansNothing
      : whatAChangeMayMean(row, {
          ...{ activity, date, targets: targets.Aktiviteter, today },
          successors: successorsOf(row, subjects),
        })
  return { row, item, isHidden, known, may }
}

function toSubject({ row, isHidden, known: { activityId, date } }: ChangeRow) {
  return { row, activityIds: activityId === undefined || isHidden ? [] : [activityId], date: date ?? null }
}

/** A session is known by when it starts. */
function sessionOf(time: TimeOfDay | null): Temporal.PlainTime | null {
  return time?.kind === 'timed' ? time.start : null
}

/** A start alone lacks nothing where the activity's own length gives the end. */
function readNewTime(row: Row, activity: Activity | null | undefined): TimeOfDay | null {
  const newTime = row.value('Ny tid')
  if (!newTime || !activity) return newTime
  const time = withUsualLength(newTime, activity)
  if (time.kind === 'timed' && time.end !== null) row.takeBack('Ny tid', 'TIME_WITHOUT_END')
  return newTime
}

/** A start alone has the length that the activity usually has. */
function withUsualLength(time: TimeOfDay, activity: Activity): TimeOfDay {
  const [usual] = mainPart(activity).schedule.sessions
  return usual ? withLengthOf(usual, time) : time
}

/** Whether what a change from last time names is still published. */
function isWhole({ activityId, newPlaceId }: Change, { targets }: ReadingContext): boolean {
  const { Platser: places, Aktiviteter: activities } = targets
  return activities.isShown(activityId) && (newPlaceId === null || places.isShown(newPlaceId))
}
