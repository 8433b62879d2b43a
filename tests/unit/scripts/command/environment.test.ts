import { expect, test } from 'vitest'
import { readCommandSettings } from '../../../../scripts/command/environment.ts'

test.each([
  ['SITE_URL', 'https://www.exempel.se/samvaro', 'siteUrl', 'https://www.exempel.se/samvaro/'],
  ['SITE_URL', 'https://exempel.se//x//', 'siteUrl', 'https://exempel.se/x/'],
  ['SITE_URL', 'https://träffar.se', 'siteUrl', 'https://xn--trffar-cua.se/'],
  ['SHEET', '  ', 'sheet', null],
  ['ACCEPT_LOSS', '1', 'acceptLoss', true],
  ['PORT', '8080', 'port', 8080],
])('%s=%s', (name, text, setting, value) => {
  expect(readCommandSettings({ [name]: text })).toMatchObject({ [setting]: value })
})

test.each([
  ['TODAY', '8/12'],
  ['TODAY', '2026-13-01'],
  ['SITE_URL', 'ftp://exempel.se'],
  ['ACCEPT_LOSS', 'ja'],
  ['PORT', 'ett'],
])('%s=%s is refused in words', (name, text) => {
  expect(() => readCommandSettings({ [name]: text })).toThrow(new RegExp(`${name} är ”${text}”`))
})

test.each([
  ['https://exempel.se/träffar/', 'https://exempel.se/traffar/'],
  ['https://exempel.se/tr%C3%A4ffar', 'https://exempel.se/traffar/'],
  ['https://exempel.se//våra träffar//2026', 'https://exempel.se/vara-traffar/2026/'],
  ['https://exempel.se/100%', 'https://exempel.se/100-/'],
])('SITE_URL=%s is refused, with what to write', (text, better) => {
  expect(() => readCommandSettings({ SITE_URL: text })).toThrow(`SITE_URL=${better}`)
})

test('TODAY sets the clock to midnight in Stockholm', () => {
  const { today, now } = readCommandSettings({ TODAY: '2026-07-01' })
  expect([today.toString(), now.toString()]).toEqual(['2026-07-01', '2026-06-30T22:00:00Z'])
})
