import type { SearchRecords } from './search-records.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where a stem stands: an activity, and the words' numbers in its document. */
export interface Posting {
  id: string
  positions: readonly number[]
}

/** All that a search looks into. `find` answers where a stem stands; it is the index. */
export interface Searchable {
  records: SearchRecords
  vocabulary: Vocabulary
  /** By id of activity: where each zone of its document ends. */
  zoneEnds: ReadonlyMap<string, readonly number[]>
  find: (stem: string) => Promise<readonly Posting[]>
}
