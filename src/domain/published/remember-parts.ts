import type { Site } from '../site.ts'
import { partsOfDays } from './parted-days.ts'
import { partsOfLists } from './parted-lists.ts'

/**
 * Addresses of the parts that hold something, or did: letters of lists, days of areas, times of days. Each answers as long as the
 * list does; a day no longer than the calendar shows it, for those that have been would be more than hosts have room for.
 */
export function rememberParts(known: readonly string[], site: Site): string[] {
  const first = site.horizon.from.toString()
  const isShown = (address: string) => (/\/(\d{4}-\d\d-\d\d)\//.exec(address)?.[1] ?? first) >= first
  return [...new Set([...known.filter(isShown), ...partsOfDays(site), ...partsOfLists(site)])].toSorted()
}
