import { expect, test } from 'vitest'
import { makeSite } from '../../../../src/domain/make-site.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import type { Snapshot } from '../../../../src/snapshot/snapshot.ts'
import { toFormerPages } from '../../../../src/views/gone/former-pages.ts'
import { activity, day, place } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const berit = activity({ id: 'visor', title: 'Visor med Berit Ek' })
const bingo = activity()

/** What is left of some days: the pages of what is no more, and what is told. */
function afterDays(...days: readonly Partial<SiteData>[]) {
  let snapshot: Snapshot | null = null
  for (const [index, data] of days.entries()) {
    const date = day('2026-11-22').add({ days: index }).toString()
    snapshot = snapshotOn(date, data, snapshot, { mayNamePerson: (name) => name.includes('Berit') })
  }
  const { data, today, created, memory } = snapshot ?? expect.fail()
  const site = makeSite({ data, today, created, url: 'https://exempel.se/', isExample: false })
  const pages = toFormerPages(memory, site).flatMap((former) => {
    if (former.kind === 'old-calendar' || !former.address.startsWith('/aktiviteter/')) return []
    if (former.kind === 'moved') return [`${former.address} → ${former.to}: ${former.title}`]
    return [`${former.address}: ${former.page.title}. ${former.page.sentences[0] ?? ''}`]
  })
  return { pages, told: memory.changes.map(({ title }) => title) }
}

test('what is gone is called what it was', () => {
  expect(afterDays({ activities: [bingo] }, { activities: [] })).toEqual({
    pages: [
      '/aktiviteter/bingo/: Bingo finns inte längre. Aktiviteten Bingo finns inte längre i programmet.',
    ],
    told: ['Inte längre i programmet: Bingo'],
  })
})

test('but for a name that may be a person’s, and nothing is told of it', () => {
  const days = [{ activities: [berit, bingo] }, { activities: [bingo] }]
  const expected = {
    pages: [
      '/aktiviteter/visor/: Aktiviteten finns inte längre. Aktiviteten finns inte längre i programmet.',
    ],
    told: [],
  }
  expect(afterDays(...days)).toEqual(expected)
  // Also where it had been told that it was new.
  expect(afterDays({ activities: [bingo] }, ...days)).toEqual(expected)
})

test('a former address says the name of now, through all its renames', () => {
  const renamed = (id: string, title: string) => ({ activities: [{ ...berit, id, title }] })
  const { pages } = afterDays(
    renamed('visor-med-berit-ek', 'Visor med Berit Ek'),
    renamed('visor-med-berit', 'Visor med Berit Ek'),
    renamed('visor-med-berit', 'Visor'),
  )
  expect(pages).toEqual([
    '/aktiviteter/visor-med-berit-ek/ → /aktiviteter/visor-med-berit/: Visor har en ny adress',
  ])
})

test('so does a place', () => {
  const home = place({ id: 'hemma', name: 'Hemma hos Berit', address: 'Ekgatan 2' })
  const first = snapshotOn('2026-11-22', { places: [place(), home] })
  const after = snapshotOn('2026-11-23', { places: [place()] }, first, {
    mayNamePerson: (name) => name.includes('Berit'),
  })
  expect(after.memory.things.find(({ id }) => id === 'hemma')?.title).toBe('Platsen')
})
