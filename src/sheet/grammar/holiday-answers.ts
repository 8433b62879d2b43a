import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from '../parse/clean-text.ts'

/**
 * What a sentence in Röda dagar answers: "vi har stängt", "ingen träff", "öppet som vanligt". Null for a single word, where
 * it may be both, and where a word says something else besides.
 */
export function parseHolidayAnswer(value: CellValue): 'on' | 'off' | null {
  const words = cleanForGrammar(value)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
  const isNot = words.some((word) => closed.has(word))
  const isOpen = words.some((word) => open.has(word))
  const isMore = words.some((word) => !closed.has(word) && !open.has(word) && !silent.has(word))
  if (isMore || words.length < 2 || (!isNot && !isOpen)) return null
  return isNot ? 'off' : 'on'
}

const closed = new Set('stängt stängda inte ej ingen inga inget inställt uppehåll ledigt lediga'.split(' '))
const open = new Set('öppet öppna hålls vanligt ja träffas kör'.split(' '))
const silent = new Set(
  'vi har är då träff träffar aktivitet verksamhet på under den de det dessa sådana dag dagar dagarna röd röda helg helgdag helgdagar helger som även också alla är tyvärr blir'.split(
    ' ',
  ),
)
