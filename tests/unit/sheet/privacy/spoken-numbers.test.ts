import { expect, test } from 'vitest'
import { withoutPersonalContacts } from '../../../../src/sheet/privacy/cut-contacts.ts'
import { organisationContacts } from '../../../../src/sheet/privacy/whose-number.ts'

const own = organisationContacts({
  phones: [{ e164: '+46313900600' }],
  emails: [],
  association: 'Solrosföreningen',
  names: ['Furulid'],
})

test.each([
  ['Kaffe finns. Ring Anna nollsjunoll 174 06 99.', 'Kaffe finns.', 'phone'],
  ['Kaffe finns, ring nollsjunoll 1740699', 'Kaffe finns', 'phone'],
  ['Kaffe finns. Noll sjuttio 174 06 99', 'Kaffe finns.', 'phone'],
  ['Kaffe finns. noll sju noll ett sju fyra noll sex nio nio', 'Kaffe finns.', 'phone'],
  ['Kaffe finns, ring 070-l740699', 'Kaffe finns', 'phone'],
  ['Kaffe finns, tel O7O-174 O6 99', 'Kaffe finns', 'phone'],
  ['Kaffe finns, portkod 1234', 'Kaffe finns', 'code'],
  ['Kaffe finns. Kod 4711# vid dörren.', 'Kaffe finns.', 'code'],
  ['Ta hissen, koden till porten är 12 34', 'Ta hissen', 'code'],
  ['Ring 031-390 06 00, portkod 4545', 'Ring 031-390 06 00', 'code'],
  ['Kaffe finns. Kod: fyra sju ett ett.', 'Kaffe finns.', 'code'],
  ['Kaffe finns. PIN 4711', 'Kaffe finns.', 'code'],
  ['Nycklar finns, hänglåset har koden 471', 'Nycklar finns', 'code'],
  ['Kaffe finns, nyckelskåp 4711', 'Kaffe finns', 'code'],
])('what lets a stranger call or come in is cut: %s', (text, left, kind) => {
  expect(withoutPersonalContacts(text, own)).toMatchObject({ text: left, cut: [kind] })
})

test.each([
  'Klockan noll sju börjar vi',
  'Vi delar på 10l saft',
  'Läs mer med QR-kod 1234',
  'Koden byts 2027-01-01, fråga personalen',
  'Zoom: möteskod 123 456 789',
])('nothing of %s', (text) => {
  expect(withoutPersonalContacts(text, own)).toMatchObject({ text, cut: [] })
})
