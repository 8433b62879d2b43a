import type { ReportedTotal } from './follow-up-totals.ts'
import { formatNumber } from './money.ts'

/** What part of a year a reported total is about: "hela året", "9 av 12 månader och delar av en till", "3 platser". */
export function coverageWords({ coverage }: ReportedTotal): string {
  switch (coverage.kind) {
    case 'whole':
      return 'hela året'
    case 'months':
      return coverage.months.length === 12
        ? 'hela året'
        : `${coverage.months.length} av 12 månader${inPartWords(coverage.inPart.length)}`
    case 'places': {
      const places = `${coverage.placeIds.length} ${coverage.placeIds.length === 1 ? 'plats' : 'platser'}`
      return coverage.isWhole ? `${places}, hela året` : `${places}, delar av året`
    }
  }
}

function inPartWords(count: number): string {
  return count === 0 ? '' : ` och delar av ${count === 1 ? 'en' : count} till`
}

/** "6 636,5 timmar av volontärer" */
export function volunteerHours(hours: number): string {
  return `${formatNumber(hours)} ${hours === 1 ? 'timme' : 'timmar'} av volontärer`
}

/** What is said where nobody has reported. It never means zero. */
export const notReported = 'ej redovisat'
