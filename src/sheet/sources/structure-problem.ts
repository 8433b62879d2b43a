import {
  structureBrakes,
  structureNotices,
  type StructureFinding,
} from '../problems/findings/structure-findings.ts'
import type { CellAddress, Problem } from '../problems/problem.ts'

/** Stands for the tab where a problem is about the whole workbook; no tab of the contract is called so. */
const wholeWorkbook = 'Kalkylarket'

/** A finding about the structure as a problem: the findings that stop the run are errors, most others warnings. */
export function structureProblem(finding: StructureFinding, where: Partial<CellAddress> = {}): Problem {
  const stops = structureBrakes.has(finding.code)
  return {
    finding,
    severity: stops ? 'error' : structureNotices.has(finding.code) ? 'notice' : 'warning',
    where: { tab: wholeWorkbook, gid: null, cell: null, column: null, row: null, ...where },
    found: null,
    effect: stops ? 'nothing-published' : 'published',
  }
}

/** Whether a problem with the structure stops the run. */
export function isBrake(problem: Problem): boolean {
  return problem.effect === 'nothing-published'
}
