import {
  accessFacts,
  formatStreetAddress,
  formatChecked,
  formatPlaceType,
} from '../../domain/programme/access-words.ts'
import { addresses } from '../../domain/published/addresses.ts'
import type { Place } from '../../domain/programme/place.ts'
import { formatCall, formatPhoneNote, telephoneAddress } from '../../domain/programme/spoken-phone.ts'
import type { Link } from '../frame/page-frame.ts'
import { heldBackSentence } from '../../domain/held-back.ts'

/** What one needs to know of a place to go there. */
export interface PlaceFacts {
  link: Link
  /** Kind, district, address: one line each. */
  lines: string[]
  directions: string | null
  access: string[]
  /** When the facts were checked, or that it isn’t known; null where that is said elsewhere. */
  checked: string | null
  /** The row is being corrected: call to be sure. */
  held: string | null
  call: Link | null
  /** "Telefontid: vardagar klockan 9 till 12", "Anknytning 12" */
  callNote: string | null
  /** A map elsewhere, where the sheet has coordinates. */
  map: Link | null
}

/** Facts about a place; what is unknown is said to be. */
export function toPlaceFacts(place: Place): PlaceFacts {
  return {
    link: { address: addresses.place(place.id), text: place.name },
    lines: [kindLine(place), formatStreetAddress(place)].filter((line) => line !== null),
    directions: place.directions,
    access: accessFacts(place),
    checked: formatChecked(place),
    held: heldBackSentence(place.heldSince),
    call: place.phone && {
      address: telephoneAddress(place.phone),
      text: formatCall(place.phone),
    },
    callNote: place.phone?.note ? formatPhoneNote(place.phone.note) : null,
    map: place.coordinates && {
      address: mapAddress(place.coordinates),
      text: `Se ${place.name} på en karta hos OpenStreetMap`,
    },
  }
}

/** "Servicehus i Ryd" */
function kindLine({ type, district }: Place): string | null {
  const kind = formatPlaceType(type)
  if (!district) return kind
  return kind ? `${kind} i ${district}` : `Område: ${district}`
}

function mapAddress({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
}
