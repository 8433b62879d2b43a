import { describe, expect, test } from 'vitest'
import { hasPersonalIdentityNumber } from '../../../../src/sheet/privacy/identity-numbers.ts'
import { withoutPersonalContacts } from '../../../../src/sheet/privacy/cut-contacts.ts'
import { organisationContacts } from '../../../../src/sheet/privacy/whose-number.ts'

const today = Temporal.PlainDate.from('2026-11-24')
const own = organisationContacts({
  phones: [{ e164: '+46701740605' }],
  emails: ['solrosen@gmail.com'],
  association: 'Solrosföreningen',
  names: [],
})

describe('a personal identity number, however it is written', () => {
  test.each([
    '121212-1212',
    '19121212-1212',
    '12 12 12-1212',
    '1912 12 12 1212',
    '121212.1212',
    '121212/1212',
    '121212.1213',
    '550102/1234',
    '121212—1212',
    '121212-12 12',
    '19121212-T212',
    '１２１２１２-１２１２',
    'född 1912-12-12, sista fyra 1212',
    '55-01-02-1234',
    '55.01.02-1234',
    '1955-01-02-1234',
    '1955-01-02 1234',
    '1955-01-02/1234',
    '550102 1234',
    '550102 – 1234',
    '550102:1234',
    '550102_1234',
    '550102·1234',
    '550102+1234',
    '550102\u20111234',
    '550102\u00AD-1234',
    '550102\u00A01234',
    '5501021234',
    '195501021234',
    '19 550102-1234',
    '1955 0102-1234',
    '55 01 02-1234',
    '550102-12-34',
    '19 55 01 02 12 34',
    '1 9 5 5 0 1 0 2 1 2 3 4',
    '550162-1234',
    '55O1O2-1234',
    '550102-l234',
    '٥٥٠١٠٢-١٢٣٤',
    '５５０１０２１２３４',
    '12 st, 550102-1234',
    '550102-1234/070-174 06 99',
    'personnummer 0501021234',
    'pnr: 050102 1234',
    'org.nr 550102-1234',
    'född 550102, 1234',
    'född den 2 januari 1955, de fyra sista är 1234',
    'sista fyra siffrorna 1234, född 2/1 1955',
    'f. 2 januari 1955, 1234',
    '2/1 1955-1234',
    '2 januari 1955-1234',
    '1955-01-02 (sista fyra: 1234)',
  ])('%s', (text) => {
    expect(hasPersonalIdentityNumber(`Egon, ${text}.`, today)).toBe(true)
  })

  test.each([
    '2026-12-08 1300',
    '20261208-1300',
    '261208.1300',
    '261208/1415',
    '031390.0600',
    '2026-12-08 13.00–15.00',
    '8, 15 och 22 december 2026',
    '802012-3456',
    'bg 121-2121',
    '08-12 12 12 12',
    '031-390 06 00',
    '1 250 000 kr',
    'v. 26–32',
    '2018-01-01—2020-12-31',
    '2018-01-01–2020',
    '2025-03-04 13.00',
    '2025-03-04 1300',
    '8/12 2026 13.00',
    '8 december 2026 1300',
    '1/9 2026–2027',
    '08-12-26 1300',
    'v. 10 11 12 13 14',
    'kl. 10 12 14 1600',
    '010-101 12 34',
    '0701740699',
    '0701 74 06 99',
    '070 174-0699',
    '070-174-0699',
    '0171-12 12 12',
    '+46 8 12 12 12 12',
    '+46 70 174 06 99',
    '0046701740699',
    'Swish 123 045 67 89',
    'Swish 1230456789',
    'OCR 5501021234',
    'bg 5501-0212',
    'pg 55 01 02-1',
    'ISBN 978-91-20-01023-4',
    'ISBN 91-20-01023-4',
    'ISBN 9101021234',
    'org.nr 802012-3456',
    'organisationsnummer 165560123456',
    '556012-3456',
    'https://exempel.se/nyheter/5501021234',
    '1 250 000,50 kr',
    '10 000, 20 000 och 1234 kr',
    '58.410807, 15.621373',
    '58.41080212345',
    'född 1955, 1998 började hon',
    'född 1955-01-02, 1998 började hon',
    '12.10, 12.20 och 1234 kr',
    '12.10–15.10, 2026',
    '13.10-15.10 2026',
    'ÄN 2026-123, 2019-1234',
    '2026-11',
  ])('%s is none', (text) => {
    expect(hasPersonalIdentityNumber(text, today)).toBe(false)
  })
})

