import { darkened, isDarkEnough, type SiteSymbol } from '../../../domain/programme/site-look.ts'
import type { CellValue } from '../../cell-value.ts'
import { choices, parseChoice } from '../../parse/choices.ts'
import { cleanLine } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { kind } from './kind.ts'

/** Colours by their names, each of which can be read. */
const named = choices([
  ['#0a3d47', 'petrol'],
  ['#0b3d7a', 'blå', 'mörkblå'],
  ['#1d4a2a', 'grön', 'mörkgrön'],
  ['#6d1533', 'vinröd', 'röd', 'mörkröd'],
  ['#4a2a75', 'lila'],
  ['#573316', 'brun'],
  ['#333333', 'grafit', 'grå', 'svart'],
])

/** Färg: the site's own colour, by a name or as #rrggbb. One that text can't be read in is refused, with a darker one that can. */
export const colour = kind(parseColour, {
  help: `Webbplatsens egen färg: ${named.shown.join(', ')}, eller en färgkod som #4a2a75. Tom: petrol.`,
  choice: { from: 'words', words: named.shown, isOpen: true },
})

function parseColour(cell: CellValue): Parsed<string> {
  const byName = parseChoice(cell, named)
  if (byName.ok) return byName
  const hex = hexOf(cell)
  if (hex === null) return unreadable({ code: 'COLOUR_UNREADABLE', names: named.shown })
  return isDarkEnough(hex)
    ? read(hex)
    : unreadable({ code: 'COLOUR_TOO_LIGHT', colour: hex, instead: darkened(hex), names: named.shown })
}

/** "#4A2A75", "4a2a75", "#426", and what a spreadsheet leaves of six digits that begin with zeros. */
function hexOf(cell: CellValue): string | null {
  const written = cleanLine(cell).toLowerCase()
  const text = /^\d{4,5}$/.test(written) ? written.padStart(6, '0') : written
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/u.exec(text) ?? []
  if (digits === undefined) return null
  return `#${digits.length === 3 ? digits.replace(/./gu, '$&$&') : digits}`
}

const symbols = choices<SiteSymbol>([
  ['cup', 'kopp', 'kaffekopp', 'kaffe', 'fika', '☕'],
  ['heart', 'hjärta', '♥', '❤', '❤️'],
  ['sun', 'sol', '☀', '☀️'],
  ['house', 'hus', '🏠'],
  ['tree', 'träd', '🌳', '🌲'],
  ['note', 'not', 'musik', '♪', '🎵'],
])

/** Symbol: the mark on the leaf beside the site's name. */
export const symbol = kind((cell) => parseChoice(cell, symbols), {
  help: `Märket bredvid webbplatsens namn: ${symbols.shown.join(', ')}. Tom: kopp.`,
  choice: { from: 'words', words: symbols.shown, isOpen: false },
})
