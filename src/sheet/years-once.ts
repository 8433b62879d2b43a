import type { Problem } from './problems/problem.ts'
import { isNewReading, type ToldReading, type YearMemory } from './year-memory.ts'

/** As many new ones as this are told together: a first build, or a memory that is lost. */
const fewest = 2

/**
 * Problems with every day without a year told once: those that are remembered are silent (/kontroll/ echoes their year),
 * and several new ones are one item at the top, with their years, so that rows that were left from last year are seen.
 */
export function withYearsOnce(
  problems: readonly Problem[],
  { told, years }: { told: readonly ToldReading[]; years: YearMemory },
): Problem[] {
  const isAboutYear = ({ finding }: Problem) => finding.code === 'YEAR_ASSUMED'
  const isNew = new Set(told.filter((each) => isNewReading(each, years)).map(({ problem }) => problem))
  const fresh = problems.filter((problem) => isNew.has(problem))
  const others = problems.filter((problem) => !isAboutYear(problem))
  if (fresh.length < fewest) return problems.filter((problem) => !isAboutYear(problem) || isNew.has(problem))
  const readings = fresh.flatMap(({ finding, where }) =>
    finding.code === 'YEAR_ASSUMED' ? [{ tab: where.tab, cell: where.cell, dates: finding.dates }] : [],
  )
  const whole = { tab: 'Alla flikar', gid: null, cell: null, column: null, row: null }
  return [
    {
      finding: { code: 'YEARS_READ', readings },
      severity: 'notice',
      where: whole,
      found: null,
      effect: 'published',
    },
    ...others,
  ]
}
