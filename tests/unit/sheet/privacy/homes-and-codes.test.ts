import { describe, expect, test } from 'vitest'
import { withoutPersonalContacts } from '../../../../src/sheet/privacy/cut-contacts.ts'
import { organisationContacts } from '../../../../src/sheet/privacy/whose-number.ts'

const own = organisationContacts({
  phones: [],
  emails: [],
  addresses: ['Storgatan 5, ingång från gården', 'c/o Greta Ek, Norra vägen 8 B'],
  association: 'Solrosföreningen',
  names: ['Föreningshuset'],
})

describe('the number of a bank account is cut, with what only led up to it', () => {
  test.each([
    ['Kaffe finns. Kontonummer 8327-9,123 456 789-0', 'Kaffe finns.'],
    ['Kaffe finns. Betala till konto 6789 123 456 789 (Handelsbanken).', 'Kaffe finns.'],
    ['Kaffe finns. Clearing 8327-9, konto 993 456 789-0.', 'Kaffe finns.'],
    ['Kaffe finns. Avgiften betalas till Annas konto i Sparbanken: 8327-9 993 456 789', 'Kaffe finns.'],
    ['Kaffe finns. IBAN SE45 5000 0000 0583 9825 7466', 'Kaffe finns.'],
    ['40 kr, kontonr. 9021.12.345.67', '40 kr'],
  ])('%s', (text, left) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text: left, cut: ['account'] })
  })

  test.each([
    'Betala till bankgiro 5050-1055 eller plusgiro 12 34 56-7.',
    'Betala till föreningens konto, bankgiro 5050-1055.',
    'Pengarna sätts in på kontot, bg 5050-1055',
    'Swish 123 456 78 90',
    'Swisha till kontot 123 456 78 90',
    'Betala till kontot senast 2027-01-10',
    'Bidraget, konto 4010, bokförs i mars.',
    'På kontot finns 2 000 000 kronor.',
    'Kontoret har öppet 10–12, 031-390 06 00',
    'Kontakta personalen 031-390 06 00',
    'Medlemsnummer 8327 993 456 789',
  ])('nothing of %s', (text) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text, cut: [] })
  })
})

describe('the code of a door is cut, also where nobody calls it a code', () => {
  test.each([
    ['Kaffe finns. Slå 4512 vid entrén.', 'Kaffe finns.'],
    ['Kaffe finns, slå 4512 vid entrén', 'Kaffe finns'],
    ['Kaffe finns. Kom till entrén och slå 4512#.', 'Kaffe finns.'],
    ['Kaffe finns. Slå 4512#', 'Kaffe finns.'],
    ['Kaffe finns. Knappa in 1912 på dosan.', 'Kaffe finns.'],
    ['Kaffe finns. Tryck 45 12 så öppnas porten.', 'Kaffe finns.'],
    ['Kaffe finns. Vid porten trycker du 4512', 'Kaffe finns.'],
    ['Kaffe finns. Vid dörren: tryck fyra fem ett två.', 'Kaffe finns.'],
    ['Kaffe finns. Porten öppnas med 4512', 'Kaffe finns.'],
    ['Kaffe finns. 4512 är koden till porten.', 'Kaffe finns.'],
    ['Kaffe finns. Portkod: AB12', 'Kaffe finns.'],
    ['Kaffe finns. Anna, portkod 1357, är sjuk.', 'Kaffe finns.'],
  ])('%s', (text, left) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text: left, cut: ['code'] })
  })

  test.each([
    'Slå 112 vid nödfall, och möt bilen vid entrén.',
    'Vi slår 1000 rekord vid entrén.',
    'Slå dig ner vid entrén, plats för 120 personer',
    'Tryck på knappen vid dörren, våning 3',
    'Tryck 12 på porttelefonen.',
    'Vid entrén slår klockan 1200 slag om året',
    'Ange 2026 på kuvertet.',
    'Dörren öppnas klockan 1830',
    'Porten öppnas med automatik 2027',
    'Klädkoden är vår',
    'Hissen är byggd 1912',
  ])('nothing of %s', (text) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text, cut: [] })
  })
})

