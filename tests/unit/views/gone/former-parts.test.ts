import { describe, expect, test } from 'vitest'
import type { Memory } from '../../../../src/snapshot/snapshot.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { toFormerPages } from '../../../../src/views/gone/former-pages.ts'
import { activity, category, day, place, site } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

/** The former pages of a later day, where those lists had been parted on the first. */
function pagesOf(
  parted: readonly string[],
  date: string,
  before: Partial<SiteData>,
  after: Partial<SiteData>,
) {
  const first = snapshotOn('2026-11-24', before)
  const partedLists = Object.fromEntries(
    parted.filter((list) => !list.includes('bokstav')).map((list) => [list, day('2026-11-24')]),
  )
  const parts = parted.filter((list) => list.includes('bokstav'))
  const { memory } = snapshotOn(date, after, { ...first, memory: { ...first.memory, partedLists, parts } })
  return toFormerPages(memory, siteWith(memory, after, date))
}

function siteWith(
  { partedLists, parts }: Pick<Memory, 'partedLists' | 'parts'>,
  data: Partial<SiteData>,
  date: string,
) {
  return site(data, { today: day(date), partedLists, parts: new Set(parts) })
}

const ryd = [place({ district: 'Ryd' })]

describe('a day that has been', () => {
  const pages = pagesOf(['/kalender/', '/omraden/'], '2027-01-25', { places: ryd }, { places: ryd })
  const at = (address: string) => pages.find((page) => page.address === address)

  test('says so, and so does the week of an area', () => {
    expect(at('/kalender/2026-12-08/')).toMatchObject({
      kind: 'old-calendar',
      page: {
        title: 'Tisdag 8 december 2026',
        sentences: [expect.stringContaining('har varit.'), expect.anything()],
      },
    })
    expect(at('/omraden/ryd/2026-v50/')).toMatchObject({ page: { title: 'Vecka 50 2026' } })
  })

  test('is not told twice: what the calendar shows has its own page', () => {
    expect(at('/kalender/2027-01-25/')).toBeUndefined()
    expect(at('/omraden/ryd/2027-v04/')).toBeUndefined()
  })

  test('has no page where days never had any', () => {
    const addresses = pagesOf([], '2027-01-25', {}, {}).map(({ address }) => address)
    expect(addresses).toContain('/kalender/2026-v50/')
    expect(addresses).not.toContain('/kalender/2026-12-08/')
  })

  test('says so for a year', () => {
    const later = pagesOf(['/kalender/'], '2029-01-22', {}, {}).map(({ address }) => address)
    expect(later).toContain('/kalender/2028-12-08/')
    expect(later).not.toContain('/kalender/2026-12-08/')
    expect(later).toContain('/kalender/2026-v50/')
  })
})

describe('a list that had parts', () => {
  const motion = category({ id: 'motion', name: 'Motion' })

  test('of a kind that is gone, each says so', () => {
    const before = { categories: [category(), motion], activities: [activity()] }
    const own = ['/kategorier/motion/bokstav/b/', '/kategorier/motion/bokstav/g/']
    const pages = pagesOf(own, '2026-11-25', before, { activities: [activity()] })
    const letters = pages.filter(({ address }) => address.startsWith('/kategorier/motion/bokstav/'))
    expect(letters.map(({ address }) => address)).toEqual(own)
    expect(letters[0]).toMatchObject({ kind: 'gone', page: { title: 'Motion finns inte längre' } })
  })

  test('of an area that is gone, so does each week', () => {
    const pages = pagesOf(['/omraden/'], '2026-11-25', { places: ryd }, { places: [place()] })
    expect(pages.filter(({ address }) => /^\/omraden\/ryd\/\d{4}-v\d\d\/$/.test(address))).toHaveLength(57)
  })
})
