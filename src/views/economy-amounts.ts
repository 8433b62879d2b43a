import type { AgreedYear } from '../domain/agreed-amounts.ts'
import { agreedYears } from '../domain/agreed-amounts.ts'
import type { Agreement } from '../domain/agreement.ts'
import { lastDayOf } from '../domain/agreement.ts'
import { agreementName, formatRounding, withFullStop } from '../domain/agreement-words.ts'
import type { ComputedAmount } from '../domain/indexation.ts'
import { notReported } from '../domain/follow-up-words.ts'
import { firstIndexedYear } from '../domain/indexation.ts'
import {
  decimalKronor,
  formatDecimal,
  formatDifference,
  formatFactor,
  formatKronor,
  formatPercent,
} from '../domain/money.ts'
import type { Site } from '../domain/site.ts'
import { formatDate, formatList } from '../domain/swedish.ts'
import { statementOf } from './agreement-statement.ts'
import type { Statement } from './agreement-statement.ts'
import { toBarChart, type BarChart } from './bar-chart.ts'
import { figure, words, type FigureRow, type FigureTable } from '../domain/figure-table.ts'

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
      rules: rulesOf(agreement),
      assumptions: assumptionsOf(agreement),
      table: tableOf(agreement, years),
      remarks: years.flatMap((year) => remarksOn(year, agreement)),
      chart: chartOf(years),
    }
  })
}

function rulesOf(agreement: Agreement): Statement[] {
  const { baseAmount, baseYear, index, indexedFrom } = agreement
  const indexName = index?.value ?? 'index'
  return [
    statementOf(
      agreement,
      `Grundbeloppet är ${formatKronor(baseAmount.value)} för ett helt kalenderår.`,
      baseAmount,
    ),
    statementOf(agreement, `Basåret är ${baseYear.value}.`, baseYear),
    index || indexedFrom
      ? statementOf(
          agreement,
          `Beloppet räknas upp varje år med ${indexName}, första gången för ${firstIndexedYear(agreement)}.`,
          indexedFrom ?? index,
        )
      : statementOf(agreement, 'Kalkylarket anger ingen uppräkning. Beloppet är lika stort alla år.', null),
    ...(index?.note ? [{ ...statementOf(agreement, withFullStop(index.note), null) }] : []),
  ]
}

/** What the agreement doesn't say in so many words. All of it can be changed in the sheet. */
function assumptionsOf(agreement: Agreement): string[] {
  const { rounding } = agreement
  const rule = formatRounding(rounding?.value ?? 'ore')
  return [
    ...(rounding?.quote ? [] : [`Beloppet som visas avrundas ${rule}. En halv avrundas uppåt.`]),
    ...indexAssumptions(agreement),
    ...(isWholeYears(agreement)
      ? []
      : ['Avtalet börjar eller slutar mitt i ett år. Beloppet är ändå för ett helt kalenderår.']),
    'Efter avtalstidens slut räknar vi inte fram något belopp.',
  ]
}

function indexAssumptions({ index, indexedFrom }: Agreement): string[] {
  if (!index && !indexedFrom) return []
  const quoted = [index, indexedFrom].map((fact) => fact?.quote ?? '').join(' ')
  return [
    'Nästa år räknas vidare på beloppet utan avrundning.',
    ...(/preliminär|definitiv/i.test(quoted)
      ? []
      : ['Det definitiva indexet gäller när det finns. Till dess räknar vi med det preliminära.']),
    ...(indexedFrom ? [] : ['Uppräkningen börjar året efter basåret.']),
  ]
}

function isWholeYears(agreement: Agreement): boolean {
  const end = lastDayOf(agreement).add({ days: 1 })
  return agreement.validFrom.value.dayOfYear === 1 && end.dayOfYear === 1
}

function tableOf(agreement: Agreement, years: readonly AgreedYear[]): FigureTable {
  const indexName = agreement.index?.value ?? 'Index'
  return {
    caption: 'Belopp för varje kalenderår, från 1 januari till 31 december',
    columns: ['År', indexName, 'Så räknas det', 'Beräknat', 'Beslutat', 'Utbetalt', 'Skillnad'],
    rows: years.map((year) => rowOf(agreement, year)),
    footer: [],
  }
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

/** "kan inte beräknas: OPI för 2024 saknas i kalkylarket" */
function cannotCompute(years: readonly number[], agreement: Agreement): string {
  return `kan inte beräknas: ${agreement.index?.value ?? 'index'} för ${formatList(years.map(String))} saknas i kalkylarket`
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
