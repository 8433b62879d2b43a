import { describe, expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import type { Occurrence } from '../../../../src/domain/occurrences/occurrence.ts'
import type { Part } from '../../../../src/domain/programme/activity.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import {
  activity,
  change,
  day,
  part,
  pause,
  schedule,
  siteData,
  timed,
} from '../../../support/site/site-data.ts'

const december = { from: day('2026-12-01'), to: day('2026-12-31') }

describe('several sessions a day', () => {
  const twice = schedule({ sessions: [timed('10:00', '11:00'), timed('13:00', '14:00')] })

  test('are occurrences of their own, and the first has the bare address', () => {
    expect(expand({ parts: [part({ schedule: twice })] }).slice(0, 3)).toEqual([
      'bingo/2026-12-01 10:00–11:00 planned',
      'bingo/2026-12-01-2 13:00–14:00 planned',
      'bingo/2026-12-08 10:00–11:00 planned',
    ])
  })

  test('Gäller tid cancels one of them, and without it all are cancelled', () => {
    const changes = [
      change({ date: day('2026-12-01'), session: Temporal.PlainTime.from('13:00') }),
      change({ date: day('2026-12-08') }),
    ]
    expect(expand({ parts: [part({ schedule: twice })] }, { changes }).slice(0, 4)).toEqual([
      'bingo/2026-12-01 10:00–11:00 planned',
      'bingo/2026-12-01-2 13:00–14:00 cancelled',
      'bingo/2026-12-08 10:00–11:00 cancelled',
      'bingo/2026-12-08-2 13:00–14:00 cancelled',
    ])
  })

  test('keep their ids when an earlier one comes later', () => {
    const thrice = schedule({ sessions: [timed('09:00'), timed('10:00'), timed('13:00')] })
    const number = (start: string, value: number) => ({
      activityId: 'bingo',
      date: day('2026-12-01'),
      start: Temporal.PlainTime.from(start),
      number: value,
    })
    const sessionNumbers = [number('10:00', 1), number('13:00', 2)]
    expect(expand({ parts: [part({ schedule: thrice })] }, { sessionNumbers }).slice(0, 3)).toEqual([
      'bingo/2026-12-01-3 09:00 planned',
      'bingo/2026-12-01 10:00 planned',
      'bingo/2026-12-01-2 13:00 planned',
    ])
  })
})

describe('an activity on several rows', () => {
  const single = (iso: string, facts: Partial<Part> = {}, time = timed('13:00', '15:00')) =>
    part({ schedule: schedule({ rules: [], dates: [day(iso)], time }), ...facts })

  test('a date that stands in the series too is held once, with its own theme and price', () => {
    const price = { kind: 'free', note: null } as const
    const found = occurrences({
      parts: [part(), single('2026-12-08', { theme: 'Juristen', own: { price } })],
    })
    expect(found.map(({ id, theme }) => [id, theme])).toEqual([
      ['bingo/2026-12-01', null],
      ['bingo/2026-12-08', 'Juristen'],
      ['bingo/2026-12-15', null],
      ['bingo/2026-12-22', null],
      ['bingo/2026-12-29', null],
    ])
    expect(found.map(({ own }) => own)).toEqual([{}, { price }, {}, {}, {}])
  })

  test('a date of its own has its own time, and takes the place of all that the series has that day', () => {
    expect(expand({ parts: [part(), single('2026-12-08', {}, timed('10:00'))] })[1]).toBe(
      'bingo/2026-12-08 10:00 planned',
    )
  })

  test('a theme for one of two sessions leaves the other as it is', () => {
    const twice = schedule({ sessions: [timed('10:00'), timed('13:00')] })
    const parts = [part({ schedule: twice }), single('2026-12-08', { theme: 'Fåglar' }, timed('13:00'))]
    expect(
      occurrences({ parts })
        .filter(({ date }) => date.equals(day('2026-12-08')))
        .map(({ id, theme }) => [id, theme]),
    ).toEqual([
      ['bingo/2026-12-08', null],
      ['bingo/2026-12-08-2', 'Fåglar'],
    ])
  })

  test('the order of the rows changes no id', () => {
    const parts = [single('2026-12-08', { theme: 'Fåglar' }), part()]
    expect(expand({ parts })).toEqual(expand({ parts: parts.toReversed() }))
  })

  test('words that mean cancelled make the dates of their row uncertain, and full ones full', () => {
    const parts = [single('2026-12-01', { saysCancelled: true }), single('2026-12-08', { saysFull: true })]
    expect(occurrences({ parts }).map(({ status, isFull }) => [status, isFull])).toEqual([
      ['uncertain', false],
      ['planned', true],
    ])
  })
})

