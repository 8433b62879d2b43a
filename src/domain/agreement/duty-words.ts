import type { Duty, DutyMeasure } from './duty.ts'
import type { DutyState, DutyStatus } from './duty-status.ts'
import { formatNumber } from './money.ts'
import { formatDate } from '../time/swedish.ts'

/** The name of a state, the same on every page and in every file. */
export const dutyStateNames: Record<DutyState, string> = {
  done: 'Gjort',
  'under-way': 'Pågår',
  late: 'Försenat',
  'not-reported': 'Ej redovisat',
  'no-requirement': 'Inget krav',
  'not-begun': 'Inte börjat',
}

/** What a goal counts, in words. */
export const measureNames: Record<DutyMeasure, string> = {
  'service-houses': 'servicehus med aktivitet',
  occurrences: 'tillfällen',
  participants: 'besök',
  volunteers: 'volontärer',
  own: 'eget mått',
}

/** Why a duty has its status, in a sentence or two. */
export function explainStatus(duty: Duty, status: DutyStatus): string {
  switch (status.state) {
    case 'no-requirement':
      return duty.force === 'may'
        ? 'Avtalet säger kan. Det är inget krav.'
        : 'Avtalet ger det som exempel. Det är inget krav.'
    case 'not-begun':
      return 'Avtalet har inte börjat gälla.'
    case 'not-reported':
      return 'Ingen har redovisat det här.'
    case 'late':
      return explainLate(status)
    case 'under-way':
      return explainUnderWay(status)
    case 'done':
      return explainDone(status)
  }
}

function explainLate(status: Extract<DutyStatus, { state: 'late' }>): string {
  switch (status.because) {
    case 'deadline': {
      const due = formatDate(status.deadline.due, null)
      return `Sista dagen för ”${status.deadline.what}” var ${due}. Det är ${formatDays(status.days)} sedan. Uppgift om att det är gjort saknas.`
    }
    case 'goal-missed':
      return `Målet var ${formatNumber(status.goal)}. Utfallet blev ${formatNumber(status.value)}. Avtalstiden är slut.`
    case 'ended-without-evidence':
      return 'Avtalstiden är slut. Något är redovisat, men datum eller underlag saknas.'
  }
}

function explainUnderWay(status: Extract<DutyStatus, { state: 'under-way' }>): string {
  switch (status.because) {
    case 'deadlines-left': {
      const done = status.done > 0 ? ` Klart hittills: ${status.done}.` : ''
      return `Nästa dag är ${formatDate(status.next.due, null)}: ${status.next.what}.${done}`
    }
    case 'goal-not-reached':
      return `Målet är ${formatNumber(status.goal)}. Utfallet är ${formatNumber(status.value)}.`
    case 'evidence-missing':
      return 'Något är redovisat, men datum eller underlag saknas.'
  }
}

function explainDone(status: Extract<DutyStatus, { state: 'done' }>): string {
  switch (status.because) {
    case 'deadlines':
      return status.count === 1
        ? 'Det enda hålldatumet är klart.'
        : `Alla ${status.count} hålldatum är klara.`
    case 'goal-reached':
      return `Målet är ${formatNumber(status.goal)}. Utfallet var ${formatNumber(status.value)} den ${formatDate(status.asOf, null)}.`
    case 'evidence':
      return `Redovisat med underlag den ${formatDate(status.asOf, null)}.`
  }
}

/** "1 dag", "45 dagar", "2 793 dagar (mer än 7 år)" */
export function formatDays(days: number): string {
  const years = Math.floor(days / 365.2425)
  const inYears = years > 0 ? ` (mer än ${years} år)` : ''
  return `${formatNumber(days)} ${days === 1 ? 'dag' : 'dagar'}${inYears}`
}
