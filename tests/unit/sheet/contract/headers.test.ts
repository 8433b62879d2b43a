import { describe, expect, test } from 'vitest'
import { columnLetter, matchHeaders } from '../../../../src/sheet/contract/headers.ts'
import { nearestName, nearlyAs, normalizeHeader } from '../../../../src/sheet/parse/near-names.ts'

test.each([
  ['Plats ', 'plats'],
  ['PLATS*', 'plats'],
  ['Plats *:', 'plats'],
  ['Entre\u0301 utan\u00a0trappsteg', 'entré utan trappsteg'],
  ['Tra\u0308\u200bff', 'träff'],
  ['Anmälan\nsenast', 'anmälan senast'],
  ['Ｐlats', 'plats'],
  ['Ändring', 'ändring'],
])('%j is the header %j', (text, header) => {
  expect(normalizeHeader(text)).toBe(header)
})

test.each([
  ['Aktivitet', ['Aktivitetsnamn', 'Pris'], 'Aktivitetsnamn'],
  ['Kategori', ['Katergori', 'Telefon hem'], 'Katergori'],
  ['Dag', ['Dagar', 'Tider'], 'Dagar'],
  ['Adress', ['Personnummer', 'Anteckning'], null],
  ['Tid', ['', ' '], null],
  ['Gula husset', ['Gula huset 🏡', 'Blå huset'], 'Gula huset 🏡'],
  ['Plats', ['x'.repeat(50_000)], null],
])('nearest to %s of %j is %s', (name, candidates, nearest) => {
  expect(nearestName(name, candidates)).toBe(nearest)
})

test.each([
  ['Utom', 'Uttom', 'Uttom'],
  ['Ändringar', 'Andringar', 'Andringar'],
  ['Röda dagar', 'Roda dagar', 'Roda dagar'],
  ['Visa', 'Vissa inte', null],
  ['Till', 'Tillagd av', null],
])('%s is nearly written as %s: %s', (name, candidate, answer) => {
  expect(nearlyAs(name, [candidate])).toBe(answer)
})

test('of several that are nearly the same, the one with fewest slips is meant', () => {
  expect(nearlyAs('tisadgar', ['tis', 'tisdag', 'tisdagar'])).toBe('tisdagar')
  expect(nearlyAs('onsdgar', ['onsdag', 'onsdagar'])).toBe('onsdagar')
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter)
})

describe('a header row', () => {
  const codes = (headers: string[]) =>
    matchHeaders('Kategorier', headers).findings.map(({ finding }) => finding)

  test('knows our columns in any order and forgets the others', () => {
    expect(matchHeaders('Kategorier', ['Privat', 'Kategori', '', 'ID']).columns).toEqual([
      { header: 'ID', index: 3 },
      { header: 'Kategori', index: 1 },
    ])
  })

  test('without a required column stops the run and names the nearest', () => {
    expect(codes(['ID', 'Kategorin'])).toEqual([
      { code: 'COLUMN_MISSING', tab: 'Kategorier', header: 'Kategori', nearest: 'Kategorin' },
    ])
  })

  test('with a header twice stops the run', () => {
    expect(codes(['Kategori', 'Sökord', 'SÖKORD '])).toEqual([
      { code: 'HEADER_TWICE', tab: 'Kategorier', header: 'Sökord', letters: ['B', 'C'] },
    ])
  })

  test('with an optional header misspelt warns, and does not say how it was written', () => {
    expect(codes(['Kategori', 'Sökkord'])).toEqual([
      { code: 'COLUMN_MISSPELT', tab: 'Kategorier', header: 'Sökord' },
    ])
  })

  test('that holds none of ours is missing', () => {
    expect(codes(['Våra kategorier', ''])).toEqual([
      { code: 'HEADER_ROW_MISSING', tab: 'Kategorier', example: 'Kategori' },
    ])
    expect(codes([])).toHaveLength(1)
  })

  test('with the name of a prototype is just unknown', () => {
    expect(matchHeaders('Kategorier', ['__proto__', 'constructor', 'Kategori'])).toEqual({
      columns: [{ header: 'Kategori', index: 2 }],
      findings: [],
    })
  })
})
