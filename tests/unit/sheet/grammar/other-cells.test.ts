import { expect, test } from 'vitest'
import { parseApproximateCount, parseAmount } from '../../../../src/sheet/parse/numbers.ts'
import { parseList } from '../../../../src/sheet/parse/texts.ts'
import {
  parseDutyForce,
  parseDutyMeasure,
  parseEconomyKind,
  parseIndexStatus,
  parseRounding,
} from '../../../../src/sheet/parse/agreement-choices.ts'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'
import { readCell } from './read-cell.ts'
import type { Column, Verdict } from './read-cell.ts'

test.each<[Column, CellValue, Verdict, string]>([
  ['Hiss', 'Ja', '✔', 'yes'],
  ['Hiss', 'nej', '✔', 'no'],
  ['Hiss', 'Vet ej', '✔', 'unknown'],
  ['Hiss', 'kanske', '✖', 'Skriv Ja, Nej eller Vet ej'],
  ['Samtycke', 'Ja', '✔', 'true'],
  ['Samtycke', true, '✔', 'true'],
  ['Samtycke', 'FALSE', '✔', 'false'],
  ['Samtycke', 'ja tack', '✖', 'Skriv Ja eller Nej'],
  ['Visa', true, '✔', 'shown'],
  ['Visa', false, '✔', 'hidden'],
  ['Visa', 'utkast', '✔', 'draft'],
  ['Visa', 'sen', '✖', 'Skriv Ja, Nej eller Utkast'],
  ['Ändring', 'INSTÄLLT!', '✔', 'cancelled'],
  ['Ändring', 'Flyttad', '✔', 'moved'],
  ['Ändring', 'Ny tid', '✔', 'new-time'],
  ['Ändring', 'Extra', '✔', 'extra'],
  ['Ändring', 'Instält', '✖', 'Menar du Inställt?'],
  ['Röda dagar', 'nej', '✔', 'not-held'],
  ['Typ', 'trygghetsboende', '✔', 'sheltered-housing'],
  ['Typ', 'utomhus', '✔', 'outdoors'],
  ['Max antal', '12', '✔', '12'],
  ['Max antal', 12, '✔', '12'],
  ['Max antal', 'max 12 personer', '✔', '12'],
  ['Max antal', 'ca 12', '⚠', 'Vi räknar med 12'],
  ['Max antal', '12,5', '✖', 'Här behövs ett heltal'],
  ['Max antal', 'några', '✖', 'Skriv bara siffror'],
  ['Deltagare', '1 184', '✔', '1184'],
  ['Deltagare', '0', '✔', '0'],
  ['Deltagare', '-3', '✖', 'mindre än noll'],
  ['Mål', 10, '✔', '10'],
  ['Mål', 0.1, '✔', '0.1'],
  ['Procent', '2,7', '✔', '270'],
  ['Procent', '2.7 %', '✔', '270'],
  ['Procent', 2.7, '✔', '270'],
  ['Procent', '-0,4 %', '✔', '-40'],
  ['Procent', 0.03, '✖', 'formaterad som procent'],
  ['Beslutat', '250 000 kr', '✔', '25000000'],
  ['Beslutat', '264 452,50', '✔', '26445250'],
  ['Beslutat', 250000, '✔', '25000000'],
  ['Beslutat', '1 000:-', '✔', '100000'],
  ['Beslutat', '250 tkr', '✖', 'Skriv bara siffror'],
  ['År', '2026', '✔', '2026'],
  ['År', 2026, '✔', '2026'],
  ['År', '26', '✖', 'Skriv fyra siffror'],
  ['År', '3026', '✖', 'Årtalet 3026'],
  ['Period', 'november 2026', '✔', '2026 månad 11'],
  ['Period', 'nov. 2026', '✔', '2026 månad 11'],
  ['Period', '2026-13', '✖', 'till exempel 2026-11'],
  ['Period', 'hösten', '✖', 'till exempel 2026-11'],
  ['Anmälan', 'Ingen anmälan', '✔', 'not-needed'],
  ['Anmälan', 'krävs', '✔', 'needed'],
  ['Anmälan', '?', '✖', 'Skriv Behövs inte'],
  ['Anmälan senast', '2026-12-01', '✔', '2026-12-01'],
  ['Anmälan senast', 'senast 1 december 2026', '✔', '2026-12-01'],
  ['Anmälan senast', '2 dagar före', '✔', '2 dagar före'],
  ['Anmälan senast', 'dagen innan', '✔', '1 dagar före'],
  ['Anmälan senast', 'En vecka före', '✔', '7 dagar före'],
  ['Anmälan senast', 'samma dag', '✔', '0 dagar före'],
  ['Anmälan senast', 46357, '✔', '2026-12-01'],
  ['Anmälan senast', 2, '✖', '2 dagar före'],
  ['E-post', 'hej@exempel.se', '✔', 'hej@exempel.se'],
  ['E-post', 'mailto:hej@exempel.se', '✔', 'hej@exempel.se'],
  ['E-post', 'hej@exempel.se, du@exempel.se', '✖', 'en enda adress'],
  ['Webbadress', 'https://exempel.se/sida', '✔', 'https://exempel.se/sida'],
  ['Webbadress', 'www.exempel.se', '✔', 'https://www.exempel.se/'],
  ['Webbadress', 'exempel.se/sida', '✔', 'https://exempel.se/sida'],
  ['Webbadress', 'se hemsidan', '✖', 'Kopiera adressen'],
  ['Webbadress', 'JAVASCRIPT:alert(1)', '✖', 'Bara adresser till webben'],
  ['Webbadress', 'data:text/html,hej', '✖', 'Bara adresser till webben'],
  ['Webbadress', 'https://anna:hemligt@exempel.se', '✖', 'Kopiera adressen'],
  ['Latitud', 'norr', '✖', '58,41'],
  ['Postnummer', '5822', '✖', 'Skriv fem siffror'],
  ['Utom', '2026-12-24', '✔', '24 december 2026'],
  ['Utom', 46380, '✔', '24 december 2026'],
  ['Telefon', '08-465 004 00', '✔', '08-465 004 00'],
  ['Telefon', '+47 22 85 50 50', '✔', '+47 22 85 50 50'],
  ['Telefon', 'fråga Anna', '✖', 'med riktnummer'],
])('%s: %s %s %s', (column, cell, verdict, expected) => {
  const read = readCell(column, cell)
  expect(read).toMatchObject({ verdict })
  if (verdict === '✔') expect(read.shown).toBe(expected)
  else expect(read.words).toContain(expected)
})

