import { expandOccurrences } from './occurrences/occurrences.ts'
import type { Site } from './site.ts'
import { horizonFor } from './time/horizon.ts'

type Known = Pick<Site, 'data' | 'today' | 'created' | 'url' | 'isExample'>

/**
 * The site that views and outputs are made from, with its occurrences expanded once. What isn't said of earlier
 * publications is as if this were the first.
 */
export function makeSite(facts: Known & Partial<Omit<Site, 'horizon' | 'occurrences'>>): Site {
  const horizon = horizonFor(facts.today)
  return {
    activityFeeds: true,
    placeTexts: true,
    sheetsSince: facts.today,
    partedLists: {},
    parts: new Set(),
    idHost: new URL(facts.url).hostname,
    knownFrom: horizon.from,
    ...facts,
    horizon,
    occurrences: expandOccurrences(facts.data, horizon),
  }
}
