import { cleanLine, cleanProse, splitList } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import type { CellValue } from '../../cell-value.ts'
import { wordsKind, type Kind } from './kind.ts'

/** Short text on one line. */
export const line = wordsKind(readLine, { help: 'Fritt ord eller kort text.' })

/** What something is called, on one line that can be a heading. */
export const name = wordsKind(readName, { help: 'Namnet så som det ska stå på webbplatsen.' })

/** Text with its paragraphs, spelt as it was; never markup. */
export const prose = wordsKind((cell) => read(cleanProse(cell)), {
  help: 'En eller ett par meningar. Inga namn, telefonnummer eller e-postadresser till privatpersoner.',
})

/**
 * The agreement's own words, with their paragraphs. What a word processor's template asks one to fill in ("Klicka här för
 * att ange text.") is nobody's words, and is never published.
 */
export const quote = wordsKind(readQuote, {
  help: 'Ordagrant som det står i avtalet, med luckor och stavfel kvar.',
})

/** Words separated by comma, semicolon, slash or line break; the same word once. Those with a private contact go. */
export const words: Kind<string[]> = wordsKind((cell) => read([...new Set(splitList(cell))]), {
  help: 'Ord med komma emellan.',
})

/** Whom to ask: a role, or a person who has agreed to be named. */
export const contactName = wordsKind(readLine, {
  help: 'En roll, till exempel samordnaren eller receptionen. Ett namn visas bara med Samtycke Ja.',
  contacts: 'by-consent',
})

/** A cell of the column Värde: what it may hold is decided by the name that stands before it in the row. */
export function valueByName(help: string): Kind<string> {
  return wordsKind(readLine, { help })
}

/** The name of one of the things that a tab tells about, a row each. */
export function nameAmong(names: readonly string[], help: string): Kind<string> {
  return wordsKind(readLine, { help, choice: { from: 'words', words: names, isOpen: true } })
}

function readLine(cell: CellValue): Parsed<string> {
  return read(cleanLine(cell))
}

function readName(cell: CellValue): Parsed<string> {
  const text = cleanLine(cell)
  return text.length > longestName
    ? unreadable({ code: 'CELL_TOO_LONG', length: text.length, most: longestName })
    : read(text)
}

/** Twice the longest that a real programme has; more is a description in the wrong column. */
const longestName = 200

function readQuote(cell: CellValue): Parsed<string> {
  return templateText.test(String(cell)) ? unreadable({ code: 'TEMPLATE_TEXT_LEFT' }) : read(cleanProse(cell))
}

const templateText =
  /klicka\s+(eller\s+tryck\s+)?här\s+för\s+att\s+(ange|skriva|lägga\s+till)|click\s+(or\s+tap\s+)?here\s+to\s+enter/iu