describe('a password is cut, with the name of what it opens', () => {
  test.each([
    ['Kaffe finns. Wifi: Gäst, lösenord kaffe123.', 'Kaffe finns. Wifi: Gäst.'],
    ['Kaffe finns. Wifi: Gäst, lösenord: Sommarkatt', 'Kaffe finns. Wifi: Gäst'],
    ['Kaffe finns. Wifi Gäst, lösenord sommarkatt.', 'Kaffe finns. Wifi Gäst.'],
    ['Kaffe finns. Wifi-lösenord: hemligt1.', 'Kaffe finns.'],
    ['Kaffe finns. Lösenordet till nätet är Kaffe2024!', 'Kaffe finns.'],
    ['Zoom 812 3456 7890, lösenkod: 445566', 'Zoom 812 3456 7890'],
    ['Mötes-ID: 812 3456 7890, Passcode: 99aa', 'Mötes-ID: 812 3456 7890'],
    ['Kaffe finns. Password=vinter-24', 'Kaffe finns.'],
  ])('%s', (text, left) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text: left, cut: ['password'] })
  })

  test.each([
    'Wifi finns. Fråga personalen om lösenordet.',
    'Wifi finns, lösenord får du i receptionen.',
    'Wifi finns. Lösenord: fråga personalen.',
    'Wifi finns, inget lösenord behövs.',
    'Wifi finns. Lösenord krävs.',
    'Vi lär oss att välja ett bra lösenord, 2 träffar.',
    'Kurs: Lösenord och BankID, 13–15.',
    'Lösenordet byts 1 januari.',
    'Möt oss på https://zoom.example/j/81234567890?pwd=abcDEF1.',
  ])('nothing of %s', (text) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text, cut: [] })
  })
})

describe('where a key is hidden is cut', () => {
  test.each([
    ['Kaffe finns. Nyckeln ligger under mattan vid köksdörren.', 'Kaffe finns.'],
    ['Kaffe finns. Hämta nyckeln, den ligger under dörrmattan.', 'Kaffe finns.'],
    ['Kaffe finns, reservnyckel i den blå blomkrukan', 'Kaffe finns'],
    ['Kaffe finns. Nycklarna hänger på kroken bakom skåpet.', 'Kaffe finns.'],
    ['Kaffe finns. Nyckel ligger i brevlådan.', 'Kaffe finns.'],
  ])('%s', (text, left) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text: left, cut: ['key'] })
  })

  test.each([
    'Nyckeln finns i receptionen.',
    'Låna nyckeln hos vaktmästaren.',
    'Kom och spela nyckelharpa på mattan.',
    'Yoga är nyckeln. Vi ligger på mattan.',
    'Ta med egen nyckel till skåpet.',
  ])('nothing of %s', (text) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text, cut: [] })
  })
})

describe('the address of a person’s home is cut', () => {
  test.each([
    [
      'Kaffe finns. Vi ses hemma hos Anna Ek, Kungsgatan 5 lgh 1102.',
      'Kaffe finns. Vi ses hemma hos Anna Ek.',
    ],
    ['Vi träffas hemma hos Greta, Björkvägen 12 B, 3 tr.', 'Vi träffas hemma hos Greta.'],
    ['Kaffe finns. Vi ses hemma hos mig på Ekstigen 7.', 'Kaffe finns.'],
    ['Kaffe finns. Anna Ek, Kungsgatan 5, 582 22 Linköping, har nycklarna.', 'Kaffe finns.'],
    ['Kaffe finns. Hämta nyckeln hos Egon på Kungsgatan 14.', 'Kaffe finns.'],
    ['Kaffe finns. Ring Anna Ek, Kungsgatan 14.', 'Kaffe finns.'],
    ['Kaffe finns. Kontakt: Anna Ek, Sankt Olofs gata 3 A', 'Kaffe finns.'],
    ['Kaffe finns. Dotter Karin Berg bor på Vasagatan 3.', 'Kaffe finns.'],
    ['Kaffe finns. Hon bor på Norra vägen 14.', 'Kaffe finns.'],
    ['Kaffe finns. Lämna blanketten på Kungsgatan 14, lgh 1102.', 'Kaffe finns.'],
    ['Kaffe finns. Vi ses på Storgatan 5, lgh 1102.', 'Kaffe finns.'],
    ['Kaffe finns. Hemma hos Greta. Björkvägen 12.', 'Kaffe finns. Hemma hos Greta.'],
  ])('%s', (text, left) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text: left, cut: ['home'] })
  })

  test.each([
    'Storgatan 5, Föreningshuset',
    'Vi är hemma på Storgatan 5.',
    'Ring Anna Ek, Storgatan 5.',
    'Hemma hos oss på Föreningshuset Storgatan 5 finns kaffe.',
    'Vi ses hos Greta på Norra vägen 8 B',
    'Vi ses utanför biblioteket, Kungsgatan 12.',
    'Bussen går från Kungsgatan 14 klockan 9.',
    'Utflykt till Maria kyrka, Kyrkogatan 2.',
    'Samling vid Hotell Anna, Kungsgatan 40.',
    'Föredrag av Anna Ek på biblioteket, Kungsgatan 12.',
    'Konsert med Anna Ek, Kungsgatan 12.',
    'Anna Ek berättar om Kungsgatan 5 i gamla tider.',
    'Kontakt: Anna Ek, ABF, Kungsgatan 5',
    'Du som bor på Vasagatan 3 är extra välkommen.',
    'Hemma igen! Vi ses på Kungsgatan 5.',
    'Fika hos Annas café, Kungsgatan 5',
    'Tisdagen 12 januari bor vi på hotell, Kungsgatan 5',
  ])('nothing of %s', (text) => {
    expect(withoutPersonalContacts(text, own)).toMatchObject({ text, cut: [] })
  })
})
