import type { AgreedYear } from '../../domain/agreement/agreed-amounts.ts'
import { agreedYears } from '../../domain/agreement/agreed-amounts.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
import { agreementName, withFullStop } from '../../domain/agreement/agreement-words.ts'
import type { FigureTable } from '../../domain/agreement/figure-table.ts'
import { notReported } from '../../domain/agreement/follow-up-words.ts'
import { formatDifference, formatKronor } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import type { Statement } from './agreement-statement.ts'
import { amountAssumptions, amountRules } from './amount-rules.ts'
import { cannotCompute, toAmountTable } from './amount-table.ts'
import { toBarChart, type BarChart } from './bar-chart.ts'

/** The money of one agreement: the rule, what is assumed, and a sum that anyone can redo. */
export interface AgreementSum {
  /** Null where there is only one agreement. */
  name: string | null
  rules: readonly Statement[]
  assumptions: readonly string[]
  table: FigureTable
  /** Differences, and what cannot be computed, in sentences. */
  remarks: readonly string[]
  /** Null where there are no two amounts to compare. */
  chart: BarChart | null
}

/** The sums of every agreement, the oldest first, so that amounts go on from one to the next. */
export function agreementSums(site: Site): AgreementSum[] {
  const { agreements } = site.data.partnership
  return agreements.map((agreement) => {
    const years = agreedYears(agreement, site.data.partnership, site.today)
    return {
      name: agreements.length > 1 ? agreementName(agreement) : null,
      rules: amountRules(agreement),
      assumptions: amountAssumptions(agreement),
      table: toAmountTable(agreement, years),
      remarks: years.flatMap((year) => remarksOn(year, agreement)),
      chart: chartOf(years),
    }
  })
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

function chartOf(years: readonly AgreedYear[]): BarChart | null {
  const computed = years.filter(({ amount }) => amount.kind === 'computed')
  if (computed.length < 2) return null
  const series = ['Beräknat', 'Beslutat', 'Utbetalt']
  return toBarChart({
    description: `Beräknat, beslutat och utbetalt belopp ${computed[0]?.year} till ${computed.at(-1)?.year}. Samma belopp står i tabellen.`,
    series,
    groups: computed.map(({ year, amount, reported }) => {
      const values = [amount.kind === 'computed' ? amount.rounded : null, reported?.decided, reported?.paid]
      return {
        label: String(year),
        values: values.map((value, index) => ({
          series: index,
          value: value ?? null,
          label: `${series[index]}: ${value == null ? notReported : formatKronor(value)}`,
        })),
      }
    }),
  })
}
