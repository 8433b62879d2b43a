import { describe, expect, test } from 'vitest'
import {
  toAreaWeekPage,
  toComingDays,
  toMonthPage,
  toWeekPage,
} from '../../../../src/views/calendar/calendar-page.ts'
import { rememberParts } from '../../../../src/domain/published/remember-parts.ts'
import { toAreaDayPage, toDayPage, toDayTimePage } from '../../../../src/views/calendar/day-pages.ts'
import { areaDays, areaWeeks, dayParts, partedDays } from '../../../../src/views/calendar/parted-calendar.ts'
import { toStartPage } from '../../../../src/views/calendar/start-page.ts'
import { toAreaPage } from '../../../../src/views/places/area-page.ts'
import { toPlacePage } from '../../../../src/views/places/place-page.ts'
import { dailyActivities, partedSite, placesInAreas } from '../../../support/site/large-site.ts'
import { day, place } from '../../../support/site/site-data.ts'

const places = placesInAreas
const week = { year: 2026, week: 50 }

/** A week has seven rows an activity. */
const daily = (count: number, placeIds = ['eken', 'linden']) =>
  partedSite({ places, activities: dailyActivities(count, placeIds) })

describe('a week of 294 rows', () => {
  const site = daily(42)

  test('stands on one page, and no day has a page of its own', () => {
    const { days, areas } = toWeekPage(site, week)
    expect(days.map(({ occurrences }) => occurrences.length)).toEqual([42, 42, 42, 42, 42, 42, 42])
    expect(areas).toEqual([])
    expect([partedDays(site), areaWeeks(site)]).toEqual([[], []])
  })
})

