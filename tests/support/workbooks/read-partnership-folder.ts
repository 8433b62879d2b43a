import type { Partnership } from '../../../src/domain/agreement/partnership.ts'
import type { Problem } from '../../../src/sheet/problems/problem.ts'
import { readPartnership, type ReadPartnership } from '../../../src/sheet/partnership/read-partnership.ts'
import { toSlug } from '../../../src/sheet/parse/slugs.ts'
import type { Target } from '../../../src/sheet/contract/named-things.ts'
import { readingContext } from '../../../src/sheet/rows/reading-context.ts'
import { Targets } from '../../../src/sheet/rows/targets.ts'
import type { SiteData } from '../../../src/domain/site-data.ts'
import { loadCsvFolder } from '../../../src/sheet/sources/files/csv-folder.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { organisationContacts } from '../../../src/sheet/privacy/whose-number.ts'

/** What a scenario is read with; by default on 22 November 2026, with the house Ryd and the activity Bingo there. */
export interface Scenario {
  today?: string
  previous?: Partnership | null
}

/** Reads the agreement's tabs of tests/fixtures/sheets/<name>, or of the example with null. */
export async function readPartnershipFolder(
  name: string | null,
  { today = '2026-11-22', previous = null }: Scenario = {},
): Promise<ReadPartnership> {
  const folder = name === null ? 'src/sheet/example' : `tests/fixtures/sheets/${name}`
  const workbook = await loadCsvFolder(new URL(`../../../${folder}`, import.meta.url).pathname)
  const start = readingContext(workbook, {
    today: Temporal.PlainDate.from(today),
    previous: previous && ({ partnership: previous } as SiteData),
  })
  const places = new Targets('Platser', [
    { id: 'ryd', names: ['Ryd'], row: 2, state: 'shown' },
    ...named(workbook, 'Platser', 'Plats'),
  ])
  const activities = new Targets('Aktiviteter', [
    { id: 'bingo', names: ['Bingo'], row: 2, state: 'shown' },
    ...named(workbook, 'Aktiviteter', 'Aktivitet'),
  ])
  const context = {
    ...start,
    own: organisationContacts({ phones: [], emails: [], association: 'Resurspoolen', names: [] }),
    targets: { ...start.targets, Platser: places, Aktiviteter: activities },
  }
  return readPartnership(context, (id) => (id === 'bingo' ? { id: 'ryd', name: 'Ryd' } : null))
}

function named(workbook: Workbook, tab: 'Platser' | 'Aktiviteter', header: string): Target[] {
  return (workbook.tables.get(tab)?.rows ?? []).map(({ number, cells }) => {
    const name = String(cells.get(header))
    return { id: toSlug(name), names: [name], row: number, state: 'shown' }
  })
}

/** "Index!A3 INDEX_YEAR_TWICE", "Avtal AGREEMENT_FIELD_MISSING": problems as a specification lists them. */
export function listed(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ where, finding }) => `${where.tab}${where.cell ? `!${where.cell}` : ''} ${finding.code}`,
  )
}
