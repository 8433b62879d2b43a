import type { AccessFact, Place, PlaceType } from './place.ts'
import { formatDate } from '../time/swedish.ts'

/** What is known of the obstacles at a place: "Hiss: Ja", "Hörslinga: Vet ej". Always all five, in one order. */
export function accessFacts({ access }: Place): string[] {
  return [
    `Entré utan trappsteg: ${formatAccess(access.stepFreeEntrance)}`,
    `Hiss: ${formatAccess(access.lift)}`,
    `Tillgänglig toalett: ${formatAccess(access.accessibleToilet)}`,
    `Hörslinga: ${formatAccess(access.hearingLoop)}`,
    `Parkering: ${formatAccess(access.parking)}`,
  ]
}

/** "Ja", "Nej", "Vet ej" */
export function formatAccess(fact: AccessFact): 'Ja' | 'Nej' | 'Vet ej' {
  return ({ yes: 'Ja', no: 'Nej', unknown: 'Vet ej' } as const)[fact]
}

/** When the facts about access were last checked, and by which role; that it isn't known, where it isn't. */
export function formatChecked(place: Place): string {
  if (!place.checked) return 'Det står inte när uppgifterna kontrollerades.'
  const by = place.checkedBy ? ` av ${place.checkedBy}` : ''
  return `Uppgifterna kontrollerades ${formatDate(place.checked, null)}${by}.`
}

/** "Lärkparksgången 4, 589 01 Linköping" */
export function formatStreetAddress({ address, postalCode, city }: Place): string {
  const town = [postalCode, city].filter(Boolean).join(' ')
  return [address, town].filter(Boolean).join(', ')
}

/** "Servicehus", and for what has no better word: null. */
export function formatPlaceType(type: PlaceType): string | null {
  const words = {
    'service-house': 'Servicehus',
    'sheltered-housing': 'Trygghetsboende',
    library: 'Bibliotek',
    'parish-hall': 'Församlingslokal',
    outdoors: 'Utomhus',
    other: null,
  }
  return words[type]
}
