import type { PhoneFinding } from '../findings/cell-findings.ts'
import type { TextsFor } from './words.ts'

/** Words for what is wrong with a telephone number. The number is never quoted: it may be a person's. */
export const phoneText: TextsFor<PhoneFinding> = {
  PHONE_UNREADABLE: () => ({
    title: 'Det här är inget telefonnummer som går att ringa.',
    action: 'Kontrollera siffrorna och skriv numret med riktnummer, till exempel 031-390 06 00.',
  }),
  PHONE_WITHOUT_AREA_CODE: () => ({
    title: 'Riktnummer saknas.',
    action: 'Börja med 0 och riktnumret, till exempel 08 eller 031, eller med + och landsnumret.',
  }),
  PHONE_WITH_LETTER: () => ({
    title: 'Här står en bokstav bland siffrorna.',
    action: 'Skriv siffran noll (0) i stället för bokstaven O, och ett (1) i stället för l.',
  }),
  PHONE_LOST_ZERO: () => ({
    title: 'Kalkylbladet har gjort om numret till ett tal, och den första nollan är borta.',
    action: 'Formatera cellen som oformaterad text och skriv numret igen, med nollan först.',
  }),
  PHONE_SPECIAL: ({ number }) => ({
    title: `${number} är ett särskilt nummer som inte går till er.`,
    action: 'Skriv ert eget nummer med riktnummer. Ett nödnummer kan stå i Beskrivning.',
  }),
  PHONE_SEVERAL: () => ({
    title: 'Här står flera nummer. Bara det första räknas.',
    action: 'Skriv bara ett nummer i cellen.',
  }),
  PHONE_NOTE_LEFT_OUT: () => ({
    title: 'Orden efter numret visas inte: de kan vara ett namn.',
    action:
      'Skriv bara numret och när man kan ringa, till exempel vardagar 9–12. Vem man når hör hemma i Kontakt.',
    consequence: 'Numret visas utan orden.',
  }),
  PHONE_SHORT: () => ({
    title: 'Numret är ovanligt kort. Saknas en siffra?',
    action: 'Ring och prova. Om numret stämmer behöver ni inte göra något.',
  }),
}
