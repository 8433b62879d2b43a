import type { ReportedProblem } from '../../../domain/published/check-report.ts'
import { textFor } from '../problem-text.ts'
import type { Problem } from '../problem.ts'

/** A problem with its words, as every report tells it and as the snapshot keeps it. */
export function toReportedProblem(problem: Problem): ReportedProblem {
  const { finding, severity, where, found, subject = null } = problem
  const { gid, tab, cell, column, row } = where
  return { code: finding.code, severity, gid, tab, cell, column, row, subject, found, ...textFor(problem) }
}
