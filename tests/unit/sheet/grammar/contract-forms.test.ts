import { describe, expect, test } from 'vitest'
import { readCell } from './read-cell.ts'
import type { Column } from './read-cell.ts'

type Series = { from?: string; to?: string }
type Row = [column: Column, cell: string | number, understood: string, series?: Series]

const spring = { from: '2027-01-11', to: '2027-06-11' }

describe('every form that the contract names', () => {
  test.each<Row>([
    ['Dag', 'tisdagar', 'tisdagar'],
    ['Dag', 'mån, ons', 'måndagar och onsdagar'],
    ['Dag', 'mån–fre', 'måndagar till fredagar'],
    ['Dag', 'vardagar', 'måndagar till fredagar'],
    ['Dag', 'helgfria vardagar', 'måndagar till fredagar, inte röda dagar'],
    ['Dag', 'helgfri måndag', 'måndagar, inte röda dagar'],
    ['Dag', 'lör–sön', 'lördagar och söndagar'],
    ['Dag', 'alla dagar', 'alla dagar'],
    ['Dag', 'tisdagar jämna veckor', 'tisdagar jämna veckor'],
    ['Dag', 'ojämna tisdagar', 'tisdagar udda veckor'],
    ['Dag', 'udda veckor torsdagar', 'torsdagar udda veckor'],
    ['Dag', 'varannan tisdag', 'varannan tisdag', spring],
    ['Dag', 'var tredje onsdag', 'var tredje onsdag', spring],
    ['Dag', 'första torsdagen i månaden', 'första torsdagen i månaden'],
    ['Dag', 'första och tredje onsdagen', 'första och tredje onsdagen i månaden'],
    ['Dag', 'sista måndagen i månaden', 'sista måndagen i månaden'],
    ['Dag', 'den 15:e varje månad', 'den 15:e varje månad'],
    ['Dag', '2026-12-08', '2026-12-08'],
    ['Dag', '8 dec 2026', '2026-12-08'],
    ['Dag', '8, 15 och 22 december 2026', '2026-12-08, 2026-12-15, 2026-12-22'],
    ['Dag', 46364, '2026-12-08'],
    ['Tid', '13.00–15.00', '13.00–15.00'],
    ['Tid', '13-15', '13.00–15.00'],
    ['Tid', 'kl. 13.30', 'från 13.30'],
    ['Tid', '10–11.45', '10.00–11.45'],
    ['Tid', 'hela dagen', 'hela dagen'],
    ['Tid', '13–ca 15', '13.00–ca 15.00'],
    ['Tid', 0.5625, 'från 13.30'],
    ['Tid', '13:30:00', 'från 13.30'],
    ['Utom', 'v. 26–32', 'vecka 26 till 32'],
    ['Utom', 'v. 52–1', 'vecka 52 till 1'],
    ['Utom', '2026-12-24', '24 december 2026'],
    ['Utom', '24–31 december 2026', '24 till 31 december 2026'],
    ['Utom', '24 december', '24 december'],
    ['Utom', '24 dec - 6 jan', '24 december till 6 januari'],
    ['Röda dagar', 'Hålls', 'on'],
    ['Röda dagar', 'hålls inte', 'off'],
    ['Pris', 'Gratis', 'Gratis'],
    ['Pris', '20 kr', '20 kronor'],
    ['Pris', '50–70 kr', '50 till 70 kronor'],
    ['Pris', 'medlem 40 kr, övriga 60 kr', 'medlem 40 kronor, övriga 60 kronor'],
    ['Pris', '30 kr per bricka', '30 kronor per bricka'],
    ['Anmälan', 'Behövs inte', 'not-needed'],
    ['Anmälan', 'Behövs', 'needed'],
    ['Anmälan', 'Ring och anmäl dig.', 'Ring och anmäl dig.'],
    ['Typ', 'Servicehus', 'service-house'],
    ['Typ', 'församlingslokal', 'parish-hall'],
    ['Hiss', 'Vet ej', 'unknown'],
    ['Ändring', 'Ny plats', 'new-place'],
    ['Visa', 'Utkast', 'draft'],
    ['Period', '2026', 'år 2026'],
    ['Period', '2026-11', '2026 månad 11'],
    ['Period', 46327, '2026 månad 11'],
    ['Mål', '2,7', '2.7'],
    ['Mål', '2.7', '2.7'],
    ['Beslutat', '400 000 kr', '40000000'],
  ])('%s: %s', (column, cell, understood, series) => {
    expect(readCell(column, cell, series)).toMatchObject({ verdict: '✔', shown: understood })
  })
})

