import { expect, test } from 'vitest'
import { toStatusParts } from '../../../../src/domain/occurrences/status-parts.ts'

test.each([
  ['Ring 031-390 06 00 om du undrar.', 'Ring 031-390 06 00', 'tel:+46313900600'],
  ['Ring 08-465 004 12 (vardagar 9 till 12) om du undrar.', 'Ring 08-465 004 12', 'tel:+46846500412'],
  ['Orsak: Ledaren är sjuk. Ring 070-174 06 05.', 'Ring 070-174 06 05', 'tel:+46701740605'],
  ['Undrar du något, ring 070-174 06 05.', 'ring 070-174 06 05', 'tel:+46701740605'],
  ['Frågor besvaras på 031-390 06 00.', '031-390 06 00', 'tel:+46313900600'],
  ['Ingen spring 031-390 06 00.', '031-390 06 00', 'tel:+46313900600'],
])('in "%s" the link is "%s", to %s', (text, link, address) => {
  const parts = toStatusParts(text)
  const plain = parts.map((part) => ({
    ...part,
    text: part.text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' '),
  }))
  expect(plain.filter((part) => part.address !== null)).toEqual([{ text: link, address }])
  expect(plain.map((part) => part.text).join('')).toBe(text)
})

test('a number is written so that no line breaks in it', () => {
  expect(toStatusParts('Ring 031-390 06 00 om du undrar.')[0]?.text).toBe(
    'Ring\u00a0031\u2011390\u00a006\u00a000',
  )
})

test('each of two numbers is a link', () => {
  expect(toStatusParts('Ring 031-390 06 00 eller 08-465 004 12.').map(({ address }) => address)).toEqual([
    'tel:+46313900600',
    null,
    'tel:+46846500412',
    null,
  ])
})

test.each(['Inställt 2026-12-08.', 'Klockan 13.00 till 15.00.', 'Rum 10-12 är stängda.', ''])(
  'no number is found in "%s"',
  (text) => {
    expect(toStatusParts(text).every(({ address }) => address === null)).toBe(true)
  },
)
