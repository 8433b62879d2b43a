import { absoluteUrl, addresses, embedAddress } from '../../domain/published/addresses.ts'
import { escapeMarkup } from '../../domain/published/markup.ts'
import { addressesOf } from '../../domain/published/thing-addresses.ts'
import type { Site } from '../../domain/site.ts'
import { embedFolders, embedTitle, type EmbedKind } from './embed.ts'
import { toPastedWeek } from './pasted-week.ts'

/** A text to copy, and what it is for. */
export interface Code {
  title: string
  code: string
}

/** All that somebody needs who shows the programme of one thing on a page of their own: the four steps, filled in. */
export interface EmbedCodes {
  /** "Program på Eken" */
  title: string
  /** The whole address of its page: what one pastes who may paste nothing else. */
  page: string
  /** As its visitors see it: the page of the frame, and what the element is given. */
  preview: { address: string; attributes: Record<string, string> }
  link: Code
  /** The coming week as it is now. */
  week: Code
  /** Low, middle and high. */
  frames: Code[]
  /** The element. */
  element: Code
  /** The calendar to subscribe to. */
  feed: string
  /** Lines for the Content-Security-Policy of the partner's own site, by what it uses. */
  policy: Code[]
}

/** Heights in CSS pixels: about three rows, a day or two, a week. */
const frameHeights = [
  { title: 'Låg ram: de närmaste tillfällena', height: 420 },
  { title: 'Halvhög ram: några dagar', height: 720 },
  { title: 'Hög ram: ungefär en vecka', height: 1200 },
]

/** The codes for a thing; `name` as the sheet has it. */
export function toEmbedCodes(
  site: Site,
  kind: EmbedKind,
  { id, name }: { id: string; name: string },
): EmbedCodes {
  const title = embedTitle(kind, name)
  const own = addressesOf(kind, id)
  const whole = (address: string) => absoluteUrl(address, site.url)
  const page = whole(own.page)
  const frame = embedAddress(embedFolders[kind], id)
  const words = escapeMarkup(title)
  const { origin } = new URL(site.url)
  return {
    title,
    page,
    preview: { address: frame, attributes: { [embedFolders[kind]]: id, dagar: '7' } },
    link: { title: 'Bara en länk', code: `<p><a href="${page}">${words}</a></p>` },
    week: { title: 'Veckan som den är nu', code: toPastedWeek(site, kind, { id, name }) },
    frames: frameHeights.map(({ title: size, height }) => ({
      title: size,
      code: `<iframe src="${whole(frame)}" title="${words}" width="100%" height="${height}" loading="lazy"></iframe>`,
    })),
    element: {
      title: 'Kalender som växer med innehållet',
      code: [
        `<script src="${whole(addresses.calendarElement())}" defer></script>`,
        `<samvaro-kalender ${embedFolders[kind]}="${id}" dagar="7">`,
        `  <a href="${page}">${words}</a>`,
        '</samvaro-kalender>',
      ].join('\n'),
    },
    feed: whole(own.calendarFeed ?? own.page),
    policy: [
      { title: 'För ramen', code: `frame-src ${origin}` },
      { title: 'För kalendern som växer', code: `script-src ${origin}; connect-src ${origin}` },
      { title: 'För egna skript som hämtar data', code: `connect-src ${origin}` },
    ],
  }
}
