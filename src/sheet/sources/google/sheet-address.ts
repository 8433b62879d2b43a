import { statSync } from 'node:fs'
import { SetupError } from '../../setup-error.ts'

/** Where the workbook lives, as `SHEET` says. */
export type SheetAddress =
  | { kind: 'example' }
  | { kind: 'csv'; path: string }
  | { kind: 'xlsx'; path: string }
  | { kind: 'google'; spreadsheetId: string }

/**
 * Reads the setting `SHEET`: nothing (the example), a folder, an `.xlsx` file, a Google Sheets address or an id.
 * @throws SetupError when it is none of these.
 */
export function parseSheetAddress(setting: string | null | undefined): SheetAddress {
  const text = setting?.trim() ?? ''
  if (text === '') return { kind: 'example' }
  const fromAddress = /^https?:\/\/docs\.google\.com\/.*?\/d\/(?<id>[\w-]{20,})/u.exec(text)?.groups?.id
  if (fromAddress) return { kind: 'google', spreadsheetId: fromAddress }
  if (/^https?:/iu.test(text)) throw notASheet(text)
  const entry = statSync(text, { throwIfNoEntry: false })
  if (entry?.isDirectory()) return { kind: 'csv', path: text }
  if (/\.xlsx$/iu.test(text)) return { kind: 'xlsx', path: text }
  if (entry) throw wrongKindOfFile(text)
  if (/^[\w-]{20,}$/u.test(text)) return { kind: 'google', spreadsheetId: text }
  return { kind: 'csv', path: text }
}

function notASheet(address: string): SetupError {
  const published = address.includes('/d/e/')
  return new SetupError({
    what: published
      ? 'SHEET är adressen till en publicerad kopia, inte till själva kalkylarket.'
      : 'SHEET är en webbadress, men inte till ett kalkylark i Google Kalkylark.',
    action:
      'Öppna kalkylarket och kopiera adressen i webbläsarens adressfält. Den börjar med https://docs.google.com/spreadsheets/d/ och en lång rad tecken.',
    command: 'SHEET=<adressen> npm run pull',
  })
}

function wrongKindOfFile(file: string): SetupError {
  return new SetupError({
    what: `SHEET är filen ”${file}”, som varken är en mapp eller slutar på .xlsx.`,
    action:
      'Ange en mapp med CSV-filer (en för varje flik), en .xlsx-fil eller adressen till ett Google-kalkylark.',
    command: 'SHEET=<mapp, fil.xlsx eller adress> npm run pull',
  })
}