describe('parts combine', () => {
  test.each<Row>([
    [
      'Dag',
      'Ojämna tisdagar och torsdagar, ej v. 26–32',
      'tisdagar och torsdagar udda veckor, inte vecka 26 till 32',
    ],
    ['Dag', 'tisdagar jämna veckor, torsdagar udda veckor', 'tisdagar jämna veckor, torsdagar udda veckor'],
    ['Dag', 'måndagar samt jämna onsdagar', 'måndagar, onsdagar jämna veckor'],
    ['Dag', 'tisdagar (jämna veckor)', 'tisdagar jämna veckor'],
    ['Dag', 'tisdagar, jämna veckor', 'tisdagar jämna veckor'],
    ['Dag', 'Jämna veckor: tisdag & torsdag', 'tisdagar och torsdagar jämna veckor'],
    ['Dag', 'mån–ons + fre', 'måndagar, tisdagar, onsdagar och fredagar'],
    ['Dag', 'varje tisdag samt 2026-12-13', 'tisdagar, 2026-12-13'],
    ['Dag', 'den 1:a och 15:e i varje månad', 'den 1:a och 15:e varje månad'],
    ['Dag', 'varannan vecka på måndagar och onsdagar', 'varannan vecka på måndagar och onsdagar', spring],
    [
      'Dag',
      'första måndagen och sista fredagen i månaden',
      'första måndagen i månaden, sista fredagen i månaden',
    ],
    [
      'Dag',
      'helgfria tisdagar jämna veckor utom v 44 och v 52–1',
      'tisdagar jämna veckor, inte vecka 44, vecka 52 till 1, inte röda dagar',
    ],
    ['Dag', '8–10 och 15 december 2026', '2026-12-15, 2026-12-08 till 2026-12-10'],
    ['Dag', 'tisdag 8 och onsdag 16 december 2026', '2026-12-08, 2026-12-16'],
    ['Dag', '2026-12-24–26', '2026-12-24 till 2026-12-26'],
    ['Dag', 'varje dag', 'alla dagar'],
    ['Dag', 'vardagar utom fredagar', 'måndagar till torsdagar'],
    ['Dag', 'tisdag (udda), torsdag (jämn)', 'tisdagar udda veckor, torsdagar jämna veckor'],
    ['Dag', 'den 1 och 15 varje månad', 'den 1:a och 15:e varje månad'],
    ['Dag', '12 december 2026 (lördag)', '2026-12-12'],
    ['Dag', 'mån–fre, ej röda dagar', 'måndagar till fredagar, inte röda dagar'],
    ['Utom', 'v. 44/45', 'vecka 44, vecka 45'],
    ['Utom', 'v. 52 2026–v. 1 2027', 'vecka 52 2026 till vecka 1 2027'],
    ['Pris', '30 kr (medlem), 50 kr (övriga)', 'medlem 30 kronor, övriga 50 kronor'],
    ['Pris', 'Medlem: 30 kr. Övriga: 50 kr.', 'medlem 30 kronor, övriga 50 kronor'],
    ['Tid', 'kl. 13.30–15, insläpp 13', '13.30–15.00 (insläpp 13)'],
    ['Tid', '10–11 och 13–14', '10.00–11.00 och 13.00–14.00'],
    ['Tid', '10–12, 13–15', '10.00–12.00 och 13.00–15.00'],
    ['Tid', 'kl 0730-0900', '07.30–09.00'],
    ['Tid', '10–12, ring 031-390 06 00', '10.00–12.00 (ring 031-390 06 00)'],
    ['Tid', '10.15 jämna veckor', 'från 10.15, jämna veckor'],
    ['Dag', '2026/12/08', '2026-12-08'],
    ['Dag', 'tisdagar 2026-09-01–2026-12-15', 'tisdagar 1 september till 15 december 2026'],
    ['Dag', 'tisdagar fr.o.m. 2026-09-01', 'tisdagar från och med 1 september 2026'],
    ['Tid', 'Mellan klockan 10 och 11:45', '10.00–11.45'],
    ['Utom', 'v. 7, 8 och 44', 'vecka 7, vecka 8, vecka 44'],
    [
      'Utom',
      'v. 26–32, 24 december–6 januari och 2027-05-14',
      'vecka 26 till 32, 24 december till 6 januari, 14 maj 2027',
    ],
    ['Utom', 'v 8 2027', 'vecka 8 2027'],
    ['Utom', '24 december–6 januari 2027', '24 december 2026 till 6 januari 2027'],
    ['Utom', 'tisdag 8 december 2026\n15 december 2026', '8 december 2026, 15 december 2026'],
    ['Pris', 'Gratis, fika 20 kr', 'Gratis (fika 20 kr)'],
    ['Pris', '40 kr för medlemmar; 60 kr för övriga', 'medlemmar 40 kronor, övriga 60 kronor'],
  ])('%s: %s', (column, cell, understood, series) => {
    expect(readCell(column, cell, series)).toMatchObject({ verdict: '✔', shown: understood })
  })
})

