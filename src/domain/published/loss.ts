/** Something that was published last time and is gone now, in a way that is more likely a mistake than a decision. */
export type Loss =
  | { kind: 'rows-gone'; tab: string; before: number; now: number }
  | { kind: 'place-emptied'; placeId: string; name: string; before: number }
  | { kind: 'tab-gone'; tab: string }
  | { kind: 'column-gone'; tab: string; column: string }
