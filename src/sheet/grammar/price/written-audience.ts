import type { CellText } from '../tokens/cell-text.ts'
import { writtenWords } from './price-clauses.ts'
import { isAudience, isCondition, isPriceWord } from './price-words.ts'
import type { Token } from '../tokens/tokens.ts'

/** For whom a price is, of the words before it: "medlemmar", "Vuxna:", "65+"; null when the words are something else. */
export function audienceIn(before: readonly Token[], text: CellText): string | null {
  const words = before.filter(({ kind }) => kind === 'word')
  const isOld = before.some(({ text: mark }) => mark === '+')
  const telling = words.filter(({ text: word }) => !isPriceWord(word) || isCondition(word))
  const isFor = telling.some(({ text: word }) => isAudience(word) || isCondition(word))
  const isFree = telling.some(({ text: word }) => /^(?:gratis|fri|fritt|kostnadsfritt)$/.test(word))
  if (telling.length === 0 ? !isOld : !isFor || isFree || telling.length > mostTelling) return null
  const first = isOld ? before.find(({ kind }) => kind === 'number') : telling[0]
  const at = first ? before.indexOf(first) : 0
  const from = /^(?:i|på|vid)$/.test(before[at - 1]?.text ?? '') ? at - 1 : at
  const last = telling.at(-1)
  const end = last && !isOld ? before.indexOf(last) + 1 : before.length
  return inSmallLetters(writtenWords(text, before.slice(from, end))).replace(/:$/, '')
}

/** "medlemmar i PRO" is for whom; a sentence is not. */
const mostTelling = 3

/** In small letters, but for abbreviations: "PRO-medlemmar". */
export function inSmallLetters(words: string): string {
  return words.replace(/\p{L}+/gu, (word) =>
    /^\p{Lu}{2,}$/u.test(word) ? word : word.toLocaleLowerCase('sv'),
  )
}

/** "30 kr/medlem": for whom, and no unit as "30 kr/par". */
export function isMember(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => /medlem|övriga|gäst/.test(text))
}
