import type { Offer } from '../../domain/programme/price.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { CellText } from './cell-text.ts'
import type { WordRange } from './day-notes.ts'
import { wordsOf } from './price-clauses.ts'
import type { PriceClause, WrittenAmount } from './price-clauses.ts'
import { freedomOf } from './price-free.ts'
import {
  isAudience,
  isCondition,
  isExtra,
  isIncluding,
  isOnlyAudience,
  isPriceWord,
  isWholeJourney,
  isWholeMeal,
} from './price-words.ts'
import type { Token } from './tokens.ts'

/** The prices of coming that a cell names, and the words beside them as written. */
export interface WrittenOffers {
  offers: Offer[]
  notes: WordRange[]
  remarks: CellFinding[]
  /** Whether every amount that is published is surely the price of coming. */
  isCertain: boolean
}

interface Cell {
  text: CellText
  /** Where one amount has "kr", a number without it is no amount. */
  needsCurrency: boolean
}

/** Reads the clauses of a cell of Pris. */
export function readOffers(clauses: readonly PriceClause[], cell: Cell): WrittenOffers {
  const found: WrittenOffers = { offers: [], notes: [], remarks: [], isCertain: true }
  for (const [index, clause] of clauses.entries()) {
    const amounts = clause.amounts.filter(({ hasCurrency }) => hasCurrency || !cell.needsCurrency)
    const isPrice = amounts.length > 0 && isOfComing(clause, { amounts, found, previous: clauses[index - 1] })
    if (namesAudience(clause, found)) continue
    if (!isPrice) found.notes.push(...rangeOf(clause.tokens))
    else if (!addOffers(clause, { amounts, cell, found })) found.isCertain = false
  }
  return found
}

/** "30 kr (medlem)": the brackets say for whom the last amount is. */
function namesAudience(
  { isBracketed, amounts, words, text }: PriceClause,
  { offers }: WrittenOffers,
): boolean {
  const last = offers.at(-1)
  const isWho = isBracketed && amounts.length === 0 && isOnlyAudience(words)
  if (!isWho || last?.audience !== null) return false
  last.audience = text.toLocaleLowerCase('sv').replace(/^för /, '')
  return true
}

interface Surroundings {
  amounts: readonly WrittenAmount[]
  found: WrittenOffers
  previous: PriceClause | undefined
}

/** Coffee, material and "30 kr x 10" have prices of their own; a second amount in brackets is only a price with its audience. */
function isOfComing(
  { words, tokens, isBracketed }: PriceClause,
  { amounts, found, previous }: Surroundings,
): boolean {
  const [amount] = amounts
  if (!amount || freedomOf({ tokens, words, amounts: [...amounts], isBracketed, text: '' }) !== null)
    return false
  const before = tokens.slice(0, amount.first).map(({ text }) => text)
  const after = tokens.slice(amount.last).map(({ text }) => text)
  if (after[0] === 'x' || before.at(-1) === 'x') return false
  const isWhole = found.offers.length === 0 && isWholeJourney(before, after)
  const isAfterward = after.some((word) => /^(?:tillkommer|extra)$/.test(word))
  if (isAfterward || (before.some(isExtra) && !before.some(isWholeMeal) && !isWhole)) return false
  if (isBracketed && isExtra(previous?.words.at(-1) ?? '')) return false
  const isForExtra = after.some(isExtra) && !after.some(isIncluding) && after[0] !== '/' && after[0] !== 'st'
  if (isForExtra) return false
  return !isBracketed || words.some(isAudience) || found.offers.length === 0
}

interface Adding {
  amounts: readonly WrittenAmount[]
  cell: Cell
  found: WrittenOffers
}

/** False when the clause names amounts that nobody can tell apart. */
function addOffers(clause: PriceClause, { amounts, cell, found }: Adding): boolean {
  let start = 0
  for (const [index, amount] of amounts.entries()) {
    const end = amounts[index + 1] ? splitPoint(clause.tokens, amount) : clause.tokens.length
    const offer = offerOf(clause.tokens, { start, end, amount, cell })
    if (!offer) return false
    found.offers.push(offer.offer)
    found.notes.push(...offer.notes)
    found.remarks.push(...remarksOn(amount))
    start = end
  }
  const isDouble =
    found.offers.length > 1 && found.offers.filter(({ audience }) => audience === null).length > 1
  return !isDouble
}

/** "medlem 40 kr övriga 60 kr": what stands between two amounts belongs to the second, but for a unit. */
function splitPoint(tokens: readonly Token[], { last }: WrittenAmount): number {
  const next = tokens[last]
  return next?.text === '/' || next?.text === 'per' || next?.text === 'för' ? last + 2 : last
}

interface Part {
  start: number
  end: number
  amount: WrittenAmount
  cell: Cell
}

