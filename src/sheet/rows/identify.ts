import type { z } from 'zod'
import { isWithin } from '../../domain/words-within.ts'
import { nameHeaders, type ReferredTab, type Target } from '../contract/named-things.ts'
import { isId, toSlug } from '../parse/slugs.ts'
import { giveIds, type GivenId } from './ids.ts'
import { publishedRows, type ReadRow } from './last-good-rows.ts'
import type { RowReader } from './row-reader.ts'
import type { Says } from './still-said.ts'
import { Targets } from './targets.ts'

/** Something with a permanent address, read but for its ID. */
export interface Candidate<Item> {
  row: RowReader<ReferredTab>
  isHidden: boolean
  /** Whether its rows say a text, where there are several. */
  says?: Says
  /** The cell ID, where it could be read. */
  given: string | null
  /** What stands in the cell ID, readable or not. */
  idText: string | null
  name: string | null
  /** More names that others may use. */
  otherNames?: readonly (string | null)[]
  /** What tells namesakes apart; null where nothing does. */
  suffix?: string | null
  hadBareAddress?: boolean
  formerId?: string | null
  wasAnothers?: (id: string) => boolean
  /** Null where something required is lacking. */
  make: ((id: string) => Item | null) | null
}

/** A tab of things with permanent addresses, as it is published, and as other tabs may refer to it. */
export interface IdentifiedTab<Item> {
  items: Item[]
  /** One thing for each row that is published. */
  published: readonly unknown[]
  targets: Targets
  rows: readonly IdentifiedRow<Item>[]
}

/** A row with its permanent address; null when it can have none. */
export interface IdentifiedRow<Item> extends ReadRow<Item> {
  row: RowReader<ReferredTab>
  id: string | null
}

interface Options<Item> {
  tab: ReferredTab
  candidates: readonly Candidate<Item>[]
  previous: readonly Item[]
  schema: z.ZodType<Item>
  today: Temporal.PlainDate
  nameOf: (item: Item) => string
  /** Looks at a row that has all its values, before it is known what is published. */
  check?: (row: IdentifiedRow<Item>) => void
  /** How many rows of other tabs stand on what a held row published, so that it stays for as long as they do. */
  usersOf?: (item: Item) => number
  /** What is published although its row is gone, when this is what has rows. */
  keptBeside?: (items: readonly Item[]) => readonly Item[]
}

/** Reads the column ID. */
export function readId(row: RowReader<ReferredTab>): Pick<Candidate<never>, 'row' | 'given' | 'idText'> {
  return { row, given: row.value('ID'), idText: row.glance('ID') }
}

/** Gives rows their permanent addresses, and held rows their last good version. */
export function identify<Item extends { id: string; heldSince: Temporal.PlainDate | null }>({
  tab,
  candidates,
  previous,
  schema,
  today,
  nameOf,
  check,
  usersOf,
  keptBeside = () => [],
}: Options<Item>): IdentifiedTab<Item> {
  const ids = givenIds(candidates)
  const rows = candidates.map((candidate, index) => identifiedRow(candidate, ids[index], candidates))
  for (const row of rows) check?.(row)
  const published = publishedRows(rows, {
    previous,
    schema,
    today,
    keyOf: ({ id }) => id,
    findKey: (row, free) => lastGoodId(row, { free, rows, nameOf }),
    nameOf,
    usersOf,
  })
  const items = published.map(({ row: { row, candidate }, item }) =>
    row.keepsLastGood ? withWordsLeft(item, candidate.name) : item,
  )
  const itemOf = new Map(published.map(({ row }, index) => [row, items[index]]))
  const kept = keptBeside(items)
  const targets = new Targets(
    tab,
    targetsOf(rows, itemOf, nameOf),
    kept.map((item) => ({ id: item.id, name: nameOf(item) })),
  )
  return { items: [...items, ...kept], published: items, rows, targets }
}

function givenIds<Item>(candidates: readonly Candidate<Item>[]): GivenId[] {
  return giveIds(
    candidates.map(({ given, name, suffix, isHidden, hadBareAddress, formerId, wasAnothers }) => ({
      ...{ given, name, isHidden },
      suffix: suffix ?? null,
      hadBareAddress: hadBareAddress ?? false,
      formerId: formerId ?? null,
      ...(wasAnothers && { wasAnothers }),
    })),
  )
}

/** A held row's name where words have been taken out of it: they are gone at once. */
function withWordsLeft<Item extends object>(item: Item, name: string | null): Item {
  const header = 'title' in item ? 'title' : 'name'
  const old: unknown = Object.entries(item).find(([key]) => key === header)?.[1]
  if (name === null || typeof old !== 'string' || old === name || !isWithin(name, old)) return item
  return Object.assign({ ...item }, { [header]: name })
}

