import type { Agreement } from '../../domain/agreement/agreement.ts'
import { lastDayOf } from '../../domain/agreement/agreement.ts'
import { agreedYears } from '../../domain/agreement/agreed-amounts.ts'
import { decisionSentences, formatCount } from '../../domain/agreement/agreement-words.ts'
import { deadlineStatus } from '../../domain/agreement/deadline.ts'
import { coverageWords } from '../../domain/agreement/follow-up-words.ts'
import { reportedTotal, reportedYears, rowsOf } from '../../domain/agreement/follow-up-totals.ts'
import { formatKronorInFull, formatNumber } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import { statementOf, toStatement } from './agreement-statement.ts'
import type { Statement } from './agreement-statement.ts'

type Line = { label: string; statements: readonly Statement[] }

/** Who with whom, why, for whom, how long, what each gives, and what comes next: what one reads in a minute. */
export function onAMinute(site: Site, agreement: Agreement): Line[] {
  const told = (label: string, facts: Parameters<typeof toStatement>[1][]): Line => ({
    label,
    statements: facts.map((fact) => toStatement(agreement, fact)),
  })
  const lines: Line[] = [
    told('Vilka är med?', [agreement.publicParty, agreement.associationParty]),
    told('Varför?', [...agreement.overallPurpose, ...agreement.sharedPurpose]),
    told('För vem?', agreement.targetGroup),
    { label: 'Hur länge?', statements: periodStatements(agreement) },
    { label: `Vad ger ${agreement.publicParty.value}?`, statements: publicGifts(site, agreement) },
    { label: `Vad ger ${agreement.associationParty.value}?`, statements: associationGifts(site, agreement) },
    { label: 'Vad händer härnäst?', statements: nextStatements(site, agreement) },
  ]
  return lines.filter(({ statements }) => statements.length > 0)
}

function periodStatements(agreement: Agreement): Statement[] {
  const { validFrom, validTo, extendedTo, signed } = agreement
  const from = formatDate(validFrom.value, null)
  const period = `Från ${from} till ${formatDate(validTo.value, null)}.`
  return [
    statementOf(agreement, period, { quote: validFrom.quote ?? validTo.quote, note: null }),
    ...(extendedTo
      ? [statementOf(agreement, `Förlängt till ${formatDate(extendedTo.value, null)}.`, extendedTo)]
      : []),
    ...(signed ? [statementOf(agreement, `Undertecknat: ${signed.value}.`, signed)] : []),
  ]
}

function publicGifts(site: Site, agreement: Agreement): Statement[] {
  const { baseAmount, baseYear, premises } = agreement
  const amount = `${formatKronorInFull(baseAmount.value)} om året, räknat i ${baseYear.value} års pengar.`
  const years = agreedYears(agreement, site.data.partnership, site.today)
  const now = years.findLast(({ year, amount: sum }) => sum.kind === 'computed' && year <= site.today.year)
  const latest =
    now?.amount.kind === 'computed' && now.amount.rates.length > 0
      ? [
          statementOf(
            agreement,
            `Med uppräkning blir det ${formatKronorInFull(now.amount.rounded)} för ${now.year}.`,
            null,
          ),
        ]
      : []
  return [
    statementOf(agreement, amount, baseAmount),
    ...latest,
    ...premises.map((fact) => toStatement(agreement, fact)),
  ]
}

function associationGifts(site: Site, agreement: Agreement): Statement[] {
  const { volunteers } = agreement
  const { followUp } = site.data.partnership
  const last = reportedYears(followUp).findLast((year) => year <= site.today.year)
  const hours = last === undefined ? null : reportedTotal(rowsOf(followUp, last), 'volunteerHours')
  return [
    ...(volunteers
      ? [
          statementOf(
            agreement,
            `${upper(formatCount(volunteers.value))} volontärer, enligt överenskommelsen.`,
            volunteers,
          ),
        ]
      : []),
    ...(hours
      ? [
          statementOf(
            agreement,
            `${formatNumber(hours.value)} timmar av volontärer är redovisade för ${last}, ${coverageWords(hours)}.`,
            null,
          ),
        ]
      : []),
  ]
}

function nextStatements(site: Site, agreement: Agreement): Statement[] {
  const { today } = site
  const next = site.data.partnership.deadlines.find(
    (deadline) =>
      deadline.agreementId === agreement.id &&
      ['today', 'coming'].includes(deadlineStatus(deadline, today, agreement).kind),
  )
  const nextText = next && `${next.what}: senast ${formatDate(next.due, null)}. ${next.who} ansvarar.`
  const isOver = Temporal.PlainDate.compare(lastDayOf(agreement), today) < 0
  return [
    ...(nextText ? [statementOf(agreement, nextText, null)] : []),
    ...(!nextText && isOver
      ? [statementOf(agreement, 'Inga fler datum är kända, eftersom avtalstiden är slut.', null)]
      : []),
    ...decisionSentences(agreement, today)
      .slice(0, agreement.decisionOutcome ? 1 : 2)
      .map((sentence, index) => statementOf(agreement, sentence, index === 0 ? agreement.decisionDue : null)),
  ]
}

function upper(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)
}
