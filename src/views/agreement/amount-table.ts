import type { AgreedYear } from '../../domain/agreement/agreed-amounts.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
import { figure, words, type FigureRow, type FigureTable } from '../../domain/agreement/figure-table.ts'
import { notReported } from '../../domain/agreement/follow-up-words.ts'
import type { ComputedAmount } from '../../domain/agreement/indexation.ts'
import {
  decimalKronor,
  formatDecimal,
  formatDifference,
  formatFactor,
  formatKronor,
  formatPercent,
} from '../../domain/agreement/money.ts'
import { formatList } from '../../domain/time/swedish.ts'

/** A row a year: the index, the sum written out, and what was computed, decided and paid, never mixed. */
export function toAmountTable(agreement: Agreement, years: readonly AgreedYear[]): FigureTable {
  const indexName = agreement.index?.value ?? 'Index'
  return {
    caption: 'Belopp för varje kalenderår, från 1 januari till 31 december',
    columns: ['År', indexName, 'Så räknas det', 'Beräknat', 'Beslutat', 'Utbetalt', 'Skillnad'],
    rows: years.map((year) => rowOf(agreement, year)),
    footer: [],
  }
}

/** "kan inte beräknas: OPI för 2024 saknas i kalkylarket" */
export function cannotCompute(years: readonly number[], agreement: Agreement): string {
  return `kan inte beräknas: ${agreement.index?.value ?? 'index'} för ${formatList(years.map(String))} saknas i kalkylarket`
}

function rowOf(agreement: Agreement, year: AgreedYear): FigureRow {
  const { amount, reported } = year
  return {
    heading: String(year.year),
    cells: [
      words(indexText(year)),
      words(sumText(agreement, amount)),
      figure(computedText(amount)),
      figure(reported?.decided == null ? notReported : formatKronor(reported.decided)),
      figure(reported?.paid == null ? notReported : formatKronor(reported.paid)),
      words(differenceText(year)),
    ],
  }
}

/** "4,6 % (definitivt, ersätter 3,5 %)" */
function indexText({ year, amount, replaced }: AgreedYear): string {
  if (amount.kind === 'missing-index') return 'saknas'
  const rate = amount.rates.at(-1)
  if (rate?.year !== year) return 'ingen'
  const before = replaced?.kind === 'computed' ? replaced.rates.at(-1) : undefined
  const status = rate.status === 'definitive' ? 'definitivt' : 'preliminärt'
  const was = before ? `, ersätter preliminärt ${formatPercent(before.hundredths)}` : ''
  return `${formatPercent(rate.hundredths)} (${status}${was})`
}

/** "250 000 × 1,027 × 1,030 = 264 452,50 kr" */
function sumText(agreement: Agreement, amount: ComputedAmount): string {
  if (amount.kind === 'missing-index') return cannotCompute(amount.years, agreement)
  if (amount.rates.length === 0) return 'grundbeloppet'
  const base = formatKronor(agreement.baseAmount.value).replace(/\s*kr$/u, '')
  const factors = amount.rates.map(({ hundredths }) => formatFactor(hundredths))
  return `${[base, ...factors].join(' × ')} = ${formatDecimal(decimalKronor(amount.exact), 2)} kr`
}

function computedText(amount: ComputedAmount): string {
  if (amount.kind === 'missing-index') return 'kan inte beräknas'
  return `${formatKronor(amount.rounded)}${amount.isPreliminary ? ' (preliminärt)' : ''}`
}

function differenceText({ decidedLessComputed, paidLessDecided }: AgreedYear): string {
  const parts = [
    decidedLessComputed === null ? null : `Beslutat: ${formatDifference(decidedLessComputed)}`,
    paidLessDecided === null ? null : `Utbetalt: ${formatDifference(paidLessDecided)}`,
  ]
  return parts.filter((part) => part !== null).join('. ') || 'går inte att jämföra'
}
