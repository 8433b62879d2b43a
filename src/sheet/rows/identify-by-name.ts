import type { z } from 'zod'
import type { PublishedThing } from '../../domain/published/published-thing.ts'
import type { ReferredTab } from '../contract/named-things.ts'
import { rowlessButNamed } from './rowless-but-named.ts'
import { identify, type Candidate, type IdentifiedTab } from './identify.ts'
import { withKnownAddresses } from './known-addresses.ts'
import type { ReadingContext } from './reading-context.ts'

interface NamedItem {
  id: string
  name: string
  heldSince: Temporal.PlainDate | null
}

interface NamedRows<Item> {
  tab: ReferredTab
  kind: PublishedThing['kind']
  candidates: readonly Candidate<Item>[]
  /** What was published of the tab last time. */
  previous: readonly Item[] | undefined
  schema: z.ZodType<Item>
  /** How many rows of other tabs stand on what a held row published, so that it stays for as long as they do. */
  usersOf?: (item: Item) => number
  /** What was published last time and has another ID and name now. */
  renamed?: (before: readonly Item[], now: readonly Item[]) => readonly { from: string }[]
}

/** As `identify`, for things that are the same as long as they are called the same: places, kinds, partners, projects. */
export function identifyByName<Item extends NamedItem>(
  { things, today }: ReadingContext,
  { kind, candidates, previous = [], renamed, ...rest }: NamedRows<Item>,
): IdentifiedTab<Item> {
  return identify({
    ...rest,
    candidates: withKnownAddresses(candidates, { kind, previous, things }),
    previous,
    today,
    nameOf: ({ name }) => name,
    keptBeside: (items) => {
      const left = rowlessButNamed(previous, { ...rest, candidates, today })
      const gone = renamed?.(previous, items).map(({ from }) => from) ?? []
      return left.filter(({ id }) => !gone.includes(id) && !items.some((item) => item.id === id))
    },
  })
}
