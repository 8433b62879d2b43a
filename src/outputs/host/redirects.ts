import type { FormerThing } from '../../domain/published/former-things.ts'
import { addressesOf, type ThingAddresses } from '../../domain/published/thing-addresses.ts'

/** An address that moved. */
export interface Move {
  from: string
  to: string
}

/** Where everything of the renamed things has moved: pages, feeds, embeds, posters. */
export function movesOf(former: readonly FormerThing[]): Move[] {
  return former.flatMap(({ thing, successorId }) => {
    if (successorId === null) return []
    const old = addressesOf(thing.kind, thing.id)
    const now = addressesOf(thing.kind, successorId)
    return kinds.flatMap((kind) => {
      const [from, to] = [old[kind], now[kind]]
      return from !== null && to !== null ? [{ from, to }] : []
    })
  })
}

const kinds = [
  'page',
  'calendarFeed',
  'embed',
  'poster',
  'screen',
  'weekText',
  'changesFeed',
] as const satisfies readonly (keyof ThingAddresses)[]

/**
 * Moves as the file `_redirects`, which Netlify and Cloudflare Pages read: one `from to 301` a line, with the path of the
 * host that the site lies below. Other hosts have the redirect pages.
 */
export function toRedirectsFile(moves: readonly Move[], siteUrl: string): string {
  const base = new URL(siteUrl).pathname.replace(/\/$/, '')
  return moves.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('')
}
