import { formatDay } from '../../domain/time/swedish.ts'
import { feedLimits, fitFeed, type FeedWindow, type WindowedEvent } from './feed-window.ts'
import { emptyCalendar, toICalendar, type CalendarFeed } from './icalendar.ts'

/** A subscription with all its events, which may be more than readers take. */
export interface LongFeed extends Omit<CalendarFeed, 'events' | 'description'> {
  /** What its description says, a line each. */
  notes: readonly string[]
  events: readonly WindowedEvent[]
  today: Temporal.PlainDate
}

/** The feed as text/calendar within what readers take; what it covers stands first in its description. */
export function fittedFeed(feed: LongFeed): string {
  const window = windowOf(feed)
  return toICalendar({
    ...headOf(feed, coverSentence(window)),
    events: window.events.map(({ text }) => text),
  })
}

/** What the feed covers, in a sentence; null: nothing ahead is left out. */
export function coverageOf(feed: LongFeed): string | null {
  return coverSentence(windowOf(feed))
}

function windowOf(feed: LongFeed): FeedWindow {
  const empty = emptyCalendar(headOf(feed, longestSentence)).join('')
  const bytes = feedLimits.bytes - Buffer.byteLength(empty)
  return fitFeed(feed.events, feed.today, { bytes, events: feedLimits.events })
}

function headOf(feed: LongFeed, coverage: string | null): Omit<CalendarFeed, 'events'> {
  const { name, url, source, notes } = feed
  return { name, url, source, description: [...(coverage ? [coverage] : []), ...notes].join('\n') }
}

/** The year always, so that the text is the same on either side of new year. */
function coverSentence({ until, isPartOfDay }: FeedWindow): string | null {
  if (isPartOfDay) return partOfDaySentence
  return (
    until &&
    `Den här kalendern visar datumen till och med ${formatDay(until, null)}. Den fylls på efter hand.`
  )
}

const partOfDaySentence =
  'Den här kalendern rymmer inte alla tillfällen i dag. Välj kalendern för en plats eller en aktivitet i stället.'

const longestSentence = 'x'.repeat(160)
