import { expect, test } from 'vitest'
import { toStatusParts } from '../../../src/views/status-parts.ts'

test.each([
  ['Ring 031-390 06 00 om du undrar.', 'tel:+46313900600'],
  ['Ring 08-465 004 12 (vardagar 9 till 12) om du undrar.', 'tel:+46846500412'],
  ['Ring 070-174 06 05.', 'tel:+46701740605'],
])('the number in "%s" is %s', (text, address) => {
  const parts = toStatusParts(text)
  expect(parts.flatMap((part) => part.address ?? [])).toEqual([address])
  expect(parts.map((part) => part.text).join('')).toBe(text)
})

test.each(['Inställt 2026-12-08.', 'Klockan 13.00 till 15.00.', 'Rum 10-12 är stängda.', ''])(
  'no number is found in "%s"',
  (text) => {
    expect(toStatusParts(text).every(({ address }) => address === null)).toBe(true)
  },
)
