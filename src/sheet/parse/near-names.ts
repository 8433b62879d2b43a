import { editDistance } from '../../domain/search/edit-distance.ts'

/**
 * The candidate that most likely is what was meant: one that holds the name or is held by it, or the one with fewest
 * letters changed, at most a third of them (and always two). Null when none is near.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const wanted = wordsAlone(name)
  let nearest: string | null = null
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = distanceBetween(wanted, wordsAlone(candidate.slice(0, longestName)), least)
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}

/** The candidate that is the name but for one or two slips of the finger, the fewest first; null when there is none. */
export function nearlyAs(name: string, candidates: Iterable<string>, mostSlips = 2): string | null {
  const wanted = normalizeHeader(name)
  let nearest: string | null = null
  let least = Math.min(wanted.length < 5 ? 1 : 2, mostSlips) + 1
  for (const candidate of candidates) {
    const distance = editDistance(wanted, normalizeHeader(candidate.slice(0, longestName)), least)
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}

/**
 * The form in which headers and titles are compared: Unicode NFKC, without format characters, spaces collapsed,
 * trimmed, lower case, without a trailing `*` or `:`.
 */
export function normalizeHeader(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s*:]+$/u, '')
    .trim()
    .toLocaleLowerCase('sv')
}

/** No name of the contract is near this long; it keeps a hostile header from costing time. */
const longestName = 80

/** A name as it is said: nobody misses an emoji or a bracket when asked which one was meant. */
function wordsAlone(text: string): string {
  const words = normalizeHeader(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' ? normalizeHeader(text) : words
}

/** A name that holds the other is nearer than one with two slips, and not as near as one with a single slip. */
const nearerThanTwoSlips = 1.5

function distanceBetween(wanted: string, candidate: string, limit: number): number {
  if (candidate === '') return Infinity
  const holds =
    wanted.length > 2 && candidate.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate))
  const distance = editDistance(wanted, candidate, limit)
  return holds ? Math.min(nearerThanTwoSlips, distance) : distance
}
