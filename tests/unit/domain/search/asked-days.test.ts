import { expect, test } from 'vitest'
import { calendarSpan, toAskedDays } from '../../../../src/domain/search/asked-days.ts'
import { understandQuery } from '../../../../src/domain/search/understand-query.ts'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'

const today = '2026-11-24'

function ask(text: string) {
  const { when } = understandQuery(text, { today, isKnown: () => false })
  return toAskedDays(when, today, calendarSpan(today))
}

test.each([
  ['bingo 8/12', 'Se tisdag 8 december i kalendern', '/kalender/2026-v50/#2026-12-08'],
  ['i dag', 'Se i dag, tisdag 24 november i kalendern', '/kalender/2026-v48/#2026-11-24'],
  ['i morgon', 'Se i morgon, onsdag 25 november i kalendern', '/kalender/2026-v48/#2026-11-25'],
  ['1 januari', 'Se fredag 1 januari 2027 i kalendern', '/kalender/2026-v53/#2027-01-01'],
  ['vecka 50', 'Se vecka 50 i kalendern', '/kalender/2026-v50/'],
  ['v. 50', 'Se vecka 50 i kalendern', '/kalender/2026-v50/'],
  ['i veckan', 'Se vecka 48 i kalendern', '/kalender/2026-v48/'],
  ['nästa vecka', 'Se vecka 49 i kalendern', '/kalender/2026-v49/'],
  ['december', 'Se december 2026 i kalendern', '/kalender/2026-12/'],
  ['nästa månad', 'Se december 2026 i kalendern', '/kalender/2026-12/'],
  ['1–3 december', 'Se tisdag 1 december till torsdag 3 december i kalendern', '/kalender/2026-v49/'],
  ['20 november', 'Se fredag 20 november i kalendern', '/kalender/2026-v47/#2026-11-20'],
])('%s: a link says ”%s”', (text, words, address) => {
  expect(ask(text).links).toEqual([{ text: words, address }])
})

test('a day that has been is said to have been', () => {
  expect(ask('20 november').notes).toEqual(['Fredag 20 november har varit.'])
  expect(ask('vecka 47').notes).toEqual(['Vecka 47 har varit.'])
  expect(ask('8 december').notes).toEqual([])
})

test('a day that the calendar doesn’t show has no link, and what it shows is said', () => {
  expect(ask('8 december 2028')).toEqual({
    notes: ['Kalendern visar måndag 26 oktober till söndag 28 november 2027.'],
    links: [],
  })
})

test('without days there is nothing to say', () => {
  expect(ask('bingo på tisdagar')).toEqual({ notes: [], links: [] })
})

test.each(['2026-11-24', '2026-11-29', '2027-01-01', '2028-02-29'])(
  'what the calendar of %s shows is what is built',
  (built) => {
    const { from, to } = horizonFor(Temporal.PlainDate.from(built))
    expect(calendarSpan(built)).toEqual({ from: from.toString(), to: to.toString() })
  },
)
