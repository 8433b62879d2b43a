import { onceFor } from '../../domain/once-for.ts'
import { nameOf, wordsForOccurrence } from '../../domain/occurrences/occurrence-words.ts'
import type { Occurrence, OccurrenceStatus } from '../../domain/occurrences/occurrence.ts'
import type { Revision, Revisions } from '../../domain/published/revision.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatTime } from '../../domain/time/swedish.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import { exampleSentence } from '../example-sentence.ts'
import type { WindowedEvent } from './feed-window.ts'
import { commonFacts } from './icalendar-common.ts'
import { formatEvent, type CalendarEvent } from './icalendar.ts'

/** What a feed is made from: the site, and the snapshot's memory of how often each occurrence changed. */
export interface FeedSource {
  site: Site
  revisions: Revisions
}

const eventsOf = onceFor((): Map<Occurrence, WindowedEvent> => new Map())

/**
 * An occurrence as a VEVENT, with the words of its status first in the summary ("INSTÄLLT: Bingo") for the programs that
 * ignore STATUS. Written once a source, since it stands in the feed of its activity, place, kinds and partners.
 */
export function occurrenceEvent(occurrence: Occurrence, source: FeedSource): WindowedEvent {
  return eventsOf(source).getOrInsertComputed(occurrence, () => toWindowedEvent(occurrence, source))
}

function toWindowedEvent(occurrence: Occurrence, source: FeedSource): WindowedEvent {
  const { date, lastDate, original, status } = occurrence
  const first = original && isBefore(original.date, date) ? original.date : date
  const text = formatEvent(toCalendarEvent(occurrence, source))
  return {
    text,
    bytes: Buffer.byteLength(text),
    date: lastDate ?? date,
    plannedDate: first,
    isPlain: status === 'planned' && !occurrence.isFull,
  }
}

function toCalendarEvent(occurrence: Occurrence, { site, revisions }: FeedSource): CalendarEvent {
  const { id, anchor, date, lastDate, time, status } = occurrence
  const revision: Revision = revisions.get(id) ?? { sequence: 0, changed: site.created, uid: id }
  const { label, sentences } = wordsForOccurrence(occurrence, site)
  const name = nameOf(occurrence, site)
  const { location, coordinates, categories, page, host } = commonFacts(occurrence, site)
  const url = `${page}#${anchor}`
  return {
    uid: revision.uid.includes('@') ? revision.uid : `${revision.uid.replace('/', '-')}@${host}`,
    revision,
    date,
    lastDate,
    time,
    summary: label ? `${label.toLocaleUpperCase('sv')}: ${name}` : name,
    description: descriptionOf(occurrence, { sentences, url, site }),
    location,
    coordinates,
    url,
    status: statuses[status],
    categories,
  }
}

const statuses: Record<OccurrenceStatus, CalendarEvent['status']> = {
  planned: 'CONFIRMED',
  cancelled: 'CANCELLED',
  moved: 'CONFIRMED',
  changed: 'CONFIRMED',
  extra: 'CONFIRMED',
  uncertain: 'TENTATIVE',
}

function descriptionOf(
  occurrence: Occurrence,
  { sentences, url, site }: { sentences: readonly string[]; url: string; site: Site },
): string {
  const { facts, call } = commonFacts(occurrence, site)
  const paragraphs = [
    sentences.join('\n'),
    occurrence.details ?? '',
    [...timeFacts(occurrence), facts].join('\n'),
    sentences.length > 0 ? '' : call,
    url,
    site.isExample ? exampleSentence : '',
  ]
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? capitalize(text) : `${capitalize(text)}.`
}

function timeFacts({ time }: Occurrence): string[] {
  const note = time.note ? [asSentence(time.note)] : []
  if (time.kind === 'all-day') return note
  return [
    ...note,
    ...(time.endIsApproximate && time.end ? [`Slutar ungefär klockan ${formatTime(time.end)}.`] : []),
    ...(time.end ? [] : ['Sluttiden är inte angiven.']),
  ]
}
