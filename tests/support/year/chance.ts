/** What happens by chance, the same for the same seed on every machine. */
export interface Chance {
  random: () => number
  /** One of a list; undefined of an empty one. */
  pick: <Item>(list: readonly Item[]) => Item | undefined
  /** A whole number from 0 up to, but not including, that one. */
  below: (end: number) => number
}

/** mulberry32: small, and good enough for edits. */
export function chanceBy(seed: number): Chance {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(random() * end)
  return { random, below, pick: (list) => list[below(list.length)] }
}
