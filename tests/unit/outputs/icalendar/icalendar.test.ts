import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { PublishedThing } from '../../../../src/domain/published/published-thing.ts'
import type { ProgrammeKind } from '../../../../src/domain/programme/programme-kinds.ts'
import type { Revisions } from '../../../../src/domain/published/revision.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { calendarAt, feedIds } from '../../../../src/outputs/icalendar/icalendar-address.ts'
import { wholeCalendar } from '../../../../src/outputs/icalendar/icalendar-feed.ts'
import { byUid, expectedEvents, type ReadEvent } from '../../../support/outputs/expected-events.ts'
import { lintICalendar } from '../../../support/outputs/icalendar-linter.ts'
import {
  activity,
  allDay,
  change,
  day,
  partner,
  place,
  project,
  schedule,
  settings,
  site,
  timed,
} from '../../../support/site/site-data.ts'
import { statusSite } from '../../../support/site/status-fixture.ts'

const none: Revisions = new Map()

test('at new year no event and no word of the feed changes', () => {
  const { data, ...facts } = statusSite({ today: day('2026-12-31') })
  const known = settings({ programmeUntil: day('2027-01-10') })
  const before = { ...facts, data: { ...data, settings: known } }
  const after = { ...before, today: day('2027-01-01') }
  expect(wholeCalendar({ site: after, revisions: none })).toBe(
    wholeCalendar({ site: before, revisions: none }),
  )
})

describe('an event, octet by octet', () => {
  test('as planned', () => {
    const booking = { kind: 'note', text: 'Ring; gärna före tolv, hos Eva\nVälkommen' } as const
    const rows = { activities: [activity({ booking, summary: 'Det som sidan har står på sidan.' })] }
    expect(event(rows, 'bingo-2026-12-08')).toBe(
      [
        'BEGIN:VEVENT',
        'UID:bingo-2026-12-08@exempel.se',
        'DTSTAMP:20261121T230000Z',
        'LAST-MODIFIED:20261121T230000Z',
        'SEQUENCE:0',
        'DTSTART;TZID=Europe/Stockholm:20261208T130000',
        'DTEND;TZID=Europe/Stockholm:20261208T150000',
        'SUMMARY:Bingo',
        'DESCRIPTION:Ring\\; gärna före tolv\\, hos Eva\\nVälkommen.\\nPris ej angive',
        ' t.\\n\\nRing 031-390 06 00 om du undrar.\\n\\nhttps://exempel.se/aktiviteter/b',
        ' ingo/#2026-12-08',
        'LOCATION:Eken\\, Ekgatan 1\\, 123 45 Lillstad',
        'URL:https://exempel.se/aktiviteter/bingo/#2026-12-08',
        'STATUS:CONFIRMED',
        'CATEGORIES:Spel',
        'END:VEVENT',
        '',
      ].join('\r\n'),
    )
  })

  test.each<[string, Partial<SiteData>, string[]]>([
    ['cancelled', { changes: [change()] }, ['SUMMARY:INSTÄLLT: Bingo', 'STATUS:CANCELLED']],
    [
      'moved: the same UID at the new date',
      { changes: [change({ kind: 'moved', newDate: day('2026-12-10') })] },
      ['DTSTART;TZID=Europe/Stockholm:20261210T130000', 'SUMMARY:FLYTTAT: Bingo', 'STATUS:CONFIRMED'],
    ],
    [
      'uncertain',
      { activities: [activity({ heldSince: day('2026-11-20') })] },
      ['SUMMARY:OSÄKERT: Bingo', 'STATUS:TENTATIVE'],
    ],
    [
      'all day',
      { activities: [activity({ schedule: schedule({ time: allDay }) })] },
      ['DTSTART;VALUE=DATE:20261208'],
    ],
    [
      'an open end has no DTEND',
      { activities: [activity({ schedule: schedule({ time: timed('18:00') }) })] },
      ['DTSTART;TZID=Europe/Stockholm:20261208T180000', 'Sluttiden är inte angiven.'],
    ],
    [
      'with room and coordinates',
      {
        activities: [activity({ room: 'Salen' })],
        places: [place({ coordinates: { latitude: 58.4, longitude: 15.6 } })],
      },
      ['LOCATION:Salen\\, Eken\\, Ekgatan 1\\, 123 45 Lillstad', 'GEO:58.4;15.6'],
    ],
  ])('%s', (_, data, lines) => {
    const text = unfold(event(data, 'bingo-2026-12-08'))
    for (const line of lines) expect(text).toContain(line)
    if (!lines.some((line) => line.includes('T130000'))) return
    expect(text).toContain('DTEND')
  })

  test('all day and an open end have no DTEND', () => {
    for (const time of [allDay, timed('18:00')]) {
      expect(
        event({ activities: [activity({ schedule: schedule({ time }) })] }, 'bingo-2026-12-08'),
      ).not.toContain('DTEND')
    }
  })

  test('SEQUENCE, stamps and UID are what the snapshot remembers', () => {
    const changed = Temporal.Instant.from('2026-10-01T08:30:00Z')
    const revisions = new Map([['bingo/2026-12-08', { sequence: 3, changed, uid: 'spel/2026-12-08' }]])
    const text = event({}, 'spel-2026-12-08', revisions)
    expect(text).toContain('DTSTAMP:20261001T083000Z\r\nLAST-MODIFIED:20261001T083000Z\r\nSEQUENCE:3\r\n')
  })
})

