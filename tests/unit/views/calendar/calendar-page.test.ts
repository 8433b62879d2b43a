import { describe, expect, test } from 'vitest'
import { toComingDays, toMonthPage, toWeekPage } from '../../../../src/views/calendar/calendar-page.ts'
import { formatSpan, monthsIn, weeksIn } from '../../../../src/views/calendar/calendar-periods.ts'
import { activity, day, pause, schedule, settings, site } from '../../../support/site/site-data.ts'

describe('the horizon', () => {
  const { horizon } = site()

  test('holds the weeks of four weeks back and 52 ahead, week 53 among them', () => {
    const weeks = weeksIn(horizon).map(({ year, week }) => `${year}-${week}`)
    expect(weeks).toHaveLength(57)
    expect([weeks[0], weeks[9], weeks[10], weeks[11], weeks.at(-1)]).toEqual([
      '2026-43',
      '2026-52',
      '2026-53',
      '2027-1',
      '2027-46',
    ])
  })

  test('holds every month that it touches', () => {
    const months = monthsIn(horizon).map((month) => month.toString())
    expect([months[0], months.at(-1), months.length]).toEqual(['2026-10', '2027-11', 14])
  })
})

test.each([
  ['2026-12-07', '2026-12-13', '7 till 13 december'],
  ['2026-11-30', '2026-12-06', '30 november till 6 december'],
  ['2026-12-28', '2027-01-03', '28 december 2026 till 3 januari 2027'],
  ['2027-01-04', '2027-01-10', '4 till 10 januari 2027'],
])('the days from %s to %s are "%s"', (from, to, words) => {
  expect(formatSpan({ from: day(from), to: day(to) }, day('2026-11-22'))).toBe(words)
})

describe('a week', () => {
  const page = toWeekPage(site(), { year: 2026, week: 50 })

  test('has Monday to Sunday, and its number beside its days', () => {
    expect(page.title).toBe('Vecka 50, 7 till 13 december')
    expect(page.days.map(({ heading }) => heading)).toEqual([
      'Måndag 7 december',
      'Tisdag 8 december',
      'Onsdag 9 december',
      'Torsdag 10 december',
      'Fredag 11 december',
      'Lördag 12 december',
      'Söndag 13 december',
    ])
  })

  test('leads to its neighbours', () => {
    expect(page.previous).toEqual({
      address: '/kalender/2026-v49/',
      text: 'Vecka 49, 30 november till 6 december',
    })
    expect(page.next).toEqual({ address: '/kalender/2026-v51/', text: 'Vecka 51, 14 till 20 december' })
  })

  test('leads nowhere beyond the ends of the horizon', () => {
    expect(toWeekPage(site(), { year: 2026, week: 43 }).previous).toBeNull()
    expect(toWeekPage(site(), { year: 2027, week: 46 }).next).toBeNull()
  })
})

test('a month at the edge has only the days in the horizon', () => {
  const page = toMonthPage(site(), Temporal.PlainYearMonth.from('2026-10'))
  expect(page.title).toBe('Oktober 2026')
  expect(page.days[0]?.iso).toBe('2026-10-19')
  expect(page.previous).toBeNull()
  expect(page.next).toEqual({ address: '/kalender/2026-11/', text: 'November 2026' })
})

describe('a month in which too much happens for one page', () => {
  const daily = (count: number) =>
    site({
      activities: Array.from({ length: count }, (_, number) =>
        activity({
          id: `bingo-${number}`,
          schedule: schedule({ rules: [{ kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], weeks: 'all' }] }),
        }),
      ),
      breaks: [pause('2026-12-24', '2026-12-24', {})],
    })
  const december = Temporal.PlainYearMonth.from('2026-12')

  test('is its days, each with how much happens and the way to it in its week', () => {
    const { days } = toMonthPage(daily(11), december)
    expect(days).toHaveLength(31)
    expect(days.flatMap(({ occurrences }) => occurrences)).toEqual([])
    expect(days[7]).toMatchObject({
      iso: '2026-12-08',
      more: { address: '/kalender/2026-v50/#2026-12-08', text: '8 december: 11 tillfällen' },
    })
    expect(days[23]).toMatchObject({ iso: '2026-12-24', more: null })
  })

  test('every day that it leads to is in that week', () => {
    const made = daily(11)
    for (const { iso, more } of toMonthPage(made, december).days) {
      const [, year, week] = /(\d{4})-v(\d\d)/.exec(more?.address ?? '') ?? []
      if (!more) continue
      const page = toWeekPage(made, { year: Number(year), week: Number(week) })
      expect(page.days.find((each) => each.iso === iso)?.occurrences).toHaveLength(11)
    }
  })

  test('with fewer it is a list, as ever', () => {
    const { days } = toMonthPage(daily(10), december)
    expect(days[7]?.occurrences).toHaveLength(10)
    expect(days[7]?.more).toBeNull()
  })
})

test('the coming days are today and the six after it, and lead to next week', () => {
  const page = toComingDays(site())
  expect([page.days[0]?.iso, page.days.at(-1)?.iso]).toEqual(['2026-11-22', '2026-11-28'])
  expect(page.next?.address).toBe('/kalender/2026-v48/')
})

test('every list says how far the programme is known, and tells of breaks', () => {
  const facts = {
    settings: settings({
      programmeUntil: day('2026-12-18'),
      nextProgramme: { kind: 'date' as const, date: day('2027-01-08') },
    }),
    breaks: [pause('2026-12-21', '2027-01-06', { reason: 'Jul' })],
  }
  const page = toWeekPage(site(facts), { year: 2026, week: 52 })
  expect(page.programme).toEqual([
    'Programmet är klart till fredag 18 december.',
    'Nästa program är utlovat till fredag 8 januari 2027.',
  ])
  expect(page.breaks).toEqual(['Uppehåll 21 december till 6 januari 2027. Orsak: Jul.'])
})

test('a promise of a programme that has passed is no promise, and names its year', () => {
  const next = { kind: 'date' as const, date: day('2026-01-15') }
  const page = toWeekPage(site({ settings: settings({ programmeUntil: null, nextProgramme: next }) }), {
    year: 2026,
    week: 52,
  })
  expect(page.programme).toEqual(['Nästa program var utlovat till torsdag 15 januari 2026.'])
})
