import { z } from 'zod'
import { instantSchema } from '../time/temporal-codecs.ts'

/** How bad a problem is: an error holds its row back, a warning leaves a value out, a notice only tells. */
const severitySchema = z.enum(['error', 'warning', 'notice'])

/** One problem as published in /data/kontroll.json, with its Swedish words. */
const reportedProblemSchema = z.object({
  code: z.string(),
  severity: severitySchema,
  gid: z.int().nullable(),
  tab: z.string(),
  /** "D14" as in the spreadsheet, where the header row is row 1; null when no single cell is meant. */
  cell: z.string().nullable(),
  column: z.string().nullable(),
  row: z.int().nullable(),
  /** What the row is about, "Stolsyoga, 2026-12-01", as it stands in the sheet; null where nothing may be quoted. */
  subject: z.string().nullable().default(null),
  /** What stands in the cell; null where it may be personal or is free text. */
  found: z.string().nullable(),
  title: z.string(),
  action: z.string(),
  consequence: z.string(),
})

/** The kind of source and a hash of its id, never the id. */
export const sourceSchema = z.object({
  kind: z.enum(['example', 'csv', 'xlsx', 'google']),
  hash: z.string(),
})

export type Severity = z.output<typeof severitySchema>
export type ReportedProblem = z.output<typeof reportedProblemSchema>
export type Source = z.output<typeof sourceSchema>

/** How the rows of one tab fared. */
const rowCountsSchema = z.object({
  read: z.int().nonnegative(),
  published: z.int().nonnegative(),
  held: z.int().nonnegative(),
})

/** The report on the sheet: what /kontroll/ and /data/kontroll.json tell. */
export const checkReportSchema = z.object({
  created: instantSchema,
  source: sourceSchema,
  counts: z.object({
    error: z.int().nonnegative(),
    warning: z.int().nonnegative(),
    rows: z.record(z.string(), rowCountsSchema),
  }),
  problems: z.array(reportedProblemSchema),
})

export type RowCounts = z.output<typeof rowCountsSchema>
export type CheckReport = z.output<typeof checkReportSchema>

/** The report as the text of /data/kontroll.json. */
export function encodeCheckReport(report: CheckReport): string {
  return `${JSON.stringify(z.encode(checkReportSchema, report), null, 2)}\n`
}
