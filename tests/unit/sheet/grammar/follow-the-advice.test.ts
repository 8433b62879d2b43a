import { describe, expect, test } from 'vitest'
import { readCell, type Column } from '../../../support/workbooks/read-cell.ts'

describe('whoever follows a message word for word gets a right cell', () => {
  test.each<[column: Column, cell: string, advice: string[]]>([
    ['Dag', 'tisdag 17 mars', ['2027-03-17', '2027-03-16']],
    ['Dag', 'onsdagarna den 20 januari och 18 februari', ['2027-02-18', '2027-02-17']],
    ['Dag', '24 oktober', ['2027-10-24']],
    [
      'Dag',
      'onsdag 3 februari till onsdag 12 maj',
      ['onsdagar 2027-02-03–2027-05-12', 'alla dagar 2027-02-03–2027-05-12'],
    ],
    [
      'Dag',
      '1 januari 2027–31 december 2027',
      ['tisdagar 2027-01-01–2027-12-31', 'alla dagar 2027-01-01–2027-12-31'],
    ],
    ['Dag', 'under mars månad', ['tisdagar 12 januari–25 maj 2027']],
    ['Dag', 'v. 8–20', ['tisdagar v. 8–20']],
    ['Dag', '11 eller 12 maj', ['2027-01-12', '12 och 19 januari 2027']],
    ['Dag', 'jämna veckor', ['tisdagar jämna veckor']],
    ['Dag', 'en gång i månaden', ['första torsdagen i månaden']],
    ['Dag', '31 februari 2027', ['2027-02-28']],
    ['Dag', '31 februari', ['28 februari']],
    ['Datum', '24-03-05', ['2024-03-05', '2005-03-24']],
    ['Datum', '12/25 2026', ['2026-12-25']],
    ['Från', 'vecka 6, torsdagen den 18/2', ['2027-02-18', 'vecka 6']],
    ['Till', 'omkring 1 juni', ['2026-11-22']],
    ['Tid', '05.00', ['17.00', '05.00 på morgonen']],
    ['Tid', 'kl 1-3', ['13.00–15.00', '01.00–03.00 på morgonen']],
    ['Tid', '16-14', ['14.00–16.00']],
    ['Tid', '13, 15', ['10.00–11.00 och 13.00–14.00', '13.00–15.00']],
    ['Tid', '18 eller 19', ['13.00–15.00', '10.00 och 14.00']],
    ['Tid', 'halv åtta', ['13.30–15.00']],
    ['Tid', 'som vanligt', ['13.00–15.00']],
    ['Tid', '13 15', ['13.15', '13.00–15.00']],
    ['Utom', 'sommaruppehåll', ['v. 26–32']],
    ['Utom', 'v. 52–1 2027', ['v. 52 2026 – v. 1 2027', 'v. 52 2027 – v. 1 2028']],
    ['Max antal', 'många', ['20', 'ca 20 platser']],
    ['Max antal', 'minst 12', ['20']],
    ['Anmälan senast', 'i god tid', ['2026-11-22', '2 dagar före']],
    ['Pris', '?', ['Gratis', '20 kr', '50–70 kr']],
  ])('%s: %s', (column, cell, advice) => {
    const { words, verdict } = readCell(column, cell)
    expect(verdict).toBe('✖')
    for (const written of advice) {
      expect(words).toContain(written)
      const followed = readCell(column, written)
      expect({ written, ...followed }).toMatchObject({ verdict: expect.not.stringMatching('✖') })
    }
  })
})

test('years that the site does not show are never offered', () => {
  for (const cell of ['24 oktober', 'tisdag 17 mars', '12 dec', '29 nov', 'fredag 1 januari']) {
    const { words } = readCell('Dag', cell)
    expect(words).not.toMatch(/20(?:2[0-5]|2[89]|[3-9]\d)/)
  }
})

test('several dates that can’t be read are told at once, in one problem', () => {
  const { codes, words } = readCell('Dag', '12/1, tisdag 27/1, 31/2, 30 februari')
  expect(codes).toEqual(['DATES_WRONG'])
  expect(words).toContain('27 januari 2027 är en onsdag, inte en tisdag')
  expect(words).toContain('februari har 29 dagar')
})

test('four hundred dates in a cell are read', () => {
  const first = Temporal.PlainDate.from('2026-12-01')
  const dates = Array.from({ length: 400 }, (_, index) => first.add({ days: index }).toString())
  expect(readCell('Dag', dates.join(', ')).shown.split(', ')).toHaveLength(400)
})
