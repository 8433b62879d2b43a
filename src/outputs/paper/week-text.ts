import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { formatStreetAddress } from '../../domain/programme/access-words.ts'
import { associationPhone, callSentence } from '../../domain/programme/phone-for.ts'
import type { Place } from '../../domain/programme/place.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { Site } from '../../domain/site.ts'
import { comingWeeks } from '../../domain/time/coming-weeks.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import { formatDate, formatDay, formatList, formatTime } from '../../domain/time/swedish.ts'
import { timeZone } from '../../domain/time/time-zone.ts'
import { wrap } from './text-lines.ts'
import { signUpRule, toDayTexts, type DayText } from './week-text-days.ts'
import { heldBackWords } from '../../domain/held-back.ts'

/** Lines that a place gets at most: more is too long to listen to. */
const mostLines = 150

/**
 * The coming two whole weeks at a place as plain text, to read aloud, to put in a parish magazine or to answer the telephone by. Whole
 * days only: where there is more than anybody reads aloud, the end says from which day, and where the rest is.
 */
export function toWeekText(place: Place, site: Site): string {
  return toText([...placeLines(place, site), '', ...commonLines(site, addresses.place(place.id))])
}

/** The coming two whole weeks at every place in one text, in the order of the sheet. */
export function toAllPlacesText(site: Site): string {
  const { siteName } = site.data.settings
  return toText([
    ...wrap(`${siteName}: alla platser`),
    ...site.data.places.flatMap((place) => ['', '-'.repeat(40), '', ...placeLines(place, site)]),
    '',
    '-'.repeat(40),
    '',
    ...commonLines(site, addresses.places()),
  ])
}

/** The text at the address of a place that is gone. */
export function toGoneWeekText(title: string, site: Site): string {
  const sentences = [
    `${title} finns inte längre i programmet.`,
    `Hela programmet: ${absoluteUrl(addresses.start(), site.url)}`,
    callSentence(associationPhone(site.data.settings)),
  ]
  return toText(sentences.flatMap(wrap))
}

/** A place with its days and its breaks. */
function placeLines(place: Place, site: Site): string[] {
  const span = comingWeeks(site.today)
  const breaks = breaksIn(site, span, place.id).map((pause) => formatBreak({ ...pause, placeIds: [] }, site))
  return [
    ...wrap(
      `${place.name}, ${formatDay(span.from, span.to)} till ${formatDay(span.to, null)} (${weeksOf(site)})`,
    ),
    ...wrap(formatStreetAddress(place)),
    ...(place.heldSince ? wrap(`${heldBackWords}.`) : []),
    ...dayLines(toDayTexts(place, span, site), absoluteUrl(addresses.place(place.id), site.url)),
    ...(breaks.length > 0 ? ['', ...breaks.flatMap(wrap)] : []),
  ]
}

/** "vecka 49 och 50", "vecka 48, 49 och 50" */
function weeksOf({ today }: Site): string {
  const { from, to } = comingWeeks(today)
  const middle = to.subtract({ weeks: 1 })
  const weeks = [from, middle, to].map((date) => String(isoWeekOf(date).week))
  return `vecka ${formatList([...new Set(weeks)])}`
}

/** As many whole days as there is room for, so that none is cut; then from when, and where, the rest is. */
function dayLines(days: readonly DayText[], url: string): string[] {
  if (days.length === 0) return ['', 'Inga aktiviteter de här dagarna.']
  const lines: string[] = []
  for (const { date, lines: more } of days) {
    if (lines.length > 0 && lines.length + more.length > mostLines)
      return [...lines, '', ...wrap(`Det finns mer från och med ${formatDay(date, null)}: ${url}`)]
    lines.push(...more)
  }
  return lines
}

/** What is true of the whole programme, whom to call, and how old the text is. */
function commonLines(site: Site, address: string): string[] {
  const read = site.created.toZonedDateTimeISO(timeZone)
  const fetched = `${formatDate(read.toPlainDate(), null)} klockan ${formatTime(read.toPlainTime())}`
  const sentences = [
    signUpRule,
    ...(site.isExample ? ['Exempeldata: programmet är påhittat.'] : []),
    ...programmeSentences(site.data.settings, site.today),
    callSentence(associationPhone(site.data.settings), 'för att vara säker'),
    `Sidan uppdaterades senast ${fetched}.`,
    absoluteUrl(address, site.url),
  ]
  return sentences.flatMap(wrap)
}

function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
