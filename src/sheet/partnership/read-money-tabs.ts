import type { Agreement } from '../../domain/agreement/agreement.ts'
import {
  amountSchema,
  economyLineSchema,
  indexRateSchema,
  type Amount,
  type EconomyLine,
  type IndexRate,
} from '../../domain/agreement/economy.ts'
import type { Partnership } from '../../domain/agreement/partnership.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { AgreementNames } from './agreement-names.ts'
import { checkEconomy } from './check-money.ts'
import { readAmount, readEconomyLine, readIndexRate } from './read-money.ts'
import { holdTwins, publishedRows, readTab, type TabRow } from './read-tab.ts'
import { amountKeys, economyKeys, indexKeys } from './row-keys.ts'

/** What the tabs about money are read with. */
export interface MoneyContext {
  names: AgreementNames
  agreements: readonly Agreement[]
  previous: Partnership | null
  today: Temporal.PlainDate
}

/** The published rows of Index, by year, the preliminary before the definitive. */
export function readIndexTab(rows: readonly RowReader<'Index'>[], context: MoneyContext): IndexRate[] {
  const read = readTab(rows, (row) => readIndexRate(row, context.names))
  holdTwins(read, {
    keys: indexKeys,
    header: 'År',
    finding: ({ year, status }, numbers) => ({ code: 'INDEX_YEAR_TWICE', year, status, rows: numbers }),
  })
  warnOfStillPreliminary(read, context.today)
  const rates = publishedRows(read, {
    schema: indexRateSchema,
    keys: indexKeys,
    previous: context.previous?.indexRates ?? [],
    today: context.today,
    nameOf: ({ year }) => `index för ${year}`,
  })
  return rates.toSorted((a, b) => a.year - b.year || (a.status < b.status ? 1 : -1))
}

/**
 * The index of December is preliminary until there is a wage agreement, normally in April or May of its year. From July
 * on a year with only that one has probably been forgotten.
 */
function warnOfStillPreliminary(
  read: readonly TabRow<IndexRate, 'Index'>[],
  today: Temporal.PlainDate,
): void {
  const definitive = new Set(
    read.flatMap(({ item }) => (item?.status === 'definitive' ? [`${item.agreementId}/${item.year}`] : [])),
  )
  for (const { row, item } of read) {
    if (item?.status !== 'preliminary' || definitive.has(`${item.agreementId}/${item.year}`)) continue
    const lateEnough = Temporal.PlainDate.from({ year: item.year, month: 7, day: 1 })
    if (isBefore(today, lateEnough)) continue
    row.warn('Status', { code: 'INDEX_STILL_PRELIMINARY', year: item.year })
  }
}

/** The published rows of Belopp, by year, and the rows that they were read from. */
export function readAmountTab(
  rows: readonly RowReader<'Belopp'>[],
  context: MoneyContext,
): { amounts: Amount[]; rows: TabRow<Amount, 'Belopp'>[] } {
  const read = readTab(rows, (row) => readAmount(row, context.names))
  holdTwins(read, {
    keys: amountKeys,
    header: 'År',
    finding: ({ year }, numbers) => ({ code: 'AMOUNT_YEAR_TWICE', year, rows: numbers }),
  })
  const amounts = publishedRows(read, {
    schema: amountSchema,
    keys: amountKeys,
    previous: context.previous?.amounts ?? [],
    today: context.today,
    nameOf: ({ year }) => `belopp för ${year}`,
  })
  return { amounts: amounts.toSorted((a, b) => a.year - b.year), rows: read }
}

/** The published rows of Ekonomi, in the order of the sheet. */
export function readEconomyTab(
  rows: readonly RowReader<'Ekonomi'>[],
  { previous, today }: Pick<MoneyContext, 'previous' | 'today'>,
): EconomyLine[] {
  const read = readTab(rows, readEconomyLine)
  checkEconomy(read)
  return publishedRows(read, {
    schema: economyLineSchema,
    keys: economyKeys,
    previous: previous?.economy ?? [],
    today,
    nameOf: ({ line }) => line,
  })
}
