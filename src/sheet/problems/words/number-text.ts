import { formatDecimal } from '../../../domain/agreement/money.ts'
import { formatList } from '../../../domain/time/swedish.ts'
import type { NumberFinding, PriceFinding } from '../findings/cell-findings.ts'
import { quoted, type TextsFor } from './words.ts'

/** Words for what is wrong with a number or a price. */
export const numberText: TextsFor<NumberFinding | PriceFinding> = {
  NUMBER_UNREADABLE: () => ({
    title: 'Det här går inte att läsa som ett tal.',
    action: 'Skriv bara siffror, till exempel 12, 2,7 eller 250 000 kr.',
  }),
  NUMBER_AMBIGUOUS: ({ readings }) => ({
    title:
      readings.length > 1
        ? `Punkten kan betyda två saker: ${formatList(readings, 'eller')}.`
        : 'Punkten kan betyda två saker: tusental eller decimaler.',
    action: `Skriv ${formatList(readings, 'eller')}.`,
  }),
  NUMBER_TOO_EXACT: ({ decimals, rounded }) => ({
    title: `Talet har fler än ${decimals} decimaler.`,
    action: `Skriv högst ${decimals} decimaler, till exempel ${rounded}.`,
  }),
  NUMBER_NOT_WHOLE: () => ({
    title: 'Här behövs ett heltal.',
    action: 'Skriv talet utan decimaler, till exempel 12.',
  }),
  NUMBER_NEGATIVE: () => ({
    title: 'Talet är mindre än noll.',
    action: 'Skriv noll eller mer. Lämna cellen tom om ni inte vet.',
  }),
  NUMBER_ABOUT: ({ number }) => ({
    title: `Här står ett ungefärligt tal. Vi räknar med ${formatDecimal(number, 0)}.`,
    action: `Skriv ${formatDecimal(number, 0)} utan ca, om det är rätt.`,
  }),
  COUNT_IS_ZERO: () => ({
    title: 'Noll platser betyder att ingen kan komma.',
    action: 'Skriv hur många som får plats, eller lämna cellen tom.',
  }),
  NUMBER_IS_LEAST: ({ word }) => ({
    title: `Här står det minsta antalet (${quoted(word)}), men kolumnen är för det största.`,
    action:
      'Skriv största antalet, till exempel 20, eller töm cellen. Det minsta antalet kan stå i Beskrivning.',
  }),
  MOST_UNREADABLE: () => ({
    title: 'Det går inte att se hur många som får plats.',
    action: 'Skriv ett tal, till exempel 20 eller ca 20 platser.',
  }),
  PRICE_UNREADABLE: () => ({
    title: 'Här står inget pris som går att läsa.',
    action:
      'Skriv till exempel Gratis, 20 kr, 50–70 kr eller medlem 40 kr, övriga 60 kr. Tomt betyder att priset inte är känt.',
  }),
  PRICE_OF_REFRESHMENTS: ({ clause }) => ({
    title: `Vi vet inte vad det kostar att komma. ${quoted(clause)} ser ut att gälla något annat.`,
    action: 'Är det gratis att komma? Skriv Gratis först. Annars: skriv vad det kostar, till exempel 40 kr.',
    consequence: 'Priset visas som det står, utan belopp.',
  }),
  PRICE_AS_WRITTEN: ({ clause }) => ({
    title: `Det går inte att vara säker på vilket belopp som är priset: ${quoted(clause)}.`,
    action:
      'Vill du att beloppet ska gå att söka på? Skriv det först, till exempel 40 kr, och resten efter ett komma.',
    consequence: 'Priset visas som det står, utan belopp.',
  }),
  PRICE_IS_PAYMENT: () => ({
    title: 'Här står hur man betalar, men inte vad det kostar.',
    action: 'Skriv priset, till exempel 40 kr. Hur man betalar står i Betalning.',
  }),
  PRICE_WITH_PAYMENT: () => ({
    title: 'Nummer för Swish och giro visas inte bland priserna.',
    action: 'Skriv bara priset. Hur man betalar står i Betalning.',
    consequence: 'Priset visas utan numret.',
  }),
  PRICE_IN_WORDS: ({ kronor }) => ({
    title: `Priset är skrivet med bokstäver. Vi läser det som ${kronor} kr.`,
    action: `Skriv ${kronor} kr.`,
  }),
  PRICE_WITH_POINT: ({ kronor }) => ({
    title: `Punkten i priset kan misstolkas. Vi läser det som ${kronor} kronor.`,
    action: `Skriv ${quoted(`${kronor} kr`)} utan punkt.`,
  }),
  BOOKING_UNREADABLE: () => ({
    title: 'Det går inte att förstå om man måste anmäla sig.',
    action: 'Skriv Behövs inte, Behövs eller en mening, till exempel Ring och anmäl dig.',
  }),
}
