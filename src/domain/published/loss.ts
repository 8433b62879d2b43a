/** Something that was published last time and is gone now, in a way that is more likely a mistake than a decision. */
export type Loss =
  | { kind: 'rows-gone'; tab: string; before: number; now: number }
  | { kind: 'place-emptied'; placeId: string; name: string; before: number }
  | { kind: 'tab-gone'; tab: string }
  | { kind: 'column-gone'; tab: string; column: string }

/** Many series have other days or times than last time; `of` is how many there were. */
export interface DaysChanged {
  kind: 'days-changed'
  /** Whether they are too many for one edit. */
  isBrake: boolean
  of: number
  changes: readonly { title: string; was: string; is: string }[]
}
