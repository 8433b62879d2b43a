import type { CheckReport, ReportedProblem, Severity } from './check-report.ts'

/**
 * What came of the run: only checked; read, so that it may be published; built; published; or stopped by a brake. Each is said
 * only when it is so.
 */
export type Outcome = keyof typeof doneWords | 'stopped'

const doneWords = {
  checked: 'kan publiceras',
  read: 'är läst och får publiceras',
  built: 'är byggt',
  published: 'är publicerat',
} as const

/** The report in one sentence, or two: what the coordinator wants to know first. */
export function formatVerdict(
  { counts, problems }: Pick<CheckReport, 'counts' | 'problems'>,
  outcome: Outcome = 'published',
): string {
  if (outcome === 'stopped') return 'Ingenting publiceras förrän stoppet är åtgärdat.'
  const isDone = doneWords[outcome]
  const held = Object.values(counts.rows).reduce((sum, rows) => sum + rows.held, 0)
  // A notice asks for nothing.
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  const rest = warnings > 0 ? ` ${counted(warnings, 'sak', 'saker')} kan bli bättre.` : ''
  if (held > 0) return `${counted(held, 'rad', 'rader')} väntar på dig. Resten ${isDone}.${rest}`
  if (counts.error > 0) return `${counted(counts.error, 'fel', 'fel')} väntar på dig.${rest}`
  return `Allt ${isDone}.${rest}`
}

/** "Fel", "Varning", "Upplysning" */
export function formatSeverity(severity: Severity): string {
  return { error: 'Fel', warning: 'Varning', notice: 'Upplysning' }[severity]
}

/** "Cell D14, kolumnen Från", "Rad 14", "Kolumnen Från": where to look; null for a tab as a whole. */
export function formatWhere({ cell, column, row }: ReportedProblem): string | null {
  if (cell) return column ? `Cell ${cell}, kolumnen ${column}` : `Cell ${cell}`
  if (row !== null) return `Rad ${row}`
  return column && `Kolumnen ${column}`
}

/** The problems of each tab, in the order of the report; within a tab by row, what has no row first. */
export function problemsByTab(problems: readonly ReportedProblem[]): ReadonlyMap<string, ReportedProblem[]> {
  const byRow = (a: ReportedProblem, b: ReportedProblem) => (a.row ?? 0) - (b.row ?? 0)
  const tabs = Map.groupBy(problems, ({ tab }) => tab)
  return new Map([...tabs].map(([tab, own]) => [tab, own.toSorted(byRow)]))
}

/** "1 rad", "2 rader" */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('sv')} ${count === 1 ? one : many}`
}
