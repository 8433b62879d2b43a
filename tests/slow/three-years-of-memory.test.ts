import { expect, test } from 'vitest'
import type { Activity } from '../../src/domain/programme/activity.ts'
import { encodeSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { activity, change, day, schedule } from '../support/site/site-data.ts'
import { snapshotOn } from '../support/site/snapshot.ts'

const series = 20

/** The programme of a week: always twenty series. Each week one is replaced, another moves to other days, and a date is cancelled. */
function programmeOn(week: number): {
  activities: Activity[]
  cancelled: { activityId: string; weekday: number }
} {
  const activities = Array.from({ length: series }, (_, slot) => {
    const replaced = Math.floor((week + series - 1 - slot) / series)
    const weekday = (Math.floor((week + slot) / 7) % 5) + 1
    const id = `serie-${slot}-${replaced}`
    const rules = [{ kind: 'weekly' as const, weekdays: [weekday], weeks: 'all' as const }]
    return activity({
      id,
      title: `Serie ${slot} ${replaced}`,
      schedule: schedule({ rules, from: day('2026-01-01') }),
    })
  })
  const [first] = activities.slice(week % series)
  return {
    activities,
    cancelled: { activityId: first?.id ?? '', weekday: (Math.floor((week + (week % series)) / 7) % 5) + 1 },
  }
}

/** How large a snapshot is, and how much of it are the things that have ever had an address; in bytes. */
function sizeOf(snapshot: Snapshot) {
  const whole = encodeSnapshot(snapshot).length
  return {
    things: JSON.stringify(snapshot.memory.things).length,
    rest: whole - JSON.stringify(snapshot.memory.things).length,
  }
}

// Measured: 293, 295 and 294 kB in the first, second and third year, and 142 bytes a thing.
test('after the first year the snapshot of a programme that stays as large grows by things alone', () => {
  const sizes: ReturnType<typeof sizeOf>[] = []
  let snapshot: Snapshot | null = null
  for (let week = 0; week < 156; week++) {
    const today = day('2026-11-23').add({ weeks: week })
    const { activities, cancelled } = programmeOn(week)
    const date = today.add({ days: cancelled.weekday - 1 })
    const changes = [change({ activityId: cancelled.activityId, date })]
    const earlier = snapshot ? { vanishedDates: snapshot.data.vanishedDates } : {}
    snapshot = snapshotOn(today.toString(), { activities, changes, ...earlier }, snapshot)
    sizes.push(sizeOf(snapshot))
  }
  const largest = (from: number, to: number) => Math.max(...sizes.slice(from, to).map(({ rest }) => rest))
  const [first, second, third] = [largest(0, 52), largest(52, 104), largest(104, 156)]
  expect(second).toBeLessThan(first * 1.1)
  expect(third).toBeLessThan(second * 1.02)
  expect((sizes.at(-1)?.things ?? 0) / (snapshot?.memory.things.length ?? 1)).toBeLessThan(160)
})
