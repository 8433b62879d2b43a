import { isBefore } from '../time/date-order.ts'
import { lastDayOf, phaseOf, type Agreement, type Count, type Rounding } from './agreement.ts'
import { formatTerm, termContradiction } from './agreement-term.ts'
import { formatNumber } from './money.ts'
import { capitalize, formatDate } from '../time/swedish.ts'

/** Where an agreement stands among those of the sheet, on a day. */
interface AgreementSituation {
  agreements: readonly Agreement[]
  today: Temporal.PlainDate
}

/**
 * What is known of an agreement's time, in sentences, from its dates alone: coming, in force, prolonged, ended, and what
 * nobody has told.
 */
export function statusSentences(agreement: Agreement, { agreements, today }: AgreementSituation): string[] {
  const last = lastDayOf(agreement)
  switch (phaseOf(agreement, today)) {
    case 'coming':
      return [`Överenskommelsen börjar gälla ${formatDate(agreement.validFrom.value, null)}.`]
    case 'in-force':
      return [
        agreement.extendedTo
          ? `Överenskommelsen är förlängd till och med ${formatDate(last, null)}.`
          : `Överenskommelsen gäller till och med ${formatDate(last, null)}.`,
        ...decisionSentences(agreement, today),
      ]
    case 'ended':
      return [
        agreement.extendedTo
          ? `Den förlängda avtalstiden löpte ut ${formatDate(last, null)}.`
          : `Avtalstiden löpte ut ${formatDate(last, null)}.`,
        ...afterTheEnd(agreement, agreements),
      ]
  }
}

/** What is known of the decision on what comes after. */
export function decisionSentences(agreement: Agreement, today: Temporal.PlainDate): string[] {
  const outcome = agreement.decisionOutcome?.value
  if (outcome) return [`Beslut om fortsättningen: ${withFullStop(outcome)}`]
  const due = agreement.decisionDue?.value
  if (!due) return []
  return isBefore(due, today)
    ? [
        `Parterna skulle ta ställning till fortsättningen senast ${formatDate(due, null)}.`,
        'Uppgift om beslutet saknas.',
      ]
    : [`Parterna ska ta ställning till fortsättningen senast ${formatDate(due, null)}.`]
}

/**
 * The agreement's own words on its length beside its dates, where they differ. It is quoted and explained, never mended.
 */
export function contradictionSentences(agreement: Agreement): { quote: string; sentences: string[] } | null {
  const contradiction = termContradiction(agreement)
  if (!contradiction) return null
  const fact = agreement.termInWords
  const from = formatDate(agreement.validFrom.value, null)
  const to = formatDate(agreement.validTo.value, null)
  return {
    quote: fact?.quote ?? contradiction.said,
    sentences: [
      ...(fact?.note ? [withFullStop(fact.note)] : []),
      `Datumen omfattar ${formatTerm(contradiction.dates)}, från ${from} till ${to}.`,
      'Vi återger datumen.',
    ],
  }
}

/** "ca 95" is written out: "ungefär 95". */
export function formatCount({ number, approximate }: Count): string {
  return approximate ? `ungefär ${formatNumber(number)}` : formatNumber(number)
}

/** "till närmaste hundratal kronor" */
export function formatRounding(rounding: Rounding): string {
  return roundingWords[rounding]
}

/** A name that tells one agreement from another: its own, else its years. */
export function agreementName(agreement: Agreement): string {
  const years = `${agreement.validFrom.value.year}–${lastDayOf(agreement).year}`
  return agreement.name ?? `Överenskommelsen ${years}`
}

/** A sentence that ends as one. */
export function withFullStop(text: string): string {
  return /[.!?…”]$/u.test(text.trim()) ? capitalize(text.trim()) : `${capitalize(text.trim())}.`
}

const roundingWords: Record<Rounding, string> = {
  ore: 'till närmaste öre',
  kronor: 'till närmaste krona',
  tens: 'till närmaste tiotal kronor',
  hundreds: 'till närmaste hundratal kronor',
  thousands: 'till närmaste tusental kronor',
}

function afterTheEnd(agreement: Agreement, agreements: readonly Agreement[]): string[] {
  const next = agreements.find((other) => isBefore(agreement.validFrom.value, other.validFrom.value))
  if (next) return [`En senare överenskommelse gäller från ${formatDate(next.validFrom.value, null)}.`]
  const outcome = agreement.decisionOutcome?.value
  const decision = outcome ? [`Beslut om fortsättningen: ${withFullStop(outcome)}`] : []
  return [
    ...decision,
    ...(agreement.extendedTo
      ? ['Uppgift om vad som gäller därefter saknas.']
      : ['Uppgift om förlängning saknas.']),
  ]
}
