import { expandOccurrences } from './occurrences/occurrences.ts'
import { horizonFor } from './time/horizon.ts'
import type { SiteData } from './site-data.ts'
import type { Site } from './site.ts'

/** What a site is made from. `today` decides the horizon; `url` ends in a slash. */
export interface SiteFacts {
  data: SiteData
  today: Temporal.PlainDate
  created: Temporal.Instant
  url: string
  /** The day of the first publication that is remembered; without it, what the site shows is all that is known. */
  knownFrom?: Temporal.PlainDate
  isExample: boolean
  /** Unless something else is said each activity has a calendar of its own. */
  activityFeeds?: boolean
  /** Unless something else is said each place has all its sheets from today on. */
  sheetsSince?: Temporal.PlainDate | null
  /** The host that permanent ids end in; null or left out: that of `url`. */
  idHost?: string | null
}

/** The site that views and outputs are made from, with its occurrences expanded once. */
export function makeSite(facts: SiteFacts): Site {
  const horizon = horizonFor(facts.today)
  return {
    activityFeeds: true,
    sheetsSince: facts.today,
    ...facts,
    idHost: facts.idHost ?? new URL(facts.url).hostname,
    knownFrom: facts.knownFrom ?? horizon.from,
    horizon,
    occurrences: expandOccurrences(facts.data, horizon),
  }
}
