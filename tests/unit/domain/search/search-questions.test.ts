import { describe, expect, test } from 'vitest'
import { readFilters } from '../../../../src/domain/search/search-filters.ts'
import { formatIsoDay } from '../../../../src/domain/search/result-words.ts'
import { understandQuery } from '../../../../src/domain/search/understand-query.ts'
import { anyTime, isAtTime, isOnDay, spanOf } from '../../../../src/domain/search/when.ts'
import { formatDay } from '../../../../src/domain/time/swedish.ts'

const today = '2026-11-24'
const understand = (text: string) => understandQuery(text, { today, isKnown: () => false })
const on = (from: string, to = from) => ({ spans: [{ from, to }] })

describe('Days, times and money are taken out of a question', () => {
  test.each([
    ['tisdag förmiddag', { weekdays: [2], parts: ['formiddag'] }, []],
    ['bingo på tisdagar', { weekdays: [2] }, ['bingo']],
    ['torsdg', { weekdays: [4] }, []],
    ['mån eller ons', { weekdays: [1, 3] }, []],
    ['i helgen', on('2026-11-28', '2026-11-29'), []],
    ['vad händer idag?', on(today), []],
    ['I dag', on(today), []],
    ['i morgon kväll', { ...on('2026-11-25'), parts: ['kvall'] }, []],
    ['i kväll', { ...on(today), parts: ['kvall'] }, []],
    ['fika på lordag', { weekdays: [6] }, ['fika']],
    ['pepparkakor 8 december', on('2026-12-08'), ['pepparkakor']],
    ['julfest i december', on('2026-12-01', '2026-12-31'), ['julfest']],
    ['dans nästa vecka', on('2026-11-30', '2026-12-06'), ['dans']],
    ['kl. 13', { hour: 13 }, []],
    ['ryd fika', {}, ['ryd', 'fika']],
    ['va ä de för nåt idag', on(today), []],
    ['spela bingo', {}, ['bingo']],
    ['spela', {}, ['spela']],
    ['jag vill sjunga i kör', {}, ['sjunga', 'kör']],
  ])('%s', (text, when, words) => {
    expect(understand(text)).toMatchObject({ when: { ...anyTime, ...when }, words })
  })

  test.each([
    ['gratis dans', { isFree: true, words: ['dans'] }],
    ['lunch utan anmälan', { needsNoBooking: true, words: ['lunch'] }],
    ['med rullator', { stepFree: true, words: [] }],
    ['konsert med hörslinga', { hearingLoop: true, words: ['konsert'] }],
  ])('%s', (text, expected) => expect(understand(text)).toMatchObject(expected))

  test('a word that the index knows is no misspelt weekday', () => {
    expect(understandQuery('onsdan', { today, isKnown: (word) => word === 'onsdan' }).words).toEqual([
      'onsdan',
    ])
  })

  test('a weekday is a day, even where a description names it', () => {
    expect(understandQuery('torsdagar', { today, isKnown: () => true })).toMatchObject({
      when: { weekdays: [4] },
      words: [],
    })
  })

  test('a very long question is cut', () => {
    expect(understand('ord '.repeat(5000)).words).toEqual(['ord'])
    expect(understand('abc def '.repeat(1250)).words).toHaveLength(2)
  })
})

describe('Days that move with the calendar', () => {
  test.each([
    ['idag', '2026-11-24', '2026-11-24'],
    ['imorgon', '2026-11-25', '2026-11-25'],
    ['overmorgon', '2026-11-26', '2026-11-26'],
    ['helg', '2026-11-28', '2026-11-29'],
    ['nasta-helg', '2026-12-05', '2026-12-06'],
    ['vecka', '2026-11-24', '2026-11-29'],
    ['nasta-vecka', '2026-11-30', '2026-12-06'],
    ['manad', '2026-11-24', '2026-11-30'],
    ['nasta-manad', '2026-12-01', '2026-12-31'],
  ] as const)('on Tuesday 24 November %s is %s to %s', (relative, from, to) => {
    expect(spanOf(relative, today)).toEqual({ from, to })
  })

  test.each([
    ['helg', '2026-11-29', '2026-11-29'],
    ['vecka', '2026-11-29', '2026-11-29'],
    ['nasta-vecka', '2026-11-30', '2026-12-06'],
    ['nasta-helg', '2026-12-05', '2026-12-06'],
  ] as const)('on the Sunday of that week %s is %s to %s', (relative, from, to) => {
    expect(spanOf(relative, '2026-11-29')).toEqual({ from, to })
  })

  test('days asked for are any of those, on the weekdays asked for', () => {
    const when = { ...anyTime, spans: [spanOf('vecka', today), spanOf('nasta-vecka', today)], weekdays: [2] }
    expect(['2026-11-24', '2026-12-01'].every((date) => isOnDay(when, date))).toBe(true)
    expect(['2026-11-25', '2026-12-08'].some((date) => isOnDay(when, date))).toBe(false)
  })

  test('what lasts all day is in every part of it', () => {
    expect(isAtTime({ ...anyTime, parts: ['kvall'] }, null)).toBe(true)
    expect(isAtTime({ ...anyTime, parts: ['kvall'] }, 600)).toBe(false)
  })
})

test('choices of an address that are none choose nothing', () => {
  const address = new URLSearchParams('plats=atlantis&dag=onsdan&tid=constructor&gratis=kanske')
  expect(readFilters(address, today, () => false)).toEqual({
    place: null,
    district: null,
    category: null,
    partner: null,
    audience: null,
    when: anyTime,
    isFree: false,
    needsNoBooking: false,
    stepFree: false,
    hearingLoop: false,
  })
})

test.each(['2026-11-29', '2026-12-08', '2027-01-01', '2028-02-29'])(
  '%s is written as on every page',
  (iso) => {
    const today = Temporal.PlainDate.from('2026-11-24')
    expect(formatIsoDay(iso, '2026-11-24')).toBe(formatDay(Temporal.PlainDate.from(iso), today))
  },
)
