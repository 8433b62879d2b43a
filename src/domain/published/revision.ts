/** How often and when the published facts of one occurrence have changed: iCalendar's SEQUENCE and LAST-MODIFIED. */
export interface Revision {
  /** 0 when first published; one more each time the facts change (RFC 5545, 3.8.7.4). */
  sequence: number
  /** When the facts last changed; whole seconds. Also the DTSTAMP, which without METHOD means "last revised" (3.8.7.2). */
  changed: Temporal.Instant
  /** The occurrence's id when it was first published. It outlives a renamed activity, so UID is made from it (3.8.4.7). */
  uid: string
}

/** By occurrence id, for every occurrence in the horizon. */
export type Revisions = ReadonlyMap<string, Revision>
