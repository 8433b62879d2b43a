import type { SiteData } from '../../../src/domain/site-data.ts'
import { composeSnapshot, type ComposeInput } from '../../../src/snapshot/compose-snapshot.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { day, siteData } from './site-data.ts'

/** A run on a morning at six, Swedish winter time, that read this data after that snapshot. */
export function snapshotOn(
  date: string,
  data: Partial<SiteData> = {},
  previous: Snapshot | null = null,
  more: Partial<ComposeInput> = {},
): Snapshot {
  return composeSnapshot({
    data: siteData(data),
    problems: [],
    rows: { Aktiviteter: { read: 1, published: 1, held: 0 } },
    source: { kind: 'csv', hash: 'abc' },
    gids: {},
    columns: {},
    previous,
    now: Temporal.Instant.from(`${date}T05:00:00.123Z`),
    today: day(date),
    url: 'https://exempel.se/',
    mayNamePerson: () => false,
    ...more,
  })
}
