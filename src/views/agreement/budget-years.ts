import { withFullStop } from '../../domain/agreement/agreement-words.ts'
import type { EconomyLine } from '../../domain/agreement/economy.ts'
import { notReported } from '../../domain/agreement/follow-up-words.ts'
import {
  formatDifference,
  formatKronor,
  formatKronorInFull,
  formatNumber,
} from '../../domain/agreement/money.ts'
import {
  unitCost,
  type EconomySide,
  type EconomyYear,
  type UnitCost,
} from '../../domain/agreement/unit-cost.ts'
import type { Site } from '../../domain/site.ts'
import { formatList } from '../../domain/time/swedish.ts'
import { inventedMark } from './invented.ts'

/** "126 kronor", "per tillfälle 2025", and the sum it comes from. */
export interface UnitFigure {
  figure: string
  text: string
  sum: string
  /** That it is made up. */
  mark: string
}

/** Budget and outcome of one calendar year, the latest first. */
export interface BudgetYear {
  year: number
  /** "Hela föreningens kalenderår 2025, i kronor" */
  caption: string
  /** Whether every cost has an outcome. */
  isReported: boolean
  lines: readonly BudgetLine[]
  totals: readonly BudgetLine[]
  /** Why the cost of an occasion or a visit isn't known, where each number comes from, and what is being corrected. */
  sentences: readonly string[]
}

/** A post with its numbers: budget, outcome and the difference, in kronor. */
export interface BudgetLine {
  heading: string
  cells: readonly string[]
}

/** The posts of a year with their sums, and what can't be worked out of it. */
export function toBudgetYear(year: EconomyYear, site: Site): BudgetYear {
  const { followUp } = site.data.partnership
  const costs = units.map((unit) => ({ unit, cost: unitCost(year, followUp, unit.field) }))
  return {
    year: year.year,
    caption: `Hela föreningens kalenderår ${year.year}, i kronor${inventedMark(site)}`,
    isReported: year.cost.outcome !== null,
    lines: [...sideLines(year.income, 'intäkt'), ...sideLines(year.cost, 'kostnad')],
    totals: [
      { heading: 'Summa intäkter', cells: moneyCells(year.income.budget, year.income.outcome) },
      { heading: 'Summa kostnader', cells: moneyCells(year.cost.budget, year.cost.outcome) },
      resultLine(year),
    ],
    sentences: [
      ...costs.flatMap(({ unit, cost }) =>
        cost.kind === 'missing' ? [missingCost(year.year, unit, cost)] : [],
      ),
      ...sourceSentences([...year.income.lines, ...year.cost.lines]),
    ],
  }
}

/** What can be counted: an occasion that was held, and a visit to it. */
const units = [
  { field: 'tookPlace', one: 'tillfälle', many: 'tillfällen' },
  { field: 'visits', one: 'besök', many: 'besök' },
] as const

type Unit = (typeof units)[number]

/** What an occasion and a visit cost in the latest year for which it can be worked out. */
export function costFigures(years: readonly EconomyYear[], site: Site): UnitFigure[] {
  const { followUp } = site.data.partnership
  return units.flatMap((unit) => {
    const known = years.flatMap((year) => {
      const cost = unitCost(year, followUp, unit.field)
      return cost.kind === 'computed' ? [{ ...cost, year: year.year }] : []
    })
    const latest = known.at(-1)
    return latest ? [{ ...toUnitFigure(latest, unit), mark: inventedMark(site) }] : []
  })
}

function toUnitFigure(
  { year, perUnit, cost, count }: Extract<UnitCost, { kind: 'computed' }> & { year: number },
  unit: Unit,
): Omit<UnitFigure, 'mark'> {
  return {
    // In large letters millions leave no room for the word on their line.
    figure: formatKronorInFull(perUnit).replace(/\s(?=kron)/u, ' '),
    text: `per ${unit.one} ${year}`,
    sum: `${formatKronor(cost)} delat på ${formatNumber(count)} ${count === 1 ? unit.one : unit.many}.`,
  }
}

function sideLines({ lines }: EconomySide, kind: string): BudgetLine[] {
  return lines.map(({ line, budget, outcome }) => ({
    heading: `${line}, ${kind}`,
    cells: moneyCells(budget, outcome),
  }))
}

/** Where the numbers come from, each source once, and which of them are being corrected. */
function sourceSentences(lines: readonly EconomyLine[]): string[] {
  const bySource = Map.groupBy(lines, ({ source }) => source ?? 'ej angiven')
  const held = lines.filter(({ heldSince }) => heldSince !== null).map(({ line }) => line)
  return [
    ...[...bySource].map(([source, own]) =>
      withFullStop(
        own.length === lines.length
          ? `Källa: ${source}`
          : `${formatList(own.map(({ line }) => line))}. Källa: ${source}`,
      ),
    ),
    ...(held.length > 0 ? [`${formatList(held)} håller på att rättas.`] : []),
  ]
}

function resultLine({ income, cost }: EconomyYear): BudgetLine {
  const less = (one: number | null, other: number | null) =>
    one === null || other === null ? null : one - other
  const cells = moneyCells(less(income.budget, cost.budget), less(income.outcome, cost.outcome))
  return { heading: 'Intäkter minus kostnader', cells }
}

/** Budget, outcome and difference, without "kr": the heading of the table says it. */
function moneyCells(budget: number | null, outcome: number | null): string[] {
  return [
    budget === null ? notReported : formatKronor(budget),
    outcome === null ? notReported : formatKronor(outcome),
    budget === null || outcome === null ? 'går inte att jämföra' : formatDifference(outcome - budget),
  ].map((text) => text.replace(/\s*kr(?=\s|$)/u, ''))
}

function missingCost(
  year: number,
  { one, many }: Unit,
  { what }: Extract<UnitCost, { kind: 'missing' }>,
): string {
  const lacks = what.map((each) => withFullStop(missingWords(each, many)))
  return [`Kostnaden för ett ${one} ${year} kan inte räknas ut.`, ...lacks].join(' ')
}

function missingWords(what: 'cost' | 'count' | 'whole-year', units: string): string {
  if (what === 'cost') return 'utfallet är inte redovisat för alla kostnader'
  return what === 'count'
    ? `antalet ${units} är inte redovisat`
    : `antalet ${units} är inte redovisat för hela året`
}
