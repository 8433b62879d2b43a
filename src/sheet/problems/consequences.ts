import type { Problem } from './problem.ts'
import type { Workbook } from '../workbook.ts'

/**
 * The problems without those that only follow from what stops the run: where a column or a tab is gone, every row that
 * needed it would say so too, and the one thing to do would drown.
 */
export function withoutConsequences(problems: readonly Problem[], workbook: Workbook): Problem[] {
  const broken = new Set(workbook.brakes.map(({ where }) => where.tab))
  if (broken.size === 0) return [...problems]
  return withoutHeldForNothing(problems.filter((each) => !follows(each, { broken, workbook })))
}

/** Without Platser every activity is held, and so is every row that names one: told only where that row has an error of its own. */
function withoutHeldForNothing(problems: readonly Problem[]): Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const wrong = new Set(errors.map(({ where }) => `${where.tab} ${where.row}`))
  return problems.filter(
    ({ finding }) => finding.code !== 'REFERENCE_HELD' || wrong.has(`${finding.tab} ${finding.row}`),
  )
}

function follows(
  { finding, where }: Problem,
  { broken, workbook }: { broken: ReadonlySet<string>; workbook: Workbook },
): boolean {
  if (finding.code === 'REFERENCE_UNKNOWN' || finding.code === 'REFERENCE_HELD')
    return broken.has(finding.tab)
  if (finding.code !== 'REQUIRED_CELL_EMPTY' || !broken.has(where.tab)) return false
  const table = [...workbook.tables.values()].find(({ tab }) => tab === where.tab)
  return table?.letters.has(finding.header) === false
}
