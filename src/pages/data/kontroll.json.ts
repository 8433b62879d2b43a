import { encodeCheckReport } from '../../domain/published/check-report.ts'
import { loadSiteData } from '../../load-site-data.ts'

/** The report on the sheet, for machines. */
export function GET() {
  return new Response(encodeCheckReport(loadSiteData().snapshot.report), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
