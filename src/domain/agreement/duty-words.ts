import type { Duty, DutyMeasure } from './duty.ts'
import type { DutyState, DutyStatus } from './duty-status.ts'
import { notReportedSentence } from './deadline-words.ts'
import { formatNumber } from './money.ts'
import { formatDate } from '../time/swedish.ts'

/** The name of a state, the same on every page and in every file. */
export const dutyStateNames: Record<DutyState, string> = {
  done: 'Gjort',
  'under-way': 'Pågår',
  missed: 'Målet inte nått',
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
      return explainNotReported(status)
    case 'missed':
      return `Målet var ${formatNumber(status.goal)}. Utfallet blev ${formatNumber(status.value)}. Avtalstiden är slut.`
    case 'under-way':
      return explainUnderWay(status)
    case 'done':
      return explainDone(status)
  }
}

function explainNotReported(status: Extract<DutyStatus, { state: 'not-reported' }>): string {
  switch (status.because) {
    case 'nothing':
      return 'Ingen har redovisat det här.'
    case 'deadline':
      return `${status.deadline.what}: ${lowerFirst(notReportedSentence(status.deadline))}`
    case 'evidence-missing':
      return 'Avtalstiden är slut. Något är redovisat, men datum eller underlag saknas.'
  }
}

function explainUnderWay(status: Extract<DutyStatus, { state: 'under-way' }>): string {
  switch (status.because) {
    case 'deadlines-left': {
      const done = status.done > 0 ? ` Klart hittills: ${status.done}.` : ''
      return `Återstår, senast ${formatDate(status.next.due, null)}: ${status.next.what}.${done}`
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

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('sv') + text.slice(1)
}