function offerOf(
  tokens: readonly Token[],
  { start, end, amount, cell }: Part,
): { offer: Offer; notes: WordRange[] } | null {
  // "30/50 kr": two prices, and nobody is told whose.
  const isSlashed = tokens[amount.first - 1]?.text === '/' && tokens[amount.first - 2]?.kind === 'number'
  const isOver = tokens[amount.last]?.text === '/' && tokens[amount.last + 1]?.kind === 'number'
  if (amount.high < amount.low || isSlashed || isOver) return null
  const before = tokens.slice(start, amount.first)
  const after = tokens.slice(amount.last, end)
  const tail = readTail(after, cell.text)
  const audience = audienceIn(before, cell.text)
  const lead = audience === null ? noteBefore(before, tokens.slice(start, amount.last)) : []
  return {
    offer: { low: amount.low, high: amount.high, audience: audience ?? tail.audience, unit: tail.unit },
    notes: [...lead, ...tail.note],
  }
}

/** "medlemmar", "Vuxna:", "65+"; null when the words are something else. */
function audienceIn(before: readonly Token[], text: CellText): string | null {
  const words = before.filter(({ kind }) => kind === 'word')
  const isOld = before.some(({ text: mark }) => mark === '+')
  const telling = words.filter(({ text: word }) => !isPriceWord(word))
  const isFor = telling.length > 0 ? telling.every(({ text: word }) => isAudience(word)) : isOld
  if (!isFor || (telling.length === 0 && !isOld)) return null
  const first = isOld ? before.find(({ kind }) => kind === 'number') : telling[0]
  const from = first ? before.indexOf(first) : 0
  return wordsOf(text, before.slice(from)).toLocaleLowerCase('sv').replace(/:$/, '')
}

/** The words before an amount; with the amount, where they are about it: "ca 150 kr", "från 50 kr". */
function noteBefore(before: readonly Token[], withAmount: readonly Token[]): WordRange[] {
  const isTelling = ({ kind, text: word }: Token) =>
    kind === 'number' || (kind === 'word' && !isPriceWord(word))
  const first = before.findIndex(isTelling)
  if (first < 0) return []
  const isAbout = before.some(({ text: word }) =>
    /^(?:ca|cirka|ungefär|omkring|från|fr|max|högst)$/.test(word),
  )
  return rangeOf(isAbout ? withAmount : before.slice(first, before.findLastIndex(isTelling) + 1))
}

function rangeOf(tokens: readonly Token[]): WordRange[] {
  const [first] = tokens
  const last = tokens.at(-1)
  return first && last ? [{ start: first.start, end: last.end }] : []
}

interface OfferTail {
  audience: string | null
  unit: string | null
  note: WordRange[]
}

/** "per bricka", "/pers", "för medlemmar", "inkl. fika" */
function readTail(tokens: readonly Token[], text: CellText): OfferTail {
  const [first, second, ...rest] = tokens
  const nothing = { audience: null, unit: null, note: [] }
  if (!first) return nothing
  const isUnit = first.text === '/' || first.text === 'per' || (first.text === 'st' && second?.text === '/')
  if (isUnit) return unitTail(tokens, text)
  const words = [first, ...(second ? [second] : []), ...rest].filter(({ kind }) => kind === 'word')
  const isFor =
    words.length > 0 &&
    words.length <= 4 &&
    words.every(({ text: word }) => isAudience(word) || isCondition(word) || joining.test(word))
  if (isFor && words.some(({ text: word }) => isAudience(word) || isCondition(word))) {
    const from = first.text === 'för' ? tokens.slice(1) : tokens
    return { ...nothing, audience: wordsOf(text, from).toLocaleLowerCase('sv') }
  }
  return { ...nothing, note: rangeOf(tokens) }
}

const joining = /^(?:för|i|vid|på|om|du|man)$/

/** The unit is one word, or "person och gång"; what comes after it is a note. */
function unitTail(tokens: readonly Token[], text: CellText): OfferTail {
  const start = tokens[0]?.text === 'st' ? 2 : 1
  const isLonger = /^(?:och|o|el)$/.test(tokens[start + 1]?.text ?? '')
  const end = isLonger ? start + 3 : start + 1
  const unit = wordsOf(text, tokens.slice(start, end)).toLocaleLowerCase('sv')
  return unit === ''
    ? { audience: null, unit: null, note: rangeOf(tokens) }
    : { audience: null, unit: `per ${unit}`, note: rangeOf(tokens.slice(end)) }
}

function remarksOn({ isInWords, hasPoint, low }: WrittenAmount): CellFinding[] {
  if (isInWords) return [{ code: 'PRICE_IN_WORDS', kronor: low / 100 }]
  return hasPoint ? [{ code: 'PRICE_WITH_POINT', kronor: low / 100 }] : []
}
