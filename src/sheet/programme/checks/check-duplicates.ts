import type { DatedActivity } from './dated-activity.ts'

const telling = ['Aktivitet', 'Plats', 'Lokal', 'Dag', 'Tid', 'Från', 'Till'] as const

/** Warns on the later row when two rows say the same of what, where and when. */
export function checkDuplicates(all: readonly DatedActivity[]): void {
  const first = new Map<string, DatedActivity>()
  for (const dated of all) {
    const key = JSON.stringify(
      telling.map((header) => dated.row.glance(header)?.toLocaleLowerCase('sv') ?? ''),
    )
    const twin = first.get(key)
    if (twin) dated.row.warn('Aktivitet', { code: 'ROW_TWICE', row: twin.row.number })
    else first.set(key, dated)
  }
}
