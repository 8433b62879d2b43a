import { describe, expect, test } from 'vitest'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import type { Memory } from '../../../../src/snapshot/snapshot.ts'
import { rememberOccurrences, revisionsOf } from '../../../../src/snapshot/memory/occurrence-memory.ts'
import { wholeCalendar } from '../../../../src/outputs/icalendar/icalendar-feed.ts'
import {
  activity,
  change,
  day,
  phone,
  place,
  schedule,
  settings,
  site,
  timed,
} from '../../../support/site/site-data.ts'

const id = 'bingo/2026-12-08'
/** Nothing has another id or day, and nothing was published before. */
const unmoved = { before: null, formerId: (_: string, id: string) => id, vanished: [], earlier: 0 }
const created = Temporal.Instant.from('2026-11-22T05:00:00Z')

/** Remembers one build after another, an hour apart each, and answers with what is known of bingo on 8 December. */
function afterBuilds(...edits: Partial<SiteData>[]) {
  const memory = edits.reduce<Memory['occurrences']>((previous, edit, hours) => {
    const at = site(edit, { created: created.add({ hours }) })
    return rememberOccurrences({ site: at, previous, ...unmoved })
  }, {})
  return revisionsOf({ occurrences: memory, uidDomain: null }).get(id)
}

describe('an occurrence that has not changed', () => {
  test('keeps sequence 0 and its first time, however often the site is built', () => {
    expect(afterBuilds({}, {}, {})).toEqual({ sequence: 0, changed: created, uid: id })
  })
})

const cancelled = { changes: [change({ reason: 'Ledaren är sjuk' })] }

test('an activity may be called what every object has', () => {
  const at = site({ activities: [activity({ id: 'constructor' })] }, { created })
  const first = rememberOccurrences({ site: at, previous: {}, ...unmoved })
  const second = rememberOccurrences({ site: at, previous: first, ...unmoved })
  expect(second).toEqual(first)
  expect(revisionsOf({ occurrences: second, uidDomain: null }).get('constructor/2026-12-08')?.sequence).toBe(
    0,
  )
})

describe('an occurrence that changes', () => {
  test.each([
    { edits: [{}, cancelled], sequence: 1, hours: 1 },
    { edits: [{}, cancelled, cancelled], sequence: 1, hours: 1 },
    { edits: [{}, cancelled, {}], sequence: 2, hours: 2 },
    { edits: [{}, { changes: [change({ date: day('2026-12-15') })] }], sequence: 0, hours: 0 },
    { edits: [{}, { activities: [] }, {}], sequence: 0, hours: 0 },
    { edits: [cancelled, { activities: [], changes: [] }, {}], sequence: 1, hours: 2 },
  ])(
    'after %# builds with edits: sequence $sequence, changed in build $hours',
    ({ edits, sequence, hours }) => {
      expect(afterBuilds(...edits)).toMatchObject({ sequence, changed: created.add({ hours }) })
    },
  )
})

test('a renamed activity keeps the UID of its occurrences and goes on counting', () => {
  const before = rememberOccurrences({ site: site({}, { created }), previous: {}, ...unmoved })
  const after = rememberOccurrences({
    site: site({ activities: [activity({ id: 'storbingo', title: 'Storbingo' })] }, { created }),
    ...unmoved,
    previous: before,
    formerId: (_, activityId) => (activityId === 'storbingo' ? 'bingo' : activityId),
  })
  expect(revisionsOf({ occurrences: after, uidDomain: null }).get('storbingo/2026-12-08')).toMatchObject({
    sequence: 1,
    uid: id,
  })
})

