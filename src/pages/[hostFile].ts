import { formerThings } from '../domain/published/former-things.ts'
import { loadSiteData } from '../load-site-data.ts'
import { movesOf, toRedirectsFile } from '../outputs/host/redirects.ts'

/** `_redirects`. A page file of that name would be no page, since an underscore hides it from Astro. */
export function getStaticPaths() {
  return [{ params: { hostFile: '_redirects' } }]
}

/** Where everything that was renamed has moved, for hosts that send visitors on by themselves. */
export function GET() {
  const { site, snapshot } = loadSiteData()
  const moves = movesOf(formerThings(snapshot.memory.things, site))
  return new Response(toRedirectsFile(moves, site.url), { headers: { 'Content-Type': 'text/plain' } })
}