interface NumberedRow<Item> extends IdentifiedRow<Item> {
  candidate: Candidate<Item>
}

function identifiedRow<Item>(
  candidate: Candidate<Item>,
  given: GivenId | undefined,
  all: readonly Candidate<Item>[],
): NumberedRow<Item> {
  const { row, isHidden, make } = candidate
  const id = given?.id ?? null
  const others = (given?.sharedWith ?? []).flatMap((index) => all[index]?.row.number ?? [])
  reportId(candidate, id, others)
  const isWhole = make !== null && id !== null && isId(id)
  // A name that is nothing but a private number has had it cut out: the row must not vanish without a word.
  if (!isWhole && !isHidden && !row.isHeld) row.error(nameHeaders[row.tab], { code: 'NOTHING_LEFT_TO_SHOW' })
  return { row, isHidden, id, item: isWhole ? make(id) : null, says: candidate.says, candidate }
}

function reportId<Item>(candidate: Candidate<Item>, id: string | null, others: readonly number[]): void {
  const { row, isHidden, name, given } = candidate
  const wanted = given ?? toSlug(name ?? '')
  if (id === null) {
    if (name !== null && !isHidden) row.error('ID', { code: 'ID_NOT_POSSIBLE', proposal: null })
  } else if (others.length > 0) {
    const code = given === null ? 'NAME_TWICE' : 'ID_TWICE'
    row.error('ID', { code, id, rows: others.slice(0, 10) })
  } else if (wanted !== '' && candidate.wasAnothers?.(wanted) && !isHidden) {
    row.warn('ID', { code: 'ADDRESS_WAS_ANOTHERS', wanted, id })
  } else if (row.isEmpty('ID') && !isHidden) {
    row.warn('ID', { code: 'ID_MADE_FROM_NAME', id })
  }
}

/** The addresses that a held row may have had, the likeliest first: its ID counts before what its name gives. */
function possibleIds<Item>(candidate: Candidate<Item>, id: string | null): string[] {
  const { given, idText, name, suffix } = candidate
  const slug = name === null ? '' : toSlug(name)
  const ids = [id, given, toSlug(idText ?? ''), suffix ? `${slug}-${suffix}` : '', slug]
  return given === null ? ids.flatMap((possible) => possible || []) : [given]
}

interface LastGoodSearch<Item> {
  free: ReadonlyMap<string, Item>
  rows: readonly NumberedRow<Item>[]
  nameOf: (item: Item) => string
}

/**
 * The address of a held row's last good version. Rows that have come to share one ID have each their own, known by their
 * names: what belongs to another of them is left to it.
 */
function lastGoodId<Item extends { id: string }>(
  { candidate, id }: NumberedRow<Item>,
  { free, rows, nameOf }: LastGoodSearch<Item>,
): string | undefined {
  const byId = possibleIds(candidate, id).find((possible) => free.has(possible))
  const item = byId === undefined ? undefined : free.get(byId)
  const sharers = rows.filter((other) => other.id === id && other.candidate !== candidate)
  const isNamed = ({ name }: Candidate<Item>, thing: Item) =>
    name !== null && toSlug(name) === toSlug(nameOf(thing))
  if (sharers.length === 0 || (item && isNamed(candidate, item))) return byId
  const own = free.values().find((thing) => isNamed(candidate, thing))
  if (own) return own.id
  return item && sharers.some((other) => isNamed(other.candidate, item)) ? undefined : byId
}

function targetsOf<Item extends { id: string }>(
  rows: readonly NumberedRow<Item>[],
  itemOf: ReadonlyMap<NumberedRow<Item>, Item | undefined>,
  nameOf: (item: Item) => string,
): Target[] {
  const targets = rows.flatMap((read): Target[] => {
    const { candidate, isHidden, row } = read
    const item = isHidden ? undefined : itemOf.get(read)
    const id = item?.id ?? read.id
    if (id === null) return []
    const names = [
      candidate.name,
      candidate.given,
      ...(candidate.otherNames ?? []),
      item ? nameOf(item) : null,
    ]
    const state = isHidden ? 'hidden' : item ? 'shown' : 'held'
    return [{ id, names: names.filter((name) => name !== null), row: row.number, state }]
  })
  // Of two rows with one ID the one that is shown is found by it: the last.
  return targets.toSorted((one, other) => Number(one.state === 'shown') - Number(other.state === 'shown'))
}
