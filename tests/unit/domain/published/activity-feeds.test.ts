import { expect, test } from 'vitest'
import { hasActivityFeeds, hasPlaceTexts } from '../../../../src/domain/published/activity-feeds.ts'
import { calendarAt, feedIds } from '../../../../src/outputs/icalendar/icalendar-address.ts'
import { toActivityPage } from '../../../../src/views/activities/activity-page.ts'
import { toPlacePage } from '../../../../src/views/places/place-page.ts'
import { toPlaceText } from '../../../../src/views/places/place-text.ts'
import { activity, place, site } from '../../../support/site/site-data.ts'

test.each([
  ['a small site', 5_000, false, true],
  ['one that begins large', 5_001, false, false],
  ['one that has grown keeps the calendars it has given out', 5_001, true, true],
])('%s', (_, activities, hadBefore, has) => {
  expect(hasActivityFeeds(activities, hadBefore)).toBe(has)
})

test('without calendars of its own an activity leads to that of its place, which has its dates', () => {
  const large = site({}, { activityFeeds: false })
  expect(feedIds(large, [], 'activity')).toEqual([])
  expect(toActivityPage(large, activity()).calendar.file.address).toBe('/platser/eken.ics')
  expect(calendarAt({ site: large, revisions: new Map() }, [], { kind: 'place', id: 'eken' })).toContain(
    'SUMMARY:Bingo',
  )
})

test.each([
  ['a small site', 1_000, false, true],
  ['one that begins large', 1_001, false, false],
  ['one that has grown keeps the texts that it has given out', 1_001, true, true],
])('places of %s', (_, places, hadBefore, has) => {
  expect(hasPlaceTexts(places, hadBefore)).toBe(has)
})

test('without texts of its own a place leads to none', () => {
  const large = site({}, { placeTexts: false })
  const links = [...toPlacePage(large, place()).sheets, ...toPlaceText(large, place()).others]
  expect(links.map(({ address }) => address)).not.toContain('/platser/eken/vecka.txt')
})
