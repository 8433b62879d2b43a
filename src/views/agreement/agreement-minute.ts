import { lastDayOf, type Agreement } from '../../domain/agreement/agreement.ts'
import { agreedYears } from '../../domain/agreement/agreed-amounts.ts'
import { decisionSentences, formatCount } from '../../domain/agreement/agreement-words.ts'
import { deadlineStatus } from '../../domain/agreement/deadline.ts'
import { coverageWords, volunteerHours } from '../../domain/agreement/follow-up-words.ts'
import { reportedTotal, reportedYears, rowsOf } from '../../domain/agreement/follow-up-totals.ts'
import { formatKronorInFull } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatDate, formatList } from '../../domain/time/swedish.ts'
import { inventedMark } from './invented.ts'
import { statementOf, toStatement, type Statement } from './agreement-statement.ts'

/** A question of the minute with its answer. */
export interface MinuteLine {
  label: string
  /** The answer in a few large words; null where it needs sentences. */
  figure: string | null
  /** What stands open, without a word about sources. */
  sentences: readonly string[]
  /** What the answer is made from: each with its source and note, which are folded. */
  statements: readonly Statement[]
}

/** Who with whom, how much, how long, why, for whom, what each gives, and what comes next: what one reads in a minute. */
export function onAMinute(site: Site, agreement: Agreement): MinuteLine[] {
  const { publicParty, associationParty } = agreement
  const facts = (list: readonly Parameters<typeof toStatement>[1][]) =>
    list.map((fact) => toStatement(agreement, fact))
  const lines: MinuteLine[] = [
    {
      label: 'Vilka är med?',
      figure: formatList([publicParty.value, associationParty.value]),
      sentences: [],
      statements: facts([publicParty, associationParty]),
    },
    money(site, agreement),
    period(agreement),
    told('Varför?', facts([...agreement.overallPurpose, ...agreement.sharedPurpose])),
    told('För vem?', facts(agreement.targetGroup)),
    publicGifts(agreement),
    told(`Vad ger ${associationParty.value}?`, associationGifts(site, agreement)),
    told('Vad händer härnäst?', nextStatements(site, agreement)),
  ]
  return lines.filter(({ figure, sentences }) => figure !== null || sentences.length > 0)
}

function told(label: string, statements: readonly Statement[]): MinuteLine {
  return { label, figure: null, sentences: statements.map(({ text }) => text), statements }
}

function money(site: Site, agreement: Agreement): MinuteLine {
  const { baseAmount, baseYear } = agreement
  const years = agreedYears(agreement, site.data.partnership, site.today)
  const now = years.findLast(({ year, amount }) => amount.kind === 'computed' && year <= site.today.year)
  const isRaised = now?.amount.kind === 'computed' && now.amount.rates.length > 0
  const raised =
    isRaised && now.amount.kind === 'computed'
      ? ` Med uppräkning blir det ${formatKronorInFull(now.amount.rounded)} för ${now.year}${now.amount.isPreliminary ? ' (preliminärt)' : ''}.`
      : ''
  const sentence = `Räknat i ${baseYear.value} års pengar.${raised}`
  const figure = `${formatKronorInFull(baseAmount.value)} om året`
  return {
    label: 'Hur mycket pengar?',
    figure,
    sentences: [sentence],
    statements: [statementOf(agreement, figure, baseAmount)],
  }
}

function period(agreement: Agreement): MinuteLine {
  const { validFrom, validTo, extendedTo, signed } = agreement
  const [from, to] = [validFrom, validTo].map(({ value }) => unbroken(formatDate(value, null)))
  const figure = `${from} till ${to}`
  const own = [
    statementOf(agreement, figure, { quote: validFrom.quote ?? validTo.quote, note: null }),
    ...(extendedTo
      ? [statementOf(agreement, `Förlängt till ${formatDate(extendedTo.value, null)}.`, extendedTo)]
      : []),
    ...(signed ? [statementOf(agreement, `Undertecknat: ${signed.value}.`, signed)] : []),
  ]
  return {
    label: 'Hur länge?',
    figure,
    sentences: own.slice(1).map(({ text }) => text),
    statements: own,
  }
}

/** A date in large letters stays on one line. */
function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0')
}

function publicGifts(agreement: Agreement): MinuteLine {
  const { premises, publicParty } = agreement
  const statements = premises.map((fact) => toStatement(agreement, fact))
  const line = told(`Vad ger ${publicParty.value}?`, statements)
  return { ...line, sentences: ['Pengarna här ovanför.', ...line.sentences] }
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
            `${capitalize(formatCount(volunteers.value))} ${volunteers.value.number === 1 ? 'volontär' : 'volontärer'}, enligt överenskommelsen.`,
            volunteers,
          ),
        ]
      : []),
    ...(hours
      ? [
          statementOf(
            agreement,
            `${volunteerHours(hours.value)} är redovisade för ${last}, ${coverageWords(hours)}${inventedMark(site)}.`,
            null,
          ),
        ]
      : []),
  ]
}

function nextStatements(site: Site, agreement: Agreement): Statement[] {
  const { today } = site
  const next = site.data.partnership.deadlines.find(
    (deadline) => deadline.agreementId === agreement.id && deadlineStatus(deadline, today).kind === 'coming',
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
