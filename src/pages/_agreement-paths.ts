import { loadSiteData } from '../load-site-data.ts'

/** The first part of the addresses of all pages about the agreement; none where the association has no agreement. */
export function agreementPaths(): { params: { agreement: string } }[] {
  const { agreements } = loadSiteData().site.data.partnership
  return agreements.length > 0 ? [{ params: { agreement: 'avtal' } }] : []
}
