import type { z } from 'zod'
import { daysHeldBack } from '../../domain/held-back.ts'
import { toSlug } from '../parse/slugs.ts'
import type { Candidate } from './identify.ts'
import { withoutUnsaid } from './still-said.ts'

interface Named {
  id: string
  name: string
  heldSince: Temporal.PlainDate | null
}

interface Rows<Item> {
  candidates: readonly Candidate<Item>[]
  schema: z.ZodType<Item>
  today: Temporal.PlainDate
  usersOf?: (item: Item) => number
}

/**
 * What was published last time and has no row any longer, though rows of other tabs still name it: a row was taken away too
 * much, or too few were. The activities there are held, and their last good versions need it for as long as they stay. Of
 * words it keeps only its name and what it can't be without: nobody says the rest any longer.
 */
export function rowlessButNamed<Item extends Named>(
  previous: readonly Item[],
  { candidates, schema, today, usersOf = () => 0 }: Rows<Item>,
): Item[] {
  const there = new Set(
    candidates.flatMap(({ given, idText, name, otherNames = [] }) =>
      [given, idText, name, ...otherNames].map((each) => toSlug(each ?? '')),
    ),
  )
  return previous.flatMap((item) => {
    const heldSince = item.heldSince ?? today
    const isTooOld = heldSince.until(today).days > daysHeldBack
    if (isTooOld || there.has(item.id) || there.has(toSlug(item.name)) || usersOf(item) === 0) return []
    return [{ ...withoutUnsaid(item, schema, { says: () => false, leftOf: () => null }), heldSince }]
  })
}