test('an activity that gets the former id of a renamed one has UIDs of its own', () => {
  const before = rememberOccurrences({ site: site({}, { created }), previous: {}, ...unmoved })
  const after = rememberOccurrences({
    site: site({ activities: [activity({ id: 'storbingo' }), activity()] }, { created }),
    ...unmoved,
    previous: before,
    formerId: (_, activityId) => (activityId === 'storbingo' ? 'bingo' : activityId),
  })
  const revisions = revisionsOf({ occurrences: after, uidDomain: null })
  expect(revisions.get('storbingo/2026-12-08')?.uid).toBe('bingo/2026-12-08')
  expect(revisions.get('bingo/2026-12-08')?.uid).toBe('bingo/2026-12-08-ny1')
  const uids = [...revisions.values()].map(({ uid }) => uid)
  expect(new Set(uids).size).toBe(uids.length)
})

describe('the sequence rises when, and only when, the calendar event says something else', () => {
  const edits: [name: string, edit: Partial<SiteData>][] = [
    ['title', { activities: [activity({ title: 'Storbingo' })] }],
    ['room', { activities: [activity({ room: 'Matsalen' })] }],
    ['time', { activities: [activity({ schedule: schedule({ time: timed('14:00') }) })] }],
    ['place', { activities: [activity({ placeId: 'linden' })] }],
    ['price', { activities: [activity({ price: { kind: 'free', note: null } })] }],
    ['booking', { activities: [activity({ booking: { kind: 'needed' } })] }],
    ['summary', { activities: [activity({ summary: 'Vi spelar.' })] }],
    ['description under a summary', { activities: [activity({ description: 'Vi spelar.' })] }],
    ['what to bring', { activities: [activity({ bring: 'Penna' })] }],
    ['first time', { activities: [activity({ firstTime: 'Kom som du är.' })] }],
    ['keywords', { activities: [activity({ keywords: ['lotto'] })] }],
    ['checked', { activities: [activity({ checked: day('2026-11-01') })] }],
    [
      'own phone',
      { activities: [activity({ contact: { name: null, phone: phone('031-390 06 05'), email: null } })] },
    ],
    ['a break elsewhere', { activities: [activity({ schedule: schedule({ exclusions: [] }) })] }],
    ['common phone', { settings: settings({ phone: phone('031-390 06 09') }) }],
    ['programme until', { settings: settings({ programmeUntil: day('2026-12-31') }) }],
    [
      'address of the place',
      { places: [place({ address: 'Ekgatan 3' }), place({ id: 'linden', name: 'Linden' })] },
    ],
    [
      'directions',
      { places: [place({ directions: 'Vid torget' }), place({ id: 'linden', name: 'Linden' })] },
    ],
    ['held back', { activities: [activity({ heldSince: day('2026-11-20') })] }],
  ]

  test.each(edits)('%s', (_, edit) => {
    const events = [{}, edit].map((overrides) => {
      const calendar = wholeCalendar({ site: site(overrides, { created }), revisions: new Map() })
      return /BEGIN:VEVENT(?:(?!END:VEVENT)[^])*20261208(?:(?!BEGIN:VEVENT)[^])*END:VEVENT/.exec(
        calendar,
      )?.[0]
    })
    const saysSomethingElse = events[0] !== events[1]
    expect(afterBuilds({}, edit)?.sequence).toBe(saysSomethingElse ? 1 : 0)
  })
})

test('a date that is moved after it was forgotten begins above the sequence that it may have had', () => {
  const first = site(cancelled, { created })
  const late = site(
    { changes: [change({ kind: 'moved', newDate: day('2027-06-01') })] },
    { created, today: day('2027-05-03') },
  )
  const previous = rememberOccurrences({ site: first, previous: {}, ...unmoved })
  const forgotten = rememberOccurrences({
    site: site({}, { created, today: day('2027-05-02') }),
    ...{ previous, ...unmoved },
  })
  expect(revisionsOf({ occurrences: forgotten, uidDomain: null }).has(id)).toBe(false)
  const memory = rememberOccurrences({ site: late, previous: forgotten, ...unmoved, earlier: 162 })
  expect(revisionsOf({ occurrences: memory, uidDomain: null }).get(id)?.sequence).toBe(162)
})
