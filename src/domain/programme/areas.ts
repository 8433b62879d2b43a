import { toSlug } from '../slugs.ts'
import type { Place } from './place.ts'

/** A part of the town, as the sheet's places name it: "Ryd". */
export interface Area {
  id: string
  name: string
}

/** The areas of the places, in the order of the sheet; two ways of writing one ("Östra Ryd", "östra ryd") are one. */
export function areasOf(places: readonly Pick<Place, 'district'>[]): Area[] {
  const areas = new Map<string, Area>()
  for (const { district } of places) {
    const id = areaId(district)
    if (id !== null && district !== null && !areas.has(id)) areas.set(id, { id, name: district })
  }
  return [...areas.values()]
}

/** The permanent part of an area's address; null for a place without a district, or whose district has no letters. */
export function areaId(district: string | null): string | null {
  if (district === null) return null
  const id = ids.get(district) ?? toSlug(district)
  ids.set(district, id)
  return id || null
}

/** By name: it is asked for at every date, and names are few. */
const ids = new Map<string, string>()
