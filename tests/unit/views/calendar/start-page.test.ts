import { describe, expect, test } from 'vitest'
import { toStartPage } from '../../../../src/views/calendar/start-page.ts'
import { activity, change, day, schedule, site } from '../../../support/site/site-data.ts'

const monday = { today: day('2026-12-07') }
const once = (date: string) => schedule({ rules: [], dates: [day(date)] })

test('shows today, tomorrow and the five days after', () => {
  const page = toStartPage(site({}, monday))
  expect(page.today.heading).toBe('Måndag 7 december')
  expect(page.tomorrow.occurrences.map(({ title }) => title)).toEqual(['Bingo'])
  expect(page.later.map(({ iso }) => iso)).toEqual([
    '2026-12-09',
    '2026-12-10',
    '2026-12-11',
    '2026-12-12',
    '2026-12-13',
  ])
})

describe('what happens seldom', () => {
  const party = activity({ id: 'fest', title: 'Fest', schedule: once('2026-12-18') })

  test('is lifted out of the weekly things', () => {
    const page = toStartPage(site({ activities: [activity(), party] }, monday))
    expect(
      page.rare.map(({ heading, occurrences }) => [heading, occurrences.map(({ title }) => title)]),
    ).toEqual([['Fredag 18 december', ['Fest']]])
  })

  test('is not said twice when it is today or tomorrow', () => {
    const today = activity({ id: 'fest', title: 'Fest', schedule: once('2026-12-08') })
    expect(toStartPage(site({ activities: [today] }, monday)).rare).toEqual([])
  })

  test.each([
    ['the first Thursday of the month', { kind: 'nth-weekday' as const, weekdays: [4], ordinals: [3] }, 1],
    ['every third week', { kind: 'every-nth-week' as const, weekdays: [4], interval: 3 }, 1],
    ['every other week', { kind: 'every-nth-week' as const, weekdays: [4], interval: 2 }, 0],
    ['odd weeks', { kind: 'weekly' as const, weekdays: [4], weeks: 'odd' as const }, 0],
  ])('%s', (_name, rule, days) => {
    const series = activity({ schedule: schedule({ rules: [rule], from: day('2026-12-10') }) })
    expect(Math.min(1, toStartPage(site({ activities: [series] }, monday)).rare.length)).toBe(days)
  })
})

test('a long day is cut, with the way to all of it', () => {
  const activities = Array.from({ length: 50 }, (_, number) => activity({ id: `bingo-${number}` }))
  const { tomorrow } = toStartPage(site({ activities }, monday))
  expect(tomorrow.occurrences).toHaveLength(20)
  expect(tomorrow.waiting).toBeUndefined()
  expect(tomorrow.more).toEqual({
    address: '/kalender/2026-v50/#2026-12-08',
    text: 'Se alla 50 aktiviteter tisdag 8 december',
  })
})

test.each([
  [20, 0],
  [50, 30],
  [90, 40],
])('of %i today, %i wait until the first have been', (count, waiting) => {
  const activities = Array.from({ length: count }, (_, number) => activity({ id: `bingo-${number}` }))
  expect(toStartPage(site({ activities }, { today: day('2026-12-08') })).today.waiting).toHaveLength(waiting)
})

test('on paper the week is a table: what begins when, what is off and why, and how much more there is', () => {
  const party = activity({ id: 'fest', title: 'Fest', schedule: once('2026-12-08') })
  const bingo = Array.from({ length: 9 }, (_, number) => activity({ id: `bingo-${number}` }))
  const changes = [change({ activityId: 'fest', date: day('2026-12-08'), reason: 'Ledaren är sjuk.' })]
  const { paper } = toStartPage(site({ activities: [party, ...bingo.slice(0, 1)], changes }, monday))
  expect(paper[0]).toEqual({
    heading: 'Tisdag 8 december',
    items: '13.00 Bingo',
    changes: [
      {
        title: '13.00 Inställt: Fest',
        status: 'Ledaren är sjuk. Ring 031-390 06 00.',
      },
    ],
  })
  expect(paper[1]).toEqual({ heading: 'Onsdag 9 december', items: 'Inget planerat', changes: [] })
  expect(toStartPage(site({ activities: bingo }, monday)).paper[0]?.items).toMatch(/, och 1 till$/)
})

test('a sheet without anything still has a start page', () => {
  const page = toStartPage(site({ activities: [], places: [], categories: [] }))
  expect([page.today.occurrences, page.rare, page.areas]).toEqual([[], [], []])
  expect(page.later.map(({ count }) => count)).toEqual(Array(5).fill('Inget planerat'))
})

test('a day further on says how much there is, and what is not as planned', () => {
  const page = toStartPage(
    site({ changes: [change({ date: day('2026-12-08') })] }, { today: day('2026-12-05') }),
  )
  expect(page.later.find(({ iso }) => iso === '2026-12-08')).toEqual({
    iso: '2026-12-08',
    heading: 'Tisdag 8 december',
    leaf: { numeral: '8', isRed: false },
    address: '/kalender/2026-v50/#2026-12-08',
    count: 'Inget planerat',
    changes: ['Inställt: Bingo'],
  })
})
