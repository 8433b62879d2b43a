import { expect, test } from 'vitest'
import { cellText } from '../../../../src/sheet/problems/words/cell-text.ts'
import type { CellFinding } from '../../../../src/sheet/problems/findings/cell-findings.ts'
import { readCell } from './read-cell.ts'
import type { Column } from './read-cell.ts'

type Row = [
  code: CellFinding['code'],
  column: Column,
  cell: string | number,
  series?: { from?: string; programmeEnd?: string },
]

/** A cell for every problem that a single cell can have. */
const examples: Row[] = [
  ['DATE_UNREADABLE', 'Datum', 'någon gång i vår'],
  ['DATE_IS_WEEKDAY', 'Datum', 'tisdag'],
  ['DATE_SEVERAL', 'Datum', '8 och 15 december 2026'],
  ['DATES_WRONG', 'Dag', '12/1, tisdag 27/1, 31/2'],
  ['DATE_APPROXIMATE', 'Till', 'omkring 1 juni'],
  ['DATE_IN_OTHER_WEEK', 'Från', 'vecka 6, torsdagen den 18/2'],
  ['SPAN_OR_WEEKDAYS', 'Dag', 'onsdag 3 februari till onsdag 12 maj'],
  ['DATE_SHORT_YEAR', 'Datum', '24-03-05'],
  ['DATE_NOT_REAL', 'Datum', '31 februari 2027'],
  ['MONTH_NOT_REAL', 'Datum', '13/25'],
  ['DATES_BACKWARDS', 'Utom', '15 december 2026 – 8 december 2026'],
  ['DATE_WITH_TIME', 'Datum', '2026-12-08 13:00'],
  ['DATE_IS_RELATIVE', 'Datum', 'i morgon'],
  ['DATE_LONG_PAST', 'Dag', '2015-03-02'],
  ['NO_LAST_DATE', 'Till', 'tills vidare'],
  ['YEAR_MISSING', 'Datum', '24 oktober'],
  ['YEAR_ASSUMED', 'Datum', 'tisdag 8 december'],
  ['YEAR_UNLIKELY', 'Datum', '8 december 1026'],
  ['YEAR_UNREADABLE', 'År', '26'],
  ['PERIOD_UNREADABLE', 'Period', 'hösten'],
  ['WEEKDAY_MISMATCH', 'Datum', 'torsdag 9 december 2026'],
  ['NAMED_DAY_MISMATCH', 'Dag', 'påskafton 28 mars 2027'],
  ['DEADLINE_UNREADABLE', 'Anmälan senast', 'onsdagen före'],
  ['TIME_UNREADABLE', 'Tid', 'som vanligt'],
  ['TIME_IN_WORDS', 'Tid', 'halv två'],
  ['TIME_NOT_REAL', 'Tid', '13.60'],
  ['TIME_PAST_MIDNIGHT', 'Tid', '20–24.00'],
  ['TIME_BACKWARDS', 'Tid', '15-13'],
  ['TIME_AT_NIGHT', 'Tid', 'kl 1-3'],
  ['TIME_OR_TWO', 'Tid', '13 15'],
  ['TIME_SEVERAL', 'Tid', '13, 15'],
  ['TIME_ONE_ONLY', 'Ny tid', '10 och 12'],
  ['TIME_UNSURE', 'Tid', '18 eller 19'],
  ['TIME_IS_DATE', 'Tid', 46364],
  ['TIME_IS_DECIMAL', 'Tid', '15,5'],
  ['TIME_WAS_DECIMAL', 'Tid', '15,3'],
  ['TIME_WITHOUT_END', 'Tid', '13'],
  ['TIME_DASH_LOST', 'Tid', '13.00 14.30'],
  ['DAY_IN_TIME', 'Tid', 'tisdagar 13–15'],
  ['DAYS_UNREADABLE', 'Dag', 'tisdgar'],
  ['DAYS_WITHOUT_WEEKDAY', 'Dag', 'jämna veckor'],
  ['COUNTING_NEEDS_FROM', 'Dag', 'varannan tisdag'],
  ['DAYS_HOW_OFTEN', 'Dag', 'en gång i månaden'],
  ['DAYS_CONTRADICT', 'Dag', 'ojämna tisdagar, varje tisdag'],
  ['DAYS_ARE_A_TERM', 'Dag', 'höstterminen'],
  ['TIME_IN_DAYS', 'Dag', 'ojämna tisdagar 10.30–11.30'],
  ['PERIOD_IN_DAYS', 'Dag', 'under mars månad'],
  ['WEEKS_IN_DAYS', 'Dag', 'v. 36–50'],
  ['WEEKS_OVER_NEW_YEAR', 'Utom', 'v. 52–1 2027'],
  ['PHONE_NOTE_LEFT_OUT', 'Telefon', '031-390 06 00 Anna'],
  ['DAYS_UNSURE', 'Dag', '11 eller 12 maj'],
  ['EXCLUSION_REASON', 'Utom', 'ingen träff den 9 mars (lokalen upptagen)'],
  ['WEEK_YEAR_MISSING', 'Från', 'vecka 35', { programmeEnd: '2027-06-20' }],
  ['BELONGS_IN_CHANGES', 'Dag', 'inställt 8 december'],
  ['NTH_OF_A_GROUP', 'Dag', 'första vardagen i månaden'],
  ['DATES_TOO_MANY', 'Dag', '1 januari 2027–31 december 2027'],
  [
    'DATES_UNEVEN',
    'Dag',
    'varannan onsdag, det vill säga 27 januari och 9 mars 2027',
    { from: '2027-01-27' },
  ],
  ['WEEKENDS_READ', 'Dag', 'helger'],
  ['WEEKDAYS_WRAP', 'Dag', 'fre–mån'],
  ['FIFTH_WEEKDAY', 'Dag', 'femte torsdagen'],
  ['DAY_NOT_IN_EVERY_MONTH', 'Dag', 'den 31:a varje månad'],
  ['EVERY_OTHER_AND_PARITY', 'Dag', 'varannan tisdag (jämna veckor)'],
  ['EXCLUSION_UNREADABLE', 'Utom', 'ibland'],
  ['EXCLUSION_VAGUE', 'Utom', 'sommaruppehåll'],
  ['EXCLUDES_HOLIDAYS', 'Utom', 'röda dagar'],
  ['WEEK_NOT_REAL', 'Utom', 'v. 54'],
  ['WEEK_NOT_IN_YEAR', 'Utom', 'v. 53 2027'],
  ['CHOICE_UNKNOWN', 'Typ', 'servicehsu'],
  ['NUMBER_UNREADABLE', 'Deltagare', 'några'],
  ['MOST_UNREADABLE', 'Max antal', 'några'],
  ['NUMBER_IS_LEAST', 'Max antal', 'minst 12'],
  ['NUMBER_AMBIGUOUS', 'Mål', '1.250'],
  ['NUMBER_NOT_WHOLE', 'Max antal', '12,5'],
  ['NUMBER_TOO_EXACT', 'Procent', '2,725'],
  ['NUMBER_NEGATIVE', 'Deltagare', '-3'],
  ['NUMBER_ABOUT', 'Deltagare', 'ca 12'],
  ['COUNT_IS_ZERO', 'Max antal', '0'],
  ['PRICE_UNREADABLE', 'Pris', '?'],
  ['PRICE_AS_WRITTEN', 'Pris', '30/50 kr'],
  ['PRICE_OF_REFRESHMENTS', 'Pris', 'fika 20 kr'],
  ['PRICE_IS_PAYMENT', 'Pris', 'swish 123 456 78 90'],
  ['PRICE_WITH_PAYMENT', 'Pris', '40 kr, swish 123 456 78 90'],
  ['PRICE_IN_WORDS', 'Pris', 'tio kronor'],
  ['PRICE_WITH_POINT', 'Pris', '1.250 kr'],
  ['BOOKING_UNREADABLE', 'Anmälan', '?'],
  ['PHONE_UNREADABLE', 'Telefon', '0999'],
  ['PHONE_WITHOUT_AREA_CODE', 'Telefon', '20 60 00'],
  ['PHONE_WITH_LETTER', 'Telefon', '031-39O 06 00'],
  ['PHONE_LOST_ZERO', 'Telefon', 701740605],
  ['PHONE_SPECIAL', 'Telefon', '1177'],
  ['PHONE_SEVERAL', 'Telefon', '031-390 06 00 / 070-174 06 05'],
  ['PHONE_SHORT', 'Telefon', '01320600'],
  ['ADDRESS_IS_NONE', 'Adress', 'se karta'],
  ['ADDRESS_IS_DIRECTIONS', 'Adress', 'hus 5, ingång 76'],
  ['POSTAL_CODE_UNREADABLE', 'Postnummer', '5822'],
  ['POSTAL_CODE_WITH_TOWN', 'Postnummer', '582 22 LINKÖPING'],
  ['COORDINATE_UNREADABLE', 'Latitud', 'norr'],
  ['COORDINATES_IN_ONE_CELL', 'Latitud', '58.41, 15.62'],
  ['EMAIL_UNREADABLE', 'E-post', 'hej at exempel.se'],
  ['LINK_UNREADABLE', 'Webbadress', 'se hemsidan'],
  ['LINK_NOT_WEB', 'Webbadress', 'javascript:alert(1)'],
  ['LINK_NOT_SECURE', 'Underlag', 'http://www.exempel.se/'],
]

test.each(examples)('%s: %s %s', (code, column, cell, series) => {
  const read = readCell(column, cell, series)
  expect(read.codes).toEqual([code])
})

test('every problem of a cell has its example', () => {
  const shown = [...examples.map(([code]) => code), 'YEARS_READ', 'DEADLINE_NOT_SENSIBLE']
  expect(shown.toSorted()).toEqual(Object.keys(cellText).toSorted())
})

test('no words about a telephone number say the number', () => {
  const cells = [701740605, '031-390 06 00 / 070-174 06 05', '01320600', '20 60 00', '070-17406O5']
  const words = cells.map((cell) => readCell('Telefon', cell).words.replaceAll('031-390 06 00.', ''))
  expect(words.join(' ')).not.toMatch(/\d{2} \d{2}|\d{5}/)
})
