import type { Difference } from '../../domain/published/published-change.ts'

/** A label that people know, and what it says; null where nothing is said. */
export type Fact = readonly [label: string, value: string | null]

/** The facts that differ. Both sides have the same labels in the same order. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): Difference[] {
  const was = new Map(before)
  return after
    .map(([label, is]) => ({ label, was: was.get(label) ?? null, is }))
    .filter((difference) => difference.was !== difference.is)
}
