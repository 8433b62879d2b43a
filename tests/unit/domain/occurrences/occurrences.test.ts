import { describe, expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'
import type { Occurrence } from '../../../../src/domain/occurrences/occurrence.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import {
  activity,
  allDay,
  change,
  day,
  pause,
  schedule,
  siteData,
  timed,
} from '../../../support/site/site-data.ts'

const horizon = { from: day('2026-11-30'), to: day('2027-01-10') }

describe('the horizon', () => {
  test.each([
    ['2026-11-22', '2026-10-19', '2027-11-21'],
    ['2026-11-23', '2026-10-26', '2027-11-28'],
    ['2027-01-01', '2026-11-30', '2028-01-02'],
  ])('of %s is from Monday four weeks back to Sunday 52 weeks ahead', (today, from, to) => {
    const { from: first, to: last } = horizonFor(day(today))
    expect([first.toString(), last.toString()]).toEqual([from, to])
    expect([first.dayOfWeek, last.dayOfWeek]).toEqual([1, 7])
  })
})

describe('a series', () => {
  test('gives an occurrence a date, with an id that is its activity and date', () => {
    expect(expand({})[0]).toEqual({
      id: 'bingo/2026-12-01',
      activityId: 'bingo',
      anchor: '2026-12-01',
      date: day('2026-12-01'),
      lastDate: null,
      time: timed('13:00', '15:00'),
      placeId: 'eken',
      status: 'planned',
      isFull: false,
      theme: null,
      details: null,
      own: {},
      original: null,
      reason: null,
      instead: null,
      uncertainty: null,
    })
  })

  test('all day and open ends stay what they are', () => {
    const whole = activity({ id: 'a', schedule: schedule({ time: allDay }) })
    const open = activity({ id: 'b', schedule: schedule({ time: timed('18:00') }) })
    const [first, second] = expand({ activities: [open, whole] })
    expect([first?.id, first?.time.kind]).toEqual(['a/2026-12-01', 'all-day'])
    expect(second?.time).toEqual(timed('18:00'))
  })

  test('comes by date, start and id, whatever the order of the rows', () => {
    const at = (id: string, start: string) => activity({ id, schedule: schedule({ time: timed(start) }) })
    const activities = [at('c', '10:00'), at('b', '13:00'), at('a', '13:00')]
    const ids = expand({ activities }).map(({ id }) => id)
    expect(ids.slice(0, 4)).toEqual(['c/2026-12-01', 'a/2026-12-01', 'b/2026-12-01', 'c/2026-12-08'])
    expect(expand({ activities: activities.toReversed() }).map(({ id }) => id)).toEqual(ids)
  })
})

describe('breaks', () => {
  test.each([
    ['of everything', {}, '12-01 12-22 12-29 01-05'],
    ['at the place', { placeIds: ['eken'] }, '12-01 12-22 12-29 01-05'],
    ['of the activity', { activityIds: ['bingo'] }, '12-01 12-22 12-29 01-05'],
    ['at another place', { placeIds: ['linden'] }, '12-01 12-08 12-15 12-22 12-29 01-05'],
    [
      'of the activity at another place',
      { placeIds: ['linden'], activityIds: ['bingo'] },
      '12-01 12-08 12-15 12-22 12-29 01-05',
    ],
    [
      'of another activity at the place',
      { placeIds: ['eken'], activityIds: ['fika'] },
      '12-01 12-08 12-15 12-22 12-29 01-05',
    ],
  ])('%s', (_, scope, expected) => {
    expect(dates(expand({ breaks: [pause('2026-12-08', '2026-12-15', scope)] }))).toBe(expected)
  })

  test('a date given by itself, a moved one and an extra one stand in a break', () => {
    const single = activity({ id: 'julfest', schedule: schedule({ rules: [], dates: [day('2026-12-10')] }) })
    const changes = [
      change({ date: day('2026-12-01'), kind: 'moved', newDate: day('2026-12-09') }),
      change({ date: day('2026-12-11'), kind: 'extra' }),
    ]
    const breaks = [pause('2026-12-07', '2027-01-10')]
    expect(expand({ activities: [activity(), single], changes, breaks }).map(brief)).toEqual([
      'bingo/2026-12-01 2026-12-09 13:00 eken moved',
      'julfest/2026-12-10 2026-12-10 13:00 eken planned',
      'bingo/2026-12-11 2026-12-11 13:00 eken extra',
    ])
  })
})

