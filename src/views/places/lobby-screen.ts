import { addresses } from '../../domain/published/addresses.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { concernsPlace } from '../../domain/occurrences/calendar-entries.ts'
import { associationPhone } from '../../domain/programme/phone-for.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Site } from '../../domain/site.ts'
import { formatCall, formatPhoneNote } from '../../domain/programme/spoken-phone.ts'
import { toDays, type Day } from '../calendar/day-list.ts'
import type { Link } from '../frame/page-frame.ts'
import { heldBackSentence } from '../../domain/held-back.ts'

/** What the screen in the lobby of a place shows. */
export interface LobbyScreen {
  title: string
  /** The day that the page was made for. */
  today: string
  /** Today first, and in each day what is off or changed. As many as a screen needs that has been left without a build for two weeks. */
  days: Day[]
  breaks: string[]
  call: string
  /** "Telefontid: vardagar klockan 9 till 12": when somebody answers. Null where nobody has told. */
  hours: string | null
  held: string | null
  example: string | null
  back: Link
}

/** Days that the page holds: after two weeks without a build there is still a week left. */
const daysShown = 21

/** All that the lobby screen of a place shows. Days without activities are there too, for the day when they are today. */
export function toLobbyScreen(site: Site, place: Place): LobbyScreen {
  const { today } = site
  const phone = associationPhone(site.data.settings)
  const span = { from: today, to: today.add({ days: daysShown - 1 }) }
  const days = toDays(site, span, {
    filter: (entry) => concernsPlace(entry, place.id),
    ownPlaceId: place.id,
  })
  return {
    title: place.name,
    today: today.toString(),
    days: days.map((day) => ({ ...day, occurrences: unusualFirst(day.occurrences) })),
    breaks: breaksIn(site, { from: today, to: today.add({ days: 6 }) }, place.id).map((pause) =>
      formatBreak({ ...pause, placeIds: [] }, site),
    ),
    call: formatCall(phone),
    hours: phone.note && formatPhoneNote(phone.note),
    held: heldBackSentence(place.heldSince),
    example: site.isExample ? 'Exempeldata: programmet är påhittat.' : null,
    back: { address: addresses.place(place.id), text: `Till sidan om ${place.name}` },
  }
}

/** What is off or changed is what somebody would go to in vain: it comes first, so that it is there when not all has room. */
function unusualFirst(occurrences: Day['occurrences']): Day['occurrences'] {
  const order = { stop: 0, notice: 1, plain: 2 }
  return occurrences.toSorted((one, other) => order[one.tone] - order[other.tone])
}
