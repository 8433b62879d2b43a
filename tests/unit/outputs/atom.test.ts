import { describe, expect, test } from 'vitest'
import { changesAt, emptySince, toAtom } from '../../../src/outputs/atom.ts'
import { change, day, site } from '../../support/site/site-data.ts'
import { snapshotOn } from '../../support/site/snapshot.ts'

const cancelled = { changes: [change({ reason: 'Kaffe & <kakor> slut' })] }
const snapshot = snapshotOn('2026-11-23', cancelled, snapshotOn('2026-11-22'))
const { changes } = snapshot.memory
const [newest] = changes
const updated = newest?.at ?? emptySince(day('2026-10-19'))

/** The feed as built on a day. */
const feedOn = (today: string) =>
  toAtom(
    { changes, place: null, updated, note: null },
    site(cancelled, { today: day(today), created: updated.add({ hours: 9 }) }),
  )

describe('the feed of changes', () => {
  test('says what is cancelled with the words of every other output', () => {
    const feed = feedOn('2026-11-23')
    expect(feed).toContain('<title>Inställt: Bingo</title>')
    expect(feed).toContain('Kaffe &amp; &lt;kakor&gt; slut.\nRing 031-390 06 00.')
    expect(feed).toContain('href="https://exempel.se/aktiviteter/bingo/#2026-12-08"')
  })

  test('has what RFC 4287 asks of a feed and an entry', () => {
    const feed = feedOn('2026-11-23')
    const [head = '', entry = ''] = feed.split('<entry>')
    for (const name of ['id', 'title', 'updated']) {
      expect(head).toContain(`<${name}>`)
      expect(entry).toContain(`<${name}>`)
    }
    expect(head).toContain('<author><name>Föreningen Gemenskap</name></author>')
    expect(head).toContain(
      '<link rel="self" type="application/atom+xml" href="https://exempel.se/andrat.xml"/>',
    )
    expect(entry).toMatch(/<id>tag:exempel\.se,2026-11-23:andrat\/2026-11-23-\w+<\/id>/)
    expect(entry).toContain('<updated>2026-11-23T05:00:00Z</updated>')
  })

  test('is the same bytes the next day, when nothing has changed', () => {
    expect(feedOn('2026-11-24')).toBe(feedOn('2026-11-23'))
  })

  test.each([
    [['eken'], '/platser/eken/'],
    [['eken', 'linden'], '/andrat/'],
    [[], '/andrat/'],
  ])('what has changed in an activity that is gone, at %j, leads to %s', (placeIds, address) => {
    const moved = changes.map((each) => ({ ...each, placeIds }))
    const feed = toAtom({ changes: moved, place: null, updated, note: null }, site({ activities: [] }))
    expect(feed.split('<entry>')[1]).toContain(`href="https://exempel.se${address}"`)
  })

  test('drops what XML cannot hold', () => {
    const dirty = changes.map((each) => ({ ...each, title: 'Bingo\u0000\u0008\uFFFE' }))
    expect(toAtom({ changes: dirty, place: null, updated, note: null }, site())).toContain(
      '<title>Bingo</title>',
    )
  })
})

test('a place has its own changes and those for all', () => {
  expect(changesAt('eken', changes)).toHaveLength(1)
  expect(changesAt('linden', changes)).toHaveLength(0)
  const forAll = changes.map((each) => ({ ...each, placeIds: [] }))
  expect(changesAt('linden', forAll)).toHaveLength(1)
})
