import { expect, test } from 'vitest'
import { lastRelease, silentText } from '../../../../scripts/upkeep/silent-packages.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test.each([
  [
    'the newest release, not when the package was last changed',
    '{"created":"2020-01-01T00:00:00Z","modified":"2026-11-01T00:00:00Z","2.0.0":"2024-05-02T10:00:00Z","1.9.1":"2024-03-01T10:00:00Z"}',
    '2024-05-02',
  ],
  ['nothing from a mirror that doesn’t say', '', null],
  ['nothing from an error', '{"error":{"code":"E404"}}', null],
])('%s', (_, text, expected) => {
  expect(lastRelease(text)?.toString() ?? null).toBe(expected)
})

test('who has been silent for more than two years is named, with the day; others aren’t', () => {
  const releases = new Map([
    ['uqr', day('2024-11-29')],
    ['zod', day('2024-11-30')],
    ['sharp', null],
  ])
  expect(silentText(releases, day('2026-11-30'))).toMatch(/på två år\..*\n\n- uqr, 29 november 2024$/s)
  expect(silentText(new Map([['zod', day('2026-10-12')]]), day('2026-11-30'))).toBe('')
})
