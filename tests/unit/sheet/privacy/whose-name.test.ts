import { expect, test } from 'vitest'
import { looksLikePerson } from '../../../../src/sheet/privacy/whose-name.ts'
import { organisationContacts } from '../../../../src/sheet/privacy/whose-number.ts'

const own = organisationContacts({
  phones: [],
  emails: [],
  association: 'Solrosföreningen',
  names: ['Exempelby kommun', 'Ryds servicehus', 'Svenska kyrkan i Exempelby'],
})

test.each([
  'Karin Berg',
  'Anna-Karin Berg',
  'Karin Maria Berg',
  'Carl von Linné',
  'Patrick O’Neill',
  'Karin B.',
  'Åsa Öberg',
  'Fatima Al-Hassan',
  'Karin Ryd',
  'Bo Ek',
  'Eva och Bo Ek',
  'Eva & Bo Ek',
  'PRO och Karin Berg',
])('%s may be a person', (name) => {
  expect(looksLikePerson(name, own)).toBe(true)
})

test.each([
  'PRO',
  'PRO Exempelby',
  'Röda Korset',
  'Rädda Barnen',
  'Svenska kyrkan',
  'Ryds Hembygdsförening',
  'Ryds Schackvänner',
  'Exempelbys Schackvänner',
  'Exempelby Kommun',
  'Musikskolan Tonen',
  'Kören Glada Röster',
  'Café Solen AB',
  'Solens Kafé Ek. för.',
  'Röda Korset och Svenska kyrkan',
  'Dans och Musik',
  'ABF',
  'Studieförbundet Vuxenskolan',
  'Personalen',
  'Friluftsfrämjandet',
  'syföreningen på Ryd',
])('%s is no person', (name) => {
  expect(looksLikePerson(name, own)).toBe(false)
})
