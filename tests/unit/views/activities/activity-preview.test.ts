import { describe, expect, test } from 'vitest'
import { activityById } from '../../../../src/domain/lookup.ts'
import { toActivityPage } from '../../../../src/views/activities/activity-page.ts'
import { hasPictures, toActivityPreview } from '../../../../src/views/activities/activity-preview.ts'
import { activity, change, day, site } from '../../../support/site/site-data.ts'

const previewOf = (made: ReturnType<typeof site>) =>
  toActivityPreview(toActivityPage(made, activityById(made.data, 'bingo')))

describe('the preview of a link to an activity', () => {
  test('says what it is, when and where', () => {
    const made = site({ activities: [activity({ summary: 'Vi spelar om små priser.' })] })
    expect(previewOf(made)).toEqual({
      title: 'Bingo',
      notices: [],
      isOff: false,
      lines: ['Tisdagar klockan 13.00 till 15.00, även röda dagar', 'Eken'],
      description: 'Vi spelar om små priser. Tisdagar klockan 13.00 till 15.00, även röda dagar. Eken',
    })
  })

  test('says first that the next date is cancelled', () => {
    const made = site({ changes: [change({ date: day('2026-11-24') })] })
    expect(previewOf(made).notices).toEqual(['Inställt tisdag 24 november klockan 13.00 till 15.00'])
    expect(previewOf(made).isOff).toBe(true)
    expect(previewOf(made).description).toMatch(/^Inställt tisdag 24 november klockan 13\.00 till 15\.00\. /)
  })

  test('says no more than two of them', () => {
    const weeks = ['2026-11-24', '2026-12-01', '2026-12-08']
    const made = site({ changes: weeks.map((each) => change({ date: day(each) })) })
    expect(previewOf(made).notices.map((notice) => notice.split(' klockan')[0])).toEqual([
      'Inställt tisdag 24 november',
      'Inställt tisdag 1 december',
    ])
  })
})

test('what is moved says from when and to when, and is not cancelled', () => {
  const moved = change({ date: day('2026-11-24'), kind: 'moved', newDate: day('2026-11-26') })
  expect(previewOf(site({ changes: [moved] })).isOff).toBe(false)
  expect(previewOf(site({ changes: [moved] })).notices).toEqual([
    'Flyttat från tisdag 24 november klockan 13.00 till 15.00',
    'Flyttat till torsdag 26 november klockan 13.00 till 15.00',
  ])
})

test('a very large site has one picture for all', () => {
  const many = Array.from({ length: 1_001 }, (_, index) => activity({ id: `bingo-${index}` }))
  expect([hasPictures(site()), hasPictures({ data: { ...site().data, activities: many } })]).toEqual([
    true,
    false,
  ])
})
