import { figureCell, wordCell, type FigureTable } from '../../domain/agreement/figure-table.ts'
import {
  reportedTotal,
  reportedYears,
  rowsOf,
  type ReportedTotal,
} from '../../domain/agreement/follow-up-totals.ts'
import { coverageWords, notReported } from '../../domain/agreement/follow-up-words.ts'
import { formatNumber } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'

/** What is reported for the latest years, a column a year: what fits a telephone. */
export interface YearColumns {
  /** "2026, 10 av 12 månader" */
  years: readonly string[]
  rows: readonly YearsRow[]
}

/** One of the numbers that are reported, year by year. */
export interface YearsRow {
  heading: string
  cells: readonly string[]
  /** Where a number isn't about what its column says: "2026: 9 av 12 månader och delar av en till" */
  notes: readonly string[]
}

interface Total {
  text: string
  /** Null where it is that of the year. */
  coverage: string | null
}

const fields = [
  { field: 'tookPlace', heading: 'Hållna tillfällen' },
  { field: 'cancelled', heading: 'Inställda' },
  { field: 'visits', heading: 'Besök' },
  { field: 'volunteerHours', heading: 'Volontär\u00ADtimmar' },
] as const

/** The two latest years that anything is reported for. Null where nothing is. */
export function latestYears(site: Site): YearColumns | null {
  const years = toYears(site).slice(0, 2)
  if (years.length === 0) return null
  return {
    years: years.map(({ year, coverage }) => `${year}, ${coverage}`),
    rows: fields.map(({ heading }, index) => ({
      heading,
      cells: years.map(({ totals }) => (totals[index] ?? unreported).text),
      notes: years.flatMap(({ year, totals }) =>
        totals[index]?.coverage ? [`${year}: ${totals[index].coverage}`] : [],
      ),
    })),
  }
}

/** Every year that anything is reported for, a row a year. Null where nothing is. */
export function reportedTable(site: Site): FigureTable | null {
  const years = toYears(site)
  if (years.length === 0) return null
  return {
    caption: 'Redovisat i fliken Uppföljning, år för år',
    columns: ['År', 'Hållna tillfällen', 'Inställda', 'Besök', 'Volontär\u00ADtimmar', 'Omfattar'],
    rows: years.map(({ year, coverage, totals }) => ({
      heading: String(year),
      cells: [
        ...totals.map((total) =>
          figureCell(total.coverage ? `${total.text} (${total.coverage})` : total.text),
        ),
        wordCell(coverage),
      ],
    })),
    footer: [],
  }
}

const unreported: Total = { text: notReported, coverage: null }

/** The latest first. */
function toYears(site: Site): { year: number; coverage: string; totals: Total[] }[] {
  const { followUp } = site.data.partnership
  return reportedYears(followUp)
    .toReversed()
    .map((year) => {
      const totals = fields.map(({ field }) => reportedTotal(rowsOf(followUp, year), field))
      const told = totals.find((total) => total !== null)
      const coverage = told ? coverageWords(told) : notReported
      return {
        year,
        coverage,
        totals: totals.map((total) => (total ? toTotal(total, coverage) : unreported)),
      }
    })
}

function toTotal(total: ReportedTotal, coverageOfYear: string): Total {
  const coverage = coverageWords(total)
  return { text: formatNumber(total.value), coverage: coverage === coverageOfYear ? null : coverage }
}
