import type { Severity } from '../../domain/published/check-report.ts'
import type { CellFinding } from './findings/cell-findings.ts'
import type { PartnershipFinding } from './findings/partnership-findings.ts'
import type { RowFinding } from './findings/row-findings.ts'
import type { StructureFinding } from './findings/structure-findings.ts'

/** What is wrong, with what its sentence needs and no more. Where it stands is added by whoever knows the cell. */
export type Finding = CellFinding | RowFinding | PartnershipFinding | StructureFinding

export type ProblemCode = Finding['code']

/** Where in the spreadsheet. `cell` is "D14"; null with `row` and `column` where no single cell is meant. */
export interface CellAddress {
  tab: string
  gid: number | null
  cell: string | null
  column: string | null
  row: number | null
  /** The tab has no such column: the cell only shows which row is meant. */
  lacksColumn?: true
}

/** Dates of an activity that are shown as uncertain, until a row is right. */
export interface Doubt {
  title: string
  dates: readonly Temporal.PlainDate[]
}

/** One thing wrong in the sheet: a finding at an address. The words live in problem-text.ts. */
export interface Problem {
  finding: Finding
  severity: Severity
  where: CellAddress
  /** What stands in the cell, cut short; null where it is free text or looks personal. */
  found: string | null
  /** What the row is about, "Stolsyoga, 2026-12-01", as far as it may be quoted. */
  subject?: string | null
  /** What happens to the row meanwhile. */
  effect:
    'row-held' | 'date-in-doubt' | 'last-good-kept' | 'value-left-out' | 'published' | 'nothing-published'
  /** Where dates are in doubt: which. */
  doubts?: readonly Doubt[]
}
