import { describe, expect, test } from 'vitest'
import { changeSentences } from '../../../../src/domain/published/change-words.ts'
import { makeSite } from '../../../../src/domain/make-site.ts'
import type { Activity } from '../../../../src/domain/programme/activity.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { revisionsOf } from '../../../../src/snapshot/memory/occurrence-memory.ts'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from '../../../../src/snapshot/snapshot.ts'
import { toVanishedDates } from '../../../../src/views/activities/vanished-dates.ts'
import { activity, change, day, pause, schedule, timed } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const fest = (...dates: readonly string[]): Activity =>
  activity({ id: 'fest', title: 'Fest', schedule: schedule({ rules: [], dates: dates.map(day) }) })
const bingo = (facts: Parameters<typeof schedule>[0] = {}): Activity =>
  activity({ schedule: schedule(facts) })

/** What is left of some days, each with its own data: the pages' lines, what was told on the last day, and the UIDs. */
function afterDays(...days: readonly Partial<SiteData>[]) {
  let snapshot: Snapshot | null = null
  for (const [index, data] of days.entries()) {
    const date = day('2026-11-22').add({ days: index }).toString()
    const earlier: Partial<SiteData> = { vanishedDates: snapshot?.data.vanishedDates ?? [] }
    const decoded = decodeSnapshot(encodeSnapshot(snapshotOn(date, { ...earlier, ...data }, snapshot)))
    snapshot = decoded.ok ? decoded.snapshot : expect.fail(decoded.issues.join())
  }
  const { data, today, created, memory } = snapshot ?? expect.fail()
  const site = makeSite({ data, today, created, url: 'https://exempel.se/', isExample: false })
  return {
    lines: data.activities.flatMap(({ id }) =>
      toVanishedDates(site, id).map(({ anchor, text }) => `#${anchor} ${text}`),
    ),
    told: memory.changes.map((each) => [each.title, ...changeSentences(each, site)].join(' | ')),
    events: site.occurrences
      .filter(({ activityId }) => activityId === 'fest')
      .map(({ id }) => {
        const { uid, sequence } = revisionsOf(memory).get(id) ?? expect.fail()
        return `${id}: ${uid} ${sequence}`
      }),
  }
}

describe('the one date of something held once is written over', () => {
  const moved = [{ activities: [fest('2026-12-08')] }, { activities: [fest('2026-12-15')] }]

  test('the old link tells where it went, and so do the changes', () => {
    const { lines, told } = afterDays(...moved)
    expect(lines).toEqual(['#2026-12-08 Tisdag 8 december har flyttats till tisdag 15 december.'])
    expect(told).toEqual([
      'Flyttat: Fest | Det var: tisdag 8 december 2026 klockan 13.00 till 15.00, Eken. | Det är nu: tisdag 15 december 2026 klockan 13.00 till 15.00, Eken.',
    ])
  })

  test('it is one event in calendars, that has changed', () => {
    expect(afterDays(...moved).events).toEqual(['fest/2026-12-15: fest-2026-12-08@exempel.se 1'])
  })

  test('and again, and back', () => {
    const again = afterDays(...moved, { activities: [fest('2026-12-22')] })
    expect(again.lines).toEqual([
      '#2026-12-08 Tisdag 8 december har flyttats till tisdag 22 december.',
      '#2026-12-15 Tisdag 15 december har flyttats till tisdag 22 december.',
    ])
    expect(again.events).toEqual(['fest/2026-12-22: fest-2026-12-08@exempel.se 2'])
    const back = afterDays(...moved, { activities: [fest('2026-12-08')] })
    expect(back.lines).toEqual(['#2026-12-15 Tisdag 15 december har flyttats till tisdag 8 december.'])
    expect(back.events).toEqual(['fest/2026-12-08: fest-2026-12-08@exempel.se 2'])
  })

  test('a second date beside it later is another event', () => {
    const both = afterDays(...moved, { activities: [fest('2026-12-08', '2026-12-15')] })
    expect(both.events).toEqual([
      'fest/2026-12-08: fest-2026-12-08-ny1@exempel.se 0',
      'fest/2026-12-15: fest-2026-12-08@exempel.se 1',
    ])
  })

  test('with its two sessions', () => {
    const twice = { sessions: [timed('10:00', '11:00'), timed('14:00', '15:00')] }
    const on = (date: string) => ({
      activities: [
        activity({
          id: 'fest',
          title: 'Fest',
          schedule: schedule({ rules: [], dates: [day(date)], ...twice }),
        }),
      ],
    })
    expect(afterDays(on('2026-12-08'), on('2026-12-15')).lines).toEqual([
      '#2026-12-08 Tisdag 8 december har flyttats till tisdag 15 december.',
      '#2026-12-08-2 Tisdag 8 december har flyttats till tisdag 15 december.',
    ])
  })

  test('a date that has been is not moved: the next one is another event', () => {
    const { lines, events } = afterDays(
      { activities: [fest('2026-11-22')] },
      { activities: [fest('2026-12-15')] },
    )
    expect(lines).toEqual([])
    expect(events).toEqual(['fest/2026-12-15: fest-2026-12-15@exempel.se 0'])
  })

  test('once the day has been nobody asks for it', () => {
    const days = Array.from({ length: 30 }, () => ({ activities: [fest('2027-02-02')] }))
    expect(afterDays({ activities: [fest('2026-12-08')] }, ...days).lines).toEqual([])
  })
})

