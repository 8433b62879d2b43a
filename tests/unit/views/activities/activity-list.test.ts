import { expect, test } from 'vitest'
import { toActivityList, toLetterGroups } from '../../../../src/views/activities/activity-list.ts'
import { activity, change, day, schedule, site, timed } from '../../../support/site/site-data.ts'

const listed = (activities: ReturnType<typeof activity>[], data: Parameters<typeof site>[0] = {}) =>
  toActivityList(site({ activities, ...data }), activities)

test('a series stands once, with when in words, where, and the next time', () => {
  expect(listed([activity({ summary: 'Med priser.' })])).toEqual([
    {
      address: '/aktiviteter/bingo/',
      title: 'Bingo',
      name: 'Bingo',
      summary: 'Med priser.',
      leaf: { numeral: '24', isRed: false },
      schedule: 'Tisdagar klockan 13.00 till 15.00, även röda dagar',
      times: 'Tisdagar klockan 13.00 till 15.00',
      facts: ['Eken'],
      next: {
        text: 'Nästa gång: tisdag 24 november klockan 13.00 till 15.00',
        turns: expect.any(String),
        isSoon: true,
      },
      status: null,
    },
  ])
})

test('when the next date is cancelled it says so, and which the next real one is', () => {
  const [bingo] = listed([activity()], { changes: [change({ date: day('2026-11-24') })] })
  expect(bingo?.status).toEqual({
    label: 'Inställt',
    day: '24 november',
    text: 'Ring 031-390 06 00.',
    until: '2026-11-24T15:00:00+01:00',
  })
  expect(bingo?.next?.text).toBe('Nästa gång: tisdag 1 december klockan 13.00 till 15.00')
})

test('the dates of the next eight days are there for the script, and the first after them; none that is cancelled', () => {
  const dates = ['2026-11-24', '2026-11-27', '2026-12-02', '2026-12-03', '2026-12-10'].map(day)
  const often = activity({ schedule: schedule({ rules: [], dates }) })
  const [bingo] = listed([often], { changes: [change({ date: day('2026-11-27') })] })
  expect(bingo?.next?.turns.split('|').filter((_, index) => index % 2 === 0)).toEqual([
    '2026-11-24T15:00:00+01:00',
    '2026-12-02T15:00:00+01:00',
  ])
})

test('one date alone is told once', () => {
  const once = activity({ schedule: schedule({ rules: [], dates: [day('2026-12-08')] }) })
  expect(listed([once])[0]).toMatchObject({ schedule: null, facts: ['Eken'] })
  expect(listed([once])[0]?.next?.text).toBe('Nästa gång: tisdag 8 december klockan 13.00 till 15.00')
})

test('one whose next date is far off is not said to be soon, nor are single dates a series', () => {
  const later = activity({ schedule: schedule({ from: day('2027-02-01') }) })
  expect(listed([later])[0]).toMatchObject({
    times: 'Tisdagar klockan 13.00 till 15.00',
    next: { isSoon: false },
  })
  const once = activity({ schedule: schedule({ rules: [], dates: [day('2026-12-08')] }) })
  expect(listed([once])[0]?.times).toBeNull()
})

test('one without more dates says so', () => {
  const ended = activity({ schedule: schedule({ to: day('2026-11-10') }) })
  expect(listed([ended])[0]?.facts.at(-1)).toBe('Inga fler datum i kalendern')
})

test('one that begins further off than the calendar is not said to be over', () => {
  const later = activity({ schedule: schedule({ rules: [], dates: [day('2028-02-29')] }) })
  expect(listed([later])[0]?.facts.at(-1)).toBe('Nästa gång är längre fram än kalendern visar')
})

test.each([
  ['cancelled', change({ date: day('2026-12-08') })],
  ['moved', change({ date: day('2026-12-08'), kind: 'moved', newDate: day('2026-12-10') })],
  ['at a new time', change({ date: day('2026-12-08'), kind: 'new-time', newTime: timed('18:00') })],
])('dates of which one is %s are said to be as they were from the beginning', (_, each) => {
  const twice = activity({ schedule: schedule({ rules: [], dates: [day('2026-12-08'), day('2026-12-15')] }) })
  expect(listed([twice], { changes: [each] })[0]?.schedule).toBe(
    'Från början: 8 och 15 december klockan 13.00 till 15.00',
  )
  expect(listed([twice])[0]?.schedule).toBe('8 och 15 december klockan 13.00 till 15.00')
})

test('two of one title have links of different names', () => {
  const names = listed([activity(), activity({ id: 'b', placeId: 'linden' })]).map(({ name }) => name)
  expect(names.toSorted()).toEqual(['Bingo, Eken', 'Bingo, Linden'])
})

test('stand from A to Ö by the letter they begin with', () => {
  const titles = ['Öppet hus', 'Ångbåt', 'Ärtsoppa', 'éclair', 'Zumba', '65 plus', 'Ecklesia', '”Allsång”']
  const groups = toLetterGroups(listed(titles.map((title, number) => activity({ id: `a${number}`, title }))))
  expect(groups.map(({ letter, activities }) => [letter, activities.length])).toEqual([
    ['6', 1],
    ['A', 1],
    ['E', 2],
    ['Z', 1],
    ['Å', 1],
    ['Ä', 1],
    ['Ö', 1],
  ])
})
