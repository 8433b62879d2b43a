import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from '../parse/clean-text.ts'

/**
 * What a sentence in Röda dagar answers: "vi har stängt", "ingen träff", "öppet som vanligt". Null for a single word, and
 * where it may be both.
 */
export function parseHolidayAnswer(value: CellValue): 'held' | 'not-held' | null {
  const words = cleanForGrammar(value).split(/[^\p{L}]+/u)
  const isNot = words.some((word) => closed.has(word))
  const isHeld = words.some((word) => open.has(word))
  const isUnsure = words.some((word) => unsure.has(word))
  if (isUnsure || words.length < 2 || (!isNot && !isHeld)) return null
  return isNot ? 'not-held' : 'held'
}

const closed = new Set('stängt stängda inte ej ingen inga inget inställt uppehåll ledigt lediga'.split(' '))
const open = new Set('öppet öppna hålls vanligt ja träffas kör'.split(' '))
const unsure = new Set('utom men ibland kanske oftast vissa förutom om eller'.split(' '))
