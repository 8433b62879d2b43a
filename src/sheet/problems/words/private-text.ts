import type { PrivateTextFinding } from '../findings/row-findings.ts'
import type { TextsFor } from './words.ts'

/** Words for what was private in a text. Where there were several kinds, the first of them is told of. */
export const privateText: TextsFor<PrivateTextFinding> = {
  CONTACT_IN_FREE_TEXT: ({ header, kinds }) => ({
    title: `I ${header} står ${wordsFor(kinds).name}.`,
    action: wordsFor(kinds).instead('texten'),
    consequence: `Raden visas, men ${wordsFor(kinds).known} är bortklippt ur texten.`,
  }),
  CONTACT_AMONG_OTHER_WORDS: ({ kinds }) => ({
    title: `Här står ${wordsFor(kinds).name} mitt i det andra, så att resten inte går att läsa säkert.`,
    action: wordsFor(kinds).instead('cellen'),
  }),
}

interface PrivateWords {
  /** With its article. */
  name: string
  /** In the definite form. */
  known: string
  /** What to do with what stands in "texten" or "cellen". */
  instead: (from: string) => string
}

type Kinds = PrivateTextFinding['kinds']

function wordsFor(kinds: Kinds): PrivateWords {
  if (kinds.includes('phone')) return phone
  if (kinds.includes('email')) return email
  if (kinds.includes('home')) return home
  if (kinds.includes('password')) return password
  if (kinds.includes('key')) return key
  return kinds.includes('account') ? account : code
}

const phone: PrivateWords = {
  name: 'ett privat telefonnummer',
  known: 'numret eller adressen',
  instead: (from) =>
    `Ta bort det ur ${from}. Skriv det i Telefon eller E-post, med Ja i Samtycke om personen har sagt ja.`,
}

const email: PrivateWords = {
  name: 'en privat e-postadress',
  known: 'numret eller adressen',
  instead: (from) => `Ta bort den ur ${from}. Skriv den i E-post, med Ja i Samtycke om personen har sagt ja.`,
}

const home: PrivateWords = {
  name: 'en adress hem till någon',
  known: 'adressen',
  instead: (from) =>
    `Ta bort den ur ${from}. Är det en lokal som får synas, så lägg till den i fliken Platser.`,
}

const account: PrivateWords = {
  name: 'ett kontonummer',
  known: 'kontonumret',
  instead: (from) => `Ta bort det ur ${from}. Skriv hellre föreningens bankgiro, plusgiro eller Swish.`,
}

const password: PrivateWords = {
  name: 'ett lösenord',
  known: 'lösenordet',
  instead: (from) => `Ta bort det ur ${from}. Skriv hellre vem man frågar för att få det.`,
}

const key: PrivateWords = {
  name: 'var en nyckel ligger',
  known: 'det',
  instead: (from) => `Ta bort det ur ${from}. Skriv hellre vem man ringer för att bli insläppt.`,
}

const code: PrivateWords = {
  name: 'en portkod',
  known: 'koden',
  instead: (from) => `Ta bort koden ur ${from}. Skriv hellre vem man ringer för att bli insläppt.`,
}
