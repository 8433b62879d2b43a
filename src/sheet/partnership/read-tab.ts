import type { z } from 'zod'
import { withLastGoodRows, type ReadRow } from '../rows/last-good-rows.ts'
import type { PartnershipFinding } from '../problems/findings/partnership-findings.ts'
import type { HeaderOf } from '../contract/columns.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { TabName } from '../tab-names.ts'
import type { KeyedBy } from './row-keys.ts'

/** A row of one of the agreement's tabs, once it is read. */
export interface TabRow<Item, Tab extends TabName> extends ReadRow<Item> {
  row: RowReader<Tab>
}

/** Reads the rows of a tab; which of them are published is decided by `publish`, after the checks between rows. */
export function readTab<Item, Tab extends TabName>(
  rows: readonly RowReader<Tab>[],
  readRow: (row: RowReader<Tab>) => Item | null,
): TabRow<Item, Tab>[] {
  return rows.map((row) => ({ row, item: readRow(row), isHidden: false }))
}

/** Holds all rows that are about the same thing: nobody can know which one is right. */
export function holdTwins<Item, Tab extends TabName>(
  rows: readonly TabRow<Item, Tab>[],
  { keys, header, finding }: TwinRule<Item, Tab>,
): void {
  const good = rows.filter(({ row, item }) => item !== null && !row.isHeld)
  const groups = Map.groupBy(good, ({ item }) => (item === null ? '' : keys.ofItem(item).join('/')))
  for (const group of groups.values()) {
    const numbers = group.map(({ row }) => row.number)
    if (group.length < 2) continue
    for (const { row, item } of group) if (item !== null) row.error(header, finding(item, numbers))
  }
}

interface TwinRule<Item, Tab extends TabName> {
  keys: KeyedBy<Item, RowReader<Tab>>
  header: HeaderOf<Tab>
  finding: (item: Item, rows: readonly number[]) => PartnershipFinding
}

/** Where the last good versions are. */
export interface PublishContext<Item extends object, Tab extends TabName> {
  schema: z.ZodType<Item>
  keys: KeyedBy<Item, RowReader<Tab>>
  previous: readonly Item[]
  today: Temporal.PlainDate
  nameOf: (item: Item) => string
}

/** What is published of a tab: its good rows, and the last good version of those that an error holds back. */
export function publishedRows<Item extends { heldSince: Temporal.PlainDate | null }, Tab extends TabName>(
  rows: readonly TabRow<Item, Tab>[],
  { keys, ...rest }: PublishContext<Item, Tab>,
): Item[] {
  return withLastGoodRows(rows, {
    ...rest,
    keyOf: (item) => keys.ofItem(item).join('/'),
    findKey: ({ row, item }, free) => {
      const wanted = item ? keys.ofItem(item) : keys.ofRow(row)
      const found = [...free].filter(([, candidate]) => matches(keys.ofItem(candidate), wanted))
      return found.length === 1 ? found[0]?.[0] : undefined
    },
  })
}

/** A row that says nothing readable of itself matches nothing. */
function matches(parts: readonly string[], wanted: readonly (string | null)[]): boolean {
  return (
    wanted.some((part) => part !== null) &&
    wanted.every((part, index) => part === null || part === parts[index])
  )
}
