import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Window } from 'happy-dom'
import { refreshDaySlots, refreshThisWeek } from '../../../src/client/page-days.ts'
import { visitorsDay } from '../../../src/client/visitors-day.ts'
import { pageOf, textOf } from '../../support/client/page-of.ts'

const day = (date: string, words: string) =>
  `<section data-day="${date}"><h2 data-date="${date}">${words}</h2></section>`

const start = () =>
  pageOf(
    `<p class="site-name"><a href="/">Samvaro</a></p><div data-day-slot="0">${day('2026-11-24', 'Tisdag 24 november')}</div><div data-day-slot="1">${day('2026-11-25', 'Onsdag 25 november')}</div>`,
  )

const week = `${day('2026-11-25', 'Onsdag 25 november')}${day('2026-11-26', 'Torsdag 26 november')}`
const wednesday = visitorsDay(new Date('2026-11-25T07:00:00+01:00'))
const headings = (page: Document) => [...page.querySelectorAll('h2')].map((heading) => heading.textContent)
const missing = (page: Document) => page.querySelector('[data-not-fetched]')

beforeEach(() => {
  vi.stubGlobal('DOMParser', new Window().DOMParser)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function answer(respond: () => Promise<Response>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return respond()
  })
  return asked
}

test('without network the day before stands, which is said, and it is worth trying again', async () => {
  const page = start()
  answer(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await refreshDaySlots(page, wednesday)).toBe(false)
  expect(headings(page)).toEqual(['Tisdag 24 november', 'Onsdag 25 november'])
  expect(missing(page)?.textContent).toBe(
    'Vi kunde inte hämta det nyaste programmet. Det som står här börjar med tisdag 24 november.',
  )
  answer(() => Promise.resolve(new Response(null, { status: 503 })))
  expect(await refreshDaySlots(page, wednesday)).toBe(false)
  expect(page.querySelectorAll('[data-not-fetched]')).toHaveLength(1)
  const asked = answer(() => Promise.resolve(new Response(week)))
  expect(await refreshDaySlots(page, wednesday)).toBe(true)
  expect(asked).toEqual(['https://exempel.se/kalender/2026-v48/'])
  expect(headings(page)).toEqual(['I dag, onsdag 25 november', 'I morgon, torsdag 26 november'])
  expect(missing(page)).toBeNull()
})

test('on the day it was built for nothing is fetched', async () => {
  const asked = answer(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await refreshDaySlots(start(), visitorsDay(new Date('2026-11-24T07:00:00+01:00')))).toBe(true)
  expect(asked).toEqual([])
})

test('days beyond the calendar are not asked for again', async () => {
  const page = start()
  answer(() => Promise.resolve(new Response(null, { status: 404 })))
  expect(await refreshDaySlots(page, visitorsDay(new Date('2028-03-01T07:00:00+01:00')))).toBe(true)
  expect(missing(page)).not.toBeNull()
})

test('another week is led to', () => {
  const page = pageOf(
    '<p class="site-name"><a href="/samvaro/">Samvaro</a></p><div data-this-week="2026-v48"></div>',
  )
  refreshThisWeek(page, visitorsDay(new Date('2026-12-08T07:00:00+01:00')))
  refreshThisWeek(page, visitorsDay(new Date('2026-12-08T07:00:00+01:00')))
  expect(textOf(page, '[data-this-week]')).toBe('Till den här veckan, vecka 50')
  expect(page.querySelector('a.to-this-week')?.getAttribute('href')).toBe(
    'https://exempel.se/samvaro/kalender/2026-v50/',
  )
})
