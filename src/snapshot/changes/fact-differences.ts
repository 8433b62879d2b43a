import type { Difference } from '../../domain/published/published-change.ts'
import { isWithin } from '../../domain/words-within.ts'

/**
 * A label that people know, and what it says; null where nothing is said. `words` are somebody's own: what has been taken
 * out of them may have been taken out for a person's sake. `hushed` may be a person's: that it is new is all that is told.
 */
export type ToldFact = readonly [label: string, value: string | null, kind?: 'words' | 'hushed' | undefined]

/**
 * The facts that differ. Both sides have the same labels in the same order. What has been taken away for a person's sake
 * is never told: of words only what is still there, and nothing where they are gone.
 */
export function compareFacts(before: readonly ToldFact[], after: readonly ToldFact[]): Difference[] {
  const was = new Map(before.map((fact) => [fact[0], fact]))
  return after.flatMap(([label, is, kindNow]) => {
    const [, old = null, kindBefore] = was.get(label) ?? [label]
    const kind = kindNow ?? kindBefore
    if (old === is || (kind !== undefined && is === null)) return []
    if (kind === 'hushed') return [{ label, was: null, is: 'Ny uppgift' }]
    return [{ label, was: kind === 'words' && !isWithin(old, is) ? null : old, is }]
  })
}
