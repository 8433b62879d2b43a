import { z } from 'zod'
import { formatAccess } from '../../domain/programme/access-words.ts'
import { absoluteUrl, addresses, feedAddress } from '../../domain/published/addresses.ts'
import { idSchema } from '../../domain/id.ts'
import type { Place, PlaceType } from '../../domain/programme/place.ts'
import type { Site } from '../../domain/site.ts'

const access = z.enum(['Ja', 'Nej', 'Vet ej'])

/** A record of /data/platser.json and .csv, with the Swedish descriptions that its JSON Schema publishes. */
export const placeRecordSchema = z.object({
  id: idSchema.describe('Platsens permanenta id.'),
  namn: z.string(),
  typ: z.enum(['servicehus', 'trygghetsboende', 'bibliotek', 'församlingslokal', 'utomhus', 'annan']),
  adress: z.string(),
  postnummer: z.string().nullable(),
  ort: z.string().nullable(),
  område: z.string().nullable(),
  latitud: z.number().nullable().describe('WGS 84, grader.'),
  longitud: z.number().nullable().describe('WGS 84, grader.'),
  hittaHit: z.string().nullable(),
  telefon: z.string().nullable().describe('Platsens eget nummer.'),
  entréUtanTrappsteg: access,
  hiss: access,
  tillgängligToalett: access,
  hörslinga: access,
  parkering: access,
  kontrollerad: z.iso.date().nullable().describe('När tillgängligheten senast kontrollerades.'),
  rättas: z.boolean().describe('Sant när uppgifterna håller på att rättas: ring för att vara säker.'),
  url: z.url(),
  kalender: z.url().describe('Platsens iCalendar-prenumeration.'),
})

export type PlaceRecord = z.output<typeof placeRecordSchema>

/** One record a place, in the sheet's order. */
export function placeRecords(site: Site): PlaceRecord[] {
  return site.data.places.map((place) => ({
    id: place.id,
    namn: place.name,
    typ: types[place.type],
    adress: place.address,
    postnummer: place.postalCode,
    ort: place.city,
    område: place.district,
    latitud: place.coordinates?.latitude ?? null,
    longitud: place.coordinates?.longitude ?? null,
    hittaHit: place.directions,
    telefon: place.phone?.display ?? null,
    ...accessOf(place),
    kontrollerad: place.checked?.toString() ?? null,
    rättas: place.heldSince !== null,
    url: absoluteUrl(addresses.place(place.id), site.url),
    kalender: absoluteUrl(feedAddress('platser', place.id), site.url),
  }))
}

function accessOf({ access: known }: Place) {
  return {
    entréUtanTrappsteg: formatAccess(known.stepFreeEntrance),
    hiss: formatAccess(known.lift),
    tillgängligToalett: formatAccess(known.accessibleToilet),
    hörslinga: formatAccess(known.hearingLoop),
    parkering: formatAccess(known.parking),
  }
}

const types: Record<PlaceType, PlaceRecord['typ']> = {
  'service-house': 'servicehus',
  'sheltered-housing': 'trygghetsboende',
  library: 'bibliotek',
  'parish-hall': 'församlingslokal',
  outdoors: 'utomhus',
  other: 'annan',
}