describe('a week of 308 rows', () => {
  const site = daily(44)

  test('says how much there is each day, and leads to the days and to the areas', () => {
    const { days, areas, title } = toWeekPage(site, week)
    expect(title).toBe('Vecka 50, 7 till 13 december')
    expect(days[1]).toMatchObject({
      iso: '2026-12-08',
      occurrences: [],
      more: { address: '/kalender/2026-12-08/', text: '8 december: 44 tillfällen' },
    })
    expect(areas).toEqual([
      { address: '/omraden/berga/', text: 'Berga: 154 tillfällen' },
      { address: '/omraden/ryd/', text: 'Ryd: 154 tillfällen' },
    ])
  })

  test('has a page for each day, with the days before and after', () => {
    expect(partedDays(site)).toHaveLength(57 * 7)
    const page = toDayPage(site, day('2026-12-08'))
    expect(page.title).toBe('Tisdag 8 december')
    expect(page.days[0]?.occurrences).toHaveLength(44)
    expect(page.previous).toEqual({ address: '/kalender/2026-12-07/', text: 'Måndag 7 december' })
    expect(page.next).toEqual({ address: '/kalender/2026-12-09/', text: 'Onsdag 9 december' })
    expect(toDayPage(site, site.horizon.from).previous).toBeNull()
    expect(toDayPage(site, site.horizon.to).next).toBeNull()
  })

  test('the coming days begin with today in full', () => {
    const { days } = toComingDays(site)
    expect(days.map(({ occurrences }) => occurrences.length)).toEqual([44, 0, 0, 0, 0, 0, 0])
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

describe('a day of 400 rows', () => {
  test('stands on one page', () => {
    const site = daily(400)
    expect(toDayPage(site, day('2026-12-08')).days[0]?.occurrences).toHaveLength(400)
  })
})

describe('a day of 402 rows', () => {
  const site = daily(402, ['eken', 'linden', 'boden'])
  const ryd = { id: 'ryd', name: 'Ryd' }

  test('says how much there is in each area, with the way to it, and tells in full what is in none', () => {
    const { days, areas, times } = toDayPage(site, day('2026-12-08'))
    expect(areas).toEqual([
      { address: '/omraden/berga/2026-12-08/', text: 'Berga: 134 tillfällen' },
      { address: '/omraden/ryd/2026-12-08/', text: 'Ryd: 134 tillfällen' },
    ])
    expect(days[0]?.occurrences.map(({ place }) => place)).toEqual(Array.from({ length: 134 }, () => 'Boden'))
    expect(times).toEqual([])
  })

  test('where all is in an area no day without anything is shown', () => {
    expect(toDayPage(daily(402), day('2026-12-08')).days).toEqual([])
  })

  test('each area has a page a week, which leads to its days where they are more than a page holds', () => {
    expect(areaWeeks(site)).toHaveLength(2 * 57)
    const page = toAreaWeekPage(site, ryd, week)
    expect(page.title).toBe('Ryd, vecka 50, 7 till 13 december')
    expect(page.days[1]?.more).toEqual({
      address: '/omraden/ryd/2026-12-08/',
      text: '8 december: 134 tillfällen',
    })
    expect(page.previous).toEqual({
      address: '/omraden/ryd/2026-v49/',
      text: 'Vecka 49, 30 november till 6 december',
    })
  })

  test('a day of an area has all of its rows, and the ways to the days beside it', () => {
    expect(areaDays(site)).toHaveLength(2 * 57 * 7)
    const page = toAreaDayPage(site, ryd, day('2026-12-08'))
    expect(page.title).toBe('Ryd, tisdag 8 december')
    expect(page.days[0]?.occurrences).toHaveLength(134)
    expect(page.next).toEqual({ address: '/omraden/ryd/2026-12-09/', text: 'Onsdag 9 december' })
  })

  test('the page of an area begins with today in full', () => {
    const { days } = toAreaPage(site, ryd)
    expect(days.map(({ occurrences }) => occurrences.length)).toEqual([134, 0, 0, 0, 0, 0, 0])
    expect(days[1]?.more).toEqual({
      address: '/omraden/ryd/2026-11-23/',
      text: '23 november: 134 tillfällen',
    })
  })

  test('the coming days are counts, for today has too much as well', () => {
    const { days, areas } = toComingDays(site)
    expect(days[0]?.more).toEqual({ address: '/kalender/2026-11-22/', text: '22 november: 402 tillfällen' })
    expect(areas[1]).toEqual({ address: '/omraden/ryd/', text: 'Ryd: 938 tillfällen' })
  })
})

test('an area whose weeks have room has its days in them', () => {
  const few = daily(402, ['boden', 'boden', 'boden', 'boden', 'boden', 'boden', 'boden', 'eken'])
  expect(toAreaWeekPage(few, { id: 'ryd', name: 'Ryd' }, week).days[1]?.occurrences).toHaveLength(50)
  expect(toDayPage(few, day('2026-12-08')).areas).toEqual([
    { address: '/omraden/ryd/2026-v50/#2026-12-08', text: 'Ryd: 50 tillfällen' },
  ])
  expect(areaDays(few)).toEqual([])
})

describe('a day of more than 400 rows at places in no area', () => {
  const activities = dailyActivities(402, ['boden'], ['09:00', '11:59', '12:00', '17:00', '17:30', '20:00'])
  const site = partedSite({ places, activities })

  test('is parted by when they begin', () => {
    const { days, areas, times } = toDayPage(site, day('2026-12-08'))
    expect([days, areas]).toEqual([[], []])
    expect(times).toEqual([
      { address: '/kalender/2026-12-08/formiddag/', text: 'Förmiddag: 134 tillfällen' },
      { address: '/kalender/2026-12-08/eftermiddag/', text: 'Eftermiddag: 67 tillfällen' },
      { address: '/kalender/2026-12-08/kvall/', text: 'Kväll: 201 tillfällen' },
    ])
    expect(dayParts(site)).toHaveLength(3 * 57 * 7)
  })

  test('and each part has its rows, and the way to the others', () => {
    const page = toDayTimePage(site, day('2026-12-08'), { area: null, time: 'eftermiddag' })
    expect(page.title).toBe('Tisdag 8 december: eftermiddag')
    expect(page.days[0]?.occurrences).toHaveLength(67)
    expect([page.previous, page.next]).toEqual([
      { address: '/kalender/2026-12-08/formiddag/', text: 'Förmiddag' },
      { address: '/kalender/2026-12-08/kvall/', text: 'Kväll' },
    ])
  })
})

describe('a day of more than 400 rows in one area', () => {
  const ryd = { id: 'ryd', name: 'Ryd' }
  const site = partedSite({ places, activities: dailyActivities(402, ['eken'], ['09:00', '13:00']) })

  test('is parted by when they begin, where something does', () => {
    const { days, times } = toAreaDayPage(site, ryd, day('2026-12-08'))
    expect(days).toEqual([])
    expect(times).toEqual([
      { address: '/omraden/ryd/2026-12-08/formiddag/', text: 'Förmiddag: 201 tillfällen' },
      { address: '/omraden/ryd/2026-12-08/eftermiddag/', text: 'Eftermiddag: 201 tillfällen' },
    ])
    const page = toDayTimePage(site, day('2026-12-08'), { area: ryd, time: 'formiddag' })
    expect([page.title, page.days[0]?.occurrences.length]).toEqual(['Ryd, tisdag 8 december: förmiddag', 201])
  })

  test('the page of the area leads to today as well', () => {
    expect(toAreaPage(site, ryd).days[0]?.more?.address).toBe('/omraden/ryd/2026-11-22/')
  })
})

test('a place with too much for one page tells today in full, and leads to the days after it', () => {
  const site = partedSite({ places, activities: dailyActivities(44) })
  const [today, tomorrow] = toPlacePage(site, places[0] ?? place()).days
  expect(today?.occurrences).toHaveLength(44)
  expect(tomorrow?.more).toEqual({
    address: '/kalender/2026-11-23/',
    text: '23 november: 44 tillfällen, i kalendern för alla platser',
  })
})

test('the parts of a day are remembered as long as the calendar shows the day', () => {
  const shown = daily(3)
  const later = { ...shown, horizon: { ...shown.horizon, from: day('2026-12-08') } }
  const known = ['/kalender/2026-12-07/kvall/', '/omraden/ryd/2026-12-07/', '/omraden/ryd/2026-12-08/']
  expect(rememberParts(known, later)).toEqual(['/omraden/ryd/2026-12-08/'])
})

test('a week that has room again is one page, and its days keep theirs', () => {
  const shrunk = partedSite({ places, activities: dailyActivities(3) }, daily(402).partedLists)
  expect(toWeekPage(shrunk, week).days[0]?.occurrences).toHaveLength(3)
  expect(partedDays(shrunk)).toHaveLength(57 * 7)
  expect(areaWeeks(shrunk)).toHaveLength(2 * 57)
  expect(toDayPage(shrunk, day('2026-12-08')).days[0]?.occurrences).toHaveLength(3)
})
