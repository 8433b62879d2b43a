import type { ComingDate } from './matching-dates.ts'
import type { SearchRecord } from './search-records.ts'
import type { Understood } from './understand-query.ts'

/** An activity that was found, once, with its coming dates that are asked for. */
export interface Hit {
  record: SearchRecord
  dates: ComingDate[]
}

/** What a search found. */
export interface Found {
  hits: Hit[]
  /**
   * `all`: everything asked for. `other-times`: the words, but not when. `some-words`: not all the words. `none`: nothing.
   */
  match: 'all' | 'other-times' | 'some-words' | 'none'
  understood: Understood
  /** What was misspelt, and how it was read. */
  corrections: { typed: string; meant: string }[]
}
