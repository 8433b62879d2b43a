import { withFullStop } from '../../domain/agreement/agreement-words.ts'
import { amountsOutside } from '../../domain/agreement/agreed-amounts.ts'
import { coverageWords, notReported } from '../../domain/agreement/follow-up-words.ts'
import { reportedTotal, reportedYears, rowsOf } from '../../domain/agreement/follow-up-totals.ts'
import {
  formatDifference,
  formatKronor,
  formatKronorInFull,
  formatNumber,
  formatPercent,
} from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import { economyYears, unitCost } from '../../domain/agreement/unit-cost.ts'
import type { EconomySide, EconomyYear, UnitCost } from '../../domain/agreement/unit-cost.ts'
import { mainAgreement } from './agreement-page.ts'
import { toStatement } from './agreement-statement.ts'
import type { Statement } from './agreement-statement.ts'
import { agreementSums } from './economy-amounts.ts'
import type { AgreementSum } from './economy-amounts.ts'
import { figure, words, type FigureRow, type FigureTable } from '../../domain/agreement/figure-table.ts'

/** The money: sums that one can redo, indexes, budget and outcome, and what isn't money. */
export interface EconomyPage {
  sums: readonly AgreementSum[]
  /** Null where the sheet has no index. */
  index: FigureTable | null
  /** Amounts for years that no agreement covers. */
  outside: readonly string[]
  years: readonly BudgetYear[]
  inKind: { rooms: readonly Statement[]; hours: readonly string[] }
}

/** Budget and outcome of one calendar year, the latest first. */
export interface BudgetYear {
  year: number
  table: FigureTable
  sentences: readonly string[]
}

/** All that the page on money shows. */
export function toEconomyPage(site: Site): EconomyPage {
  const { partnership } = site.data
  const agreement = mainAgreement(site)
  return {
    sums: agreementSums(site),
    index: indexTable(site),
    outside: amountsOutside(partnership, site.today).map(
      ({ year, decided, paid }) =>
        `${year}: beslutat ${decided === null ? notReported : formatKronor(decided)}, utbetalt ${paid === null ? notReported : formatKronor(paid)}. Inget avtal i kalkylarket gäller det året.`,
    ),
    years: economyYears(partnership.economy)
      .toReversed()
      .map((year) => budgetYear(year, site)),
    inKind: {
      rooms: agreement ? agreement.premises.map((fact) => toStatement(agreement, fact)) : [],
      hours: hourSentences(site),
    },
  }
}

function indexTable(site: Site): FigureTable | null {
  const { indexRates } = site.data.partnership
  if (indexRates.length === 0) return null
  const statusWords = { preliminary: 'preliminärt', definitive: 'definitivt' }
  return {
    caption: 'Alla värden i fliken Index',
    columns: ['År', 'Procent', 'Status', 'Publicerat', 'Källa'],
    rows: indexRates.map((rate) => ({
      heading: String(rate.year),
      cells: [
        figure(formatPercent(rate.hundredths)),
        words(statusWords[rate.status]),
        words(rate.published ? formatDate(rate.published, null) : 'ej angivet'),
        words(rate.source ?? 'ej angiven'),
      ],
    })),
    footer: [],
  }
}

function budgetYear(year: EconomyYear, site: Site): BudgetYear {
  const { followUp } = site.data.partnership
  return {
    year: year.year,
    table: {
      caption: `Budget och utfall för kalenderåret ${year.year}`,
      columns: ['Post', 'Slag', 'Budget', 'Utfall', 'Skillnad', 'Källa'],
      rows: [...sideRows(year.income, 'intäkt'), ...sideRows(year.cost, 'kostnad')],
      footer: [sumRow('Summa intäkter', year.income), sumRow('Summa kostnader', year.cost), resultRow(year)],
    },
    sentences: [
      costSentence(year.year, 'tillfälle', unitCost(year, followUp, 'held')),
      costSentence(year.year, 'besök', unitCost(year, followUp, 'visits')),
    ],
  }
}

function sideRows({ lines }: EconomySide, kind: string): FigureRow[] {
  return lines.map(({ line, budget, outcome, source, heldSince }) => ({
    heading: line,
    cells: [
      words(kind),
      ...moneyCells(budget, outcome),
      words([source, heldSince && 'håller på att rättas'].filter(Boolean).join(', ') || 'ej angiven'),
    ],
  }))
}

function sumRow(heading: string, { budget, outcome }: EconomySide): FigureRow {
  return { heading, cells: [words(''), ...moneyCells(budget, outcome), words('')] }
}

function resultRow({ income, cost }: EconomyYear): FigureRow {
  const less = (one: number | null, other: number | null) =>
    one === null || other === null ? null : one - other
  const cells = moneyCells(less(income.budget, cost.budget), less(income.outcome, cost.outcome))
  return { heading: 'Intäkter minus kostnader', cells: [words(''), ...cells, words('')] }
}

function moneyCells(budget: number | null, outcome: number | null) {
  return [
    figure(budget === null ? notReported : formatKronor(budget)),
    figure(outcome === null ? notReported : formatKronor(outcome)),
    words(budget === null || outcome === null ? 'går inte att jämföra' : formatDifference(outcome - budget)),
  ]
}

function costSentence(year: number, unit: 'tillfälle' | 'besök', cost: UnitCost): string {
  if (cost.kind === 'computed') {
    const each = unit === 'tillfälle' ? 'ett tillfälle' : 'ett besök'
    const units = unit === 'tillfälle' ? 'tillfällen' : 'besök'
    return `År ${year} kostade ${each} i snitt ${formatKronorInFull(cost.perUnit)}: ${formatKronorInFull(cost.cost)} delat på ${formatNumber(cost.count)} ${units}.`
  }
  const lacks = cost.what.map((what) => withFullStop(missingWords(what, unit)))
  return [`Kostnaden för ett ${unit} ${year} kan inte räknas ut.`, ...lacks].join(' ')
}

function missingWords(what: 'cost' | 'count' | 'whole-year', unit: 'tillfälle' | 'besök'): string {
  const units = unit === 'tillfälle' ? 'tillfällen' : 'besök'
  if (what === 'cost') return 'utfallet är inte redovisat för alla kostnader'
  return what === 'count'
    ? `antalet ${units} är inte redovisat`
    : `antalet ${units} är inte redovisat för hela året`
}

function hourSentences(site: Site): string[] {
  const { followUp } = site.data.partnership
  return reportedYears(followUp).flatMap((year) => {
    const hours = reportedTotal(rowsOf(followUp, year), 'volunteerHours')
    return hours
      ? [withFullStop(`${year}: ${formatNumber(hours.value)} timmar av volontärer, ${coverageWords(hours)}`)]
      : []
  })
}
