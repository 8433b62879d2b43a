import type { FigureTable } from './figure-table.ts'

/** A part of the report: what is known, what a person must write, and tables. */
export interface ReportSection {
  heading: string
  known: readonly string[]
  /** What a person fills in; the site never makes it up. */
  toWrite: readonly string[]
  tables: readonly FigureTable[]
}

/** A part of the report; what isn't given is empty. */
export function section(heading: string, part: Partial<ReportSection>): ReportSection {
  return { heading, known: [], toWrite: [], tables: [], ...part }
}
