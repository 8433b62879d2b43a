import type { Options, SearchOptions } from 'minisearch'
import { zoneWeights } from '../../../src/domain/search/zones.ts'
import type { RivalRecord } from './rival-records.ts'

/** One field a zone: "z0" is the title. The last holds what is shown. */
const fields = [...zoneWeights, 1].map((_, index) => `z${index}`)

/** How the index is made, and read again in the page. */
export const indexOptions: Options = { fields, storeFields: ['title', 'lines'] }

/** What MiniSearch's guide recommends, and the same weights by zone as our own search has. */
export const searchOptions: SearchOptions = {
  prefix: true,
  fuzzy: 0.2,
  boost: Object.fromEntries(fields.map((field, index) => [field, zoneWeights[index] ?? 1])),
}

/** A record as MiniSearch takes it. */
export function toMiniSearchDocument({ id, title, lines, zones }: RivalRecord): Record<string, unknown> {
  return { id, title, lines, ...Object.fromEntries(zones.map((words, index) => [`z${index}`, words])) }
}
