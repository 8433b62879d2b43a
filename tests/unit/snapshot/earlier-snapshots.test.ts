import { expect, test } from 'vitest'
import { decodeSnapshot, encodeSnapshot } from '../../../src/snapshot/snapshot.ts'
import { snapshotOn } from '../../support/site/snapshot.ts'

test('a snapshot of the first version is read: its one time is the only session, and its "insläpp" a note', () => {
  const now = JSON.parse(encodeSnapshot(snapshotOn('2026-11-22', {})))
  const [{ parts, ...bingo }] = now.data.activities
  const { rules, dates, from, to, exclusions, publicHolidays } = parts[0].schedule
  const schedule = { rules, dates, from, to, exclusions, publicHolidays }
  const time = { kind: 'timed', start: '13:30', end: null, endIsApproximate: false, doors: '13:15' }
  const earlier = {
    ...now,
    version: 1,
    data: { ...now.data, activities: [{ ...bingo, schedule: { ...schedule, time } }] },
  }
  const decoded = decodeSnapshot(JSON.stringify(earlier))
  expect(decoded.ok && decoded.snapshot.data.activities[0]?.parts[0]?.schedule).toMatchObject({
    spans: [],
    sessions: [{ start: Temporal.PlainTime.from('13:30'), note: 'insläpp 13.15' }],
    note: null,
  })
})