test('the words of the agreement tabs', () => {
  expect(parseDutyForce('Ska')).toMatchObject({ value: 'shall' })
  expect(parseDutyMeasure('servicehus med aktivitet')).toMatchObject({ value: 'service-houses' })
  expect(parseIndexStatus('Preliminär')).toMatchObject({ value: 'preliminary' })
  expect(parseEconomyKind('Kostnad')).toMatchObject({ value: 'cost' })
  expect(parseRounding('hundratal')).toMatchObject({ value: 'hundreds' })
})

test('ca is kept where the domain has room for it', () => {
  expect(parseApproximateCount('ca 95')).toMatchObject({ value: { number: 95, approximate: true } })
  expect(parseApproximateCount(95)).toMatchObject({ value: { number: 95, approximate: false } })
})

test('money is exact', () => {
  expect(parseAmount(0.1 + 0.2)).toMatchObject({ value: 30 })
  expect(parseAmount('99 999 999 999,99')).toMatchObject({ value: 9_999_999_999_999 })
})

test('a list is separated by comma, semicolon, slash or line break, and says nothing twice', () => {
  expect(parseList('fika, kaffe; bullar/kakor\nfika')).toMatchObject({
    value: ['fika', 'kaffe', 'bullar', 'kakor'],
  })
})
