/** A function that is asked of one object again and again, by every page and feed, and works its answer out once. */
export function onceFor<Key extends WeakKey, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>()
  return (key) => known.getOrInsertComputed(key, make)
}
