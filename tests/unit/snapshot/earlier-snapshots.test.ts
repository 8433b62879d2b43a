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
  return {
    ...now,
    version: 2,
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
