import { SetupError } from '../../setup-error.ts'

/** The text of a CSV file, and the sign between its cells. */
export interface CsvText {
  text: string
  delimiter: string
}

/**
 * What is in the bytes of a CSV file: UTF-8 with or without BOM (also one too many), or UTF-16 with a BOM, as Excel's
 * "Unicode text" is. A first line `sep=;` says how the cells are separated and is no row.
 * @throws SetupError when it is another encoding, or no text.
 */
export function decodeCsv(bytes: Uint8Array, file: string): CsvText {
  const text = decode(bytes, file).replace(/^(?:\uFEFF|ï»¿)+/u, '')
  if (text.includes('\0')) throw notUtf8(file)
  const said = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n)/iu.exec(text)
  if (said?.[1]) return { text: text.slice(said[0].length), delimiter: said[1] }
  return { text, delimiter: delimiterOf(text) }
}

function decode(bytes: Uint8Array, file: string): string {
  const encoding = utf16Of(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw notUtf8(file)
  }
}

/** By its byte order mark; without one nobody can know. */
function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Swedish spreadsheets save with semicolons. The header row tells which, outside its quotation marks. */
function delimiterOf(text: string): string {
  const header = text.replaceAll(/"(?:[^"]|"")*"/gu, '').split(/\r\n|\r|\n/u, 1)[0] ?? ''
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** A wrong encoding would turn å, ä and ö into other signs without a word, so it is refused. */
function notUtf8(file: string): SetupError {
  return new SetupError({
    what: `Filen ”${file}” är inte sparad som UTF-8, så å, ä och ö går inte att läsa säkert.`,
    action:
      'Spara om den. I Excel: Arkiv > Spara som > ”CSV UTF-8 (kommaavgränsad)”. I Google Kalkylark: Arkiv > Ladda ned > Kommaavgränsade värden (.csv). I LibreOffice: Spara som > Text CSV > Teckenuppsättning ”Unicode (UTF-8)”. I Numbers: Arkiv > Exportera till > CSV > Textkodning ”Unicode (UTF-8)”.',
    command: 'npm run sheet:check',
  })
}
