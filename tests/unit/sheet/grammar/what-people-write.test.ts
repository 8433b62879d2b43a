import { describe, expect, test } from 'vitest'
import { readCell } from './read-cell.ts'
import type { Column, Verdict } from './read-cell.ts'

/**
 * The ways that people write days, times, prices, telephone numbers and addresses, as found in programmes of Swedish
 * associations, read on Sunday 22 November 2026. ✔ accepted · ⚠ accepted with a warning · ✖ refused. After the verdict:
 * what was understood, or words that the coordinator reads.
 */
type Row = [
  number: string,
  column: Column,
  cells: string | number | (string | number)[],
  verdict: Verdict,
  expected: string,
  series?: { from?: string; to?: string },
]

const autumn = { from: '2026-09-01', to: '2026-12-15' }
const spring = { from: '2027-01-04', to: '2027-06-11' }
const schoolYear = { from: '2026-08-31', to: '2027-06-11' }
const nbsp = '\u00A0'

describe('dates', () => {
  tests([
    ['1', 'Datum', '2026-12-08', '✔', '2026-12-08'],
    ['2', 'Dag', '2015-03-02', '⚠', 'har passerat'],
    ['3', 'Datum', '8/12', '⚠', '2026-12-08'],
    ['3', 'Dag', '23/2, 30/3', '⚠', '2027-02-23, 2027-03-30'],
    ['4', 'Datum', '1/2', '⚠', '2027-02-01'],
    ['4', 'Dag', 'mån 1/2', '⚠', '2027-02-01'],
    ['5', 'Datum', '13/25', '✖', 'Det finns ingen månad 25'],
    ['6', 'Datum', '24-03-05', '✖', 'Skriv hela årtalet: 2024-03-05 eller 2005-03-24'],
    ['7', 'Datum', ['20261208', 20261208], '✔', '2026-12-08'],
    [
      '8',
      'Datum',
      ['8 december 2026', '8 dec 2026', '8 dec. 2026', 'den 8 december 2026'],
      '✔',
      '2026-12-08',
    ],
    ['8b', 'Datum', ['8 dec', '8 dec.', '8 december'], '⚠', '2026-12-08'],
    ['8b', 'Dag', ['8 dec', '8 dec.', '8 december'], '⚠', '2026-12-08', autumn],
    ['9', 'Dag', 'Onsdag 9 sept', '⚠', '2026-09-09', autumn],
    ['9', 'Datum', 'Onsdag 9 december', '⚠', '2026-12-09'],
    ['9', 'Datum', 'Torsdag 9 september 2026', '✖', '9 september 2026 är en onsdag, inte en torsdag'],
    ['10', 'Datum', 'Torsdagen den 18:e maj', '✖', '18 maj 2027 är en tisdag, inte en torsdag'],
    ['10', 'Datum', 'Tisdagen den 18:e maj', '⚠', '2027-05-18'],
    ['11', 'Dag', 'den 11september', '⚠', '2026-09-11', autumn],
    ['12', 'Dag', '14.mars', '⚠', '2027-03-14', spring],
    ['12', 'Datum', '14.mars', '⚠', '2027-03-14'],
    ['12', 'Datum', '8.12.2026', '✔', '2026-12-08'],
    ['13', 'Dag', '29–30 december', '⚠', '2026-12-29 till 2026-12-30'],
    ['13', 'Dag', '29–30 december', '⚠', '2026-12-29 till 2026-12-30', schoolYear],
    ['13', 'Dag', '28-29-30 augusti 2027', '✔', '2027-08-28, 2027-08-29, 2027-08-30'],
    ['13b', 'Dag', '8, 15 och 22 december 2026', '✔', '2026-12-08, 2026-12-15, 2026-12-22'],
    ['14', 'Dag', ['8/12-15/12', '8–15/12'], '⚠', '2026-12-08 till 2026-12-15'],
    ['15', 'Datum', '2026-02-31', '✖', 'februari 2026 har 28 dagar'],
    ['15', 'Datum', '31/2', '✖', 'Den dagen finns inte: februari har 29 dagar'],
    ['16', 'Datum', [46364, '46364'], '✔', '2026-12-08'],
    ['17', 'Datum', ['2026-12-08T00:00:00.000Z', '2026-12-07T23:00:00.000Z'], '⚠', '2026-12-08'],
    ['18', 'Datum', 'tisdag', '✖', 'Skriv datumet'],
    ['19', 'Utom', ['v 50', 'v.50', 'vecka 50', 'V50'], '✔', 'vecka 50'],
    ['19', 'Utom', 'v 53', '✔', 'vecka 53'],
    ['19', 'Utom', 'v 53 2027', '✖', 'År 2027 har ingen vecka 53'],
    ['19b', 'Utom', 'v. 26–32', '✔', 'vecka 26 till 32'],
    ['19b', 'Utom', 'v. 52–1', '✔', 'vecka 52 till 1'],
    ['19b', 'Utom', '2026-12-24', '✔', '24 december 2026'],
    ['19b', 'Utom', '24–31 december 2026', '✔', '24 till 31 december 2026'],
    ['20', 'Från', 'fr.o.m. 2026-09-01', '✔', '2026-09-01'],
    ['20', 'Från', ['fr o m 1 sept', 'from 1 sept', 'fom 1 sept'], '⚠', '2027-09-01'],
    ['20', 'Från', ['fr o m tisdag 1 dec', 'from tis 1 dec', 'fom tis 1 december'], '⚠', '2026-12-01'],
    ['20', 'Från', 'from 1/9', '⚠', '2027-09-01'],
    ['20', 'Från', ['vi börjar 10/3', 'start 10 mars', 'första gången onsdag 10 mars'], '⚠', '2027-03-10'],
    ['20', 'Från', 'vecka 5', '⚠', '2027-02-01'],
    ['20', 'Från', 'vecka 6, torsdagen den 11/2', '⚠', '2027-02-11'],
    ['20', 'Från', 'vecka 6, torsdagen den 18/2', '✖', 'annars bara vecka 6'],
    [
      '21',
      'Till',
      ['t.o.m. 2026-12-15', 'tom 2026-12-15', 'till och med 15 december 2026'],
      '✔',
      '2026-12-15',
    ],
    ['21', 'Till', 'tom 15 dec', '⚠', '2026-12-15'],
    ['21', 'Till', 't.o.m. 15/12', '⚠', '2026-12-15'],
    ['21', 'Till', 'vecka 12', '⚠', '2027-03-28'],
    ['21', 'Till', 'omkring 1 juni', '✖', 'Skriv en viss dag'],
    [
      '22',
      'Från',
      'Den 18 januari till den 24 maj 2027. Samt den 15 augusti - 6 december',
      '✖',
      'Är det en tid i sträck, skriv första dagen i Från och sista dagen i Till',
    ],
    ['23', 'Från', 'med start 2 sep 2026', '✔', '2026-09-02'],
    ['23', 'Från', 'med start 2 sep', '⚠', '2027-09-02'],
    ['24', 'Till', ['tills vidare', 'löpande'], '⚠', 'tills vidare'],
  ])
})

