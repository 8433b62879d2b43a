import type { APIContext } from 'astro'
import { formerThings } from '../../../domain/published/former-things.ts'
import { loadSiteData } from '../../../load-site-data.ts'
import { toGoneWeekText, toWeekText } from '../../../outputs/paper/week-text.ts'

/** One text a place, also for those that are gone or have another id. */
export function getStaticPaths() {
  const { site, snapshot } = loadSiteData()
  if (!site.placeTexts) return []
  const former = formerThings(snapshot.memory.things, site).filter(({ thing }) => thing.kind === 'place')
  return [
    ...site.data.places.map(({ id, name }) => ({ params: { id }, props: { placeId: id, title: name } })),
    ...former.map(({ thing, successorId }) => ({
      params: { id: thing.id },
      props: { placeId: successorId, title: thing.title },
    })),
  ]
}

/** The week at a place, to read aloud. */
export function GET({ props }: APIContext<{ placeId: string | null; title: string }>) {
  const { site } = loadSiteData()
  const place = site.data.places.find(({ id }) => id === props.placeId)
  const text = place ? toWeekText(place, site) : toGoneWeekText(props.title, site)
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
