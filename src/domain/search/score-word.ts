import type { Alternative } from './alternative.ts'
import type { Searchable } from './searchable.ts'
import { zoneWeights } from './zones.ts'

/** How much a word is worth, by id of activity; those that don't hold it are not there. */
export type WordScores = ReadonlyMap<string, number>

/** How much each activity is worth for one word: the best way of meaning it counts. */
export async function scoreWord(
  { find, zoneEnds }: Searchable,
  ways: readonly Alternative[],
): Promise<WordScores> {
  const scores = new Map<string, number>()
  const found = await Promise.all(ways.map(async (way) => ({ way, postings: await find(way.stem) })))
  for (const { way, postings } of found) {
    for (const { id, positions } of postings) {
      const score = way.weight * worthOf(positions, zoneEnds.get(id) ?? [])
      scores.set(id, Math.max(score, scores.get(id) ?? 0))
    }
  }
  return scores
}

/** The best zone that the word stands in, and a little for each other. */
function worthOf(positions: readonly number[], zoneEnds: readonly number[]): number {
  const zones = new Set(positions.map((position) => zoneEnds.findIndex((end) => position < end)))
  const weights: number[] = [...zones].map((zone) => zoneWeights[zone] ?? 0)
  return Math.max(0, ...weights) + weights.reduce((sum, weight) => sum + weight, 0) / 20
}
