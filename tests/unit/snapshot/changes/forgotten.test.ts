import { describe, expect, test } from 'vitest'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { encodeSnapshot, type Snapshot } from '../../../../src/snapshot/snapshot.ts'
import { activity, change, pause, phone, place, project, settings } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const linden = place({ id: 'linden', name: 'Linden', address: 'Lindgatan 2' })
const contact = { name: 'Berit Ek', phone: phone('070-174 06 05'), email: 'berit@gmail.com' }

/** What must be gone, and the data with and without it. */
const mistakes: [what: string, secret: RegExp, wrong: Partial<SiteData>, right: Partial<SiteData>][] = [
  [
    'a contact whose consent is withdrawn',
    /Berit|070-174|berit@|\+46701740605/,
    { activities: [activity({ contact })] },
    {},
  ],
  [
    'a number in the sign-up',
    /Berit|070-174/,
    { activities: [activity({ booking: { kind: 'note', text: 'Ring Berit 070-174 06 05.' } })] },
    { activities: [activity({ booking: { kind: 'needed' } })] },
  ],
  [
    'a home address with its door code in the room',
    /Storgatan|1234/,
    { activities: [activity({ room: 'Hemma på Storgatan 4, kod 1234' })] },
    { activities: [activity({ room: 'Hemma' })] },
  ],
  [
    'a name in the name of the activity',
    /Berit/,
    { activities: [activity({ title: 'Bingo med Berit' })] },
    {},
  ],
  [
    'a name in the description',
    /Berit/,
    { activities: [activity({ description: 'Berit läser högt.' })] },
    { activities: [activity({ description: 'Vi läser högt.' })] },
  ],
  [
    'a name in the price',
    /Berit/,
    { activities: [activity({ price: { kind: 'free', note: 'kaffet köper du av Berit' } })] },
    { activities: [activity({ price: { kind: 'free', note: null } })] },
  ],
  [
    'an illness as the reason for a cancelled date',
    /Berit|stroke/,
    { changes: [change({ reason: 'Berit har fått en stroke', instead: 'Fika hos Berit' })] },
    { changes: [change()] },
  ],
  [
    'an illness, and the date is held after all',
    /Berit|stroke/,
    { changes: [change({ reason: 'Berit har fått en stroke' })] },
    {},
  ],
  [
    'an illness as the reason for a break',
    /Berit/,
    { breaks: [pause('2026-12-21', '2027-01-06', { reason: 'Berit är sjuk' })] },
    { breaks: [pause('2026-12-21', '2027-01-06')] },
  ],
  [
    'the same, and the break is taken back',
    /Berit/,
    { breaks: [pause('2026-12-21', '2027-01-06', { reason: 'Berit är sjuk' })] },
    {},
  ],
  [
    'directions to a place',
    /Berit|9876/,
    { places: [place({ directions: 'Ring Berit, kod 9876' }), linden] },
    { places: [place(), linden] },
  ],
  [
    'the address of a place that is a home',
    /Storgatan/,
    { places: [place({ address: 'Storgatan 4' }), linden] },
    {},
  ],
  [
    'a private number in the settings',
    /070-174/,
    { settings: settings({ phone: phone('070-174 06 05') }) },
    {},
  ],
  [
    'a name in a project',
    /Berit/,
    { projects: [project({ description: 'Berit cyklar.' })] },
    { projects: [project()] },
  ],
]

/** What is found in the whole file, with a little around it. */
function found(secret: RegExp, snapshot: Snapshot): string | null {
  return new RegExp(`.{0,80}(?:${secret.source}).{0,40}`).exec(encodeSnapshot(snapshot))?.[0] ?? null
}

describe('what was published by mistake and is taken out of the sheet is gone from the next snapshot', () => {
  test.each(mistakes)('%s', (_, secret, wrong, right) => {
    const first = snapshotOn('2026-11-20', right)
    const told = snapshotOn('2026-11-21', wrong, first)
    expect(found(secret, told)).not.toBeNull()
    const mended = snapshotOn('2026-11-22', right, told)
    expect(found(secret, mended)).toBeNull()
  })

  test.each(mistakes)('also where it stood from the first day: %s', (_, secret, wrong, right) => {
    const mended = snapshotOn('2026-11-22', right, snapshotOn('2026-11-21', wrong))
    expect(found(secret, mended)).toBeNull()
  })
})

test('a contact that is taken away is not told of', () => {
  const wrong = { activities: [activity({ contact })] }
  const { memory } = snapshotOn('2026-11-22', {}, snapshotOn('2026-11-21', wrong))
  expect(memory.changes).toEqual([])
})

test('what is told of others stays', () => {
  const wrong = { activities: [activity({ room: 'Hemma hos Berit' })], changes: [change()] }
  const told = snapshotOn('2026-11-21', wrong, snapshotOn('2026-11-20'))
  const mended = snapshotOn('2026-11-22', { changes: [change()] }, told)
  expect(mended.memory.changes.map(({ title }) => title)).toEqual(['Inställt: Bingo'])
})