describe('times', () => {
  tests([
    [
      '25',
      'Tid',
      ['13.00-15.00', '13:00–15:00', 'kl. 13–15', 'kl 13.00 - 15.00', '13-15'],
      '✔',
      '13.00–15.00',
    ],
    ['26', 'Tid', '13:00-15', '✔', '13.00–15.00'],
    ['26', 'Tid', '10-10.45', '✔', '10.00–10.45'],
    ['26', 'Tid', 'kl 9-11.30', '✔', '09.00–11.30'],
    ['26', 'Tid', '10–11.45', '✔', '10.00–11.45'],
    ['27', 'Tid', 'klockan 13.30–15.00', '✔', '13.30–15.00'],
    ['28', 'Tid', 'kl 13 00', '✔', 'från 13.00'],
    ['28', 'Tid', '1100-1300', '✔', '11.00–13.00'],
    ['28', 'Tid', ['1800', 1800], '✔', 'från 18.00'],
    ['29', 'Tid', '9,00', '✔', 'från 09.00'],
    ['29', 'Tid', '15,30', '✔', 'från 15.30'],
    ['29', 'Tid', 'från 8,30 till 9,00', '✔', '08.30–09.00'],
    ['29', 'Tid', [15.3, '15,3'], '⚠', '15,3 – menar du 15.30?'],
    ['29', 'Tid', 15.5, '✖', '15,5 – menar du 15.50 eller 15.30?'],
    ['30', 'Tid', [0.5625, '0.5625', '0,5625'], '✔', 'från 13.30'],
    ['31', 'Tid', ['13', 13], '⚠', 'från 13.00'],
    ['31', 'Tid', 'kl. 13.30', '✔', 'från 13.30'],
    ['32', 'Tid', 'kl 18.00-', '⚠', 'från 18.00'],
    ['33', 'Tid', '10.00 - ca. 12.00', '✔', '10.00–ca 12.00'],
    ['33', 'Tid', '14.00 - ca 15.00', '✔', '14.00–ca 15.00'],
    ['33', 'Tid', '13–ca 15', '✔', '13.00–ca 15.00'],
    ['34', 'Tid', 'mellan kl 12.00 och 15.00', '✔', '12.00–15.00'],
    ['35', 'Tid', '13.00 14.30', '⚠', '13.00–14.30'],
    ['36', 'Tid', '12.00 0 och 15.00', '✖', 'Skriv start och slut'],
    ['37', 'Tid', 'insläpp 13.15, start 13.30', '✔', 'från 13.30 (insläpp 13.15)'],
    ['38', 'Tid', '15-13', '✖', 'Slutar före start'],
    ['39', 'Tid', 'kl 1-3', '✖', 'Skriv 13.00–15.00'],
    ['40', 'Tid', ['24.00', '20–24.00'], '✖', 'går över midnatt'],
    ['41', 'Tid', '13.60', '✖', 'Klockan kan inte vara 13.60'],
    ['41', 'Tid', '25:00', '✖', 'Klockan kan inte vara 25.00'],
    ['42', 'Tid', ['halv två', 'kvart i tre', 'fm', 'förmiddag', 'e.m.'], '✖', 'Skriv tiden med siffror'],
    ['43', 'Tid', 'hela dagen', '✔', 'hela dagen'],
    ['44', 'Tid', '1 pm', '✖', 'Skriv 13.00'],
  ])
})

