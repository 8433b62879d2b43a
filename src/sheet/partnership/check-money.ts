import { agreedYears, amountsOutside } from '../../domain/agreement/agreed-amounts.ts'
import type { Amount, EconomyLine } from '../../domain/agreement/economy.ts'
import type { Partnership } from '../../domain/agreement/partnership.ts'
import type { TabRow } from './read-tab.ts'

type AmountRow = TabRow<Amount, 'Belopp'>
type EconomyRow = TabRow<EconomyLine, 'Ekonomi'>

/** Tells where computed, decided and paid differ, and which amounts belong to no agreement's years. */
export function checkAmounts(
  partnership: Partnership,
  rows: readonly AmountRow[],
  today: Temporal.PlainDate,
): void {
  const rowOf = (amount: Amount | null) => rows.find(({ item }) => item !== null && item === amount)?.row
  for (const agreement of partnership.agreements) {
    for (const year of agreedYears(agreement, partnership, today)) {
      const row = rowOf(year.reported)
      if (!row || !year.reported) continue
      const { decided, paid } = year.reported
      if (decided !== null && year.amount.kind === 'computed' && year.decidedLessComputed) {
        const computed = year.amount.rounded
        row.tell('Beslutat', { code: 'DECIDED_UNLIKE_COMPUTED', year: year.year, decided, computed })
      }
      if (decided !== null && paid !== null && year.paidLessDecided) {
        row.warn('Utbetalt', { code: 'PAID_UNLIKE_DECIDED', year: year.year, paid, decided })
      }
    }
  }
  for (const amount of amountsOutside(partnership, today)) {
    rowOf(amount)?.tell('År', { code: 'AMOUNT_YEAR_OUTSIDE', year: amount.year })
  }
}

/** Tells of years whose budgeted income and cost differ, and of lines that stand twice. */
export function checkEconomy(rows: readonly EconomyRow[]): void {
  const good = rows.flatMap(({ row, item }) => (item && !row.isHeld ? [{ row, line: item }] : []))
  for (const [year, ofYear] of Map.groupBy(good, ({ line }) => line.year)) {
    const sum = (kind: EconomyLine['kind']) =>
      ofYear.reduce((total, { line }) => total + (line.kind === kind ? (line.budget ?? 0) : 0), 0)
    const [income, cost] = [sum('income'), sum('cost')]
    const hasBoth = (['income', 'cost'] as const).every((kind) =>
      ofYear.some(({ line }) => line.kind === kind && line.budget !== null),
    )
    if (hasBoth && income !== cost) {
      ofYear[0]?.row.tell('Budget', { code: 'BUDGET_UNBALANCED', year, income, cost })
    }
    tellOfTwins(ofYear, year)
  }
}

function tellOfTwins(ofYear: readonly { row: EconomyRow['row']; line: EconomyLine }[], year: number): void {
  const byName = Map.groupBy(ofYear, ({ line }) => `${line.kind}/${line.line.toLocaleLowerCase('sv')}`)
  for (const twins of byName.values()) {
    const rows = twins.map(({ row }) => row.number)
    const last = twins.at(-1)
    if (twins.length > 1)
      last?.row.warn('Post', { code: 'ECONOMY_LINE_TWICE', year, line: last.line.line, rows })
  }
}
