import type { RowFinding } from '../findings/row-findings.ts'
import { changeText } from './change-text.ts'
import { identityText } from './identity-text.ts'
import { lossText } from './loss-text.ts'
import { privateText } from './private-text.ts'
import { scheduleText } from './schedule-text.ts'
import { senseText } from './sense-text.ts'
import { settingText } from './setting-text.ts'
import { quoted, type TextsFor } from './words.ts'

/** Words for what can be wrong with a row, or between rows. */
export const rowText: TextsFor<RowFinding> = {
  ...identityText,
  ...settingText,
  ...scheduleText,
  ...changeText,
  ...lossText,
  ...senseText,
  ...privateText,
  REQUIRED_CELL_EMPTY: ({ header }) => ({
    title: `${header} är tom.`,
    action: `Fyll i ${header}. Den behövs i varje rad.`,
  }),
  FORMULA_ERROR: ({ error }) => ({
    title: `Cellen visar formelfelet ${error} i stället för ett värde.`,
    action: 'Rätta formeln, eller skriv värdet för hand.',
  }),
  FORMULA_NOT_CALCULATED: () => ({
    title: 'Cellen har en formel som inte är uträknad.',
    action:
      'Skriv värdet för hand i cellen. Eller öppna filen i ett kalkylprogram, vänta tills formeln är uträknad och spara.',
  }),
  CELL_STILL_LOADING: () => ({
    title: 'Cellen höll på att räknas ut när kalkylarket lästes.',
    action: 'Ersätt formeln med det värde som den ska visa. Då kan det inte hända igen.',
  }),
  ROW_HAS_TOO_MANY_CELLS: () => ({
    title: 'Raden har fler celler än det finns rubriker, så det som står i den kan ha hamnat i fel kolumn.',
    action:
      'Oftast är det en text med ett kommatecken (eller ett semikolon, där det skiljer cellerna åt) som saknar citattecken. Skriv citattecken runt texten i filen, till exempel "Kaffe, kaka och prat", eller spara filen på nytt från kalkylprogrammet.',
  }),
  CELL_TOO_LONG: ({ length, most }) => ({
    title: `Texten är ${thousands(length)} tecken lång.`,
    action: `Korta den till högst ${thousands(most)} tecken.`,
  }),
  PERSONAL_IDENTITY_NUMBER: () => ({
    title: 'Här står något som ser ut som ett personnummer.',
    action:
      'Ta bort det ur cellen. Ett personnummer får aldrig stå i kalkylarket. Är det något annat, dela siffrorna med ord emellan.',
  }),
  NOTHING_LEFT_TO_SHOW: () => ({
    title: 'Av raden blir det ingenting kvar att visa.',
    action: 'Skriv ett namn som får synas på webben. Telefonnummer hör hemma i Telefon.',
  }),
  CONTACT_WITHOUT_CONSENT: ({ header }) => ({
    title: `${header} verkar vara en privatpersons, och Samtycke är inte Ja.`,
    action:
      'Skriv Ja i Samtycke om personen har sagt ja till att synas på webben. Annars: skriv en roll, till exempel samordnaren, och föreningens nummer.',
    consequence: 'Uppgiften visas inte. Raden visas med föreningens telefonnummer.',
  }),
  NOT_A_ROLE: ({ header }) => ({
    title: `I ${header} ska det stå en roll, inte ett namn.`,
    action: 'Skriv vad personen gör, till exempel samordnaren eller personalen.',
  }),
  ORGANIZER_MAY_BE_A_PERSON: ({ nearest }) => ({
    title: 'Arrangören ser ut att vara en person, som inte har sagt ja till att stå på webbplatsen.',
    action: `${nearest === null ? '' : `Menas ${quoted(nearest)}? `}Är det en organisation, så lägg till den i fliken Partner. Är det en person som har sagt ja, så skriv Ja i Samtycke.`,
  }),
}

function thousands(number: number): string {
  return number.toLocaleString('sv')
}
