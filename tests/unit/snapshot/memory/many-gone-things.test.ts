import { expect, test } from 'vitest'
import { snapshotOn } from '../../../support/site/snapshot.ts'
import { activity, day, schedule } from '../../../support/site/site-data.ts'

/** Each is held once: a year of dates would take a minute, and what has an address is remembered as well without. */
const activities = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    activity({
      id: `a-${number}`,
      title: `Träff ${number}`,
      schedule: schedule({ rules: [], dates: [day('2026-12-08')] }),
    }),
  )

const idsOf = ({ memory }: ReturnType<typeof snapshotOn>) =>
  memory.things.filter(({ kind }) => kind === 'activity').map(({ id }) => id)

test('on a site with room everything that has gone is remembered', () => {
  const first = snapshotOn('2026-11-24', { activities: activities(1_500) })
  const second = snapshotOn('2026-11-25', { activities: activities(1) }, first)
  expect(idsOf(second)).toHaveLength(1_500)
})

test('of the largest, the last thousand, and those that went first are forgotten', () => {
  const first = snapshotOn('2026-11-24', { activities: activities(9_002) })
  const second = snapshotOn('2026-11-25', { activities: activities(9_001) }, first)
  expect(idsOf(second)).toHaveLength(9_002)
  const third = snapshotOn('2026-11-26', { activities: activities(8_001) }, second)
  expect(idsOf(third)).toHaveLength(9_001)
  expect(idsOf(third)).not.toContain('a-9001')
  expect(idsOf(third)).toContain('a-0')
})
