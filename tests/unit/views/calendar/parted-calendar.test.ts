import { describe, expect, test } from 'vitest'
import {
  toAreaWeekPage,
  toComingDays,
  toDayPage,
  toMonthPage,
  toWeekPage,
} from '../../../../src/views/calendar/calendar-page.ts'
import { areaWeeks, partedDays } from '../../../../src/views/calendar/parted-calendar.ts'
import { toStartPage } from '../../../../src/views/calendar/start-page.ts'
import { toAreaPage } from '../../../../src/views/places/area-page.ts'
import { dailyActivities, partedSite, placesInAreas } from '../../../support/site/large-site.ts'
import { day } from '../../../support/site/site-data.ts'

const places = placesInAreas
const week = { year: 2026, week: 50 }

/** A week has seven rows an activity. */
const daily = (count: number, placeIds = ['eken', 'linden']) =>
  partedSite({ places, activities: dailyActivities(count, placeIds) })

describe('a week of 497 rows', () => {
  const site = daily(71)

  test('stands on one page, and no day has a page of its own', () => {
    const { days, areas } = toWeekPage(site, week)
    expect(days.map(({ occurrences }) => occurrences.length)).toEqual([71, 71, 71, 71, 71, 71, 71])
    expect(areas).toEqual([])
    expect([partedDays(site), areaWeeks(site)]).toEqual([[], []])
  })
})

describe('a week of 504 rows', () => {
  const site = daily(72)

  test('says how much there is each day, and leads to the days and to the areas', () => {
    const { days, areas, title } = toWeekPage(site, week)
    expect(title).toBe('Vecka 50, 7 till 13 december')
    expect(days[1]).toMatchObject({
      iso: '2026-12-08',
      occurrences: [],
      more: { address: '/kalender/2026-12-08/', text: '8 december: 72 tillfällen' },
    })
    expect(areas).toEqual([
      { address: '/omraden/berga/', text: 'Berga: 252 tillfällen' },
      { address: '/omraden/ryd/', text: 'Ryd: 252 tillfällen' },
    ])
  })

  test('has a page for each day, with the days before and after', () => {
    expect(partedDays(site)).toHaveLength(57 * 7)
    const page = toDayPage(site, day('2026-12-08'))
    expect(page.title).toBe('Tisdag 8 december')
    expect(page.days[0]?.occurrences).toHaveLength(72)
    expect(page.previous).toEqual({ address: '/kalender/2026-12-07/', text: 'Måndag 7 december' })
    expect(page.next).toEqual({ address: '/kalender/2026-12-09/', text: 'Onsdag 9 december' })
    expect(toDayPage(site, site.horizon.from).previous).toBeNull()
    expect(toDayPage(site, site.horizon.to).next).toBeNull()
  })

  test('the coming days begin with today in full', () => {
    const { days } = toComingDays(site)
    expect(days.map(({ occurrences }) => occurrences.length)).toEqual([72, 0, 0, 0, 0, 0, 0])
    expect(days[1]?.more?.address).toBe('/kalender/2026-11-23/')
  })

  test('the start page and a month lead to the day itself', () => {
    const { today, later } = toStartPage(site)
    expect([today.more?.address, later[0]?.address]).toEqual([
      '/kalender/2026-11-22/',
      '/kalender/2026-11-24/',
    ])
    const december = toMonthPage(site, Temporal.PlainYearMonth.from('2026-12'))
    expect(december.days[7]?.more?.address).toBe('/kalender/2026-12-08/')
  })
})

describe('a day of 500 rows', () => {
  test('stands on one page', () => {
    const site = daily(500)
    expect(toDayPage(site, day('2026-12-08')).days[0]?.occurrences).toHaveLength(500)
    expect(areaWeeks(site)).toEqual([])
  })
})

describe('a day of 501 rows', () => {
  const site = daily(501, ['eken', 'linden', 'boden'])

  test('says how much there is in each area, with the way to it, and tells in full what is in none', () => {
    const { days, areas } = toDayPage(site, day('2026-12-08'))
    expect(areas).toEqual([
      { address: '/omraden/berga/2026-v50/#2026-12-08', text: 'Berga: 167 tillfällen' },
      { address: '/omraden/ryd/2026-v50/#2026-12-08', text: 'Ryd: 167 tillfällen' },
    ])
    expect(days[0]?.occurrences.map(({ place }) => place)).toEqual(Array.from({ length: 167 }, () => 'Boden'))
  })

  test('where all is in an area no day without anything is shown', () => {
    expect(toDayPage(daily(501), day('2026-12-08')).days).toEqual([])
  })

  test('each area has a page a week, which holds every row of it', () => {
    expect(areaWeeks(site)).toHaveLength(2 * 57)
    const page = toAreaWeekPage(site, { id: 'ryd', name: 'Ryd' }, week)
    expect(page.title).toBe('Ryd, vecka 50, 7 till 13 december')
    expect(page.days.map(({ occurrences }) => occurrences.length)).toEqual([
      167, 167, 167, 167, 167, 167, 167,
    ])
    expect(page.previous).toEqual({
      address: '/omraden/ryd/2026-v49/',
      text: 'Vecka 49, 30 november till 6 december',
    })
  })

  test('the page of an area begins with today in full', () => {
    const { days } = toAreaPage(site, { id: 'ryd', name: 'Ryd' })
    expect(days.map(({ occurrences }) => occurrences.length)).toEqual([167, 0, 0, 0, 0, 0, 0])
    expect(days[1]?.more).toEqual({
      address: '/omraden/ryd/2026-v48/#2026-11-23',
      text: '23 november: 167 tillfällen',
    })
  })

  test('the coming days are counts, for today has too much as well', () => {
    const { days, areas } = toComingDays(site)
    expect(days[0]?.more).toEqual({ address: '/kalender/2026-11-22/', text: '22 november: 501 tillfällen' })
    expect(areas[1]).toEqual({ address: '/omraden/ryd/', text: 'Ryd: 1\u00a0169 tillfällen' })
  })
})

test('a week that has room again is one page, and its days keep theirs', () => {
  const shrunk = partedSite({ places, activities: dailyActivities(3) }, daily(501).partedLists)
  expect(toWeekPage(shrunk, week).days[0]?.occurrences).toHaveLength(3)
  expect(partedDays(shrunk)).toHaveLength(57 * 7)
  expect(areaWeeks(shrunk)).toHaveLength(2 * 57)
  expect(toDayPage(shrunk, day('2026-12-08')).days[0]?.occurrences).toHaveLength(3)
})
