import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { printedAddress } from '../../domain/published/printed-address.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { formatStreetAddress } from '../../domain/programme/access-words.ts'
import { associationPhone, callSentence } from '../../domain/programme/phone-for.ts'
import { heldBackSentence } from '../../domain/held-back.ts'
import type { Place } from '../../domain/programme/place.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { Site } from '../../domain/site.ts'
import { comingWeeks } from '../../domain/time/coming-weeks.ts'
import { formatDay } from '../../domain/time/swedish.ts'
import type { Link } from '../frame/page-frame.ts'
import { toPosterDays } from './poster-days.ts'

/** The two coming weeks at a place in running text, to copy into a letter, a parish magazine or a document. */
export interface PlaceText {
  /** "Lärkparkens servicehus, tisdag 24 november till söndag 13 december 2026" */
  title: string
  /** "Ekgatan 1, Lillstad" */
  address: string
  held: string | null
  days: TextDay[]
  /** What holds for all of it, whom to call, and where the rest is. */
  end: string[]
  /** The same as plain text, and as a ready-made file. */
  others: Link[]
}

/** A day in words. */
export interface TextDay {
  /** "Tisdag 8 december, vecka 50" */
  heading: string
  entries: { time: string; text: string }[]
}

/** All that the text of a place says. */
export function toPlaceText(site: Site, place: Place): PlaceText {
  const span = comingWeeks(site.today)
  const shortUrl = printedAddress(addresses.place(place.id), site)
  const { days, more } = toPosterDays(site, place.id, { ...span, isBrief: false, shortUrl })
  const { settings } = site.data
  return {
    title: `${place.name}, ${formatDay(span.from, span.to)} till ${formatDay(span.to, null)}`,
    address: formatStreetAddress(place),
    held: heldBackSentence(place.heldSince),
    days: days.map(({ heading, week, holiday, rows }) => ({
      heading: [heading, week?.toLocaleLowerCase('sv'), holiday].filter(Boolean).join(', '),
      entries: rows.map(({ mark, title, clock, lines }) => ({
        time: `${clock.large} ${clock.small}`,
        text: [`${mark ? `${mark}: ` : ''}${title}.`, ...lines].join(' '),
      })),
    })),
    end: [
      ...(days.length === 0 ? ['Inga aktiviteter de här dagarna.'] : []),
      ...(more ? [more] : []),
      ...breaksIn(site, span, place.id).map((pause) => formatBreak({ ...pause, placeIds: [] }, site)),
      ...programmeSentences(settings, site.today),
      'Du behöver inte anmäla dig om inget sägs om anmälan.',
      callSentence(associationPhone(settings), 'för att vara säker'),
      `Texten är från ${formatDay(site.today, null)}. Det senaste finns på ${absoluteUrl(addresses.place(place.id), site.url)}`,
    ],
    others: [
      site.placeTexts
        ? { address: addresses.weekText(place.id), text: `Samma dagar som ren text, ${place.name}` }
        : { address: addresses.allWeekTexts(), text: 'Alla platsers dagar som ren text' },
      { address: addresses.poster(place.id), text: `Affischer och PDF-filer, ${place.name}` },
    ],
  }
}
