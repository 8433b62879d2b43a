import { describe, expect, test } from 'vitest'
import { wholeCalendar } from '../../src/outputs/icalendar/icalendar-feed.ts'
import { expectedEvents } from '../support/outputs/expected-events.ts'
import { statusSite } from '../support/site/status-fixture.ts'
import { khal, libical, vobject } from './judges.ts'

const site = statusSite()
const good = wholeCalendar({ site, revisions: new Map() })

describe.each([vobject, libical, khal])('$name', (judge) => {
  test.skipIf(!judge.isInstalled)(`reads every event as we mean it (Debian: ${judge.debian})`, () => {
    expect(judge.read(good)).toEqual(expectedEvents(site))
  })
})

describe('each judge can refuse', () => {
  test.skipIf(!vobject.isInstalled).each([
    ['no UID', (text: string) => text.replace(/UID:.*\r\n/, '')],
    ['no DTSTAMP', (text: string) => text.replace(/DTSTAMP:.*\r\n/, '')],
    ['a day that is none', (text: string) => text.replace(/(DTSTART[^:]*):20261020/, '$1:20260231')],
  ])('vobject: %s', (_, spoil) => {
    expect(() => vobject.read(spoil(good))).toThrow()
  })

  test.skipIf(!libical.isInstalled).each([
    ['no PRODID', (text: string) => text.replace(/PRODID:.*\r\n/, '')],
    ['no DTSTAMP', (text: string) => text.replace(/DTSTAMP:.*\r\n/, '')],
    ['a status that is none', (text: string) => text.replace('STATUS:CONFIRMED', 'STATUS:INSTÄLLD')],
  ])('libical: %s', (_, spoil) => {
    expect(() => libical.read(spoil(good))).toThrow()
  })

  test.skipIf(!khal.isInstalled).each([
    ['no VTIMEZONE', (text: string) => text.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, '')],
    [
      'an end before its start',
      (text: string) => text.replace(/(DTEND[^:]*):20261020T150000/, '$1:20261020T120000'),
    ],
  ])('khal: %s', (_, spoil) => {
    expect(() => khal.read(spoil(good))).toThrow()
  })
})
