import { partSchema, type Activity, type Part } from '../../domain/programme/activity.ts'
import { daysHeldBack } from '../../domain/held-back.ts'
import { toSlug } from '../parse/slugs.ts'
import type { Candidate, IdentifiedRow } from '../rows/identify.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { withoutUnsaid, type Says } from '../rows/still-said.ts'
import { mergeRows, type ReadActivity } from './merge-rows.ts'

/** A row of Aktiviteter once it is read, before it is known which activity it is a part of. */
export interface ActivityRow extends Pick<Candidate<Activity>, 'isHidden' | 'given' | 'idText' | 'name'> {
  row: RowReader<'Aktiviteter'>
  placeId: string | null
  /** Null where something required is lacking. */
  read: ReadActivity | null
}

/** The rows of one activity: the one that its address is made from, and the others. */
export interface ActivityGroup {
  head: ActivityRow
  others: ActivityRow[]
}

/**
 * Rows with the same name and place, and no ID or the same one, are one activity. The first that can be published is its
 * head. A hidden row is a part of nothing that is shown.
 */
export function groupRows(rows: readonly ActivityRow[]): ActivityGroup[] {
  const namesakes = Map.groupBy(rows, nameAndPlace)
  const areSeveral = new Set([...namesakes].flatMap(([thing, own]) => (idsOf(own).size > 1 ? thing : [])))
  const byThing = Map.groupBy(rows, (row) => {
    const thing = nameAndPlace(row)
    return areSeveral.has(thing) ? `${thing}/${row.given ?? ''}` : thing
  })
  return [...byThing.values()].flatMap((group) => {
    const head = group.find(isGood) ?? group.find(({ isHidden }) => !isHidden) ?? group[0]
    return head ? [{ head, others: group.filter((row) => row !== head) }] : []
  })
}

/** Whether a row is published as it stands. */
export function isGood({ row, isHidden, read }: ActivityRow): boolean {
  return !isHidden && read !== null && !row.isHeld
}

/** The rows that an activity is made of, as they are published. */
export function goodRows({ head, others }: ActivityGroup): ActivityRow[] {
  return [head, ...others].filter(isGood).toSorted((one, other) => one.row.number - other.row.number)
}

/** Whether any of some rows that are shown says a text. */
export function saidBy(rows: readonly ActivityRow[]): Says {
  return (text, how) => rows.some(({ row, isHidden }) => !isHidden && row.says(text, how))
}

/** Of an activity that is published, the rows whose facts stand in it beside its head's. */
export function otherRows(groups: readonly ActivityGroup[]): IdentifiedRow<Activity>[] {
  return groups.flatMap(({ others }) =>
    others.map(({ row, isHidden }) => ({ row, isHidden, id: null, item: null })),
  )
}

/**
 * The activity of a group, with that id. What a held row said when it was last right stays, marked with the day since which
 * it is held, for as long as any held row does.
 */
export function makeActivity(
  group: ActivityGroup,
  id: string,
  { previous, today }: { previous: Activity | undefined; today: Temporal.PlainDate },
): Activity | null {
  const good = goodRows(group).flatMap(({ read }) => read ?? [])
  if (good.length === 0) return group.head.read && mergeRows(id, [group.head.read])
  const activity = mergeRows(id, good)
  const held = group.others.filter(({ row, isHidden }) => row.isHeld && !isHidden)
  const lost = held.length > 0 ? partsLeft(previous, activity) : []
  const kept = lost.slice(0, held.length).flatMap((part) => keep(part, saidBy(held), today))
  for (const { row } of held.slice(0, kept.length)) row.keepsLastGood = true
  return { ...activity, parts: [...activity.parts, ...kept] }
}

function nameAndPlace({ name, placeId, row }: ActivityRow): string {
  const slug = name === null ? '' : toSlug(name)
  return slug === '' || placeId === null ? `row ${row.number}` : `${slug}/${placeId}`
}

/** An ID that only some of the rows have is that of them all, where there is but one. */
function idsOf(namesakes: readonly ActivityRow[]): Set<string> {
  return new Set(namesakes.flatMap(({ given }) => given ?? []))
}

/** What was published and isn't said by any row now: the row that said it is one that can't be read. */
function partsLeft(previous: Activity | undefined, activity: Activity): Part[] {
  const said = new Set(activity.parts.map((part) => daysOf(part)))
  return (previous?.parts ?? []).filter((part) => !said.has(daysOf(part)))
}

function daysOf({ schedule: { rules, dates, spans } }: Part): string {
  return JSON.stringify([rules, dates, spans])
}

function keep(part: Part, says: Says, today: Temporal.PlainDate): Part[] {
  const heldSince = part.heldSince ?? today
  if (heldSince.until(today).days > daysHeldBack) return []
  return [{ ...withoutUnsaid(part, partSchema, { says, leftOf: () => null }), heldSince }]
}
