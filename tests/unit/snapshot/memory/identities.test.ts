import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { findRenames } from '../../../../src/domain/published/renames.ts'
import { revisionsOf } from '../../../../src/snapshot/memory/occurrence-memory.ts'
import type { Snapshot } from '../../../../src/snapshot/snapshot.ts'
import { activity, category, change, day, place, siteData, timed } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const linden = place({ id: 'linden', name: 'Linden', address: 'Lindgatan 2' })
const bingo = activity()
const prose = 'Vi spelar fyra omgångar, dricker kaffe och delar ut priser.'

/** One snapshot after another, a day apart. */
function run(...edits: Partial<SiteData>[]): Snapshot[] {
  const first = day('2026-11-22')
  return edits.reduce<Snapshot[]>((snapshots, data, index) => {
    const date = first.add({ days: index }).toString()
    return [...snapshots, snapshotOn(date, data, snapshots.at(-1) ?? null)]
  }, [])
}

function uidsOf({ memory }: Snapshot): string[] {
  return [...revisionsOf(memory).values()].map(({ uid }) => uid)
}

function revisionIn(snapshot: Snapshot | undefined, id: string) {
  return revisionsOf(snapshot?.memory ?? expect.fail()).get(id) ?? expect.fail(`${id} is not remembered`)
}

test('A is renamed, B gets its former ID, and B is renamed: no two have one UID', () => {
  const other = activity({ id: 'b', title: 'Kör', description: 'Vi sjunger visor ur Evert Taubes böcker.' })
  const snapshots = run(
    { activities: [bingo, other] },
    { activities: [{ ...bingo, id: 'a2' }, other] },
    {
      activities: [
        { ...bingo, id: 'a2' },
        { ...other, id: 'bingo' },
      ],
    },
    {
      activities: [
        { ...bingo, id: 'a2' },
        { ...other, id: 'b2' },
      ],
    },
  )
  for (const snapshot of snapshots) expect(new Set(uidsOf(snapshot)).size).toBe(uidsOf(snapshot).length)
  expect(revisionIn(snapshots.at(-1), 'a2/2026-12-08').uid).toBe('bingo-2026-12-08@exempel.se')
  expect(revisionIn(snapshots.at(-1), 'b2/2026-12-08').uid).toBe('b-2026-12-08@exempel.se')
})

test('the site moves to another host: UIDs and sequences stay', () => {
  const before = snapshotOn('2026-11-22')
  const after = snapshotOn('2026-11-23', {}, before, { url: 'https://annan.se/' })
  expect(revisionsOf(after.memory).get('bingo/2026-12-08')).toEqual(
    revisionsOf(before.memory).get('bingo/2026-12-08'),
  )
})

test('only the ID of a place, or of the activity, is another: nothing has changed', () => {
  const [before, place1, renamed] = run(
    { activities: [bingo] },
    { places: [place({ id: 'nya' }), linden], activities: [{ ...bingo, placeId: 'nya' }] },
    { places: [place({ id: 'nya' }), linden], activities: [{ ...bingo, id: 'b', placeId: 'nya' }] },
  )
  expect(revisionIn(place1, 'bingo/2026-12-08')).toEqual(revisionIn(before, 'bingo/2026-12-08'))
  expect(revisionIn(renamed, 'b/2026-12-08')).toEqual(revisionIn(before, 'bingo/2026-12-08'))
  expect(renamed?.memory.changes).toEqual([])
})

test('a moved date of an activity that is hidden while its first date leaves the horizon goes on counting', () => {
  const moved = { changes: [change({ date: day('2026-11-24'), kind: 'moved', newDate: day('2027-02-02') })] }
  const first = snapshotOn('2026-11-20')
  const told = snapshotOn('2026-11-21', moved, first)
  const hidden = snapshotOn('2027-01-11', { activities: [] }, told)
  const back = snapshotOn('2027-01-12', moved, hidden)
  expect(revisionIn(back, 'bingo/2026-11-24').sequence).toBe(1)
})

