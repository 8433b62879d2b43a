import { formatList } from '../../../domain/time/swedish.ts'
import type { SettingFinding } from '../findings/row-findings.ts'
import { quoted, type TextsFor } from './words.ts'

/** Words for the tab Inställningar. */
export const settingText: TextsFor<SettingFinding> = {
  SETTING_UNKNOWN: ({ nearest }) => ({
    title: 'Ingen inställning heter så.',
    action: nearest
      ? `Menar du ${quoted(nearest)}?`
      : 'Ta bort raden, eller skriv ett av namnen som listas i bruksanvisningen.',
  }),
  SETTING_TWICE: ({ setting, rows }) => ({
    title: `${setting} står på flera rader: ${formatList(rows.map(String))}.`,
    action: 'Låt den stå på en rad och ta bort de andra.',
  }),
  SETTING_MISSING: ({ setting }) => ({
    title: `Raden ${quoted(setting)} saknas eller har inget värde som går att använda.`,
    action: `Skriv ${setting} i kolumnen Nyckel och värdet bredvid, i kolumnen Värde.`,
  }),
  SETTING_WITHOUT_VALUE: ({ setting }) => ({
    title: `${setting} har inget värde.`,
    action: `Fyll i Värde på raden ${setting}.`,
  }),
  COLOUR_UNREADABLE: ({ names }) => ({
    title: 'Det här är ingen färg som går att använda.',
    action: `Skriv ${formatList(names, 'eller')}, eller en färgkod som #4a2a75.`,
  }),
  COLOUR_TOO_LIGHT: ({ colour, instead, names }) => ({
    title: `Färgen ${colour === null ? '' : `${colour} `}är för ljus: text i den går inte att läsa för den som ser dåligt.`,
    action: `Skriv ${instead}, som är samma färg men mörkare. Eller välj ${formatList(names, 'eller')}.`,
  }),
}
