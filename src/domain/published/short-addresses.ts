import type { Site } from '../site.ts'
import { addresses, fixedAddresses } from './addresses.ts'
import { formerThings } from './former-things.ts'
import type { PublishedThing } from './published-thing.ts'

/** Short address → id of the place that it was last printed for. All that have ever been published answer for ever. */
export type ShortAddresses = Readonly<Record<string, string>>

/** A short address and the place's page that it leads to. */
interface ShortAddress {
  address: string
  to: string
  /** What the place is called. */
  title: string
}

/** Known short addresses with those of today; where the sheet now gives one to another place, the sheet decides. */
export function rememberShortAddresses(
  known: ShortAddresses,
  places: Site['data']['places'],
): ShortAddresses {
  const now = places
    .toReversed()
    .flatMap(({ id, shortAddress }) => (shortAddress ? [[shortAddress, id] as const] : []))
  const all = Object.entries({ ...known, ...Object.fromEntries(now) })
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** The addresses that short ones have ever had, but for those where the site has come to have pages of its own. */
export function pagesOfShortAddresses(shortAddresses: ShortAddresses): string[] {
  return Object.keys(shortAddresses)
    .filter((short) => !isTakenAddress(short))
    .map(addresses.short)
}

/** Where every short address leads: to the page of its place, also where that has another id now, or is gone and says so. */
export function toShortAddresses(
  { shortAddresses, things }: { shortAddresses: ShortAddresses; things: readonly PublishedThing[] },
  site: Pick<Site, 'data' | 'today'>,
): ShortAddress[] {
  const renamed = new Map(
    formerThings(things, site).flatMap(({ thing, successorId }) =>
      thing.kind === 'place' && successorId !== null ? [[thing.id, successorId]] : [],
    ),
  )
  const names = new Map(things.flatMap(({ kind, id, title }) => (kind === 'place' ? [[id, title]] : [])))
  return Object.entries(shortAddresses)
    .filter(([short]) => !isTakenAddress(short))
    .map(([short, remembered]) => {
      const id = renamed.get(remembered) ?? remembered
      return { address: addresses.short(short), to: addresses.place(id), title: names.get(id) ?? id }
    })
}

/** Whether the site has, or is to have, pages of its own at a first-level address: no place can be there. */
export function isTakenAddress(short: string): boolean {
  return taken.has(short)
}

const taken: ReadonlySet<string> = new Set([
  ...fixedAddresses().map((address) => address.split('/')[1] ?? ''),
  ...[
    // What else is published, or may come to be.
    'badda-in kontroll omraden projekt vecka blad farg papper delningsbild delningsbilder samvaro-kalender',
    'kontrollera-lank manifest robots sitemap favicon',
    // What hosts and browsers ask for.
    '404 index pagefind astro well-known admin api assets static',
    // Languages that have a page or may get one.
    'in-english english suomi suomeksi lattlast latt-svenska en fi ar so fa ti',
  ].flatMap((names) => names.split(' ')),
])