describe('what is forgiven', () => {
  test.each([
    ['NBSP', 'Tisdagar\u00A0jämna\u00A0veckor'],
    ['zero-width characters', 'tis\u200Bdagar jämna\u200D veckor\uFEFF'],
    ['direction characters', '\u202Etisdagar jämna veckor\u202C'],
    ['decomposed letters', 'tisdagar jämna veckor'.normalize('NFD')],
    ['capital letters', 'TISDAGAR JÄMNA VECKOR'],
    ['double spaces', '  tisdagar   jämna  veckor '],
    ['quotation marks', '”tisdagar jämna veckor”'],
    ['full-width letters', 'ｔｉｓｄａｇａｒ jämna veckor'],
    ['a final point', 'Tisdagar jämna veckor.'],
  ])('%s', (_, cell) => {
    expect(readCell('Dag', cell)).toMatchObject({ verdict: '✔', shown: 'tisdagar jämna veckor' })
  })

  test.each(['13.00–15.00', '13.00—15.00', '13.00‑15.00', '13.00−15.00', '13.00 - 15.00'])(
    'every dash: %s',
    (cell) => {
      expect(readCell('Tid', cell)).toMatchObject({ verdict: '✔', shown: '13.00–15.00' })
    },
  )
})

describe('what has two meanings is asked about', () => {
  test.each<[Column, string | number, string]>([
    ['Tid', '13 15', '13.15 eller från 13 till 15'],
    ['Tid', '13, 15', 'Skriv till exempel 10.00–11.00 och 13.00–14.00'],
    ['Tid', '18 eller 19', 'ingen vet vilken som gäller'],
    ['Tid', '22–01', 'Skriv 23.59 som sluttid'],
    ['Dag', 'var 14:e dag', 'inte vilken dag'],
    ['Tid', 'tisdagar 13–15', 'Flytta dagen till kolumnen Dag'],
    ['Dag', 'ojämna tisdagar och torsdagar kl 10–11.30, ej v. 26–32', 'Flytta kl 10-11.30 till kolumnen Tid'],
    ['Dag', 'tisdgar', 'Menar du tisdagar?'],
    ['Dag', 'jämna veckor', 'Veckodagen saknas'],
    ['Dag', 'tisdagar i månaden', 'inte vilken dag'],
    ['Dag', 'första vardagen i månaden', 'Skriv en veckodag'],
    ['Dag', 'tisdagar under hösten', 'första och sista dagen i Från och Till'],
    ['Dag', '1 januari 2026–31 december 2026', 'alla dagar 2026-01-01–2026-12-31'],
    ['Dag', '11 eller 12 maj', 'ingen vet vilken dag som gäller'],
    ['Datum', '31 februari 2027', 'februari 2027 har 28 dagar'],
    ['Datum', 2026, 'Skriv år, månad och dag'],
    ['Datum', '15 december 2026 – 8 december 2026', 'Skriv det första datumet först'],
    ['Utom', 'v. 54', 'Det finns ingen vecka 54'],
    ['Utom', 'röda dagar', 'Röda dagar har en egen kolumn'],
    ['Mål', '1.250', '1 250 eller 1,25'],
    ['Procent', 0.027, 'Skriv i procent: 2,7'],
    ['Max antal', '0', 'ingen kan komma'],
    ['Typ', 'servicehsu', 'Menar du servicehus?'],
    ['Webbadress', 'javascript:alert(1)', 'https://'],
    ['E-post', 'anna at exempel.se', 'Skriv en enda adress'],
    ['Anmälan senast', 'onsdagen före', '2 dagar före'],
  ])('%s: %s', (column, cell, words) => {
    const read = readCell(column, cell)
    expect(read.verdict).toBe('✖')
    expect(read.words).toContain(words)
  })
})

test('even weeks said as every other week are read as even weeks, and week 53 is pointed at', () => {
  const read = readCell('Dag', 'varannan tisdag (jämna veckor)')
  expect(read).toMatchObject({ verdict: '⚠', shown: 'tisdagar jämna veckor' })
  expect(read.words).toContain('2026 har en vecka 53')
})
