import type { OccurrenceLabel } from '../occurrences/occurrence-words.ts'

/** What the search page needs to know besides the index: written when the site is built, read by the browser. */
export interface SearchRecords {
  readonly places: Readonly<Record<string, SearchPlace>>
  readonly activities: readonly SearchRecord[]
  /** Words of titles, keywords, kinds and places; words of descriptions. Each a text with spaces between. */
  readonly vocabulary: { readonly strong: string; readonly weak: string }
}

/** A place, and what its filters ask. */
export interface SearchPlace {
  readonly name: string
  readonly district: string | null
  readonly stepFree: boolean
  readonly hearingLoop: boolean
}

/** An activity: the series once, with what its filters ask and its coming dates. */
export interface SearchRecord {
  readonly id: string
  readonly title: string
  /** Where each zone of its page in the index ends, in words (see search-document.ts). */
  readonly zoneEnds: readonly number[]
  readonly categories: readonly string[]
  readonly partners: readonly string[]
  /** Whom it is for, in the sheet's words. */
  readonly audiences: readonly string[]
  readonly isFree: boolean
  readonly needsNoBooking: boolean
  /** "Tisdagar klockan 13.00 till 15.00"; empty where there are only single dates. */
  readonly schedule: string
  /** "Gratis. Anmälan behövs inte." */
  readonly cost: string
  readonly slots: readonly SearchSlot[]
}

/** Dates of an activity that share time, place and words. */
export interface SearchSlot {
  /** "klockan 13.00 till 15.00" */
  readonly time: string
  /** Minutes after midnight; null for a whole day. */
  readonly start: number | null
  /** Minutes after midnight of the day it begins; 1440 where the end is open, and for a whole day. */
  readonly end: number
  readonly place: string
  /** Begins with the place's name: "Lärkparkens servicehus, Matsalen". */
  readonly where: string
  /** What has happened to them; null when they are held as planned. */
  readonly status: SearchStatus | null
  /** `2026-12-08`, or `2026-12-08#2026-12-01` where the fragment on the activity's page is another than the date. */
  readonly dates: readonly string[]
}

/** The words of a status, as everywhere (see occurrence-words.ts). */
interface SearchStatus {
  readonly label: OccurrenceLabel
  readonly sentences: string
  /** True when nobody should go then. */
  readonly isOff: boolean
}
