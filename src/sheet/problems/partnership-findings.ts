/** What can be wrong in the tabs about the agreement. */
export type PartnershipFinding = { code: 'INDEX_YEAR_TWICE'; year: number }