describe('weekdays and recurrence', () => {
  tests([
    ['45', 'Dag', ['tis', 'tisd', 'tisdag', 'tisdagar', 'Tisdagen', 'TISDAGAR'], '✔', 'tisdagar'],
    ['46', 'Dag', ['tors', 'tor', 'to', 'torsd.'], '✔', 'torsdagar'],
    ['47', 'Dag', ['mån-fre', 'mån–fre', 'må-fr', 'vardagar'], '✔', 'måndagar till fredagar'],
    ['47', 'Dag', ['helgfri vardag', 'helgfria vardagar'], '✔', 'måndagar till fredagar, inte röda dagar'],
    ['48', 'Dag', ['Måndag, onsdag och fredag', 'mån/ons/fre'], '✔', 'måndagar, onsdagar och fredagar'],
    ['48', 'Dag', ['mån + ons', 'mån, ons'], '✔', 'måndagar och onsdagar'],
    ['49', 'Dag', ['lö-sö', 'lör–sön', 'lör & sön'], '✔', 'lördagar och söndagar'],
    ['49', 'Dag', 'helger', '⚠', 'Helger kan betyda'],
    ['50', 'Dag', 'fre-mån', '⚠', 'måndag, fredag, lördag och söndag'],
    ['51', 'Dag', 'Ojämna tisdagar 10.30–11.30', '✖', 'Flytta 10.30-11.30 till kolumnen Tid'],
    ['51', 'Dag', 'Jämna tisdagar', '✔', 'tisdagar jämna veckor'],
    ['51', 'Dag', 'lördagar ojämna veckor', '✔', 'lördagar udda veckor'],
    ['51b', 'Dag', 'tisdagar jämna veckor', '✔', 'tisdagar jämna veckor'],
    ['51b', 'Dag', ['udda veckor torsdagar', 'torsdagar udda v.'], '✔', 'torsdagar udda veckor'],
    ['52', 'Dag', ['varannan tisdag', 'varannan vecka'], '✔', 'varannan tisdag', { from: '2026-09-01' }],
    ['52', 'Dag', ['varannan tisdag', 'varannan vecka'], '✖', 'räknat från vilket datum?'],
    ['52b', 'Dag', 'var tredje onsdag', '✔', 'var tredje onsdag', { from: '2026-09-02' }],
    ['52b', 'Dag', 'var tredje onsdag', '✖', 'Fyll i första gången i Från'],
    [
      '53',
      'Dag',
      'varannan onsdag, det vill säga 27 januari, 10 och 24 februari samt 10 mars 2027',
      '✔',
      '2027-01-27, 2027-02-10, 2027-02-24, 2027-03-10',
      { from: '2027-01-27' },
    ],
    [
      '53',
      'Dag',
      'varannan onsdag, det vill säga 27 januari, 10 och 24 februari samt 9 mars 2027',
      '⚠',
      'Tisdag 9 mars 2027 bryter mönstret',
      { from: '2027-01-27' },
    ],
    [
      '54',
      'Dag',
      ['första torsdagen i månaden', '1:a torsdagen varje månad'],
      '✔',
      'första torsdagen i månaden',
    ],
    ['54b', 'Dag', 'andra måndag i månaden', '✔', 'andra måndagen i månaden'],
    [
      '54b',
      'Dag',
      ['sista måndagen i månaden', 'sista måndagen i varje månad'],
      '✔',
      'sista måndagen i månaden',
    ],
    ['55', 'Dag', 'första och tredje onsdagen', '✔', 'första och tredje onsdagen i månaden'],
    ['56', 'Dag', 'femte torsdagen', '⚠', 'Bara några månader har en femte torsdag'],
    ['57', 'Dag', 'den 15:e varje månad', '✔', 'den 15:e varje månad'],
    ['58', 'Dag', ['1 gång/månad', 'en gång i månaden'], '✖', 'inte vilken dag'],
    ['59', 'Dag', ['Varje vecka o helgfri måndag', 'helgfria måndagar'], '✔', 'måndagar, inte röda dagar'],
    ['60', 'Utom', ['ej v. 26–32', 'ej v 26-32'], '✔', 'vecka 26 till 32'],
    ['60', 'Utom', 'utom v 44', '✔', 'vecka 44'],
    ['60', 'Utom', 'uppehåll v. 51–2', '✔', 'vecka 51 till 2'],
    ['60', 'Dag', 'tisdagar, ej v. 26–32', '✔', 'tisdagar, inte vecka 26 till 32'],
    [
      '61',
      'Utom',
      ['uppehåll sommar', 'sommarlov fram till september', 'sommaruppehåll'],
      '✖',
      'Skriv veckor eller datum i Utom',
    ],
    ['62', 'Utom', 'ej 24/12, 31/12', '✔', '24 december, 31 december'],
    [
      '62b',
      'Dag',
      ['inställt 8/12', 'OBS! inställt!', 'Aktiviteterna är inställda 29–30 december'],
      '✖',
      'fliken Ändringar',
    ],
    ['63', 'Dag', ['terminstid', 'höstterminen'], '✖', 'första och sista dagen i Från och Till'],
    ['64', 'Dag', 'Ojämna tisdagar, varje tisdag', '✖', 'säger emot sig själv'],
    ['65', 'Dag', 'flyttas till onsdag v 14', '✖', 'fliken Ändringar'],
    ['66', 'Dag', ['dagligen', 'alla dagar'], '✔', 'alla dagar'],
  ])
})

