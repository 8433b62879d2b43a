import type { AgreedYear } from '../../domain/agreement/agreed-amounts.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
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
import { capitalize, formatList } from '../../domain/time/swedish.ts'

/** An amount as a bar with its words. */
export interface AmountBar {
  /** "Beräknat" */
  label: string
  /** "256 800 kr, 50 kr mer än beräknat" */
  text: string
  /** As wide as the amount itself; null where nobody has told, and then the box is empty. */
  kronor: number | null
}

/** A year's amounts: what was computed, decided and paid, never mixed, and the sum written out. */
export interface AmountYear {
  year: string
  /** "250 000 × 1,027 = 256 750 kr. OPI 2,7 % (definitivt)." */
  sum: string
  bars: readonly AmountBar[]
}

/** Every year of an agreement, the first year first. `mark` is said after what somebody has told: that it is made up. */
export function toAmountYears(agreement: Agreement, years: readonly AgreedYear[], mark = ''): AmountYear[] {
  return years.map((year) => ({
    year: String(year.year),
    sum: [sumText(agreement, year.amount), indexText(agreement, year)].filter(Boolean).join(' '),
    bars: [computedBar(year.amount), ...reportedBars(year, mark)],
  }))
}

/** "kan inte beräknas: OPI för 2024 saknas i kalkylarket" */
export function cannotCompute(years: readonly number[], agreement: Agreement): string {
  return `kan inte beräknas: ${agreement.index?.value ?? 'index'} för ${formatList(years.map(String))} saknas i kalkylarket`
}

function computedBar(amount: ComputedAmount): AmountBar {
  if (amount.kind === 'missing-index') return { label: 'Beräknat', text: 'kan inte beräknas', kronor: null }
  const text = `${formatKronor(amount.rounded)}${amount.isPreliminary ? ' (preliminärt)' : ''}`
  return { label: 'Beräknat', text, kronor: amount.rounded / 100 }
}

function reportedBars(
  { reported, decidedLessComputed, paidLessDecided }: AgreedYear,
  mark: string,
): AmountBar[] {
  return [
    reportedBar('Beslutat', reported?.decided ?? null, `${than(decidedLessComputed, 'beräknat')}${mark}`),
    reportedBar('Utbetalt', reported?.paid ?? null, `${than(paidLessDecided, 'beslutat')}${mark}`),
  ]
}

function reportedBar(label: string, ore: number | null, rest: string): AmountBar {
  if (ore === null) return { label, text: notReported, kronor: null }
  return { label, text: `${formatKronor(ore)}${rest}`, kronor: ore / 100 }
}

function than(difference: number | null, what: string): string {
  return difference ? `, ${formatDifference(difference)} än ${what}` : ''
}

/** "250 000 × 1,027 × 1,030 = 264 452,50 kr." */
function sumText(agreement: Agreement, amount: ComputedAmount): string {
  if (amount.kind === 'missing-index') return `${capitalize(cannotCompute(amount.years, agreement))}.`
  if (amount.rates.length === 0) return 'Grundbeloppet.'
  const base = formatKronor(agreement.baseAmount.value).replace(/\s*kr$/u, '')
  const factors = amount.rates.map(({ hundredths }) => formatFactor(hundredths))
  return `${[base, ...factors].join(' × ')} = ${formatDecimal(decimalKronor(amount.exact), 2)} kr.`
}

/** "OPI 4,6 % (definitivt, ersätter preliminärt 3,5 %)." */
function indexText(agreement: Agreement, { year, amount, replaced }: AgreedYear): string | null {
  if (amount.kind === 'missing-index') return null
  const rate = amount.rates.at(-1)
  if (rate?.year !== year) return null
  const before = replaced?.kind === 'computed' ? replaced.rates.at(-1) : undefined
  const status = rate.status === 'definitive' ? 'definitivt' : 'preliminärt'
  const was = before ? `, ersätter preliminärt ${formatPercent(before.hundredths)}` : ''
  return `${agreement.index?.value ?? 'Index'} ${formatPercent(rate.hundredths)} (${status}${was}).`
}
