/** How often and when the published facts of one occurrence have changed: iCalendar's SEQUENCE and LAST-MODIFIED. */
export interface Revision {
  /** 0 when first published; one more each time the facts change (RFC 5545, 3.8.7.4). */
  sequence: number
  /** When the facts last changed; whole seconds. Also the DTSTAMP, which without METHOD means "last revised" (3.8.7.2). */
  changed: Temporal.Instant
  /**
   * Its UID (3.8.4.7), made from the id that it was first published under, so that it outlives a renamed activity; without
   * its host only where none is remembered.
   */
  uid: string
}

/** By occurrence id, for every occurrence in the horizon. */
export type Revisions = ReadonlyMap<string, Revision>
