import { currentAgreement, phaseOf } from './agreement.ts'
import type { CalendarYear } from '../occurrences/calendar-counts.ts'
import { formatNumber } from './money.ts'
import type { Reach } from './service-house-reach.ts'
import type { Site } from '../site.ts'
import { formatDate } from '../time/swedish.ts'

/**
 * "9 av 10 servicehus enligt överenskommelsen hade minst ett genomfört tillfälle 1 januari till 21 november 2026." Outside
 * the agreement's time nothing is measured against it, and the sentence says so. Null where there are no service houses
 * at all.
 */
export function reachSentence(site: Site, calendar: CalendarYear, reach: Reach): string | null {
  const agreement = currentAgreement(site.data.partnership.agreements, site.today)
  const isOutside = agreement !== null && phaseOf(agreement, site.today) !== 'in-force'
  const goal = isOutside ? null : (agreement?.serviceHouses?.value.number ?? null)
  if (reach.houses.length === 0 && goal === null) return null
  const total =
    goal === null
      ? `${reach.houses.length} servicehus`
      : `${formatNumber(goal)} servicehus enligt överenskommelsen`
  if (!calendar.isKnown && reach.reached.length === 0) {
    return `Hur många servicehus som hade en aktivitet ${calendar.year} är ej redovisat.`
  }
  const sentence = `${reach.reached.length} av ${total} hade minst ett genomfört tillfälle ${periodWords(calendar)}.`
  return isOutside ? `${sentence} Det är utanför avtalstiden och räknas inte mot avtalet.` : sentence
}

/** Said where the agreement speaks of another number of service houses than the calendar has. Null where they agree. */
export function houseCountSentence(site: Site, { houses }: Reach): string | null {
  const agreement = currentAgreement(site.data.partnership.agreements, site.today)
  const agreed = agreement?.serviceHouses?.value.number ?? null
  if (agreed === null || agreed === houses.length) return null
  return `Överenskommelsen talar om ${formatNumber(agreed)} servicehus. I kalendern finns ${formatNumber(houses.length)}.`
}

/** "1 januari till 21 november 2026" */
export function periodWords({ year, range }: CalendarYear): string {
  return range ? `${formatDate(range.from, range.to)} till ${formatDate(range.to, null)}` : `under ${year}`
}
