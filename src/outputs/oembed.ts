import { absoluteUrl } from '../domain/published/addresses.ts'
import { escapeMarkup } from '../domain/published/markup.ts'
import type { Site } from '../domain/site.ts'

/** A page, and the embed that is shown where somebody writes the page's address. */
export interface OembedSubject {
  title: string
  /** From the site's root, both. */
  page: string
  embed: string
}

const width = 600
const height = 720

/**
 * What stands for a page where programs that read oEmbed 1.0 are given its address: the embed in a frame, after a link for those that
 * can't show it. WordPress keeps of others' answers a quotation and a frame, and shows the quotation until the frame has answered.
 */
export function toOembed(site: Site, { title, page, embed }: OembedSubject): string {
  const { siteName } = site.data.settings
  const whole = (address: string) => absoluteUrl(address, site.url)
  const words = escapeMarkup(title)
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: site.url,
    cache_age: 86_400,
    width,
    height,
    html: [
      `<blockquote><a href="${whole(page)}">${words}</a></blockquote>`,
      `<iframe src="${whole(embed)}" title="${words}" width="${width}" height="${height}"></iframe>`,
    ].join(''),
  })}\n`
}
