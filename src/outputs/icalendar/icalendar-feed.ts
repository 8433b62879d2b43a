import { absoluteUrl, addresses, feedAddress, type FeedFolder } from '../../domain/published/addresses.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { associationPhone, callSentence } from '../../domain/programme/phone-for.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { ProgrammeKind } from '../../domain/programme/programme-kinds.ts'
import type { Site } from '../../domain/site.ts'
import { exampleSentence } from '../example-sentence.ts'
import { occurrenceEvent, type FeedSource } from './icalendar-event.ts'
import { coverageOf, fittedFeed, type LongFeed } from './fitted-feed.ts'

/** Something with a feed of its own. */
export interface FeedThing {
  kind: ProgrammeKind
  id: string
  name: string
}

/** The folder of a kind of thing in the addresses of its feeds. */
const feedFolders: Record<ProgrammeKind, FeedFolder> = {
  activity: 'aktiviteter',
  place: 'platser',
  area: 'omraden',
  category: 'kategorier',
  partner: 'partner',
  project: 'projekt',
}

/** Everything, as the text of /kalender.ics: the nearest days that fit. */
export function wholeCalendar(source: FeedSource): string {
  return fittedFeed(wholeFeed(source))
}

/** The occurrences of one thing, as the text of its .ics: the nearest days that fit. */
export function calendarOf(source: FeedSource, thing: FeedThing): string {
  return fittedFeed(feedOf(source, thing))
}

/** What the feed of a thing (null: of everything) covers, to be said beside its link; null: nothing ahead is left out. */
export function calendarCoverage(source: FeedSource, thing: FeedThing | null): string | null {
  return coverageOf(thing ? feedOf(source, thing) : wholeFeed(source))
}

/**
 * The feed of something that has been published and is not any more: valid and empty, with a note, so that a calendar
 * program goes on without an error and drops the dates.
 */
export function endedCalendar(source: FeedSource, thing: FeedThing): string {
  const feed = feedOf(source, thing)
  const note = `${thing.name} finns inte längre i programmet. Du kan ta bort den här prenumerationen.`
  return fittedFeed({ ...feed, notes: [note, ...feed.notes], events: [] })
}

function wholeFeed(source: FeedSource): LongFeed {
  return toLongFeed(source, {
    name: source.site.data.settings.siteName,
    page: addresses.calendar(),
    address: feedAddress(null, null),
    occurrences: source.site.occurrences,
  })
}

function feedOf(source: FeedSource, { kind, id, name }: FeedThing): LongFeed {
  return toLongFeed(source, {
    name: `${name} – ${source.site.data.settings.siteName}`,
    page: pages[kind](id),
    address: feedAddress(feedFolders[kind], id),
    occurrences: occurrencesOf(source.site, kind, id),
  })
}

const pages: Record<ProgrammeKind, (id: string) => string> = {
  activity: addresses.activity,
  place: addresses.place,
  area: addresses.area,
  category: addresses.category,
  partner: addresses.partner,
  project: addresses.project,
}

interface FeedFacts {
  name: string
  page: string
  address: string
  occurrences: readonly Occurrence[]
}

function toLongFeed(source: FeedSource, facts: FeedFacts): LongFeed {
  const { site } = source
  return {
    name: site.isExample ? `Exempeldata: ${facts.name}` : facts.name,
    notes: notesOf(site),
    url: absoluteUrl(facts.page, site.url),
    source: absoluteUrl(facts.address, site.url),
    events: facts.occurrences.map((occurrence) => occurrenceEvent(occurrence, source)),
    today: site.today,
  }
}

/** That phones lag matters: what is cancelled today may not be in them yet. */
function notesOf(site: Site): string[] {
  const { settings } = site.data
  return [
    ...(site.isExample ? [exampleSentence] : []),
    // The year always, so that the text doesn't change at new year.
    ...programmeSentences(settings, site.today, null),
    'Kalendern i telefonen kan ligga ett dygn efter, och en del kalendrar tar bort det som är inställt utan att säga det.',
    callSentence(associationPhone(settings), 'för att vara säker'),
  ]
}
