import { expect, test } from 'vitest'
import { toMonthPage } from '../../../../src/views/calendar/calendar-page.ts'
import { toMonthWeeks } from '../../../../src/views/calendar/month-weeks.ts'
import { activity, change, day, schedule, site } from '../../../support/site/site-data.ts'

type SiteOf = ReturnType<typeof site>

const december = (made: SiteOf) =>
  toMonthWeeks(made, toMonthPage(made, Temporal.PlainYearMonth.from('2026-12')).days)
const the8th = (made: SiteOf) =>
  december(made)
    .flatMap(({ days }) => days)
    .find(({ day: { iso } }) => iso === '2026-12-08')

/** As many on Tuesday 8 December, held every week. */
const weekly = (count: number) =>
  Array.from({ length: count }, (_, number) => activity({ id: `bingo-${number}`, title: `Bingo ${number}` }))
const once = (title: string) =>
  activity({ id: title, title, schedule: schedule({ rules: [], dates: [day('2026-12-08')] }) })

test('the weeks of a month, each with the way to it, also where it begins in another month', () => {
  const weeks = december(site())
  expect(weeks.map(({ number, days }) => [number, days.length])).toEqual([
    [49, 6],
    [50, 7],
    [51, 7],
    [52, 7],
    [53, 4],
  ])
  expect(weeks[0]?.link).toEqual({ address: '/kalender/2026-v49/', text: 'Hela vecka 49' })
})

test.each([
  [['Julfest'], 'Julfest'],
  [['Julfest', 'Lucia'], 'Julfest och Lucia'],
  [['A', 'B', 'C', 'D'], 'A, B, C och D'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C och 2 till'],
])('of a day with %j beside what is held every week it says "%s"', (titles, words) => {
  const told = the8th(site({ activities: [...weekly(3), ...titles.map(once)] }))
  expect(told).toMatchObject({ count: `${3 + titles.length} aktiviteter`, rare: words, changes: [] })
})

test('what is not as planned is told by its mark, and what is off isn’t counted', () => {
  const changes = [
    change({ activityId: 'bingo-0', date: day('2026-12-08') }),
    change({ activityId: 'Julfest', date: day('2026-12-08') }),
  ]
  const told = the8th(site({ activities: [...weekly(3), once('Julfest')], changes }))
  expect(told).toMatchObject({
    count: '2 aktiviteter',
    rare: '',
    changes: [{ label: 'Inställt', titles: 'Julfest och Bingo 0' }],
  })
})

test('of a day that has been it says so', () => {
  expect(the8th(site({ activities: weekly(3) }, { today: day('2026-12-09') }))?.count).toBe(
    '3 aktiviteter. Har varit.',
  )
})

test('today is never folded, and no other day is open', () => {
  const open = (today: string) =>
    december(site({}, { today: day(today) })).flatMap(({ days }) =>
      days.filter(({ isToday }) => isToday).map(({ day: { iso } }) => iso),
    )
  expect(open('2026-12-08')).toEqual(['2026-12-08'])
  expect(open('2026-11-22')).toEqual([])
})
