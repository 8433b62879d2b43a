import { describe, expect, test } from 'vitest'
import { wholeCalendar } from '../../../../src/outputs/icalendar/icalendar-feed.ts'
import { lintICalendar } from '../../../support/outputs/icalendar-linter.ts'
import { statusSite } from '../../../support/site/status-fixture.ts'

const good = wholeCalendar({ site: statusSite(), revisions: new Map() })
const uid = 'bingo-2026-12-01@exempel.se'

describe('the linter finds what it is there for', () => {
  test('nothing in a good feed', () => {
    expect(lint(good)).toEqual([])
  })

  test.each<[string, (text: string) => string, string]>([
    ['a BOM', (text) => `\ufeff${text}`, 'begins with a BOM'],
    ['LF alone', (text) => text.replaceAll('\r\n', '\n'), 'a line break is not CRLF'],
    ['no end', (text) => text.slice(0, -2), 'does not end with END:VCALENDAR and CRLF'],
    ['long lines', (text) => text.replaceAll('\r\n ', ''), /^line of \d+ octets$/.source],
    [
      'METHOD',
      (text) => text.replace('CALSCALE', 'METHOD:PUBLISH\r\nCALSCALE'),
      'METHOD asks for an organiser',
    ],
    [
      'a bare REFRESH-INTERVAL',
      (text) => text.replace(';VALUE=DURATION', ''),
      'REFRESH-INTERVAL has no VALUE=DURATION',
    ],
    [
      'no VTIMEZONE',
      (text) => text.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, ''),
      'TZID without VTIMEZONE: Europe/Stockholm',
    ],
    ['DTSTAMP without Z', first(/(DTSTAMP:\d+T\d+)Z/, '$1'), 'DTSTAMP is missing or not UTC'],
    ['no UID', first(/UID:.*\r\n/, ''), '?: UID is missing'],
    ['a bad STATUS', first(/STATUS:\w+/, 'STATUS:INSTÄLLD'), 'STATUS is unknown'],
    [
      'a day that is none',
      first(/DTSTART([^:]*):20261020/, 'DTSTART$1:20260231'),
      'DTSTART is no date: 20260231T130000',
    ],
    [
      'an end before the start',
      first(/DTEND([^:]*):20261020T150000/, 'DTEND$1:20261020T120000'),
      'DTEND is not after DTSTART',
    ],
    ['a UID twice', (text) => text.replace('bingo-2026-12-08@', 'bingo-2026-12-01@'), `UID twice: ${uid}`],
    ['a bare comma', (text) => text.replace('Eken\\,', 'Eken,'), 'a text is not escaped'],
    [
      'a recurrence',
      first(/SEQUENCE/, 'RRULE:FREQ=DAILY\r\nSEQUENCE'),
      'a recurrence, which readers get wrong',
    ],
  ])('%s', (_, spoil, finding) => {
    expect(lint(spoil(good)).join('\n')).toMatch(finding.startsWith('^') ? new RegExp(finding, 'm') : finding)
  })

  test('a fold inside å', () => {
    const bytes = Buffer.from(good)
    const at = bytes.indexOf(Buffer.from('å'))
    const spoilt = Buffer.concat([bytes.subarray(0, at + 1), Buffer.from('\r\n '), bytes.subarray(at + 1)])
    expect(lintICalendar(spoilt)).toEqual(['not UTF-8, or a line is folded inside a character'])
  })
})

function first(pattern: RegExp, replacement: string) {
  return (text: string) => text.replace(pattern, replacement)
}

function lint(text: string): string[] {
  return lintICalendar(Buffer.from(text))
}
