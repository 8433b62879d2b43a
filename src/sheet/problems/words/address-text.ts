import type { AddressFinding } from '../findings/cell-findings.ts'
import type { TextsFor } from './words.ts'

/** Words for what is wrong with an address: in the street, on the map, or on the web. */
export const addressText: TextsFor<AddressFinding> = {
  ADDRESS_IS_NONE: () => ({
    title: 'Här står ingen adress.',
    action:
      'Skriv gata och nummer, till exempel Storgatan 2. Annat som hjälper den som ska hitta hör hemma i Hitta hit.',
  }),
  ADDRESS_IS_DIRECTIONS: () => ({
    title: 'Det här ser ut som en vägbeskrivning.',
    action: 'Skriv gata och nummer i Adress, och flytta resten till Hitta hit.',
  }),
  POSTAL_CODE_UNREADABLE: () => ({
    title: 'Det här är inget postnummer.',
    action: 'Skriv fem siffror, till exempel 123 45.',
  }),
  POSTAL_CODE_WITH_TOWN: ({ postalCode, town }) => ({
    title: 'Orten står i samma cell som postnumret.',
    action: `Skriv ${postalCode} här och ${town} i kolumnen Ort.`,
    consequence: 'Postnumret visas, men inte orten.',
  }),
  COORDINATE_UNREADABLE: ({ most }) => ({
    title: 'Det här går inte att läsa som en koordinat.',
    action: `Skriv grader med decimaler, till exempel ${most === 90 ? '58,41' : '15,62'}.`,
  }),
  COORDINATES_IN_ONE_CELL: ({ latitude, longitude }) => ({
    title: 'Här står båda koordinaterna i en cell.',
    action: `Skriv ${latitude} i Latitud och ${longitude} i Longitud.`,
  }),
  EMAIL_UNREADABLE: () => ({
    title: 'Det här är ingen e-postadress.',
    action: 'Skriv en enda adress, till exempel info@exempel.se.',
  }),
  LINK_UNREADABLE: () => ({
    title: 'Det här är ingen webbadress.',
    action: 'Kopiera adressen ur webbläsaren. Den börjar med https://, till exempel https://exempel.se/sida.',
  }),
  LINK_NOT_WEB: () => ({
    title: 'Bara adresser till webben visas, inte andra sorters länkar.',
    action: 'Skriv en adress som börjar med https://.',
  }),
  LINK_NOT_SECURE: () => ({
    title: 'Adressen börjar med http://, och då kan någon läsa eller ändra på vägen.',
    action: 'Öppna sidan i webbläsaren och kopiera adressen därifrån. Den ska börja med https://.',
  }),
}
