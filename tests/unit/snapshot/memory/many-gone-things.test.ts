import { expect, test } from 'vitest'
import { snapshotOn } from '../../../support/site/snapshot.ts'
import { activity } from '../../../support/site/site-data.ts'

const activities = (count: number) =>
  Array.from({ length: count }, (_, number) => activity({ id: `a-${number}`, title: `Träff ${number}` }))

const idsOf = ({ memory }: ReturnType<typeof snapshotOn>) =>
  memory.things.filter(({ kind }) => kind === 'activity').map(({ id }) => id)

test('a thousand things that are gone are remembered, and those that went first are forgotten', () => {
  const first = snapshotOn('2026-11-24', { activities: activities(1_002) })
  const second = snapshotOn('2026-11-25', { activities: activities(1_001) }, first)
  expect(idsOf(second)).toHaveLength(1_002)
  const third = snapshotOn('2026-11-26', { activities: activities(1) }, second)
  expect(idsOf(third)).toHaveLength(1_001)
  expect(idsOf(third)).not.toContain('a-1001')
  expect(idsOf(third)).toContain('a-0')
})