describe('prices', () => {
  tests([
    ['67', 'Pris', ['gratis', 'kostnadsfritt', 'fri entré', '0', '0 kr', 'ingen kostnad', 0], '✔', 'Gratis'],
    [
      '68',
      'Pris',
      ['60 kr', '60:-', '60:- kr', '60kr', 'SEK 60', '60,00 kr', '60 kronor', 60],
      '✔',
      '60 kronor',
    ],
    ['69', 'Pris', 'tio kronor', '⚠', '10 kronor'],
    ['70', 'Pris', '30 kr /bingobricka', '✔', '30 kronor per bingobricka'],
    ['70', 'Pris', '30 kr per bricka', '✔', '30 kronor per bricka'],
    ['70', 'Pris', '100:- kr per gång', '✔', '100 kronor per gång'],
    ['70', 'Pris', '300 kronor (30 kr x 10)', '✔', '300 kronor (30 kr x 10)'],
    ['71', 'Pris', '50–70 kr', '✔', '50 till 70 kronor'],
    ['72', 'Pris', 'medlem 40 kr, övriga 60 kr', '✔', 'medlem 40 kronor, övriga 60 kronor'],
    ['73', 'Pris', 'Självkostnadspris, 35 kr', '✔', '35 kronor (Självkostnadspris)'],
    ['73', 'Pris', '20 kr, kaffe ingår', '✔', '20 kronor (kaffe ingår)'],
    ['73', 'Pris', 'kaffe ingår', '✔', 'Pris ej angivet (kaffe ingår)'],
    ['73', 'Pris', 'fika 20 kr', '⚠', 'Är det gratis att komma? Skriv Gratis först'],
    ['74', 'Pris', ['1 250', `1${nbsp}250`], '✔', '1 250 kronor'],
    ['74', 'Pris', '1 250,50', '✔', '1 250,50 kronor'],
    ['74', 'Pris', '1.250', '⚠', 'Vi läser det som 1250 kronor'],
    ['76', 'Pris', '?', '✖', 'Här står inget pris'],
    ['76', 'Pris', 'enligt överenskommelse', '✔', 'Pris ej angivet (enligt överenskommelse)'],
    ['77', 'Pris', 'swish 123 456 78 90', '✖', 'hur man betalar'],
    ['77', 'Pris', '40 kr, swish 123 456 78 90', '⚠', '40 kronor'],
  ])
})

