import type { z } from 'zod'
import { daysHeldBack } from '../../domain/held-back.ts'
import type { RowReader } from './row-reader.ts'
import { withoutUnsaid, type Says } from './still-said.ts'

/** A row once it is read. */
export interface ReadRow<Item> {
  row: Pick<RowReader, 'isHeld' | 'keepsLastGood' | 'says' | 'leftOf' | 'warn'>
  /** Null when an error holds the row. */
  item: Item | null
  /** Whether Visa says that it isn't to be shown. */
  isHidden: boolean
  /** Whether it says a text, where more rows of the sheet than its own are about the thing. */
  says?: Says | undefined
}

/** Where the last good versions are, and how they are known again. Rows are never matched by their number. */
export interface LastGood<Item extends object, Row extends ReadRow<Item>> {
  /** What was published last time. */
  previous: readonly Item[]
  today: Temporal.PlainDate
  /** Of an item: it tells which texts it has. */
  schema: z.ZodType<Item>
  /** What makes an item the same thing as last time. */
  keyOf: (item: Item) => string
  /** The key of a held row's last good version, out of those that no good row has taken; undefined when there is none. */
  findKey: (row: Row, free: ReadonlyMap<string, Item>) => string | undefined
  /** What people call the item; null when it has no name. */
  nameOf: (item: Item) => string | null
  /** How many rows of other tabs stand on it: it stays for as long as they do. */
  usersOf?: ((item: Item) => number) | undefined
}

/**
 * What is published of a tab, in the order of the sheet: its good rows, and for a row that an error holds back its last
 * good version, marked with the day when it was first held, for at most 60 days. After that it disappears with a warning.
 */
export function withLastGoodRows<
  Item extends { heldSince: Temporal.PlainDate | null },
  Row extends ReadRow<Item>,
>(rows: readonly Row[], lastGood: LastGood<Item, Row>): Item[] {
  return publishedRows(rows, lastGood).map(({ item }) => item)
}

/** The same, each with the row that it stands for. */
export function publishedRows<
  Item extends { heldSince: Temporal.PlainDate | null },
  Row extends ReadRow<Item>,
>(rows: readonly Row[], lastGood: LastGood<Item, Row>): { row: Row; item: Item }[] {
  const shown = rows.filter(({ isHidden }) => !isHidden)
  const free = new Map(lastGood.previous.map((item) => [lastGood.keyOf(item), item]))
  for (const { row, item } of shown) if (item && !row.isHeld) free.delete(lastGood.keyOf(item))
  return shown.flatMap((row) => {
    if (row.item && !row.row.isHeld) return [{ row, item: row.item }]
    const key = row.row.isHeld ? lastGood.findKey(row, free) : undefined
    const item = key === undefined ? undefined : free.get(key)
    if (key === undefined || !item) return []
    free.delete(key)
    return keep(row, item, lastGood).map((kept) => ({ row, item: kept }))
  })
}

function keep<Item extends { heldSince: Temporal.PlainDate | null }, Row extends ReadRow<Item>>(
  { row, says = (text, how) => row.says(text, how) }: Row,
  item: Item,
  { nameOf, today, usersOf, schema }: LastGood<Item, Row>,
): Item[] {
  const heldSince = item.heldSince ?? today
  const days = heldSince.until(today).days
  const count = days > daysHeldBack ? (usersOf?.(item) ?? 0) : 0
  if (days > daysHeldBack && count === 0) {
    row.warn(null, { code: 'HELD_TOO_LONG', name: nameOf(item), days })
    return []
  }
  if (count > 0) row.warn(null, { code: 'HELD_BUT_NEEDED', name: nameOf(item), days, count })
  row.keepsLastGood = true
  return [{ ...withoutUnsaid(item, schema, { says, leftOf: (text) => row.leftOf(text) }), heldSince }]
}
