import { loadSiteData } from '../load-site-data.ts'
import { emptySince, toAtom } from '../outputs/atom.ts'

/** What changed anywhere in the last 14 days. */
export function GET() {
  const { site, snapshot } = loadSiteData()
  const { changes, calendar } = snapshot.memory
  const updated = changes[0]?.at ?? emptySince(calendar.from)
  return new Response(toAtom({ changes, place: null, updated, note: null }, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