describe('changes on 8 December', () => {
  test.each<[string, Parameters<typeof change>[0][], string[]]>([
    ['cancelled', [{}], ['bingo/2026-12-08 2026-12-08 13:00 eken cancelled']],
    [
      'a new start keeps the length',
      [{ kind: 'new-time', newTime: timed('14:30') }],
      ['bingo/2026-12-08 2026-12-08 14:30–16:30 eken changed'],
    ],
    [
      'a new start and end',
      [{ kind: 'new-time', newTime: timed('14:30', '15:00') }],
      ['bingo/2026-12-08 2026-12-08 14:30–15:00 eken changed'],
    ],
    [
      'a length past midnight is an open end',
      [{ kind: 'new-time', newTime: timed('23:00') }],
      ['bingo/2026-12-08 2026-12-08 23:00 eken changed'],
    ],
    [
      'the whole day',
      [{ kind: 'new-time', newTime: allDay }],
      ['bingo/2026-12-08 2026-12-08 all-day eken changed'],
    ],
    [
      'a new place',
      [{ kind: 'new-place', newPlaceId: 'linden' }],
      ['bingo/2026-12-08 2026-12-08 13:00 linden changed'],
    ],
    [
      'a new time and a new place add up',
      [
        { kind: 'new-place', newPlaceId: 'linden' },
        { kind: 'new-time', newTime: timed('10:00') },
      ],
      ['bingo/2026-12-08 2026-12-08 10:00–12:00 linden changed'],
    ],
    [
      'moved, with time and place, to another day',
      [{ kind: 'moved', newDate: day('2026-12-10'), newTime: timed('10:00'), newPlaceId: 'linden' }],
      ['bingo/2026-12-08 2026-12-10 10:00–12:00 linden moved'],
    ],
    [
      'an extra one at another time has a number',
      [{ kind: 'extra', newTime: timed('18:00', '20:00') }],
      [
        'bingo/2026-12-08 2026-12-08 13:00 eken planned',
        'bingo/2026-12-08-2 2026-12-08 18:00–20:00 eken extra',
      ],
    ],
    [
      'a new time that is the old one changes nothing',
      [{ kind: 'new-time', newTime: timed('13:00') }],
      ['bingo/2026-12-08 2026-12-08 13:00 eken planned'],
    ],
  ])('%s', (_, rows, expected) => {
    const found = expand({ changes: rows.map((row) => change(row)) })
    expect(found.filter(({ id }) => id.includes('2026-12-08')).map(brief)).toEqual(expected)
    expect(expand({ changes: rows.map((row) => change(row)).toReversed() })).toEqual(found)
  })

  test('moved onto another planned date, both stand there with ids of their own', () => {
    const found = expand({ changes: [change({ kind: 'moved', newDate: day('2026-12-15') })] })
    expect(found.filter(({ date }) => date.equals(day('2026-12-15'))).map(brief)).toEqual([
      'bingo/2026-12-08 2026-12-15 13:00 eken moved',
      'bingo/2026-12-15 2026-12-15 13:00 eken planned',
    ])
  })

  test('what was planned is told where it differs', () => {
    const found = expand({ changes: [change({ kind: 'moved', newDate: day('2026-12-10') })] })
    expect(found.find(({ id }) => id === 'bingo/2026-12-08')?.original).toEqual({
      date: day('2026-12-08'),
      lastDate: null,
      time: timed('13:00', '15:00'),
      placeId: 'eken',
    })
  })

  test('one planned outside the horizon is shown where it is moved into it, and the reverse', () => {
    const changes = [
      change({ date: day('2026-11-24'), kind: 'moved', newDate: day('2026-12-02') }),
      change({ date: day('2027-01-05'), kind: 'moved', newDate: day('2027-01-14') }),
    ]
    const moved = expand({ changes }).filter(({ status }) => status === 'moved')
    expect(moved.map(({ id }) => id)).toEqual(['bingo/2026-11-24', 'bingo/2027-01-05'])
  })

  test('several extra ones on a date are numbered by their start', () => {
    const extra = (start: string) => change({ date: day('2026-12-09'), kind: 'extra', newTime: timed(start) })
    const found = expand({ changes: [extra('18:00'), extra('09:00')] })
    expect(found.filter(({ status }) => status === 'extra').map(({ id, time }) => [id, hours(time)])).toEqual(
      [
        ['bingo/2026-12-09', '09:00–11:00'],
        ['bingo/2026-12-09-2', '18:00–20:00'],
      ],
    )
  })
})

describe('a change on a date that was taken away', () => {
  const takenAway: [string, Partial<SiteData>][] = [
    ['by a break', { breaks: [pause('2026-12-07', '2026-12-13')] }],
    ['by Utom', { activities: [without(day('2026-12-08'))] }],
  ]
  describe.each(takenAway)('%s', (_, data) => {
    const on8December = (row: Parameters<typeof change>[0]) =>
      expand({ ...data, changes: [change(row)] })
        .filter(({ id }) => id.startsWith('bingo/2026-12-08'))
        .map(brief)

    test.each<[string, Parameters<typeof change>[0], string[]]>([
      ['cancelled changes nothing', {}, []],
      [
        'a new time brings it back',
        { kind: 'new-time', newTime: timed('10:00') },
        ['bingo/2026-12-08 2026-12-08 10:00–12:00 eken changed'],
      ],
      [
        'a new place brings it back',
        { kind: 'new-place', newPlaceId: 'linden' },
        ['bingo/2026-12-08 2026-12-08 13:00 linden changed'],
      ],
      [
        'moved brings it back',
        { kind: 'moved', newDate: day('2026-12-10') },
        ['bingo/2026-12-08 2026-12-10 13:00 eken moved'],
      ],
      [
        'an extra one may use the time, and the id',
        { kind: 'extra' },
        ['bingo/2026-12-08 2026-12-08 13:00 eken extra'],
      ],
    ])('%s', (_name, row, expected) => {
      expect(on8December(row)).toEqual(expected)
    })
  })
})

