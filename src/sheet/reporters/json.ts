import { z } from 'zod'
import { checkReportSchema, type CheckReport } from '../../domain/check-report.ts'

/** The report as /data/kontroll.json, for machines. */
export function reportAsJson(report: CheckReport): string {
  return `${JSON.stringify(z.encode(checkReportSchema, report), null, 2)}\n`
}
