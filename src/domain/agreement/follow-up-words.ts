import type { ReportedTotal } from './follow-up-totals.ts'
import { formatNumber } from './money.ts'

/** What part of a year a reported total is about: "hela året", "9 av 12 månader", "3 platser". */
export function coverageWords({ coverage }: ReportedTotal): string {
  switch (coverage.kind) {
    case 'whole':
      return 'hela året'
    case 'months':
      return coverage.months.length === 12 ? 'hela året' : `${coverage.months.length} av 12 månader`
    case 'places': {
      const places = `${coverage.placeIds.length} ${coverage.placeIds.length === 1 ? 'plats' : 'platser'}`
      return coverage.isWhole ? `${places}, hela året` : `${places}, delar av året`
    }
  }
}

/** "6 636,5 timmar av volontärer" */
export function volunteerHours(hours: number): string {
  return `${formatNumber(hours)} ${hours === 1 ? 'timme' : 'timmar'} av volontärer`
}

/** What is said where nobody has reported. It never means zero. */
export const notReported = 'ej redovisat'
