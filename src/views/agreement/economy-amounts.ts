import { agreedYears, type AgreedYear } from '../../domain/agreement/agreed-amounts.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
import { agreementName, withFullStop } from '../../domain/agreement/agreement-words.ts'
import { formatDifference, formatKronor } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import { inventedMark } from './invented.ts'
import type { Statement } from './agreement-statement.ts'
import { amountAssumptions, amountRules } from './amount-rules.ts'
import { cannotCompute, toAmountYears, type AmountYear } from './amount-years.ts'

/** The money of one agreement: the rule, what is assumed, and a sum a year that anyone can redo. */
export interface AgreementSum {
  /** Null where there is only one agreement. */
  name: string | null
  /** What the amount is, and what is reported to have been paid last, in two sentences. */
  message: string
  rules: readonly Statement[]
  assumptions: readonly string[]
  /** The latest years, which stand open, and those before them. */
  years: readonly AmountYear[]
  earlier: readonly AmountYear[]
  /** What a bar over the whole width is worth, in kronor. */
  longest: number
  /** Differences, and what cannot be computed, in sentences. */
  remarks: readonly string[]
}

/** Years that fit on a telephone's first screens. */
const mostOpenYears = 3

/** The sums of every agreement, the oldest first, so that amounts go on from one to the next. */
export function agreementSums(site: Site): AgreementSum[] {
  const { agreements } = site.data.partnership
  return agreements.map((agreement) => {
    const agreed = agreedYears(agreement, site.data.partnership, site.today)
    const years = toAmountYears(agreement, agreed, inventedMark(site))
    return {
      name: agreements.length > 1 ? agreementName(agreement) : null,
      message: [...amountSentence(years), paidSentence(agreed, inventedMark(site))].join(' '),
      rules: amountRules(agreement),
      assumptions: amountAssumptions(agreement),
      years: years.slice(-mostOpenYears),
      earlier: years.slice(0, -mostOpenYears),
      longest: Math.max(1, ...years.flatMap(({ bars }) => bars.map(({ kronor }) => kronor ?? 0))),
      remarks: agreed.flatMap((year) => remarksOn(year, agreement)),
    }
  })
}

/** "Beloppet går från 250 000 kr för 2018 till 264 452,50 kr för 2020." None where nothing can be computed. */
function amountSentence(years: readonly AmountYear[]): string[] {
  const known = years.flatMap(({ year, bars: [computed] }) =>
    computed?.kronor == null ? [] : [{ year, text: computed.text }],
  )
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return []
  if (first.text === last.text) return [`Beloppet i avtalet är ${first.text} om året.`]
  return [`Beloppet går från ${first.text} för ${first.year} till ${last.text} för ${last.year}.`]
}

/** "Den senast redovisade utbetalningen är 250 000 kr, för 2018." */
function paidSentence(years: readonly AgreedYear[], mark: string): string {
  const last = years.findLast(({ reported }) => reported?.paid != null)
  if (last?.reported?.paid == null) return 'Ingen utbetalning är redovisad.'
  return `Den senast redovisade utbetalningen är ${formatKronor(last.reported.paid)}, för ${last.year}${mark}.`
}

function remarksOn(year: AgreedYear, agreement: Agreement): string[] {
  const { amount, replaced, reported } = year
  const name = String(year.year)
  return [
    ...(amount.kind === 'missing-index'
      ? [`Beloppet för ${name} ${cannotCompute(amount.years, agreement)}.`]
      : []),
    ...(replaced?.kind === 'computed'
      ? [`För ${name} gav det preliminära indexet ${formatKronor(replaced.rounded)}. Det är ersatt.`]
      : []),
    ...(year.decidedLessComputed
      ? [`För ${name} är det beslutade ${formatDifference(year.decidedLessComputed)} än det beräknade.`]
      : []),
    ...(year.paidLessDecided
      ? [`För ${name} är det utbetalda ${formatDifference(year.paidLessDecided)} än det beslutade.`]
      : []),
    ...(reported ? [sourceText(year.year, reported)].filter((text) => text !== null) : []),
  ]
}

function sourceText(
  year: number,
  { date, source, heldSince }: NonNullable<AgreedYear['reported']>,
): string | null {
  const parts = [
    date && `Utbetalningen för ${year} är daterad ${formatDate(date, null)}.`,
    source && `Källa för ${year}: ${withFullStop(source)}`,
    heldSince && `Beloppen för ${year} håller på att rättas.`,
  ]
  return parts.filter((part) => part !== null).join(' ') || null
}
