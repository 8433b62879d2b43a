import type { CheckReport, ReportedProblem } from '../../../domain/published/check-report.ts'
import {
  formatSeverity,
  formatVerdict,
  problemsByTab,
  type Outcome,
} from '../../../domain/published/check-report-words.ts'
import { cellLink } from './cell-link.ts'

/** What a report on paper or screen is made from. */
export interface Reportable extends Pick<CheckReport, 'counts' | 'problems'> {
  /** Published, unless something else is said. */
  outcome?: Outcome
}

/**
 * The report for a terminal: problems by tab, each with cell, column, what is wrong, what to write and what happens
 * meanwhile, then one sentence. `sheetUrl` is the address of the workbook, for whole links to the cells; null where it has none.
 */
export function reportForTerminal(report: Reportable, sheetUrl: string | null): string {
  const tabs = [...problemsByTab(report.problems)].map(([tab, problems]) =>
    [tab, ...tabLines(problems, sheetUrl)].join('\n'),
  )
  return `${[...tabs, formatVerdict(report, report.outcome)].join('\n\n')}\n`
}

function tabLines(problems: readonly ReportedProblem[], sheetUrl: string | null): string[] {
  const heads = problems.map(headOf)
  const cellWidth = widest(heads.map(({ cell }) => cell))
  const columnWidth = widest(heads.map(({ column }) => column))
  const indent = ' '.repeat(cellWidth + columnWidth + 6)
  return problems.flatMap((problem) => {
    const { cell, column } = headOf(problem)
    const [first = '', ...rest] = linesOf(problem, sheetUrl)
    return [
      `  ${cell.padEnd(cellWidth)}  ${column.padEnd(columnWidth)}  ${first}`,
      ...rest.map((line) => `${indent}${line}`),
    ]
  })
}

function headOf({ cell, row, column }: ReportedProblem): { cell: string; column: string } {
  const place = cell ?? (row === null ? '' : `Rad ${row}`)
  return { cell: place, column: column ?? '' }
}

function linesOf(problem: ReportedProblem, sheetUrl: string | null): string[] {
  const link = cellLink(problem, sheetUrl)
  return [
    `${formatSeverity(problem.severity)}: ${problem.title}`,
    ...(problem.subject ? [`Raden gäller: ${problem.subject}.`] : []),
    problem.action,
    problem.consequence,
    ...(link ? [link] : []),
  ]
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length))
}
