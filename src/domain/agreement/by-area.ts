import { areaId } from '../programme/areas.ts'
import type { Place } from '../programme/place.ts'
import { swedishOrder } from '../time/swedish.ts'

/** As many places as a page names; more are told by area. It is what a list of the calendar holds before it is parted. */
export const mostNamed = 300

/** What lies in one area. */
export interface AreaGroup<Item> {
  /** Null for what lies in no area that is known. */
  id: string | null
  /** "Ryd", "Utan område" */
  name: string
  items: readonly Item[]
}

/** Things at places, by the area of their place: areas from A to Ö, and last what has none. */
export function byArea<Item extends { place: Place }>(items: readonly Item[]): AreaGroup<Item>[] {
  const groups = [...Map.groupBy(items, ({ place }) => areaId(place.district))]
  return groups
    .map(([id, own]) => ({ id, name: (id !== null && own[0]?.place.district) || 'Utan område', items: own }))
    .toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || swedishOrder.compare(a.name, b.name))
}
