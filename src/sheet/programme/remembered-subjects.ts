import type { RememberedSubject } from '../../domain/programme/remembered-subject.ts'
import type { Activity } from '../../domain/programme/activity.ts'
import type { CellValue } from '../cell-value.ts'
import type { Target } from '../contract/named-things.ts'
import type { Finding } from '../problems/problem.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowNotes } from '../rows/row-notes.ts'
import type { Targets } from '../rows/targets.ts'
import { hashOfCell } from '../year-memory.ts'

/** A row of Ändringar or Uppehåll. */
interface Row extends Pick<RowNotes<'Aktivitet'>, 'findingsAt' | 'takeBack' | 'warn' | 'error'> {
  readonly tab: 'Ändringar' | 'Uppehåll'
  raw(header: 'Aktivitet'): CellValue
}

type Day = Temporal.PlainDate | null

interface Context extends Pick<ReadingContext, 'targets' | 'previous' | 'things'> {
  /** What is published of Aktiviteter. */
  published: ReadonlyMap<string, Activity>
  /** Datum, or the first day of a break. */
  date: Day
}

/**
 * The activities that a row is about: those it was about last time, for as long as the row stands as it does. Its names or
 * IDs may fit others by now, hidden ones, several or none; what is cancelled stays cancelled all the same. `named` is what
 * the cell names now.
 */
export function subjectsOfRow(row: Row, named: readonly Target[], context: Context): readonly Target[] {
  const ids = idsBefore(remembered(row, context.date, context.previous?.changeSubjects ?? []))
  if (ids.length === 0 || isSame(ids, named)) return named
  const meant = ids.flatMap((id) => withId(id, context.targets.Aktiviteter) ?? [])
  if (meant.length === 0) return otherThanMeant(row, named, context)
  for (const { code } of row.findingsAt('Aktivitet')) if (isOfTheName(code)) row.takeBack('Aktivitet', code)
  for (const { id } of meant) {
    const title = context.published.get(id)?.title
    if (title !== undefined) row.warn('Aktivitet', { code: 'CHANGE_KEEPS_ITS_ACTIVITY', title, id })
  }
  return meant
}

/**
 * What may have taken the place of what a row was about, where that is gone and the row stands as it did: what is new where
 * it was held. Somebody has given the activity another name and left the row; what is cancelled must not be on again.
 */
export function successorsOf(row: Row, { targets, previous, things, published, date }: Context): string[] {
  if (!previous) return []
  const gone = idsBefore(remembered(row, date, previous.changeSubjects)).filter(
    (id) => withId(id, targets.Aktiviteter) === null,
  )
  const placesBefore = new Set(
    [...things.filter(({ kind }) => kind === 'activity'), ...previous.activities].flatMap(
      ({ id, placeId }) => (gone.includes(id) ? [placeId] : []),
    ),
  )
  const known = new Set(previous.activities.map(({ id }) => id))
  for (const { activityId } of previous.doubtfulDates) known.delete(activityId)
  return [...published.values()].flatMap(({ id, placeId }) =>
    placesBefore.has(placeId) && !known.has(id) ? [id] : [],
  )
}

function isSame(ids: readonly string[], named: readonly Target[]): boolean {
  return ids.length === named.length && named.every(({ id }) => ids.includes(id))
}

/** What is said of a name that fits nothing, or not one thing alone. */
function isOfTheName(code: Finding['code']) {
  return (
    code === 'REFERENCE_UNKNOWN' ||
    code === 'REFERENCE_AMBIGUOUS' ||
    code === 'REFERENCE_SEVERAL' ||
    code === 'REFERENCE_HELD'
  )
}

/** The one that was meant is gone, and nobody can know that its namesake is meant now. */
function otherThanMeant(row: Row, named: readonly Target[], { published }: Context): readonly Target[] {
  for (const { id } of named) {
    const title = published.get(id)?.title
    if (title !== undefined) row.error('Aktivitet', { code: 'CHANGE_MEANT_ONE_THAT_IS_GONE', title, id })
  }
  return named
}

/** A row, and what it is known to be about; nothing of a hidden activity. */
interface KnownRow {
  row: Row
  activityIds: readonly string[]
  date: Day
}

/** What the rows are about, for the next time: as it was for those that stand as they did. */
export function subjectsToRemember(
  rows: readonly KnownRow[],
  previous: readonly RememberedSubject[],
): RememberedSubject[] {
  const subjects = rows.flatMap(({ row, activityIds, date }): RememberedSubject[] => {
    const before = remembered(row, date, previous)
    if (before.length > 0 || !date) return before
    return activityIds.map((activityId) => ({ cell: cellOf(row), date, activityId }))
  })
  const keyOf = ({ cell, date, activityId }: RememberedSubject) => `${cell}/${date.toString()}/${activityId}`
  return [...new Map(subjects.map((each) => [keyOf(each), each])).values()]
}

/** A row is known by its text and its date; where the date can't be read, by its text. */
function remembered(row: Row, date: Day, all: readonly RememberedSubject[]): RememberedSubject[] {
  if (all.length === 0) return []
  const cell = cellOf(row)
  return all.filter((each) => each.cell === cell && (date === null || each.date.equals(date)))
}

/** None where rows of that text have been about other ones at other dates. */
function idsBefore(all: readonly RememberedSubject[]): string[] {
  const byDate = Map.groupBy(all, ({ date }) => date.toString())
  const [first = [], ...others] = [...byDate.values()].map((own) => own.map(({ activityId }) => activityId))
  return others.every((ids) => ids.join() === first.join()) ? first : []
}

function cellOf(row: Row): string {
  return hashOfCell({ tab: row.tab, column: 'Aktivitet', name: '', text: row.raw('Aktivitet') })
}

function withId(id: string, targets: Targets): Target | null {
  const found = targets.one(id)
  return found.ok && found.value.id === id ? found.value : null
}
