import type { APIRoute } from 'astro'
import { loadSiteData } from '../load-site-data.ts'
import { toColourSheet } from '../outputs/look/colour-sheet.ts'

/** The site's own colour; empty where it has none, and then no page asks for it. */
export const GET: APIRoute = () => {
  const { colour } = loadSiteData().site.data.settings
  return new Response(colour === null ? '' : toColourSheet(colour), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  })
}
