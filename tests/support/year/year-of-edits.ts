import type { SiteData } from '../../../src/domain/site-data.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import {
  activity,
  category,
  change,
  day,
  partner,
  pause,
  place,
  project,
  schedule,
  siteData,
} from '../site/site-data.ts'
import { agreement, partnership } from '../site/partnership.ts'
import { snapshotOn } from '../site/snapshot.ts'

const eken = place()
const linden = place({ id: 'linden', name: 'Linden', address: 'Lindgatan 2' })
const bingo = activity()
const choir = activity({ id: 'kor', title: 'Kör', placeId: 'linden', categoryIds: ['musik'] })
const walk = activity({
  id: 'promenad',
  title: 'Promenad',
  categoryIds: ['ute'],
  partnerIds: ['pro'],
  projectId: 'cykling',
  schedule: schedule({ rules: [{ kind: 'weekly', weekdays: [4], weeks: 'all' }] }),
})
const categories = [
  category(),
  category({ id: 'musik', name: 'Musik' }),
  category({ id: 'ute', name: 'Ute' }),
]
const oldAgreement = agreement({
  id: '2023-2025',
  validFrom: { value: day('2023-01-01'), quote: null, note: null },
  validTo: { value: day('2025-12-31'), quote: null, note: null },
})
const full = siteData({
  places: [eken, linden],
  activities: [bingo, choir, walk],
  categories,
  partners: [partner()],
  projects: [project()],
  partnership: partnership({ agreements: [oldAgreement, agreement()] }),
})

const coffeeBingo = activity({ id: 'bingo-med-kaffe', title: 'Bingo med kaffe' })
const bigBingo = activity({ id: 'storbingo-med-kaffe', title: 'Storbingo med kaffe' })
const greatOak = place({ id: 'stora-eken', name: 'Stora Eken' })
const homeless = { ...walk, partnerIds: [], projectId: null }

/** A year of a sheet, week by week: what its keepers did, and what it then held. */
export const edits: readonly { week: number; what: string; data: SiteData }[] = [
  { week: 0, what: 'the first time', data: full },
  { week: 3, what: 'a date is cancelled', data: { ...full, changes: [change()] } },
  { week: 6, what: 'bingo has a new name', data: { ...full, activities: [coffeeBingo, choir, walk] } },
  { week: 10, what: 'and another one', data: { ...full, activities: [bigBingo, choir, walk] } },
  {
    week: 14,
    what: 'the choir moves, and its id follows',
    data: { ...full, activities: [bigBingo, { ...choir, id: 'kor-eken', placeId: 'eken' }, walk] },
  },
  { week: 20, what: 'the choir is hidden', data: { ...full, activities: [bigBingo, walk] } },
  {
    week: 24,
    what: 'partner and project are deleted, and it is summer',
    data: {
      ...full,
      activities: [bigBingo, homeless],
      partners: [],
      projects: [],
      breaks: [pause('2027-06-21', '2027-08-15')],
    },
  },
  {
    week: 30,
    what: 'Linden is closed, the kind Musik with it',
    data: {
      ...full,
      places: [eken],
      activities: [bigBingo, homeless],
      partners: [],
      projects: [],
      categories: categories.filter(({ id }) => id !== 'musik'),
    },
  },
  {
    week: 36,
    what: 'Eken has a new name',
    data: {
      ...full,
      places: [greatOak],
      activities: [
        { ...bigBingo, placeId: 'stora-eken' },
        { ...homeless, placeId: 'stora-eken' },
      ],
      partners: [partner()],
      projects: [],
      categories: categories.filter(({ id }) => id !== 'musik'),
    },
  },
  {
    week: 44,
    what: 'the walk is replaced, and the agreement that has ended is deleted',
    data: {
      ...full,
      partnership: partnership(),
      places: [greatOak],
      activities: [
        { ...bigBingo, placeId: 'stora-eken' },
        activity({ id: 'bocka', title: 'Bokcirkel', placeId: 'stora-eken', categoryIds: ['ute'] }),
      ],
      partners: [partner()],
      projects: [],
      categories: categories.filter(({ id }) => id !== 'musik'),
    },
  },
]

/** The snapshots of 53 weekly runs, each made from the one before. */
export function yearOfSnapshots(): Snapshot[] {
  const snapshots: Snapshot[] = []
  for (let week = 0; week <= 52; week++) {
    const date = day('2026-11-22').add({ weeks: week }).toString()
    const data = edits.findLast((edit) => edit.week <= week)?.data ?? full
    snapshots.push(snapshotOn(date, data, snapshots.at(-1) ?? null))
  }
  return snapshots
}