describe('telephone numbers', () => {
  tests([
    [
      '78',
      'Telefon',
      [
        '031-390 06 00',
        '031/390 06 00',
        '(031) 390 06 00',
        '+46 (0)31-390 06 00',
        '0046 31 3900600',
        'tel 031-390 06 00',
        '031–390 06 00',
      ],
      '✔',
      '031-390 06 00',
    ],
    ['79', 'Telefon', ['070 1740605', '0701740605', '070 174 06 05', '0701-74 06 05'], '✔', '070-174 06 05'],
    ['80', 'Telefon', '20 60 00', '✖', 'Riktnummer saknas'],
    ['81', 'Telefon', '390 06 00 / 070-174 06 05', '✖', 'Riktnummer saknas'],
    ['81', 'Telefon', '031-3900600 / 070-1740605', '⚠', '031-390 06 00'],
    ['82', 'Telefon', '031-390 06 00 vard. 9-12', '✔', '031-390 06 00 (vard. 9-12)'],
    ['82', 'Telefon', '031-390 06 00 (receptionen)', '✔', '031-390 06 00 (receptionen)'],
    ['83', 'Telefon', '070- 17 40 605', '✔', '070-174 06 05'],
    ['84', 'Telefon', '031-39O 06 00', '✖', 'en bokstav bland siffrorna'],
    ['84', 'Telefon', '1234', '✖', 'Riktnummer saknas'],
    ['85', 'Telefon', '01320600', '⚠', 'Saknas en siffra?'],
    ['86', 'Telefon', ['112', '1177'], '✖', 'ett särskilt nummer'],
    ['87', 'Telefon', '070-174 06 05', '✔', '070-174 06 05'],
    ['1.6', 'Telefon', 701740605, '✖', 'den första nollan är borta'],
  ])
})

describe('addresses and places', () => {
  tests([
    ['88', 'Adress', 'Kvinnebyvägen 2', '✔', 'Kvinnebyvägen 2'],
    ['89', 'Adress', ['Sankt Larsgatan  9D', 'Sankt Larsgatan 9 D'], '✔', 'Sankt Larsgatan 9D'],
    ['90', 'Postnummer', ['582 22', '58222', 58222, 'SE-582 22'], '✔', '582 22'],
    ['90', 'Postnummer', '582 22 LINKÖPING', '⚠', 'Skriv 582 22 här och Linköping i kolumnen Ort'],
    ['91', 'Plats', ' Ryds  servicehus\u200B', '✔', 'Ryds servicehus'],
    ['92', 'Hitta hit', 'hus 511-001, ingång 76, entréplan', '✔', 'hus 511-001, ingång 76, entréplan'],
    ['92', 'Adress', 'hus 511-001, ingång 76, entréplan', '⚠', 'flytta resten till Hitta hit'],
    ['93', 'Adress', ['Se karta', 'som vanligt', 'samma som förra'], '✖', 'Här står ingen adress'],
    ['94', 'Latitud', ['58.41', '58,41', 58.41], '✔', '58.41'],
    ['94', 'Latitud', ['58.41, 15.62', '58,41 15,62'], '✖', 'i Longitud'],
  ])
})

/** A refused or doubted cell is right when the words say so; an accepted one when what was understood does. */
function tests(rows: readonly Row[]): void {
  const cases = rows.flatMap(([number, column, cells, verdict, expected, series]) =>
    [cells].flat().map((cell) => ({ number, column, cell, verdict, expected, series })),
  )
  test.each(cases)(
    '$number $column: $cell $verdict $expected',
    ({ column, cell, verdict, expected, series }) => {
      const read = readCell(column, cell, series)
      expect(read).toMatchObject({ verdict })
      if (verdict === '✔') expect(read.shown.replaceAll(nbsp, ' ')).toBe(expected)
      else expect(`${read.shown} · ${read.words}`).toContain(expected)
    },
  )
}
