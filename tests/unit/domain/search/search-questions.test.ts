import { describe, expect, test } from 'vitest'
import { readFilters } from '../../../../src/domain/search/search-filters.ts'
import { formatIsoDay } from '../../../../src/domain/search/result-words.ts'
import { understandQuery } from '../../../../src/domain/search/understand-query.ts'
import { anyTime, isAtTime, isOnDay } from '../../../../src/domain/search/when.ts'
import { formatDay } from '../../../../src/domain/time/swedish.ts'

const understand = (text: string) => understandQuery(text, () => false)

describe('Days, times and money are taken out of a question', () => {
  test.each([
    ['tisdag förmiddag', { weekdays: [2], parts: ['formiddag'] }, []],
    ['bingo på tisdagar', { weekdays: [2] }, ['bingo']],
    ['torsdg', { weekdays: [4] }, []],
    ['mån eller ons', { weekdays: [1, 3] }, []],
    ['i helgen', { relative: 'helg' }, []],
    ['vad händer idag?', { relative: 'idag' }, []],
    ['I dag', { relative: 'idag' }, []],
    ['i morgon kväll', { relative: 'imorgon', parts: ['kvall'] }, []],
    ['i kväll', { relative: 'idag', parts: ['kvall'] }, []],
    ['fika på lordag', { weekdays: [6] }, ['fika']],
    ['pepparkakor 8 december', { dayOfMonth: 8, month: 12 }, ['pepparkakor']],
    ['julfest i december', { month: 12 }, ['julfest']],
    ['dans nästa vecka', { relative: 'nasta-vecka' }, ['dans']],
    ['kl. 13', { hour: 13 }, []],
    ['ryd fika', {}, ['ryd', 'fika']],
    ['va ä de för nåt idag', { relative: 'idag' }, []],
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
    expect(understandQuery('onsdan', (word) => word === 'onsdan').words).toEqual(['onsdan'])
  })

  test('a weekday is a day, even where a description names it', () => {
    expect(understandQuery('torsdagar', () => true)).toMatchObject({ when: { weekdays: [4] }, words: [] })
  })

  test('a very long question is cut', () => {
    expect(understand('ord '.repeat(5000)).words).toEqual(['ord'])
    expect(understand('abc def '.repeat(1250)).words).toHaveLength(2)
  })
})

describe('Days that move with the calendar, on Tuesday 24 November', () => {
  const today = '2026-11-24'
  test.each([
    ['idag', ['2026-11-24'], ['2026-11-23', '2026-11-25']],
    ['imorgon', ['2026-11-25'], ['2026-11-24']],
    ['helg', ['2026-11-28', '2026-11-29'], ['2026-11-27', '2026-11-30', '2026-12-05']],
    ['vecka', ['2026-11-24', '2026-11-29'], ['2026-11-23', '2026-11-30']],
    ['nasta-vecka', ['2026-11-30', '2026-12-06'], ['2026-11-29', '2026-12-07']],
  ] as const)('%s', (relative, inside, outside) => {
    const when = { ...anyTime, relative }
    expect(inside.every((date) => isOnDay(when, date, today))).toBe(true)
    expect(outside.some((date) => isOnDay(when, date, today))).toBe(false)
  })

  test('on a Sunday the weekend is today', () => {
    expect(isOnDay({ ...anyTime, relative: 'helg' }, '2026-11-29', '2026-11-29')).toBe(true)
    expect(isOnDay({ ...anyTime, relative: 'helg' }, '2026-12-05', '2026-11-29')).toBe(false)
  })

  test('what lasts all day is in every part of it', () => {
    expect(isAtTime({ ...anyTime, parts: ['kvall'] }, null)).toBe(true)
    expect(isAtTime({ ...anyTime, parts: ['kvall'] }, 600)).toBe(false)
  })
})

test('choices of an address that are none choose nothing', () => {
  const address = new URLSearchParams('plats=atlantis&dag=onsdan&tid=constructor&gratis=kanske')
  expect(readFilters(address, () => false)).toEqual({
    place: null,
    district: null,
    category: null,
    partner: null,
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