describe('a feed', () => {
  test('has the same bytes whenever it is built, on either side of new year', () => {
    const data = {
      changes: [change()],
      activities: [activity({ bookingDeadline: { kind: 'date', note: null, date: day('2026-12-05') } })],
    }
    const revisions = new Map(
      site(data, { today: day('2026-12-31') }).occurrences.map(({ id }) => [
        id,
        { sequence: 1, changed: Temporal.Instant.from('2026-11-01T00:00:00Z'), uid: id },
      ]),
    )
    const build = (today: string) =>
      eventTexts(
        wholeCalendar({
          site: site(data, { today: day(today), created: Temporal.Instant.from(`${today}T04:00:00Z`) }),
          revisions,
        }),
      )
    const [before, after] = [build('2026-12-31'), build('2027-01-01')]
    expect(after).toEqual(before)
  })

  test('says how far the programme goes, that phones lag, and whom to call', () => {
    const rows = { settings: settings({ programmeUntil: day('2026-12-20') }) }
    const text = unfold(wholeCalendar({ site: site(rows), revisions: none }))
    expect(text).toContain('X-WR-CALNAME:Träffas i Lillstad\r\n')
    expect(text).toContain('Programmet är klart till söndag 20 december 2026.')
    expect(text).toContain('Kalendern i telefonen kan ligga ett dygn efter')
    expect(text).toContain('Ring 031-390 06 00 för att vara säker.')
  })

  test('of the example says so, in its name and in every event', () => {
    const text = unfold(wholeCalendar({ site: site({}, { isExample: true }), revisions: none }))
    expect(text).toContain('X-WR-CALNAME:Exempeldata: Träffas i Lillstad\r\n')
    expect(eventTexts(text).every((each) => each.includes('Exempeldata: programmet är påhittat.'))).toBe(true)
  })

  test('of an association without activities is valid and empty', () => {
    const text = wholeCalendar({ site: site({ activities: [] }), revisions: none })
    expect(eventTexts(text)).toEqual([])
    expect(lintICalendar(Buffer.from(text))).toEqual([])
  })
})

describe('the feed of one thing', () => {
  const data: Partial<SiteData> = {
    activities: [
      activity({ partnerIds: ['pro'] }),
      activity({ id: 'fika', title: 'Fika', organizer: { kind: 'partner', partnerId: 'pro' } }),
      activity({ id: 'cykel', title: 'Cykel', projectId: 'cykling', placeId: 'linden' }),
    ],
    partners: [partner()],
    projects: [project()],
    changes: [change({ kind: 'new-place', newPlaceId: 'linden' })],
  }
  const made = site(data)

  test.each<[ProgrammeKind, string, string[]]>([
    ['activity', 'bingo', ['bingo']],
    ['place', 'eken', ['bingo', 'fika']],
    ['place', 'linden', ['bingo', 'cykel']],
    ['category', 'spel', ['bingo', 'cykel', 'fika']],
    ['partner', 'pro', ['bingo', 'fika']],
    ['project', 'cykling', ['cykel']],
  ])('%s %s', (kind, id, activities) => {
    const text = calendarAt({ site: made, revisions: none }, [], { kind, id })
    const uids = eventTexts(text).map((each) => /UID:([a-z]+)-/.exec(each)?.[1] ?? '')
    expect([...new Set(uids)].sort()).toEqual(activities)
    expect(lintICalendar(Buffer.from(text))).toEqual([])
  })

  test('one planned at a place and held at another stands in both feeds', () => {
    for (const id of ['eken', 'linden']) {
      expect(calendarAt({ site: made, revisions: none }, [], { kind: 'place', id })).toContain(
        'UID:bingo-2026-12-08@',
      )
    }
  })
})

