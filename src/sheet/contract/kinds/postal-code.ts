import type { CellValue } from '../../cell-value.ts'
import { cleanLine } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { kind } from './kind.ts'

/** Postnummer, given as "582 22". A town after it belongs in Ort, and is told. */
export const postalCode = kind(parsePostalCode, { help: 'Fem siffror, till exempel 586 00.' })

function parsePostalCode(value: CellValue): Parsed<string> {
  const match = /^(?:SE?[- ])?(\d{3}) ?(\d{2})(?: +(\p{L}[\p{L} .-]{1,40}))?$/iu.exec(cleanLine(value))
  if (!match || match[1]?.startsWith('0')) return unreadable({ code: 'POSTAL_CODE_UNREADABLE' })
  const [, head = '', tail = '', town] = match
  const code = `${head} ${tail}`
  return read(
    code,
    town === undefined ? [] : [{ code: 'POSTAL_CODE_WITH_TOWN', postalCode: code, town: inCapitals(town) }],
  )
}

/** "LINKÖPING" → "Linköping" */
function inCapitals(town: string): string {
  return town
    .toLocaleLowerCase('sv')
    .replace(
      /(^|[ -])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('sv'),
    )
}
