import type { Occurrence } from './occurrences/occurrence.ts'
import type { SiteData } from './site-data.ts'
import type { DaySpan } from './time/day-span.ts'

/** All that views and outputs are made from: the published data, expanded once, on one day. */
export interface Site {
  data: SiteData
  /** In the horizon, by date, start, then id. */
  occurrences: readonly Occurrence[]
  horizon: DaySpan
  /** The day the site is built for. */
  today: Temporal.PlainDate
  /** When the sheet was read. */
  created: Temporal.Instant
  /** From this day what the calendar showed is remembered: before it nobody knows what was held in a series without a first day. */
  knownFrom: Temporal.PlainDate
  /** Public address of the site, with a final slash. */
  url: string
  /** The host that permanent ids of calendar events and feed entries end in, also when the site has moved to another. */
  idHost: string
  /** True when the data are the example workbook: every page says so. */
  isExample: boolean
  /** Whether each activity has a calendar of its own to subscribe to; else that of its place has its dates. */
  activityFeeds: boolean
  /** Whether each place has a feed of its changes and its weeks as plain text; else those of all places have them. */
  placeTexts: boolean
  /** From which day each place has more sheets for the wall than one; null where it hasn't (see paper-sheets.ts). */
  sheetsSince: Temporal.PlainDate | null
  /** The calendars that have too much for one page, or had once (see parted-lists.ts). */
  partedLists: Readonly<Record<string, Temporal.PlainDate>>
  /** Addresses of the parts of lists and days that have pages of their own (see remember-parts.ts). */
  parts: ReadonlySet<string>
}
