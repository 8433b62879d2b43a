import { describe, expect, test } from 'vitest'
import { dateToShare, formatMessage, withMessage } from '../../../src/client/share-message.ts'
import { visitorsDay } from '../../../src/client/visitors-day.ts'
import { pageOf } from '../../support/client/page-of.ts'

const page = pageOf(`
  <section id="2026-11-24" data-when="Tisdag 24 november"></section>
  <section id="2026-12-15" data-when="Tisdag 15 december" data-ends="2026-12-15T15:00:00+01:00"></section>
  <section id="2026-12-01" data-off data-when="Inställt: tisdag 1 december" data-ends="2026-12-01T15:00:00+01:00"></section>
  <section id="2026-12-08" data-when="Tisdag 8 december" data-ends="2026-12-08T15:00:00+01:00"></section>
  <section id="2026-12-22" data-when="" data-ends="2026-12-22T15:00:00+01:00">
    <span>Datumet du valde</span> Tisdag 22 december <b>Klockan 13.00 till 15.00</b>
  </section>`)

const bingo = {
  title: 'Bingo',
  where: 'Lärkparkens servicehus',
  url: 'https://exempel.se/aktiviteter/bingo/',
}

function shared(fragment: string, now = '2026-11-27T12:00:00+01:00') {
  return formatMessage(bingo, dateToShare(page, fragment, visitorsDay(new Date(now))))
}

describe('What is sent on tells', () => {
  test.each([
    ['the date that is looked at', '#2026-12-15', 'Tisdag 15 december', '#2026-12-15'],
    [
      'one whose words stand in it',
      '#2026-12-22',
      'Tisdag 22 december klockan 13.00 till 15.00',
      '#2026-12-22',
    ],
    ['one that is cancelled, as cancelled', '#2026-12-01', 'Inställt: tisdag 1 december', '#2026-12-01'],
    ['without a date the next one that is held', '', 'Tisdag 8 december', '#2026-12-08'],
    ['of a date that has been the next one', '#2026-11-24', 'Tisdag 8 december', '#2026-12-08'],
    ['of a date that nobody knows the next one', '#2026-05-01', 'Tisdag 8 december', '#2026-12-08'],
  ])('%s', (_what, fragment, when, anchor) => {
    expect(shared(fragment)).toEqual({
      text: `Bingo. ${when}. Lärkparkens servicehus.`,
      url: `${bingo.url}${anchor}`,
    })
  })

  test('weeks later the next one of that day', () => {
    expect(shared('#2026-12-08', '2026-12-10T12:00:00+01:00').text).toContain('Tisdag 15 december')
  })

  test('no date where none is left', () => {
    expect(shared('#2026-12-08', '2027-01-10T12:00:00+01:00')).toEqual({
      text: 'Bingo. Lärkparkens servicehus.',
      url: bingo.url,
    })
  })
})

test.each([
  ['sms:?&body=Gammalt', 'sms:?&body=Bingo%20%26%20fika'],
  ['mailto:?subject=Bingo&body=Gammalt', 'mailto:?subject=Bingo&body=Bingo%20%26%20fika'],
])('%s begins another message', (address, expected) => {
  expect(withMessage(address, 'Bingo & fika')).toBe(expected)
})