describe('a private mobile number or address is cut, whatever stands before it and whatever parts it', () => {
  test.each([
    'tel:070-1740699',
    'Tel:0701740699',
    'mobil:070-174 06 99',
    'Anna/070-174 06 99',
    'Anna,070-1740699',
    '070-17-40-699',
    '070-174-06-99',
    '070.174.06.99',
    '070/1740699',
    '46701740699',
    '+46 (0)70-174 06 99',
    '0046 70 174 06 99',
    '０７０-１７４ ０６ ９９',
    'anna.andersson [at] gmail.com',
    'anna.andersson(at)gmail.com',
    'anna.andersson @ gmail.com',
    'anna.andersson snabel-a gmail.com',
    'Anna.Andersson SNABELA gmail.com',
    'anna.andersson at gmail.com',
    'anna.andersson＠gmail.com',
    'anna.andersson@gmail,com',
    'anna.andersson@ gmail .com',
    'anna.andersson(a)gmail.com',
    'anna.andersson<at>gmail.com',
    'anna.andersson [snabel a] gmail.com',
    'anna.andersson [snabel-a] gmail [punkt] com',
    'anna punkt andersson snabela gmail punkt com',
    'anna.andersson AT telia DOT com',
    'anna.andersson @ gmail . com',
    'anna.andersson at gmail',
    'anna.andersson@hotmail',
    'anna.andersson gmail.com',
    'annaandersson GMAIL.COM',
    '070_174_06_99',
    '070=1740699',
    '070,174,06,99',
    '0 7 0 1 7 4 0 6 9 9',
  ])('%s', (written) => {
    const { text, cut } = withoutPersonalContacts(`Välkommen! Fråga ${written} först.`, own)
    expect(cut).toHaveLength(1)
    expect(text.normalize('NFKC')).not.toMatch(/\d{2}|gmail|andersson/i)
  })

  test.each([
    'Ring 070-174 06 05 eller 031-390 06 00.',
    'Ring SJ på 0771-75 75 75.',
    'Skriv till solrosen@gmail.com.',
    'Skriv till solrosen snabel-a gmail.com.',
    'Skriv till solrosen @ gmail . com.',
    'Skriv till info@exempel.se. Kaffe finns.',
    'Läs mer på gmail.com.',
    'Vi ses at home. Kaffe 20 kr.',
    'Kl. 13.00–15.00, 2026-12-08, v. 7–9.',
    'Lokal 07, plan 3. Kostar 70 kr eller 730 kr.',
    'Org.nr 802012-3456, bankgiro 123-4567.',
    '2026-07-02 till 2026-07-30',
  ])('%s is left as it is', (text) => {
    expect(withoutPersonalContacts(text, own)).toEqual({ text, cut: [], isMoreCut: false })
  })
})

describe('what is cut goes with its clause, and leaves no stump', () => {
  test.each([
    ['Välkommen till fikat i Eken, ring Egon, tel 070-174 06 99.', 'Välkommen till fikat i Eken.'],
    ['Ring Egon, tel 070-174 06 99, om du vill följa med. Ta med kaffe.', 'Ta med kaffe.'],
    ['Ring 031-390 06 00 eller 070-174 06 99.', 'Ring 031-390 06 00.'],
    ['Ring Anna på 070-174 06 99 eller receptionen 070-174 06 05.', 'Receptionen 070-174 06 05.'],
    ['Anmälan behövs, ring Anna 070-174 06 99', 'Anmälan behövs'],
    ['Anmäl dig i receptionen, eller ring 070-174 06 99.', 'Anmäl dig i receptionen.'],
    ['Frågor? Ring 070-174 06 99', ''],
    ['tel: 070-174 06 99', ''],
    ['Egon\nmobil\n070-174 06 99', ''],
    ['Vi ses kl. 13.00 (Anna, 070-174 06 99) i matsalen.', 'Vi ses kl. 13.00 i matsalen.'],
    ['Buss 12 till Ryd. Kontakta Egon på tel. 070-174 06 99.', 'Buss 12 till Ryd.'],
    ['Kostar 40,50 kr, swish 070-174 06 99', 'Kostar 40,50 kr'],
    ['Skriv till anna [at] gmail.com senast fredag. Kaffe finns.', 'Kaffe finns.'],
    ['Ring Egon Ek 013-12 34 56. Kaffe finns.', 'Kaffe finns.'],
    ['Kaffe finns. Tel 013-12 34 56, Anna', 'Kaffe finns.'],
    ['Kaffe, 070-174 06 99', 'Kaffe'],
    ['Biblioteket, Egon Ek, 070-174 06 99', 'Biblioteket'],
  ])('%s → %s', (text, rest) => {
    expect(withoutPersonalContacts(text, own).text).toBe(rest)
  })

  test.each([
    'Ring Vårdcentralen 013-12 34 56.',
    'Taxi: 013-12 34 56',
    'Linköpings kommun, 013-20 60 00',
    'Maria kyrka, tel 013-12 34 56',
    'Maria kyrka 013-12 34 56',
    'Sankt Lars 013-12 34 56',
    'Ring 013-12 34 56. Erik Bergs gata 3.',
    'Ring receptionen på 013-12 34 56. Anna leder.',
  ])('a landline is nobody’s own where no person is named beside it: %s', (text) => {
    expect(withoutPersonalContacts(text, own)).toEqual({ text, cut: [], isMoreCut: false })
  })
})
