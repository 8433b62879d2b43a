import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSiteData } from '../../../load-site-data.ts'
import { toOembed } from '../../../outputs/oembed.ts'
import { hasOembeds, toEmbeds, type Embed } from '../../../views/partners/embed.ts'

/** An answer for each embed, where there aren't too many. */
export const getStaticPaths = (() => {
  const { site } = loadSiteData()
  if (!hasOembeds(site)) return []
  return toEmbeds(site).map((embed) => ({
    params: { kind: embed.folder, id: embed.id },
    props: { embed },
  }))
}) satisfies GetStaticPaths

/** What stands for the page in programs that read oEmbed. */
export const GET: APIRoute<{ embed: Embed }> = ({ props: { embed } }) => {
  const { title, address, more } = embed
  return new Response(toOembed(loadSiteData().site, { title, page: more.address, embed: address }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
