import { loadSiteData } from '../load-site-data.ts'
import { toAllPlacesText } from '../outputs/paper/week-text.ts'

/** The coming two whole weeks at all places, to read aloud. */
export function GET() {
  return new Response(toAllPlacesText(loadSiteData().site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
