import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { printedAddress } from '../../domain/published/printed-address.ts'
import type { SheetKind } from '../../domain/published/paper-sheets.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { associationPhone } from '../../domain/programme/phone-for.ts'
import type { Place } from '../../domain/programme/place.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import { formatCall } from '../../domain/programme/spoken-phone.ts'
import type { Site } from '../../domain/site.ts'
import { formatDay } from '../../domain/time/swedish.ts'
import { toPosterDays, type PosterDay } from './poster-days.ts'
import { posterSpan } from './poster-span.ts'
import { heldBackSentence } from '../../domain/held-back.ts'

/** A place's programme for the wall, as a page and as a file. */
export interface Poster {
  title: string
  /** A long name gets smaller letters, so that no word is cut. */
  size: 'large' | 'small'
  /** "Vecka 48 och 49" */
  weeks: string
  /** "tisdag 24 november till söndag 6 december 2026" */
  span: string
  days: PosterDay[]
  empty: string | null
  /** Said where there is more than any wall holds: from which day, or how much of a day, and where the rest is. */
  more: string | null
  /** Breaks, what holds for the whole programme, and that nobody need sign up unless it says so. */
  notes: string[]
  /** "Ring 031-390 06 00" */
  call: string
  callHours: string | null
  /** What the QR code holds, and what people write off. */
  url: string
  shortUrl: string
  /** "Utskrivet söndag 22 november 2026. Gäller till och med lördag 28 november 2026. Ring för ändringar." */
  validity: string
  held: string | null
  example: string | null
}

/** All that a sheet of a place shows. The kinds of sheets: see paper-sheets.ts. */
export function toPoster(site: Site, place: Place, kind: SheetKind = 'week'): Poster {
  const { today, data } = site
  const { from, to, weeks } = posterSpan(site, kind)
  const phone = associationPhone(data.settings)
  const shortUrl = printedAddress(addresses.place(place.id), site)
  const { days, more } = toPosterDays(site, place.id, { from, to, isBrief: kind === 'month', shortUrl })
  return {
    title: place.name,
    size: longestWord(place.name) > 12 || place.name.length > 24 ? 'small' : 'large',
    weeks,
    span: `${formatDay(from, to)} till ${formatDay(to, null)}`,
    days,
    empty: days.length === 0 ? `Inget är planerat till och med ${formatDay(to, today)}.` : null,
    more,
    notes: [
      ...breaksIn(site, { from, to }, place.id).map((pause) => formatBreak({ ...pause, placeIds: [] }, site)),
      ...programmeSentences(data.settings, today),
      ...(days.length > 0 ? ['Du behöver inte anmäla dig om inget sägs om anmälan.'] : []),
    ],
    call: formatCall(phone),
    callHours: phone.note,
    url: absoluteUrl(addresses.place(place.id), site.url),
    shortUrl,
    validity: `Utskrivet ${formatDay(today, null)}. Gäller till och med ${formatDay(to, null)}. Ring för ändringar.`,
    held: heldBackSentence(place.heldSince),
    example: site.isExample ? 'Exempeldata: programmet är påhittat.' : null,
  }
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]+/).map(({ length }) => length))
}
