import { expect, test } from 'vitest'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'
import { withCells, withMoreRows } from '../../../support/edit-workbook.ts'
import { loadScenario } from '../../../support/expect-problems.ts'

const grund = withMoreRows(await loadScenario('grund'), 'Aktiviteter', [
  {
    ...{ ID: 'bingo', Aktivitet: 'Bingo', Kategori: 'Fika', Plats: 'ryd', Dag: 'onsdagar', Tid: '13–15' },
    ...{ Från: '2026-09-02', Till: '2027-05-26', 'Röda dagar': 'Hålls inte' },
  },
])

test.each<[address: string, value: CellValue, code: string]>([
  ['Aktiviteter!Från 3', 'snart', 'DATE_UNREADABLE'],
  ['Aktiviteter!Från 3', 'tisdag', 'DATE_IS_WEEKDAY'],
  ['Aktiviteter!Från 3', '2026-09-02 och 2026-10-02', 'DATE_SEVERAL'],
  ['Aktiviteter!Från 3', '24-03-05', 'DATE_SHORT_YEAR'],
  ['Aktiviteter!Från 3', '31 februari 2027', 'DATE_NOT_REAL'],
  ['Aktiviteter!Från 3', '2026-13-01', 'MONTH_NOT_REAL'],
  ['Aktiviteter!Utom 3', '2026-12-24–2026-12-20', 'DATES_BACKWARDS'],
  ['Aktiviteter!Utom 3', '24–20 december 2026', 'DATES_BACKWARDS'],
  ['Aktiviteter!Från 3', 46_267.5, 'DATE_WITH_TIME'],
  ['Aktiviteter!Dag 3', '2015-03-02', 'DATE_LONG_PAST'],
  ['Aktiviteter!Till 3', 'tills vidare', 'NO_LAST_DATE'],
  ['Aktiviteter!Från 3', '24 oktober', 'YEAR_MISSING'],
  ['Aktiviteter!Dag 3', 'onsdag 9 december', 'YEAR_ASSUMED'],
  ['Aktiviteter!Från 3', '0026-09-02', 'YEAR_UNLIKELY'],
  ['Aktiviteter!Från 3', 'onsdag 8 december 2026', 'WEEKDAY_MISMATCH'],
  ['Aktiviteter!Anmälan senast 3', 'i god tid', 'DEADLINE_UNREADABLE'],
  ['Aktiviteter!Tid 3', 'sent', 'TIME_UNREADABLE'],
  ['Aktiviteter!Tid 3', 'halv två', 'TIME_IN_WORDS'],
  ['Aktiviteter!Tid 3', '13.60', 'TIME_NOT_REAL'],
  ['Aktiviteter!Tid 3', '18–24.30', 'TIME_NOT_REAL'],
  ['Aktiviteter!Tid 3', '20.00–24.00', 'TIME_PAST_MIDNIGHT'],
  ['Aktiviteter!Tid 3', '15–13', 'TIME_BACKWARDS'],
  ['Aktiviteter!Tid 3', 'kl 1–3', 'TIME_AT_NIGHT'],
  ['Aktiviteter!Tid 3', '13 15', 'TIME_OR_TWO'],
  ['Aktiviteter!Tid 3', '13, 15', 'TIME_SEVERAL'],
  ['Aktiviteter!Tid 3', 46_364, 'TIME_IS_DATE'],
  ['Aktiviteter!Tid 3', 13.5, 'TIME_IS_DECIMAL'],
  ['Aktiviteter!Tid 3', 15.3, 'TIME_WAS_DECIMAL'],
  ['Aktiviteter!Tid 3', '13', 'TIME_WITHOUT_END'],
  ['Aktiviteter!Tid 3', '13.00 14.30', 'TIME_DASH_LOST'],
  ['Aktiviteter!Tid 3', '18 eller 19', 'TIME_UNSURE'],
  ['Aktiviteter!Tid 3', 'tisdagar 13–15', 'DAY_IN_TIME'],
  ['Aktiviteter!Dag 3', 'ibland', 'DAYS_UNREADABLE'],
  ['Aktiviteter!Dag 3', 'jämna veckor', 'DAYS_WITHOUT_WEEKDAY'],
  ['Aktiviteter!Dag 3', 'en gång i månaden', 'DAYS_HOW_OFTEN'],
  ['Aktiviteter!Dag 3', 'ojämna tisdagar, varje tisdag', 'DAYS_CONTRADICT'],
  ['Aktiviteter!Dag 3', 'höstterminen', 'DAYS_ARE_A_TERM'],
  ['Aktiviteter!Dag 3', 'tisdagar kl 10–11', 'TIME_IN_DAYS'],
  ['Aktiviteter!Dag 3', 'under mars månad', 'PERIOD_IN_DAYS'],
  ['Aktiviteter!Dag 3', 'inställt 2026-12-08', 'BELONGS_IN_CHANGES'],
  ['Aktiviteter!Dag 3', 'första vardagen i månaden', 'NTH_OF_A_GROUP'],
  ['Aktiviteter!Dag 3', '1 september 2026–26 maj 2027', 'DATES_TOO_MANY'],
  ['Aktiviteter!Dag 3', 'varannan onsdag, dvs 13 och 20 januari 2027', 'DATES_UNEVEN'],
  ['Aktiviteter!Dag 3', 'helger', 'WEEKENDS_READ'],
  ['Aktiviteter!Dag 3', 'fre–mån', 'WEEKDAYS_WRAP'],
  ['Aktiviteter!Dag 3', 'femte torsdagen', 'FIFTH_WEEKDAY'],
  ['Aktiviteter!Dag 3', 'den 31:a varje månad', 'DAY_NOT_IN_EVERY_MONTH'],
  ['Aktiviteter!Dag 3', 'varannan onsdag jämna veckor', 'EVERY_OTHER_AND_PARITY'],
  ['Aktiviteter!Utom 3', 'kanske', 'EXCLUSION_UNREADABLE'],
  ['Aktiviteter!Utom 3', 'sommarlov', 'EXCLUSION_VAGUE'],
  ['Aktiviteter!Utom 3', 'röda dagar', 'EXCLUDES_HOLIDAYS'],
  ['Aktiviteter!Utom 3', 'v. 54', 'WEEK_NOT_REAL'],
  ['Aktiviteter!Utom 3', 'v. 53 2027', 'WEEK_NOT_IN_YEAR'],
  ['Aktiviteter!Röda dagar 3', 'kanske', 'CHOICE_UNKNOWN'],
  ['Aktiviteter!Max antal 3', 'många', 'MOST_UNREADABLE'],
  ['Aktiviteter!Max antal 3', '2,5', 'NUMBER_NOT_WHOLE'],
  ['Aktiviteter!Max antal 3', 'minst 20', 'NUMBER_IS_LEAST'],
  ['Aktiviteter!Max antal 3', 0, 'COUNT_IS_ZERO'],
  ['Aktiviteter!Pris 3', '?', 'PRICE_UNREADABLE'],
  ['Aktiviteter!Pris 3', 'fika 20 kr', 'PRICE_OF_REFRESHMENTS'],
  ['Aktiviteter!Pris 3', 'swish 123 456 78 90', 'PRICE_IS_PAYMENT'],
  ['Aktiviteter!Pris 3', '20 kr, swish 123 456 78 90', 'PRICE_WITH_PAYMENT'],
  ['Aktiviteter!Pris 3', 'tio kronor', 'PRICE_IN_WORDS'],
  ['Aktiviteter!Pris 3', '1.250 kr', 'PRICE_WITH_POINT'],
  ['Aktiviteter!Anmälan 3', '?', 'BOOKING_UNREADABLE'],
  ['Platser!Telefon 2', 'ring', 'PHONE_UNREADABLE'],
  ['Platser!Telefon 2', '390 06 00', 'PHONE_WITHOUT_AREA_CODE'],
  ['Platser!Telefon 2', '031-39O 06 00', 'PHONE_WITH_LETTER'],
  ['Platser!Telefon 2', 313_900_600, 'PHONE_LOST_ZERO'],
  ['Platser!Telefon 2', '112', 'PHONE_SPECIAL'],
  ['Platser!Telefon 2', '031-390 06 00 / 031-390 06 01', 'PHONE_SEVERAL'],
  ['Platser!Telefon 2', '040-628 04', 'PHONE_SHORT'],
  ['Platser!Adress 2', 'se karta', 'ADDRESS_IS_NONE'],
  ['Platser!Adress 2', 'hus 511-001, ingång 76, entréplan', 'ADDRESS_IS_DIRECTIONS'],
  ['Platser!Postnummer 2', '12', 'POSTAL_CODE_UNREADABLE'],
  ['Platser!Postnummer 2', '589 01 Exempelby', 'POSTAL_CODE_WITH_TOWN'],
  ['Platser!Latitud 2', 'norr', 'COORDINATE_UNREADABLE'],
  ['Platser!Latitud 2', '58.41, 15.62', 'COORDINATES_IN_ONE_CELL'],
  ['Inställningar!Värde 5', 'ring!', 'PHONE_UNREADABLE'],
  ['Aktiviteter!E-post 3', 'info(at)solrosen', 'EMAIL_UNREADABLE'],
])('%s: %o is %s', (address, value, code) => {
  const workbook = withCells(grund, { [address]: value })
  const { problems, brakes } = readSheet(workbook, {
    today: Temporal.PlainDate.from('2026-11-22'),
    previous: null,
  })
  const found = [...brakes, ...problems].find(({ finding }) => finding.code === code)
  expect(found ?? [...brakes, ...problems].map(({ finding }) => finding.code)).toHaveProperty('finding')
  const { title, action } = textFor(found ?? expect.fail())
  expect(`${title} ${action}`).not.toMatch(/undefined|null|NaN|\[object|  /)
})

test.each<[value: string, code: string]>([
  ['inte en adress', 'LINK_UNREADABLE'],
  ['javascript:alert(1)', 'LINK_NOT_WEB'],
])('a partner’s address %o is %s', (value, code) => {
  const workbook = withMoreRows(grund, 'Partner', [{ ID: 'pro', Partner: 'PRO', Webbadress: value }])
  const { data, problems } = readSheet(workbook, {
    today: Temporal.PlainDate.from('2026-11-22'),
    previous: null,
  })
  expect(problems.map(({ finding }) => finding.code)).toEqual([code])
  expect(data?.partners[0]?.website).toBeNull()
})

test('“varannan” without Från is COUNTING_NEEDS_FROM, unless Från can’t be read', () => {
  const codes = (from: string) =>
    readSheet(withCells(grund, { 'Aktiviteter!Dag 3': 'varannan onsdag', 'Aktiviteter!Från 3': from }), {
      today: Temporal.PlainDate.from('2026-11-22'),
      previous: null,
    }).problems.map(({ finding }) => finding.code)
  expect(codes('')).toEqual(['COUNTING_NEEDS_FROM'])
  expect(codes('omkring 1/9')).toEqual(['DATE_APPROXIMATE'])
})
