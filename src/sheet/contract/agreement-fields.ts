import { rounding } from './kinds/choices.ts'
import { date, yearOrDate } from './kinds/dates.ts'
import type { Kind, ValueOfKind } from './kinds/kind.ts'
import { approximateCount, baseAmount } from './kinds/numbers.ts'
import { quote } from './kinds/texts.ts'
import { year } from './kinds/years.ts'

const kinds = {
  Titel: quote,
  'Offentlig part': quote,
  'Idéburen part': quote,
  'Undertecknas för': quote,
  Bakgrund: quote,
  Värdegrund: quote,
  Utgångspunkt: quote,
  'Övergripande syfte': quote,
  'Gemensamt syfte': quote,
  Målgrupp: quote,
  Verksamhet: quote,
  'Giltigt från': date,
  'Giltigt till': date,
  'Avtalstid i ord': quote,
  'Beslut senast': date,
  'Utfall av beslutet': quote,
  'Förlängt till': date,
  Undertecknat: quote,
  Grundbelopp: baseAmount,
  Basår: year,
  Index: quote,
  'Indexeras från': yearOrDate,
  Avrundning: rounding,
  'Antal servicehus': approximateCount,
  'Antal volontärer': approximateCount,
  Lokaler: quote,
  'Om något ändras': quote,
} as const satisfies Record<string, Kind<unknown>>

/** A field by its name in the column Fält. */
export type AgreementField = keyof typeof kinds

/** What each field gives when it is read. */
export type AgreementValues = { [Field in AgreementField]: ValueOfKind<(typeof kinds)[Field]> }

/** The rows of Avtal: what may stand in Fält, in the contract's order, and what then stands in Värde. */
export const agreementFields: { readonly [Field in AgreementField]: Kind<AgreementValues[Field]> } = kinds

/** The names of the fields, in the contract's order. */
export const agreementFieldNames: readonly AgreementField[] = Object.keys(kinds).filter(isAgreementField)

/** Without these there is no agreement. */
export const requiredFields = [
  'Titel',
  'Offentlig part',
  'Idéburen part',
  'Giltigt från',
  'Giltigt till',
  'Grundbelopp',
  'Basår',
] as const

function isAgreementField(field: string): field is AgreementField {
  return Object.hasOwn(kinds, field)
}
