import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { printedAddress } from '../../domain/published/printed-address.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { concernsPlace } from '../../domain/occurrences/calendar-entries.ts'
import { associationPhone } from '../../domain/programme/phone-for.ts'
import type { Place } from '../../domain/programme/place.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import { formatCall } from '../../domain/programme/spoken-phone.ts'
import type { Site } from '../../domain/site.ts'
import { formatDay } from '../../domain/time/swedish.ts'
import { toDays, type Day } from '../calendar/day-list.ts'
import type { Link } from '../frame/page-frame.ts'

/** A place's programme for the wall. */
export interface Poster {
  title: string
  /** A long name gets smaller letters, so that no word is cut. */
  size: 'large' | 'small'
  /** "Söndag 22 november till lördag 28 november 2026" */
  span: string
  days: Day[]
  empty: string | null
  breaks: string[]
  programme: string[]
  /** "Ring 031-390 06 00" */
  call: string
  callHours: string | null
  /** What the QR code holds, and what people write off. */
  url: string
  shortUrl: string
  /** "Utskrivet söndag 22 november 2026. Gäller till och med lördag 28 november 2026." */
  validity: string
  held: string | null
  example: string | null
  back: Link
}

/** All that the poster of a place shows: seven days, or up to four weeks where little happens. */
export function toPoster(site: Site, place: Place): Poster {
  const { today, data } = site
  const { days, last } = daysToShow(site, place)
  const phone = associationPhone(data.settings)
  const url = absoluteUrl(addresses.place(place.id), site.url)
  return {
    title: place.name,
    size: longestWord(place.name) > 12 || place.name.length > 24 ? 'small' : 'large',
    span: `${formatDay(today, last)} till ${formatDay(last, null)}`,
    days,
    empty: days.length === 0 ? 'Inget är planerat de närmaste veckorna.' : null,
    breaks: breaksIn(site, { from: today, to: last }, place.id).map((pause) =>
      formatBreak({ ...pause, placeIds: [] }, site),
    ),
    programme: programmeSentences(data.settings, today),
    call: formatCall(phone),
    callHours: phone.note,
    url,
    shortUrl: printedAddress(addresses.place(place.id), site),
    validity: `Utskrivet ${formatDay(today, null)}. Gäller till och med ${formatDay(last, null)}.`,
    held: place.heldSince && 'Uppgifterna håller på att rättas – ring för att vara säker.',
    example: site.isExample ? 'Exempeldata: programmet är påhittat.' : null,
    back: { address: addresses.place(place.id), text: `Tillbaka till ${place.name}` },
  }
}

/** Fewer than this on a poster, and it covers more weeks. */
const fewEntries = 4

function daysToShow(site: Site, { id }: Place): { days: Day[]; last: Temporal.PlainDate } {
  const spans = [1, 2, 4].map((weeks) => {
    const last = site.today.add({ weeks }).subtract({ days: 1 })
    const days = toDays(
      site,
      { from: site.today, to: last },
      { filter: (entry) => concernsPlace(entry, id), ownPlaceId: id, onlyDaysWithEntries: true },
    )
    return { days, last, count: days.reduce((sum, day) => sum + day.occurrences.length, 0) }
  })
  const last = spans.at(-1) ?? { days: [], last: site.today }
  return spans.find(({ count }) => count >= fewEntries) ?? last
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]+/).map(({ length }) => length))
}
