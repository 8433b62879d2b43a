import type { Severity } from '../../domain/published/check-report.ts'
import type { Finding, Problem } from '../problems/problem.ts'

/** Something wrong in a row, while the row is read. `header` is null where no single column is meant. */
export interface Note {
  header: string | null
  finding: Finding
  severity: Severity
  effect: Problem['effect']
}