describe('several days in a row', () => {
  const trip = (from: string, to: string) =>
    part({ schedule: schedule({ rules: [], spans: [{ from: day(from), to: day(to) }] }) })

  test('are one occurrence with a last day, also where only its end is in sight', () => {
    const found = occurrences({ parts: [trip('2026-12-13', '2026-12-15'), trip('2026-11-29', '2026-12-02')] })
    expect(found.map(({ id, lastDate }) => [id, lastDate?.toString()])).toEqual([
      ['bingo/2026-11-29', '2026-12-02'],
      ['bingo/2026-12-13', '2026-12-15'],
    ])
  })

  test('are as many days when they are moved', () => {
    const changes = [change({ date: day('2026-12-13'), kind: 'moved', newDate: day('2026-12-20') })]
    const [moved] = occurrences({ parts: [trip('2026-12-13', '2026-12-15')] }, { changes })
    expect([moved?.date.toString(), moved?.lastDate?.toString()]).toEqual(['2026-12-20', '2026-12-22'])
  })
})

describe('a rule with limits of its own', () => {
  const limited = (limits: { from?: string; to?: string; count?: number }, except: string[] = []) =>
    part({
      schedule: schedule({
        rules: [
          {
            kind: 'weekly',
            weekdays: [2],
            weeks: 'all',
            limits: {
              from: limits.from === undefined ? null : day(limits.from),
              to: limits.to === undefined ? null : day(limits.to),
              count: limits.count ?? null,
            },
          },
        ],
        exclusions: except.map((iso) => ({ kind: 'dates', from: day(iso), to: day(iso) })),
      }),
    })

  test('is held from its first to its last day', () => {
    expect(days({ parts: [limited({ from: '2026-12-08', to: '2026-12-15' })] })).toEqual(['8', '15'])
  })

  test('is held so many times, those that Utom takes away not counted', () => {
    expect(days({ parts: [limited({ from: '2026-12-01', count: 3 })] })).toEqual(['1', '8', '15'])
    expect(days({ parts: [limited({ from: '2026-11-24', count: 3 }, ['2026-12-08'])] })).toEqual(['1', '15'])
  })
})

test('a break without an end takes all that comes', () => {
  expect(days({}, { breaks: [pause('2026-12-09', null)] })).toEqual(['1', '8'])
})

test('an extra date can be cancelled, moved and given a new time', () => {
  const extra = change({ date: day('2026-12-10'), kind: 'extra' })
  const withRow = (row: Parameters<typeof change>[0]) => {
    const changes = [extra, change({ date: day('2026-12-10'), ...row })]
    return expand({}, { changes }).filter((text) => text.startsWith('bingo/2026-12-10'))
  }
  expect(withRow({ kind: 'cancelled' })).toEqual(['bingo/2026-12-10 13:00–15:00 cancelled'])
  expect(withRow({ kind: 'moved', newDate: day('2026-12-11') })).toEqual([
    'bingo/2026-12-10 13:00–15:00 moved',
  ])
  expect(withRow({ kind: 'new-time', newTime: timed('18:00') })).toEqual([
    'bingo/2026-12-10 18:00–20:00 changed',
  ])
})

test('Fullbokat changes nothing else', () => {
  const [first] = occurrences({}, { changes: [change({ date: day('2026-12-01'), kind: 'full' })] })
  expect(first).toMatchObject({ status: 'planned', isFull: true, original: null })
})

function occurrences(facts: Parameters<typeof activity>[0], data: Partial<SiteData> = {}): Occurrence[] {
  return expandOccurrences(siteData({ activities: [activity(facts)], ...data }), december)
}

/** "bingo/2026-12-01-2 13:00–14:00 planned" */
function expand(facts: Parameters<typeof activity>[0], data: Partial<SiteData> = {}): string[] {
  return occurrences(facts, data).map(({ id, time, status }) => {
    const moments = time.kind === 'timed' ? [time.start, time.end] : []
    const hours = moments.flatMap((moment) => moment?.toString().slice(0, 5) ?? [])
    return [id, hours.join('–'), status].join(' ')
  })
}

function days(facts: Parameters<typeof activity>[0], data: Partial<SiteData> = {}): string[] {
  return occurrences(facts, data).map(({ date }) => String(date.day))
}
