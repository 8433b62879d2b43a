import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitFeed, type WindowedEvent } from '../../../../src/outputs/icalendar/feed-window.ts'
import { calendarCoverage, wholeCalendar } from '../../../../src/outputs/icalendar/icalendar-feed.ts'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'
import { lintICalendar } from '../../../support/outputs/icalendar-linter.ts'
import { activity, change, day, schedule, site } from '../../../support/site/site-data.ts'

const today = day('2026-11-24')

describe('what a feed has room for', () => {
  test.each<[string, string[], number, string[]]>([
    ['everything', ['2026-11-20', '2026-11-24', '2026-11-25'], 3, ['2026-11-20', '2026-11-24', '2026-11-25']],
    ['the nearest days ahead', ['2026-11-20', '2026-11-24', '2026-11-25'], 1, ['2026-11-24']],
    [
      'what has been, where there is room',
      ['2026-11-19', '2026-11-20', '2026-11-25'],
      2,
      ['2026-11-20', '2026-11-25'],
    ],
    ['whole days', ['2026-11-24', '2026-11-25', '2026-11-25'], 2, ['2026-11-24']],
    [
      'no later day in place of a full one',
      ['2026-11-24', '2026-11-25', '2026-11-25', '2026-11-26'],
      2,
      ['2026-11-24'],
    ],
  ])('%s', (_, dates, events, kept) => {
    const window = fitFeed(
      dates.map((date) => event(date)),
      today,
      { bytes: 1_000_000, events },
    )
    expect(window.events.map(({ date }) => date.toString())).toEqual(kept)
  })

  test('bytes count as events do', () => {
    const window = fitFeed([event('2026-11-24'), event('2026-11-25')], today, { bytes: 150, events: 9 })
    expect(window.events).toHaveLength(1)
    expect(window.until?.toString()).toBe('2026-11-24')
  })

  test('of a day that is too large what is cancelled or changed stays before what is held as planned', () => {
    const dates = [event('2026-11-24'), event('2026-11-24', { isPlain: false }), event('2026-11-24')]
    const window = fitFeed(dates, today, { bytes: 1_000, events: 2 })
    expect(window.events.map(({ isPlain }) => isPlain)).toEqual([true, false])
    expect(window.isPartOfDay).toBe(true)
  })

  test('a date that is moved far ahead is there as long as its first day is, for readers have it there', () => {
    const moved = event('2027-06-01', { plannedDate: day('2026-11-25'), isPlain: false })
    const window = fitFeed([event('2026-11-24'), moved, event('2026-11-26')], today, {
      bytes: 1_000,
      events: 2,
    })
    expect(window.events).toContain(moved)
    expect(window.until?.toString()).toBe('2026-11-25')
  })

  test('no event that is taken out is put in again as the days pass', () => {
    const dates = fc.array(
      fc.record({ at: fc.nat(430), movedBy: fc.option(fc.integer({ min: -40, max: 90 }), { freq: 5 }) }),
      { minLength: 1, maxLength: 120 },
    )
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (list, room) => {
        const start = horizonFor(today).from
        const all = list.map(({ at, movedBy }) => {
          const date = start.add({ days: at })
          const plannedDate = movedBy === null ? null : date.add({ days: movedBy })
          return event(date.toString(), { plannedDate, isPlain: movedBy === null })
        })
        const seen = new Set<WindowedEvent>()
        const gone = new Set<WindowedEvent>()
        for (let days = 0; days < 60; days++) {
          const now = today.add({ days })
          const { from, to } = horizonFor(now)
          const shown = all.filter((each) => isShown(each, from, to))
          const kept = new Set(fitFeed(shown, now, { bytes: 1_000_000, events: room }).events)
          for (const each of kept) expect(gone.has(each)).toBe(false)
          for (const each of seen) if (!kept.has(each)) gone.add(each)
          for (const each of kept) seen.add(each)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a calendar of a large programme', () => {
  const daily = schedule({ rules: [{ kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], weeks: 'all' }] })
  const activities = Array.from({ length: 40 }, (_, index) =>
    activity({
      id: `a${index}`,
      title: `Träff ${index}`,
      schedule: daily,
      booking: { kind: 'note', text: 'å'.repeat(900) },
    }),
  )
  const source = {
    site: site({ activities, changes: [change({ activityId: 'a3', date: day('2026-11-30') })] }),
    revisions: new Map(),
  }
  const text = wholeCalendar(source)

  test('is at most 1,000,000 bytes and 1,000 events, and still a calendar', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000)
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeLessThanOrEqual(1_000)
    expect(lintICalendar(Buffer.from(text))).toEqual([])
  })

  test('says in its description and beside its link how far it goes, and goes just so far', () => {
    const days = [...text.matchAll(/DTSTART;TZID=Europe\/Stockholm:(\d{8})/g)].map(([, date]) => date)
    const sentence = 'Den här kalendern visar datumen till och med tisdag 1 december 2026.'
    expect(calendarCoverage(source, null)).toMatch(sentence)
    expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${sentence}`)
    expect(days.toSorted().at(-1)).toBe('20261201')
    expect(text).toContain('SUMMARY:INSTÄLLT: Träff 3')
  })

  test('a small one says nothing of it', () => {
    expect(calendarCoverage({ site: site(), revisions: new Map() }, null)).toBeNull()
  })
})

function event(date: string, facts: Partial<WindowedEvent> = {}): WindowedEvent {
  return { text: 'x', bytes: 100, date: day(date), plannedDate: null, isPlain: true, ...facts }
}

/** What is moved is shown as long as one of its days is. */
function isShown(
  { date, plannedDate }: WindowedEvent,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): boolean {
  const first = plannedDate && Temporal.PlainDate.compare(plannedDate, date) < 0 ? plannedDate : date
  return Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(first, to) <= 0
}
