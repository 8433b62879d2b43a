import type { ReportedProblem } from '../../../src/domain/published/check-report.ts'

/** A date with a slash in Aktiviteter!H14. */
export function reportedProblem(overrides: Partial<ReportedProblem> = {}): ReportedProblem {
  return {
    code: 'DATE_UNREADABLE',
    severity: 'error',
    gid: 7,
    tab: 'Aktiviteter',
    cell: 'H14',
    column: 'Från',
    row: 14,
    subject: null,
    found: '14/5',
    title: '”14/5” går inte att läsa som ett datum.',
    action: 'Skriv år-månad-dag, till exempel 2026-05-14.',
    consequence: 'Raden visas inte förrän den är rättad.',
    ...overrides,
  }
}