test('a further Extra, earlier the same day, takes no id from the first', () => {
  const extra = (start: string, end: string) =>
    change({ kind: 'extra', date: day('2026-12-10'), newTime: timed(start, end) })
  const [, one, two, three] = run(
    {},
    { changes: [extra('15:00', '16:00')] },
    { changes: [extra('15:00', '16:00'), extra('10:00', '11:00')] },
    { changes: [extra('10:00', '11:00'), extra('15:00', '16:00')] },
  )
  expect(revisionIn(one, 'bingo/2026-12-10').sequence).toBe(0)
  for (const snapshot of [two, three]) {
    expect(revisionIn(snapshot, 'bingo/2026-12-10')).toEqual(revisionIn(one, 'bingo/2026-12-10'))
    expect(revisionIn(snapshot, 'bingo/2026-12-10-2').sequence).toBe(0)
  }
})

test('an activity is renamed and its Extra dropped in one edit: that is told', () => {
  const extra = { changes: [change({ kind: 'extra', date: day('2026-12-10') })] }
  const [, after] = run(extra, {
    activities: [{ ...bingo, id: 'bingo-med-kaffe', title: 'Bingo med kaffe' }],
  })
  expect(after?.memory.changes.map(({ title }) => title)).toContain('Utgår: Bingo med kaffe')
})

describe('in the same room and hours', () => {
  const categories = [category(), category({ id: 'dans', name: 'Dans' })]
  const replaced = (before: Parameters<typeof activity>[0], after: Parameters<typeof activity>[0]) =>
    findRenames(
      siteData({ activities: [activity(before)], categories }),
      siteData({ activities: [activity(after)], categories }),
    ).map(({ from, to }) => `${from} → ${to}`)

  test.each<[before: Parameters<typeof activity>[0], after: Parameters<typeof activity>[0]]>([
    [{ title: 'Dans för nybörjare på förmiddagen' }, { title: 'Schack för alla' }],
    [{ title: 'Bakning i vinter' }, { title: 'Målarkurs med musik i vinter' }],
    [
      { title: 'Sorgegrupp på Eken', description: 'Välkommen!' },
      { title: 'Schack på Eken', description: 'Välkommen!' },
    ],
    [
      { title: 'Sorgegrupp', description: 'Välkommen att vara med, ingen anmälan behövs.' },
      { title: 'Schack', description: 'Välkommen att vara med, ingen anmälan behövs.' },
    ],
    [{ title: 'Bingo' }, { title: 'Film' }],
    [
      { title: 'Bingo', description: prose },
      { title: 'Bingo på engelska', description: 'We play bingo.' },
    ],
    [{ title: 'Sång med musik' }, { title: 'Gymnastik till musik' }],
    [{ title: 'Bingo', categoryIds: ['dans'] }, { title: 'Bingo med kaffe' }],
    [
      { title: 'Bingo', description: `Bingo. ${prose}` },
      { title: 'Schack', description: `Bingo. ${prose}` },
    ],
  ])('%o is not %o', (before, after) => {
    expect(replaced(before, { id: 'ny', ...after })).toEqual([])
  })

  test.each<[before: Parameters<typeof activity>[0], after: Parameters<typeof activity>[0]]>([
    [{ title: 'Bingo' }, { title: 'Bingo med kaffe' }],
    [{ title: 'Bingo med kaffe' }, { title: 'Storbingo med kaffe' }],
    [
      { title: 'Bingo', description: prose },
      { title: 'Tombola', description: prose },
    ],
  ])('%o is %o', (before, after) => {
    expect(replaced(before, { id: 'ny', ...after })).toEqual(['bingo → ny'])
  })
})

/** A few runs each time; for many: `PROPERTY_RUNS=5000 PROPERTY_SEED=1 npx vitest run identities`. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 60)
const seed = Number(process.env.PROPERTY_SEED ?? 20_261_129)

const step = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    title: fc.constantFrom('Bingo', 'Bingo med kaffe', 'Storbingo', 'Schack', 'Kör'),
    placeId: fc.constantFrom('eken', 'linden'),
    description: fc.constantFrom(null, prose),
  }),
  { maxLength: 3 },
)

test('no two events share a UID over any sequence of renames, and no sequence falls', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
      const edits = steps.map((rows) => ({
        activities: [...new Map(rows.map((row) => [row.id, activity(row)])).values()],
      }))
      const sequences = new Map<string, number>()
      for (const { memory } of run(...edits)) {
        const revisions = [...revisionsOf(memory).values()]
        expect(new Set(revisions.map(({ uid }) => uid)).size).toBe(revisions.length)
        for (const { uid, sequence } of revisions) {
          expect(sequence).toBeGreaterThanOrEqual(sequences.get(uid) ?? 0)
          sequences.set(uid, sequence)
        }
      }
    }),
    { numRuns, seed },
  )
})
