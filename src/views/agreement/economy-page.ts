import { withFullStop } from '../../domain/agreement/agreement-words.ts'
import { amountsOutside } from '../../domain/agreement/agreed-amounts.ts'
import { coverageWords, notReported, volunteerHours } from '../../domain/agreement/follow-up-words.ts'
import { reportedTotal, reportedYears, rowsOf } from '../../domain/agreement/follow-up-totals.ts'
import { formatKronor, formatPercent } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import { economyYears } from '../../domain/agreement/unit-cost.ts'
import { inventedMark } from './invented.ts'
import { mainAgreement } from './agreement-page.ts'
import { toStatement, type Statement } from './agreement-statement.ts'
import { costFigures, toBudgetYear, type BudgetYear, type UnitFigure } from './budget-years.ts'
import { agreementSums, type AgreementSum } from './economy-amounts.ts'
import { figureCell, wordCell, type FigureTable } from '../../domain/agreement/figure-table.ts'

/** The money: sums that one can redo, indexes, budget and outcome, and what isn't money. */
export interface EconomyPage {
  sums: readonly AgreementSum[]
  /** Null where the sheet has no index. */
  index: FigureTable | null
  /** Amounts for years that no agreement covers. */
  outside: readonly string[]
  /** What one occasion and one visit cost, in the latest year for which it can be worked out. */
  costs: readonly UnitFigure[]
  years: readonly BudgetYear[]
  inKind: { rooms: readonly Statement[]; hours: readonly string[] }
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
    costs: costFigures(economyYears(partnership.economy), site),
    years: economyYears(partnership.economy)
      .toReversed()
      .map((year) => toBudgetYear(year, site)),
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
        figureCell(formatPercent(rate.hundredths)),
        wordCell(statusWords[rate.status]),
        wordCell(rate.published ? formatDate(rate.published, null) : 'ej angivet'),
        wordCell(rate.source ?? 'ej angiven'),
      ],
    })),
    footer: [],
  }
}

function hourSentences(site: Site): string[] {
  const { followUp } = site.data.partnership
  return reportedYears(followUp).flatMap((year) => {
    const hours = reportedTotal(rowsOf(followUp, year), 'volunteerHours')
    return hours
      ? [
          withFullStop(
            `${year}: ${volunteerHours(hours.value)}, ${coverageWords(hours)}${inventedMark(site)}`,
          ),
        ]
      : []
  })
}
