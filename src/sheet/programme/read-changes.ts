import type { Activity } from '../../domain/programme/activity.ts'
import type { Change } from '../../domain/programme/change.ts'
import { mainPart } from '../../domain/programme/activity-parts.ts'
import { withLengthOf } from '../../domain/occurrences/changed-slot.ts'
import type { DoubtfulDate } from '../../domain/occurrences/doubtful-dates.ts'
import type { TimeOfDay } from '../../domain/time/time-of-day.ts'
import { checkChange } from './checks/check-change.ts'
import type { ChangeCheckContext } from './checks/check-change.ts'
import { checkCancelledBefore } from './checks/check-cancelled-before.ts'
import { checkChangesTogether } from './checks/check-changes-together.ts'
import { findDoubtfulDates } from './find-doubtful-dates.ts'
import { publishedChanges } from './last-good-changes.ts'
import type { ReadRow } from '../rows/last-good-rows.ts'
import { openRows } from '../rows/open-rows.ts'
import { parseChangeKind } from '../parse/change-kinds.ts'
import type { Parsed } from '../parse/parsed.ts'
import { parseTime } from '../grammar/times.ts'
import type { ChangeOptions } from './read-breaks.ts'
import { dateParser, plainParseContext } from '../reading-context.ts'
import type { ReadingContext } from '../reading-context.ts'
import { publicText } from '../rows/read-texts.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { CellValue } from '../cell-value.ts'

type Row = RowReader<'Ändringar'>

/** A row of Ändringar as read, with what is known of it where an error holds it. */
export interface ChangeRow extends ReadRow<Change> {
  row: Row
  known: Pick<Partial<Change>, 'activityId' | 'date' | 'kind'>
}

/** The tab Ändringar as it is published, and its rows. */
export interface ReadChanges {
  changes: Change[]
  doubtfulDates: DoubtfulDate[]
  rows: readonly ChangeRow[]
}

/** What changes are checked against. */
export interface ChangesOptions extends ChangeOptions, ChangeCheckContext {}

/** Reads the tab Ändringar. Several rows for one date add up; what contradicts itself is held. */
export function readChanges(context: ReadingContext, options: ChangesOptions): ReadChanges {
  const rows = openRows(context, 'Ändringar').map((row) => readChange(row, context, options))
  for (const row of rows) checkChange(row, options)
  checkChangesTogether(rows, options)
  const previous = (context.previous?.changes ?? []).filter((change) => isWhole(change, options))
  const { today } = context
  const changes = publishedChanges(rows, { previous, today, published: options.published })
  checkCancelledBefore(rows, { ...options, previous, changes, today })
  const changesById = Map.groupBy(changes, ({ activityId }) => activityId)
  return { changes, doubtfulDates: findDoubtfulDates(rows, { ...options, changesById }), rows }
}

function readChange(
  row: Row,
  context: ReadingContext,
  { places, activities, own, published }: ChangesOptions,
): ChangeRow {
  const activity = row.value('Aktivitet', activities.one)
  const date = row.value('Datum', dateParser(context))
  const kind = row.value('Ändring', parseChangeKind)
  const newPlace = row.value('Ny plats', places.one)
  const isHidden = activity?.state === 'hidden'
  row.isPrivate = isHidden
  if (newPlace?.state === 'hidden' && !isHidden)
    row.error('Ny plats', { code: 'REFERENCE_HIDDEN', tab: 'Platser' })
  const details = {
    newDate: row.value('Nytt datum', dateParser(context)),
    newTime: row.value('Ny tid', (value) =>
      parseNewTime(value, context, activity && published.get(activity.id)),
    ),
    newPlaceId: newPlace?.id ?? null,
    reason: publicText(row, 'Orsak', own),
    instead: publicText(row, 'I stället', own),
    posted: row.value('Upplagt', dateParser(context)),
  }
  const item =
    activity && date && kind
      ? { activityId: activity.id, date, session: null, kind, ...details, heldSince: null }
      : null
  const known = { ...(activity && { activityId: activity.id }), ...(date && { date }), ...(kind && { kind }) }
  return { row, item, isHidden, known }
}

/** A start alone lacks nothing where the activity's own length gives the end. */
function parseNewTime(
  value: CellValue,
  context: ReadingContext,
  activity: Activity | null | undefined,
): Parsed<TimeOfDay> {
  const parsed = parseTime(value, plainParseContext(context))
  if (!parsed.ok || !activity) return parsed
  const time = withUsualLength(parsed.value, activity)
  const hasEnd = time.kind === 'timed' && time.end !== null
  return hasEnd
    ? { ...parsed, remarks: parsed.remarks.filter(({ code }) => code !== 'TIME_WITHOUT_END') }
    : parsed
}

/** A start alone has the length that the activity usually has. */
function withUsualLength(time: TimeOfDay, activity: Activity): TimeOfDay {
  const [usual] = mainPart(activity).schedule.sessions
  return usual ? withLengthOf(usual, time) : time
}

/** Whether what a change from last time names is still published. */
function isWhole({ activityId, newPlaceId }: Change, { places, activities }: ChangesOptions): boolean {
  return activities.isShown(activityId) && (newPlaceId === null || places.isShown(newPlaceId))
}
