import type { APIContext } from 'astro'
import type { ProgrammeKind } from '../domain/programme/programme-kinds.ts'
import { loadSiteData } from '../load-site-data.ts'
import { calendarAt, feedIds } from '../outputs/icalendar/icalendar-address.ts'

/** The two exports of an endpoint that gives one kind of thing a feed for each of its ids, also those that have ended. */
export function calendarEndpoint(kind: ProgrammeKind) {
  return {
    getStaticPaths: () => {
      const { site, snapshot } = loadSiteData()
      return feedIds(site, snapshot.memory.things, kind).map((id) => ({ params: { id } }))
    },
    GET: ({ params: { id = '' } }: APIContext) => {
      const loaded = loadSiteData()
      return calendarResponse(calendarAt(loaded, loaded.snapshot.memory.things, { kind, id }))
    },
  }
}

/** The text of a feed as an answer. Google garbles å, ä and ö without the charset. */
export function calendarResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
