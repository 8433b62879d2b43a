import { associationPhone } from '../../domain/programme/phone-for.ts'
import { absoluteUrl } from '../../domain/published/addresses.ts'
import { escapeMarkup } from '../../domain/published/markup.ts'
import { addressesOf } from '../../domain/published/thing-addresses.ts'
import type { Site } from '../../domain/site.ts'
import { formatDay } from '../../domain/time/swedish.ts'
import type { Day } from '../calendar/day-list.ts'
import type { ListedOccurrence } from '../calendar/listed-occurrence.ts'
import { embedDays, embedTitle, type EmbedKind } from './embed.ts'

/** Days that are pasted: what is older than a week should not stand on anybody's page. */
const daysPasted = 7

/**
 * The coming seven days as HTML to paste where no frame and no script may be. It doesn't change by itself, so it says when it
 * was taken and where changes are told.
 */
export function toPastedWeek(site: Site, kind: EmbedKind, thing: { id: string; name: string }): string {
  const { days, cut } = embedDays(site, kind, { ...thing, days: daysPasted })
  const page = absoluteUrl(addressesOf(kind, thing.id).page, site.url)
  const phone = associationPhone(site.data.settings).display
  const until = site.today.add({ days: daysPasted - 1 })
  return [
    `<h2>${escapeMarkup(embedTitle(kind, thing.name))}</h2>`,
    `<p>Hämtat ${formatDay(site.today, null)}. Gäller till och med ${formatDay(until, site.today)}.`,
    `<a href="${page}">Se vad som har ändrats sedan dess</a>, eller ring ${phone}.</p>`,
    ...(days.length === 0
      ? ['<p>Inget är planerat de dagarna.</p>']
      : days.flatMap((day) => dayLines(day, site))),
    ...(cut ? [`<p>${cut}</p>`] : []),
  ].join('\n')
}

function dayLines({ heading, occurrences, more }: Day, site: Site): string[] {
  return [
    `<h3>${heading}</h3>`,
    '<ul>',
    ...occurrences.map((occurrence) => `  <li>${rowWords(occurrence, site)}</li>`),
    '</ul>',
    ...(more ? [`<p>${more.text}</p>`] : []),
  ]
}

function rowWords({ row, title, address, place, status, tone }: ListedOccurrence, site: Site): string {
  const time = `${row.clock.large} ${row.clock.small}`
  const link = `<a href="${absoluteUrl(address, site.url)}">${escapeMarkup(title)}</a>`
  const rest = tone === 'stop' ? [status] : [place, status]
  const words = rest.filter((words) => words !== null).map((words) => escapeMarkup(words.replace(/\.$/, '')))
  return `${time}: ${link}. ${words.join('. ')}.`
}