describe('an address that has been given out', () => {
  const source = { site: site(), revisions: none }
  const ended = thing({ id: 'dans', title: 'Dans' })
  const renamed = thing({ id: 'bingospel', title: 'Bingospel', movedTo: 'bingo' })

  test('of something ended is a valid, empty feed with a note', () => {
    const text = calendarAt(source, [ended], { kind: 'activity', id: 'dans' })
    expect(eventTexts(text)).toEqual([])
    expect(unfold(text)).toContain('Dans finns inte längre i programmet.')
    expect(lintICalendar(Buffer.from(text))).toEqual([])
  })

  test('of something renamed goes on with its dates', () => {
    const text = calendarAt(source, [renamed], { kind: 'activity', id: 'bingospel' })
    expect(eventTexts(text).length).toBe(source.site.occurrences.length)
  })

  test('is kept for everything that ever was', () => {
    expect(feedIds(source.site, [ended, renamed], 'activity')).toEqual(['bingo', 'bingospel', 'dans'])
  })

  test('is no feed when it never was', () => {
    expect(() => calendarAt(source, [], { kind: 'place', id: 'nowhere' })).toThrow(
      'has ever had the id "nowhere"',
    )
  })
})

describe('ical.js, the parser of Thunderbird, reads', () => {
  test('every status with the same start, end and title', () => {
    const made = statusSite()
    expect(judge(wholeCalendar({ site: made, revisions: none }))).toEqual(expectedEvents(made))
  })

  test('times on both sides of both clock changes', () => {
    const sundays = schedule({ rules: [{ kind: 'weekly', weekdays: [7], weeks: 'all' }] })
    const made = site({ activities: [activity({ schedule: sundays })] })
    const starts = judge(wholeCalendar({ site: made, revisions: none }))
    expect(starts).toEqual(expectedEvents(made))
    expect(starts).toContainEqual(['bingo-2026-10-25@exempel.se', '2026-10-25T12:00:00.000Z', 'Bingo'])
    expect(starts).toContainEqual(['bingo-2027-03-28@exempel.se', '2027-03-28T11:00:00.000Z', 'Bingo'])
  })

  test('and can disagree: without the time zone the hours are others', () => {
    const made = statusSite()
    const text = wholeCalendar({ site: made, revisions: none }).replace(
      'TZOFFSETTO:+0100',
      'TZOFFSETTO:+0000',
    )
    expect(judge(text)).not.toEqual(expectedEvents(made))
  })
})

/** Every event as the judge has it. */
function judge(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(
    ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0],
  )
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!)
  const events = calendar.getAllSubcomponents('vevent').map((component): ReadEvent => {
    const each = new ICAL.Event(component)
    const start = each.startDate
    if (start.isDate) return [each.uid, start.toString(), each.summary]
    start.zone = zone
    return [each.uid, new Date(start.toUnixTime() * 1000).toISOString(), each.summary]
  })
  return events.sort(byUid)
}

function thing(overrides: Partial<PublishedThing>): PublishedThing {
  return {
    kind: 'activity',
    id: 'dans',
    title: 'Dans',
    lastSeen: day('2026-10-01'),
    movedTo: null,
    placeId: 'eken',
    categoryIds: [],
    ...overrides,
  }
}

function event(data: Partial<SiteData>, uid: string, revisions = none): string {
  const texts = eventTexts(wholeCalendar({ site: site(data), revisions }))
  return texts.find((text) => text.includes(`UID:${uid}@`)) ?? `no ${uid}`
}

function eventTexts(text: string): string[] {
  return text.match(/BEGIN:VEVENT[^]*?END:VEVENT\r\n/g) ?? []
}

function unfold(text: string): string {
  return text.replaceAll('\r\n ', '')
}