describe('uncertain', () => {
  const undecided = activity({
    schedule: schedule({
      rules: [{ kind: 'weekly', weekdays: [4], weeks: 'all' }],
      publicHolidays: 'undecided',
    }),
  })

  test('on a red day that nobody has decided about', () => {
    const found = expand({ activities: [undecided] }).filter(({ status }) => status === 'uncertain')
    expect(found.map(({ anchor, uncertainty }) => [anchor, uncertainty])).toEqual([
      ['2026-12-24', { kind: 'public-holiday', holiday: 'julafton' }],
      ['2026-12-31', { kind: 'public-holiday', holiday: 'nyårsafton' }],
    ])
  })

  test.each<[string, Parameters<typeof change>[0], string]>([
    ['cancelled there is cancelled', {}, 'cancelled'],
    ['a new time decides it', { kind: 'new-time', newTime: timed('10:00') }, 'changed'],
    ['moved decides it', { kind: 'moved', newDate: day('2026-12-23') }, 'moved'],
  ])('%s', (_, row, status) => {
    const changes = [change({ date: day('2026-12-24'), ...row })]
    const found = expand({ activities: [undecided], changes }).find(({ anchor }) => anchor === '2026-12-24')
    expect(found).toMatchObject({ status, uncertainty: null })
  })

  test('moved to a red day is decided', () => {
    const changes = [change({ date: day('2026-12-17'), kind: 'moved', newDate: day('2026-12-24') })]
    const found = expand({ activities: [undecided], changes }).find(({ anchor }) => anchor === '2026-12-17')
    expect(found).toMatchObject({ status: 'moved', uncertainty: null })
  })

  test('every date of a row that is being corrected', () => {
    const found = expand({ activities: [activity({ heldSince: day('2026-11-20') })] })
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['uncertain']))
    expect(found[0]?.uncertainty).toEqual({ kind: 'held-back' })
  })

  test.each<[string, Parameters<typeof change>[0], string]>([
    ['cancelled is still cancelled', {}, 'cancelled'],
    ['moved is still moved', { kind: 'moved', newDate: day('2026-12-09') }, 'moved'],
    ['a new time is uncertain', { kind: 'new-time', newTime: timed('10:00') }, 'uncertain'],
    ['an extra one is uncertain', { date: day('2026-12-09'), kind: 'extra' }, 'uncertain'],
  ])('a change that is being corrected: %s', (_, row, status) => {
    const found = expand({ changes: [change({ heldSince: day('2026-11-20'), ...row })] })
    expect(found.filter(({ uncertainty }) => uncertainty)).toMatchObject([
      { status, uncertainty: { kind: 'held-back' } },
    ])
  })
})

test('two rows that differ in their reasons tell both', () => {
  const changes = [
    change({ kind: 'new-time', newTime: timed('10:00'), reason: 'Bussen går tidigare.' }),
    change({ kind: 'new-place', newPlaceId: 'linden', reason: 'Salen målas' }),
  ]
  const found = expand({ changes }).find(({ anchor }) => anchor === '2026-12-08')
  expect(found?.reason).toBe('Salen målas. Bussen går tidigare')
})

test('a thousand activities are expanded', () => {
  const activities = Array.from({ length: 1_000 }, (_, index) => activity({ id: `a${index}` }))
  expect(expandOccurrences(siteData({ activities }), horizonFor(day('2026-11-22')))).toHaveLength(57_000)
})

function expand(data: Partial<SiteData>): Occurrence[] {
  return expandOccurrences(siteData(data), horizon)
}

function without(date: Temporal.PlainDate) {
  return activity({ schedule: schedule({ exclusions: [{ kind: 'dates', from: date, to: date }] }) })
}

function dates(occurrences: Occurrence[]): string {
  return occurrences.map(({ date }) => date.toString().slice(5)).join(' ')
}

/** "bingo/2026-12-08 2026-12-10 10:00–12:00 linden moved"; the usual two hours from 13 are written as 13:00. */
function brief({ id, date, time, placeId, status }: Occurrence): string {
  return [id, date.toString(), hours(time), placeId, status].join(' ')
}

function hours(time: Occurrence['time']): string {
  if (time.kind === 'all-day') return 'all-day'
  const text = [time.start, time.end]
    .filter((moment) => moment !== null)
    .map((moment) => moment.toString().slice(0, 5))
  return text.join('–').replace('13:00–15:00', '13:00')
}
