import type { RowCounts, Severity } from '../../domain/published/check-report.ts'
import type { TabName } from '../tab-names.ts'
import type { Problem } from '../problems/problem.ts'
import type { PartnershipFinding } from '../problems/findings/partnership-findings.ts'
import { problemsIn } from '../rows/count-rows.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { Workbook } from '../workbook.ts'
import type { ReadAgreement } from './read-agreements.ts'

/** The rows of one tab, with what was found in them. */
export interface OpenTab {
  tab: TabName
  rows: readonly RowReader[]
}

/** Every problem of the rows, in the order of the tabs. Asked for when all is read, since an effect is known only then. */
export function problemsOf(tabs: readonly OpenTab[]): Problem[] {
  return tabs.flatMap(({ rows }) => problemsIn(rows))
}

/** How many rows each tab has. */
export function countTabs(tabs: readonly OpenTab[]): Partial<Record<TabName, RowCounts>> {
  return Object.fromEntries(
    tabs.map(({ tab, rows }) => {
      const held = rows.filter((row) => row.isHeld)
      const lost = held.filter((row) => !row.keepsLastGood)
      return [tab, { read: rows.length, published: rows.length - lost.length, held: held.length }]
    }),
  )
}

/** A problem about a tab rather than a cell. */
export function wholeTab(
  workbook: Workbook,
  tab: TabName,
  { finding, severity, effect }: Pick<Problem, 'severity' | 'effect'> & { finding: PartnershipFinding },
): Problem {
  const gid = workbook.tables.get(tab)?.gid ?? null
  return { finding, severity, effect, where: { tab, gid, cell: null, column: null, row: null }, found: null }
}

/** The errors of rows without which there is no agreement to show: they stop the run. */
export function stoppingErrors(rows: readonly RowReader[]): Problem[] {
  return problemsIn(rows)
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({ ...problem, effect: 'nothing-published' }))
}

/**
 * The required fields that agreements lack: errors while another agreement can be shown, else what stops the run. A tab
 * that isn't there is told of by itself.
 */
export function missingFields(workbook: Workbook, found: readonly ReadAgreement[]): Problem[] {
  const isAnyWhole = found.some(({ agreement }) => agreement !== null)
  const [severity, effect]: [Severity, Problem['effect']] = [
    'error',
    isAnyWhole ? 'row-held' : 'nothing-published',
  ]
  if (!workbook.tables.has('Avtal')) return []
  const lacks = found.length > 0 ? found : [{ name: null, agreement: null, missing: ['Titel'] }]
  return lacks.flatMap(({ name, missing }) =>
    missing.map((field) =>
      wholeTab(workbook, 'Avtal', {
        finding: { code: 'AGREEMENT_FIELD_MISSING', field, agreement: name },
        severity,
        effect,
      }),
    ),
  )
}
