import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import type { AccessFact, Place } from '../../domain/programme/place.ts'
import type { Site } from '../../domain/site.ts'

/** A place as schema.org's Place. What is not known of its access is left out: schema.org has no word for unknown. */
export function placeNode(place: Place, site: Site): object {
  const url = absoluteUrl(addresses.place(place.id), site.url)
  return {
    '@type': 'Place',
    '@id': url,
    name: place.name,
    url,
    address: {
      '@type': 'PostalAddress',
      streetAddress: place.address,
      ...(place.postalCode ? { postalCode: place.postalCode } : {}),
      ...(place.city ? { addressLocality: place.city } : {}),
      addressCountry: 'SE',
    },
    ...(place.coordinates ? { geo: { '@type': 'GeoCoordinates', ...place.coordinates } } : {}),
    ...(place.phone ? { telephone: place.phone.e164 } : {}),
    ...featuresOf(place),
  }
}

function featuresOf({ access }: Place): object {
  const features = [
    ...feature('Entré utan trappsteg', access.stepFreeEntrance),
    ...feature('Hiss', access.lift),
    ...feature('Tillgänglig toalett', access.accessibleToilet),
    ...feature('Hörslinga', access.hearingLoop),
    ...feature('Parkering', access.parking),
  ]
  return features.length > 0 ? { amenityFeature: features } : {}
}

function feature(name: string, fact: AccessFact): object[] {
  if (fact === 'unknown') return []
  return [{ '@type': 'LocationFeatureSpecification', name, value: fact === 'yes' }]
}
