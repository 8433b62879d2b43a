import type { Target } from '../contract/named-things.ts'

/** What may be named in public; hidden things are left out without a word. */
export function shownTargets(targets: readonly Target[] | null): Target[] {
  return (targets ?? []).filter(({ state }) => state === 'shown')
}
