import { date, dateOrWords } from './kinds/dates.ts'
import { ownEmail } from './kinds/email.ts'
import type { Kind, ValueOfKind } from './kinds/kind.ts'
import { link, secureLink } from './kinds/links.ts'
import { colour, symbol } from './kinds/look.ts'
import { ownPhone } from './kinds/phone.ts'
import { line, prose } from './kinds/texts.ts'

const kinds = {
  'Webbplatsens namn': line,
  Förening: line,
  Kommun: line,
  Nämnd: line,
  Förvaltning: line,
  Telefon: ownPhone,
  Telefontid: line,
  'E-post': ownEmail,
  Webbadress: link,
  'Programmet klart till': date,
  'Nästa program': dateOrWords,
  'Viktigt meddelande': prose,
  'Meddelandet visas till': date,
  'Formulär för tillgänglighet': secureLink,
  'Om tillgängligheten': prose,
  'Licens för öppna data': line,
  Färg: colour,
  Symbol: symbol,
} as const satisfies Record<string, Kind<unknown>>

/** A setting by its name in the column Nyckel. */
export type SettingName = keyof typeof kinds

/** What each setting gives when it is read. */
export type SettingValues = { [Name in SettingName]: ValueOfKind<(typeof kinds)[Name]> }

/** The rows of Inställningar: what may stand in Nyckel, in the contract's order, and what then stands in Värde. */
export const settings: { readonly [Name in SettingName]: Kind<SettingValues[Name]> } = kinds

/** The names of the settings, in the contract's order. */
export const settingNames: readonly SettingName[] = Object.keys(kinds).filter(isSettingName)

/** Without these nothing is published. */
export const requiredSettings = ['Webbplatsens namn', 'Förening', 'Kommun', 'Telefon'] as const

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(kinds, name)
}
