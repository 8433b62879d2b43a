import { encodeCheckReport, type CheckReport } from '../../../domain/published/check-report.ts'

/** The report for machines, as /data/kontroll.json has it. */
export function reportAsJson(report: CheckReport): string {
  return encodeCheckReport(report)
}
