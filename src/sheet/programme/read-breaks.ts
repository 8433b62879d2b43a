import type { Activity } from '../../domain/programme/activity.ts'
import { breakSchema, type Break } from '../../domain/programme/change.ts'
import type { RememberedSubject } from '../../domain/programme/remembered-subject.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import type { Target } from '../contract/named-things.ts'
import { withLastGoodRows, type ReadRow } from '../rows/last-good-rows.ts'
import { openRows } from '../rows/open-rows.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { shownTargets } from '../rows/shown-targets.ts'
import { readPeriod, type Period } from './read-period.ts'
import { subjectsOfRow, subjectsToRemember, successorsOf } from './remembered-subjects.ts'
import { whatABreakMayMean, type PossibleMeaning } from './what-a-row-may-mean.ts'

type Row = RowReader<'Uppehåll'>

/** The tab Uppehåll as it is published, and its rows. */
export interface ReadBreaks {
  breaks: Break[]
  /** Which activities the rows are about, for the next time. */
  subjects: RememberedSubject[]
  rows: readonly BreakRow[]
}

interface BreakRow extends ReadRow<Break> {
  row: Row
  /** What could be read of a row that is held, to know it again. */
  known: Period
  may: PossibleMeaning
}

/** What is published of Aktiviteter. */
type Published = ReadonlyMap<string, Activity>

/** Reads the tab Uppehåll. */
export function readBreaks(context: ReadingContext, published: Published): ReadBreaks {
  const rows = openRows(context, 'Uppehåll').map((row) => readBreak(row, context, published))
  const breaks = withLastGoodRows(rows, {
    previous: (context.previous?.breaks ?? []).filter((pause) => isWhole(pause, context)),
    today: context.today,
    schema: breakSchema,
    keyOf: keyOfBreak,
    findKey: ({ known }, free) => keyOfSame(known, free, context.today),
    nameOf: ({ reason }) => reason,
  })
  const subjects = subjectsToRemember(rows.map(toSubjects), context.previous?.changeSubjects ?? [])
  return { breaks, subjects, rows }
}

/**
 * The break that a held row was last time: with the days that can be read of it, else with one of them, for the other is
 * what has gone wrong. Where a day can't be read at all, the only break to come that has lost its row.
 */
function keyOfSame(
  { from, to }: BreakRow['known'],
  free: ReadonlyMap<string, Break>,
  today: Temporal.PlainDate,
): string | undefined {
  const isFrom = (pause: Break) => from?.equals(pause.from) === true
  const isTo = (pause: Break) => to !== null && pause.to?.equals(to) === true
  const keyWhere = (isSame: (pause: Break) => boolean) =>
    free.entries().find(([, pause]) => isSame(pause))?.[0]
  const isBoth = (pause: Break) => isFrom(pause) && isTo(pause)
  const key = keyWhere(isBoth) ?? keyWhere(isFrom) ?? keyWhere(isTo)
  if (key !== undefined || (from && to)) return key
  const toCome = free.entries().filter(([, pause]) => !hasEnded(pause, today))
  const [only, ...others] = toCome.map(([each]) => each)
  return others.length === 0 ? only : undefined
}

function hasEnded({ to }: Break, today: Temporal.PlainDate): boolean {
  return to !== null && isBefore(to, today)
}

function readBreak(row: Row, context: ReadingContext, published: Published): BreakRow {
  const { from, to } = readPeriod(row)
  const places = row.value('Plats')
  const named = row.value('Aktivitet') ?? []
  const subjects = { ...context, published, date: from }
  const activities = row.isEmpty('Aktivitet') ? null : subjectsOfRow(row, named, subjects)
  const reason = row.value('Orsak')
  if (from && to && isBefore(to, from)) {
    row.error('Till', { code: 'BREAK_ENDS_BEFORE_IT_STARTS', from, to })
  }
  const scope = { placeIds: idsOf(places), activityIds: idsOf(activities) }
  const isHidden = isHiddenOnly(places) || isHiddenOnly(activities)
  row.isPrivate = [...(places ?? []), ...(activities ?? [])].some(({ state }) => state === 'hidden')
  const item = from && (to || row.isEmpty('Till')) ? { from, to, ...scope, reason, heldSince: null } : null
  const successors = row.isEmpty('Aktivitet') ? [] : successorsOf(row, subjects)
  const may = whatABreakMayMean(row, { ...context, activities: published.values(), successors })
  return { row, item, isHidden, known: { from, to }, may }
}

function toSubjects({ row, item, known }: BreakRow) {
  return { row, activityIds: row.isHeld ? [] : (item?.activityIds ?? []), date: known.from }
}

function idsOf(targets: readonly Target[] | null): string[] {
  return shownTargets(targets).map(({ id }) => id)
}

/** A break for hidden things alone concerns nobody; without them it would mean everything. */
function isHiddenOnly(targets: readonly Target[] | null): boolean {
  return targets !== null && targets.length > 0 && shownTargets(targets).length === 0
}

/** Whether everything that a break from last time names is still published. */
function isWhole({ placeIds, activityIds }: Break, { targets }: ReadingContext): boolean {
  const { Platser: places, Aktiviteter: activities } = targets
  return placeIds.every((id) => places.isShown(id)) && activityIds.every((id) => activities.isShown(id))
}

function keyOfBreak({ from, to, placeIds, activityIds }: Break): string {
  return [from, to, placeIds.join(), activityIds.join()].join('/')
}
