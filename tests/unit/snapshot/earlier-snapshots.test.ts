import { expect, test } from 'vitest'
import { decodeSnapshot, encodeSnapshot } from '../../../src/snapshot/snapshot.ts'
import { followUp } from '../../support/site/agreement.ts'
import { partnership } from '../../support/site/partnership.ts'
import { snapshotOn } from '../../support/site/snapshot.ts'

/** What version 2 wrote of an activity with that word about red days, and of 12 occasions of a year. */
function written(publicHolidays = 'held') {
  const row = followUp('2026', { tookPlace: 12 })
  const snapshot = snapshotOn('2026-11-22', { partnership: partnership({ followUp: [row] }) })
  const now = JSON.parse(encodeSnapshot(snapshot))
  const [{ parts, ...bingo }] = now.data.activities
  const [{ tookPlace, ...rest }] = now.data.partnership.followUp
  const schedule = { ...parts[0].schedule, publicHolidays }
  const { occurrences } = snapshot.memory
  const dates = Object.keys(occurrences.bingo ?? {}).map((date) => [date, 'abc.0.toz980'])
  return {
    ...now,
    version: 2,
    memory: { ...now.memory, occurrences: { bingo: Object.fromEntries(dates) } },
    data: {
      ...now.data,
      activities: [{ ...bingo, parts: [{ ...parts[0], schedule }] }],
      partnership: { ...now.data.partnership, followUp: [{ ...rest, held: tookPlace }] },
    },
  }
}

function read(snapshot: object) {
  const decoded = decodeSnapshot(JSON.stringify(snapshot))
  return decoded.ok ? decoded.snapshot.data : expect.fail(decoded.issues.join('\n'))
}

test('a snapshot of the first version is read: its one time is the only session, and its "insläpp" a note', () => {
  const { data, ...second } = written()
  const [{ parts, ...bingo }] = data.activities
  const { rules, dates, from, to, exclusions, publicHolidays } = parts[0].schedule
  const time = { kind: 'timed', start: '13:30', end: null, endIsApproximate: false, doors: '13:15' }
  const schedule = { rules, dates, from, to, exclusions, publicHolidays, time }
  const { activities } = read({
    ...second,
    version: 1,
    data: { ...data, activities: [{ ...bingo, schedule }] },
  })
  expect(activities[0]?.parts[0]?.schedule).toMatchObject({
    spans: [],
    sessions: [{ start: Temporal.PlainTime.from('13:30'), note: 'insläpp 13.15' }],
    note: null,
  })
})

test.each([
  ['held', 'on'],
  ['not-held', 'off'],
  ['undecided', 'undecided'],
])('red days that were %s in the second version are %s', (was, is) => {
  expect(read(written(was)).activities[0]?.parts[0]?.schedule.publicHolidays).toBe(is)
})

test('the occasions that the second version had as held took place', () => {
  expect(read(written()).partnership.followUp).toMatchObject([{ tookPlace: 12 }])
})

test('what the third version remembered of each date alone is remembered of them together', () => {
  const { memory, ...now } = JSON.parse(encodeSnapshot(snapshotOn('2026-11-22', {})))
  const bingo = {
    '2026-12-01': 'abc1.0.toz980',
    '2026-12-08': 'abc2.3.tp0000.storbingo/2026-12-09.2026-12-10',
    '2026-12-15': 'abc1.0.toz980',
  }
  const decoded = decodeSnapshot(
    JSON.stringify({ ...now, version: 3, memory: { ...memory, occurrences: { bingo } } }),
  )
  const { occurrences } = decoded.ok ? decoded.snapshot.memory : expect.fail(decoded.issues.join('\n'))
  expect(occurrences.bingo?.['2026-12-08']).toMatchObject({
    sequence: 3,
    uid: 'storbingo/2026-12-09',
    until: '2026-12-10',
  })
  expect(decoded.ok && JSON.parse(encodeSnapshot(decoded.snapshot)).memory.occurrences.bingo).toEqual({
    'abc1.0.toz980': '2026-12-01 2026-12-15',
    'abc2.3.tp0000.storbingo/2026-12-09.2026-12-10': '2026-12-08',
  })
})

test('the letters of lists that were parted in the third version keep their pages', () => {
  const { memory, ...now } = JSON.parse(encodeSnapshot(snapshotOn('2026-11-22', {})))
  const partedLists = {
    '/aktiviteter/': '2026-11-22',
    '/aktiviteter/bokstav/b/': '2026-11-22',
    '/kalender/': '2026-11-22',
  }
  const decoded = decodeSnapshot(
    JSON.stringify({ ...now, version: 3, memory: { ...memory, occurrences: {}, partedLists } }),
  )
  const { parts } = decoded.ok ? decoded.snapshot.memory : expect.fail(decoded.issues.join('\n'))
  expect(parts).toHaveLength(60)
  expect(parts).toEqual(
    expect.arrayContaining(['/aktiviteter/bokstav/ovriga/', '/aktiviteter/bokstav/b/oe/']),
  )
})
