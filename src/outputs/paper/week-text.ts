import { formatAddress } from '../../domain/programme/access-words.ts'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import {
  concernsPlace,
  slotOf,
  toCalendarEntries,
  type CalendarEntry,
} from '../../domain/occurrences/calendar-entries.ts'
import { formatDaySpan } from '../../domain/time/date-list-words.ts'
import { termsOn } from '../../domain/programme/activity-parts.ts'
import { formatTimeWithNote } from '../../domain/programme/schedule-words.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import { activityById } from '../../domain/lookup.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import { wordsForOccurrence } from '../../domain/occurrences/occurrence-words.ts'
import { associationPhone, callSentence } from '../../domain/programme/phone-for.ts'
import type { Place } from '../../domain/programme/place.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatDate, formatDay, formatTime } from '../../domain/time/swedish.ts'
import { timeZone } from '../../domain/time/time-zone.ts'

/** Lines of a page of text, and columns of a line: an A4 sheet at 12 points. */
const linesOfPage = 60
const columns = 76

/**
 * The seven days from today at a place as plain text, to read aloud, to put in a parish magazine or to answer the telephone by. One
 * page: where the week has more, the end says so and where the rest is.
 */
export function toWeekText(place: Place, site: Site): string {
  const head = headOf(place, site)
  const tail = tailOf(place, site)
  const rest = wrap(`Det finns mer den här veckan: ${absoluteUrl(addresses.place(place.id), site.url)}`)
  const body = fit(blocksOf(place, site), linesOfPage - head.length - tail.length, ['', ...rest])
  return `${[...head, ...body, ...tail].join('\n')}\n`
}

/** The text at the address of a place that is gone. */
export function toGoneWeekText(title: string, site: Site): string {
  const sentences = [
    `${title} finns inte längre i programmet.`,
    `Hela programmet: ${absoluteUrl(addresses.start(), site.url)}`,
    callSentence(associationPhone(site.data.settings)),
  ]
  return `${sentences.flatMap(wrap).join('\n')}\n`
}

function headOf(place: Place, site: Site): string[] {
  const { today } = site
  const title = `${place.name}, ${formatDay(today, null)} till ${formatDay(lastDay(site), null)}`
  return [
    ...wrap(`${title} (${weeksInWords(today, lastDay(site))})`),
    ...wrap(formatAddress(place)),
    ...(site.isExample ? ['Exempeldata: programmet är påhittat.'] : []),
    ...(place.heldSince ? wrap('Uppgifterna håller på att rättas – ring för att vara säker.') : []),
  ]
}

/** "vecka 48", "vecka 47 och 48" */
function weeksInWords(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const [first, last] = [isoWeekOf(from).week, isoWeekOf(to).week]
  return first === last ? `vecka ${first}` : `vecka ${first} och ${last}`
}

/** An activity a block; the first one of a day has the day above it. */
function blocksOf(place: Place, site: Site): string[][] {
  const days = [...Map.groupBy(entriesAt(place, site), ({ date }) => date.toString())]
  if (days.length === 0) return [['', 'Inga aktiviteter de här dagarna.']]
  return days.flatMap(([iso, entries]) => {
    const heading = capitalize(formatDay(Temporal.PlainDate.from(iso), null)).toLocaleUpperCase('sv')
    return entries.map((entry, index) => [...(index === 0 ? ['', heading] : []), ...entryLines(entry, site)])
  })
}

/** Today and the six days after it, with what is moved away from one of them. */
function entriesAt({ id }: Place, site: Site): CalendarEntry[] {
  const last = lastDay(site)
  const inSpan = ({ date }: CalendarEntry) =>
    Temporal.PlainDate.compare(date, site.today) >= 0 && Temporal.PlainDate.compare(date, last) <= 0
  const entries = toCalendarEntries(occurrencesOf(site, 'place', id))
  return entries.filter((entry) => inSpan(entry) && concernsPlace(entry, id))
}

function entryLines(entry: CalendarEntry, site: Site): string[] {
  const { occurrence } = entry
  const slot = slotOf(entry)
  const activity = activityById(site.data, occurrence.activityId)
  const { room } = termsOn(activity, occurrence.own)
  const { title, sentences } = wordsForOccurrence(occurrence, site)
  const where = room && slot.placeId === activity.placeId ? `, ${room}` : ''
  const days = slot.lastDate ? `, ${formatDaySpan({ from: slot.date, to: slot.lastDate }, null)}` : ''
  const text = `${capitalize(formatTimeWithNote(slot.time))}${days}: ${title}${where}.`
  return [...wrap(text), ...sentences.flatMap(wrap).map((line) => `  ${line}`)]
}

function tailOf(place: Place, site: Site): string[] {
  const span = { from: site.today, to: lastDay(site) }
  const breaks = breaksIn(site, span, place.id).map((pause) => formatBreak({ ...pause, placeIds: [] }, site))
  const read = site.created.toZonedDateTimeISO(timeZone)
  const fetched = `${formatDate(read.toPlainDate(), null)} klockan ${formatTime(read.toPlainTime())}`
  const sentences = [
    ...breaks,
    ...programmeSentences(site.data.settings, site.today),
    callSentence(associationPhone(site.data.settings), 'för att vara säker'),
    `Sidan uppdaterades senast ${fetched}.`,
    absoluteUrl(addresses.place(place.id), site.url),
  ]
  return ['', ...sentences.flatMap(wrap)]
}

/** As many whole blocks as there is room for, so that none is cut from what is said about it; then where the rest is. */
function fit(blocks: readonly string[][], room: number, rest: readonly string[]): string[] {
  const all = blocks.flat()
  if (all.length <= room) return all
  const body: string[] = []
  for (const lines of blocks) {
    if (body.length + lines.length + rest.length > room) break
    body.push(...lines)
  }
  return [...body, ...rest]
}

function lastDay({ today }: Site): Temporal.PlainDate {
  return today.add({ days: 6 })
}

/** Breaks a text between words; a word longer than a line, such as an address, stands whole. */
function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
