import type { RememberedSubject } from '../../domain/programme/remembered-subject.ts'
import type { Activity } from '../../domain/programme/activity.ts'
import type { Target } from '../contract/named-things.ts'
import type { Finding } from '../problems/problem.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { Targets } from '../rows/targets.ts'
import { hashOfCell } from '../year-memory.ts'
import type { ChangeRow } from './change-row.ts'

type Row = RowReader<'Ändringar'>
type Day = Temporal.PlainDate | null

interface Context extends Pick<ReadingContext, 'targets' | 'previous'> {
  /** What is published of Aktiviteter. */
  published: ReadonlyMap<string, Activity>
}

/**
 * The activity that a row of Ändringar is about: the one it was about last time, for as long as the row stands as it does.
 * Its name or ID may fit another one by now, a hidden one, several or none; what is cancelled stays cancelled all the same.
 */
export function readSubject(row: Row, date: Day, context: Context): Target | null {
  const named = row.value('Aktivitet')
  const id = idBefore(remembered(row, date, context.previous?.changeSubjects ?? []))
  if (id === null || id === named?.id) return named
  const meant = withId(id, context.targets.Aktiviteter)
  if (meant === null) return named && otherThanMeant(row, named, context)
  for (const { code } of row.findingsAt('Aktivitet')) if (isOfTheName(code)) row.takeBack('Aktivitet', code)
  const title = context.published.get(id)?.title
  if (title !== undefined) row.warn('Aktivitet', { code: 'CHANGE_KEEPS_ITS_ACTIVITY', title, id })
  return meant
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
function otherThanMeant(row: Row, named: Target, { published }: Context): Target {
  const title = published.get(named.id)?.title
  if (title !== undefined)
    row.error('Aktivitet', { code: 'CHANGE_MEANT_ONE_THAT_IS_GONE', title, id: named.id })
  return named
}

/** What the rows are about, for the next time: as it was for those that stand as they did. */
export function subjectsOf(
  rows: readonly ChangeRow[],
  previous: readonly RememberedSubject[],
): RememberedSubject[] {
  const subjects = rows.flatMap(({ row, isHidden, known: { activityId, date } }): RememberedSubject[] => {
    const before = remembered(row, date ?? null, previous)
    if (before.length > 0) return before
    return activityId === undefined || !date || isHidden ? [] : [{ cell: cellOf(row), date, activityId }]
  })
  return [...new Map(subjects.map((each) => [`${each.cell}/${each.date.toString()}`, each])).values()]
}

/** A row is known by its text and its date; where the date can't be read, by its text. */
function remembered(row: Row, date: Day, all: readonly RememberedSubject[]): RememberedSubject[] {
  if (all.length === 0) return []
  const cell = cellOf(row)
  return all.filter((each) => each.cell === cell && (date === null || each.date.equals(date)))
}

/** Null also where rows of that text have been about several. */
function idBefore([first, ...others]: readonly RememberedSubject[]): string | null {
  return first && others.every(({ activityId }) => activityId === first.activityId) ? first.activityId : null
}

function cellOf(row: Row): string {
  const text = row.raw('Aktivitet')
  return hashOfCell({ tab: 'Ändringar', column: 'Aktivitet', name: '', text })
}

function withId(id: string, targets: Targets): Target | null {
  const found = targets.one(id)
  return found.ok && found.value.id === id ? found.value : null
}