describe('dates that leave a series or a list', () => {
  const gone = (...numbers: readonly number[]) =>
    numbers.map(
      (number) =>
        `#2026-12-0${number} ${number === 1 ? 'Tisdag 1' : 'Tisdag 8'} december finns inte längre i programmet.`,
    )

  test.each<[what: string, before: Activity, after: Activity, lines: readonly string[], told: string]>([
    [
      'one of a list',
      fest('2026-12-01', '2026-12-08', '2026-12-15'),
      fest('2026-12-01', '2026-12-15'),
      gone(8),
      'Ändrat: Fest | När: 1 och 15 december klockan 13.00 till 15.00. Det var 1, 8 och 15 december klockan 13.00 till 15.00.',
    ],
    [
      'one of a list is written over: nobody knows which it became',
      fest('2026-12-01', '2026-12-08'),
      fest('2026-12-01', '2026-12-15'),
      gone(8),
      'Ändrat: Fest | När: 1 och 15 december klockan 13.00 till 15.00. Det var 1 och 8 december klockan 13.00 till 15.00.',
    ],
    [
      'a series ends before',
      bingo({ to: day('2026-12-08') }),
      bingo({ to: day('2026-12-01') }),
      gone(8),
      'Ändrat: Bingo | När: Tisdagar klockan 13.00 till 15.00, till och med 1 december, även röda dagar. Det var Tisdagar klockan 13.00 till 15.00, till och med 8 december, även röda dagar.',
    ],
  ])('%s', (_, before, after, lines, told) => {
    const seen = afterDays({ activities: [before] }, { activities: [after] })
    expect(seen.lines).toEqual(lines)
    expect(seen.told).toEqual([told])
  })

  test('days are written in Utom', () => {
    const exclusions = [{ kind: 'dates' as const, from: day('2026-12-01'), to: day('2026-12-08') }]
    const seen = afterDays(
      { activities: [bingo({ to: day('2026-12-15') })] },
      { activities: [bingo({ to: day('2026-12-15'), exclusions })] },
    )
    expect(seen.lines).toEqual(gone(1, 8))
    expect(seen.told).toHaveLength(1)
    expect(seen.told[0]).toContain('december')
  })

  test('a break is told as a break', () => {
    const activities = [bingo({ to: day('2026-12-15') })]
    const seen = afterDays({ activities }, { activities, breaks: [pause('2026-12-01', '2026-12-08')] })
    expect(seen.lines).toEqual(gone(1, 8))
    expect(seen.told.map((text) => text.split(' | ')[0])).toEqual(['Uppehåll'])
  })

  test('an extra date is withdrawn', () => {
    const extra = { changes: [change({ kind: 'extra', date: day('2026-12-10') })] }
    const seen = afterDays(extra, {})
    expect(seen.lines).toEqual(['#2026-12-10 Torsdag 10 december finns inte längre i programmet.'])
    expect(seen.told[0]).toContain('Utgår: Bingo')
  })

  test('one of two sessions of a date that stays', () => {
    const dates = [day('2026-12-08')]
    const [ten, two] = [timed('10:00', '11:00'), timed('14:00', '15:00')]
    const on = (sessions: (typeof ten)[]) => ({
      activities: [
        activity({ id: 'fest', title: 'Fest', schedule: schedule({ rules: [], dates, sessions }) }),
      ],
    })
    expect(afterDays(on([ten, two]), on([ten])).lines).toEqual([
      '#2026-12-08-2 En av tiderna tisdag 8 december finns inte längre i programmet.',
    ])
  })

  test('a date that comes back is itself again', () => {
    const seen = afterDays(
      { activities: [fest('2026-12-01', '2026-12-08')] },
      { activities: [fest('2026-12-01')] },
      { activities: [fest('2026-12-01', '2026-12-08')] },
    )
    expect(seen.lines).toEqual([])
    expect(seen.events).toContain('fest/2026-12-08: fest-2026-12-08@exempel.se 0')
  })
})
