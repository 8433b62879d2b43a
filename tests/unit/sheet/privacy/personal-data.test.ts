import { describe, expect, test } from 'vitest'
import { hasPersonalIdentityNumber } from '../../../../src/sheet/privacy/personal-data.ts'
import { organisationContacts, withoutPersonalContacts } from '../../../../src/sheet/privacy/whose-number.ts'

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
    '121212—1212',
    '121212-12 12',
    '19121212-T212',
    '１２１２１２-１２１２',
    'född 1912-12-12, sista fyra 1212',
  ])('%s', (text) => {
    expect(hasPersonalIdentityNumber(`Egon, ${text}.`, today)).toBe(true)
  })

  test.each([
    '2026-12-08 1300',
    '20261208-1300',
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
  ])('%s', (written) => {
    const { text, cut } = withoutPersonalContacts(`Välkommen! Fråga ${written} först.`, own)
    expect(cut).toHaveLength(1)
    expect(text.normalize('NFKC')).not.toMatch(/\d{2}|gmail/)
  })

  test.each([
    'Ring 070-174 06 05 eller 031-390 06 00.',
    'Ring SJ på 0771-75 75 75.',
    'Skriv till solrosen@gmail.com.',
    'Kl. 13.00–15.00, 2026-12-08, v. 7–9.',
    'Lokal 07, plan 3. Kostar 70 kr eller 730 kr.',
    'Org.nr 802012-3456, bankgiro 123-4567.',
    '2026-07-02 till 2026-07-30',
  ])('%s is left as it is', (text) => {
    expect(withoutPersonalContacts(text, own)).toEqual({ text, cut: [] })
  })
})
