import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import { dayInAnchor } from '../../domain/occurrences/vanished-dates.ts'
import { addresses } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatDay } from '../../domain/time/swedish.ts'
import type { Link } from '../frame/page-frame.ts'

/** A date that somebody may have a link to, and that is in the programme no longer. */
export interface VanishedDateLine {
  anchor: string
  /** "Tisdag 8 december finns inte längre i programmet." */
  text: string
  /** To the date that it has become; null where nothing has. */
  link: Link | null
}

/** What is said at the links to those dates of an activity that have vanished from it. */
export function toVanishedDates(site: Site, activityId: string): VanishedDateLine[] {
  const { data, today } = site
  const own = occurrencesOf(site, 'activity', activityId)
  return data.vanishedDates
    .filter((vanished) => vanished.activityId === activityId)
    .map(({ anchor, movedTo }) => {
      const day = formatDay(dayInAnchor(anchor), today)
      const isOneTime = own.some((other) => other.anchor.startsWith(anchor.slice(0, 10)))
      const gone = isOneTime ? `En av tiderna ${day}` : capitalize(day)
      if (movedTo === null) return { anchor, text: `${gone} finns inte längre i programmet.`, link: null }
      const now = formatDay(dayInAnchor(movedTo), today)
      const link = { address: addresses.occurrence(activityId, movedTo), text: capitalize(now) }
      return { anchor, text: `${gone} har flyttats till ${now}.`, link }
    })
}
