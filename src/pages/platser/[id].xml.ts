import type { APIContext } from 'astro'
import { formerThings } from '../../domain/published/former-things.ts'
import { loadSiteData } from '../../load-site-data.ts'
import { changesAt, emptySince, toAtom } from '../../outputs/atom.ts'

interface Props {
  place: { id: string; name: string }
  /** Whose changes stand in the feed: the place itself, what it is called now, or nobody. */
  placeId: string | null
}

/** One feed a place, also for those that are gone or have another id. */
export function getStaticPaths() {
  const { site, snapshot } = loadSiteData()
  if (!site.placeTexts) return []
  const former = formerThings(snapshot.memory.things, site).filter(({ thing }) => thing.kind === 'place')
  return [
    ...site.data.places.map(({ id, name }) => ({
      params: { id },
      props: { place: { id, name }, placeId: id },
    })),
    ...former.map(({ thing, successorId }) => ({
      params: { id: thing.id },
      props: { place: { id: thing.id, name: thing.title }, placeId: successorId },
    })),
  ]
}

/** What changed at a place in the last 14 days; valid and empty where the place is gone. */
export function GET({ props: { place, placeId } }: APIContext<Props>) {
  const { site, snapshot } = loadSiteData()
  const { changes, calendar } = snapshot.memory
  const own = placeId === null ? [] : changesAt(placeId, changes)
  const note = placeId === null ? `${place.name} finns inte längre. Flödet är tomt.` : null
  const updated = own[0]?.at ?? emptySince(calendar.from)
  return new Response(toAtom({ changes: own, place, updated, note }, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
