import type { APIRoute } from 'astro'
import { formerThings } from '../domain/published/former-things.ts'
import { pagesOfShortAddresses, toShortAddresses } from '../domain/published/short-addresses.ts'
import { loadSiteData } from '../load-site-data.ts'
import { toHeadersFile } from '../outputs/host/headers.ts'
import { movesOf, toRedirectsFile } from '../outputs/host/redirects.ts'
import { languageAddress, languages } from '../views/languages/languages.ts'

/** `_redirects` and `_headers`. Page files of those names would be no pages, since an underscore hides them from Astro. */
export function getStaticPaths() {
  return Object.keys(files).map((hostFile) => ({ params: { hostFile } }))
}

/** What hosts are told that read such files: where everything that was renamed has moved, and what to send with each file. */
export const GET: APIRoute = ({ params: { hostFile = '' } }) =>
  new Response(files[hostFile]?.() ?? '', { headers: { 'Content-Type': 'text/plain' } })

const files: Readonly<Record<string, () => string>> = {
  _redirects: () => {
    const { site, snapshot } = loadSiteData()
    const moves = movesOf(formerThings(snapshot.memory.things, site))
    const short = toShortAddresses(snapshot.memory, site).map(({ address, to }) => ({ from: address, to }))
    return toRedirectsFile([...short, ...moves], site.url)
  },
  _headers: () => headersFile(),
}

function headersFile(): string {
  const { site, snapshot } = loadSiteData()
  const short = pagesOfShortAddresses(snapshot.memory.shortAddresses)
  return toHeadersFile(site, [...languages.map(languageAddress), ...short])
}
