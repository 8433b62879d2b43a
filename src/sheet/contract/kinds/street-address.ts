import type { CellValue } from '../../cell-value.ts'
import { cleanForGrammar, cleanLine } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { wordsKind } from './kind.ts'

/** Adress of a place: street and number on one line. "9 D" and "9D" are the same; "se karta" is no address. */
export const streetAddress = wordsKind(parseStreetAddress, {
  help: 'Gata och nummer, till exempel Ekvägen 1.',
})

function parseStreetAddress(value: CellValue): Parsed<string> {
  if (noAddress.test(cleanForGrammar(value))) return unreadable({ code: 'ADDRESS_IS_NONE' })
  const address = cleanLine(value).replace(
    /(\d) ([A-Za-z])$/,
    (_, digit: string, letter: string) => digit + letter.toUpperCase(),
  )
  return directions.test(cleanForGrammar(value))
    ? read(address, [{ code: 'ADDRESS_IS_DIRECTIONS' }])
    : read(address)
}

const noAddress =
  /^(?:\?|-|se (?:karta|kartan|ovan|affisch|hemsidan).{0,40}|som (?:vanligt|ovan|förra).{0,40}|samma.{0,40}|vet (?:ej|inte)|okänd|ingen)\.?$/
const directions = /^(?:hus|ingång|entré|plan|våning|port|uppgång)\b/
