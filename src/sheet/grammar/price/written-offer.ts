import type { Offer } from '../../../domain/programme/price.ts'
import type { CellFinding } from '../../problems/findings/cell-findings.ts'
import type { CellText, WordRange } from '../tokens/cell-text.ts'

import { writtenWords, type PriceClause, type WrittenAmount } from './price-clauses.ts'
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
import type { Token } from '../tokens/tokens.ts'
import { audienceIn, inSmallLetters, isMember } from './written-audience.ts'

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
  const including = before.findIndex((word) => /^(?:inkl|inklusive)$/.test(word))
  const isIncluded = including >= 0 && before.findIndex(isExtra) > including
  const isOfExtra = before.some(isExtra) && !before.some(isWholeMeal) && !isWhole && !isIncluded
  if (isAfterward || isOfExtra) return false
  const isForWhom = words.some(isAudience)
  if (isBracketed && !isForWhom && isExtra(previous?.words.at(-1) ?? '')) return false
  const isForExtra = after.some(isExtra) && !after.some(isIncluding) && after[0] !== '/' && after[0] !== 'st'
  if (isForExtra) return false
  return !isBracketed || isForWhom || found.offers.length === 0
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
    const next = amounts[index + 1]
    const end = next ? splitPoint(clause.tokens, amount, next) : clause.tokens.length
    const offer = offerOf(clause.tokens, { start, end, amount, cell })
    if (!offer) return false
    const isForOthers =
      clause.words.includes('annars') && found.offers.some(({ audience }) => audience !== null)
    found.offers.push({ ...offer.offer, audience: offer.offer.audience ?? (isForOthers ? 'övriga' : null) })
    // "60 kr, pristombola 20 kr/ring": what the words before a sum with no audience name has a price of its own.
    if (found.offers.length > 1 && offer.lead && offer.offer.audience === null) return false
    found.notes.push(...offer.notes)
    found.remarks.push(...remarksOn(amount))
    start = end
  }
  const different = new Set(found.offers.map(({ audience, unit }) => audience ?? unit ?? ''))
  return different.size === found.offers.length
}

/** "medlem 40 kr övriga 60 kr": what stands between two amounts belongs to the second, but for a unit, or up to a mark. */
function splitPoint(tokens: readonly Token[], { last }: WrittenAmount, { first }: WrittenAmount): number {
  const [mark, next] = [tokens[last], tokens[last + 1]]
  // "40 kr / ej medlem 60 kr"
  const isParting = mark?.text === '/' && mark.spaced && next?.spaced
  const isUnit = isUnitMark(mark) && !isParting && next?.kind === 'word'
  const start = isUnit || mark?.text === 'för' ? last + 2 : last
  const parted = tokens.slice(start, first).findIndex(({ text }) => text === '/' || text === 'eller')
  return parted < 0 ? start : start + parted
}

function isUnitMark(token: Token | undefined): boolean {
  return token?.text === '/' || token?.text === 'per'
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
): { offer: Offer; notes: WordRange[]; lead: boolean } | null {
  // "30/50 kr": two prices, and nobody is told whose.
  const isSlashed = tokens[amount.first - 1]?.text === '/' && tokens[amount.first - 2]?.kind === 'number'
  const isOver =
    !amount.hasCurrency && tokens[amount.last]?.text === '/' && tokens[amount.last + 1]?.kind === 'number'
  if (amount.high < amount.low || isSlashed || isOver) return null
  const before = tokens.slice(start, amount.first)
  const after = tokens.slice(amount.last, end)
  const tail = readTail(after, cell.text)
  const audience = audienceIn(before, cell.text)
  const lead = audience === null ? noteBefore(before, tokens.slice(start, amount.last)) : []
  return {
    offer: { low: amount.low, high: amount.high, audience: audience ?? tail.audience, unit: tail.unit },
    notes: [...lead, ...tail.note],
    lead: lead.length > 0,
  }
}

/** The words before an amount; with the amount, where they are about it: "ca 150 kr", "från 50 kr". */
function noteBefore(before: readonly Token[], withAmount: readonly Token[]): WordRange[] {
  const isTelling = ({ kind, text: word }: Token) =>
    kind === 'number' || (kind === 'word' && !isPriceWord(word))
  const first = before.findIndex(isTelling)
  if (first < 0) return []
  const isAbout = before.some(({ text: word }) =>
    /^(?:ca|cirka|ungefär|omkring|från|fr|max|högst|à|á)$/.test(word),
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
  const isForMembers =
    first.text === '/' && rest.every(({ text: word }) => isAudience(word)) && isMember(tokens)
  if (isForMembers) return { ...nothing, audience: inSmallLetters(writtenWords(text, tokens.slice(1))) }
  const isUnit = isUnitMark(first) || (first.text === 'st' && second?.text === '/')
  if (isUnit) return unitTail(tokens, text)
  const words = [first, ...(second ? [second] : []), ...rest].filter(({ kind }) => kind === 'word')
  const isFor =
    words.length > 0 &&
    words.length <= 4 &&
    words.every(({ text: word }) => isAudience(word) || isCondition(word) || joining.test(word))
  if (isFor && words.some(({ text: word }) => isAudience(word) || isCondition(word))) {
    const from = /^(?:för|som)$/.test(first.text) ? tokens.slice(1) : tokens
    return { ...nothing, audience: inSmallLetters(writtenWords(text, from)) }
  }
  if (words.every(({ text: word }) => word === 'annars')) return nothing
  return { ...nothing, note: rangeOf(tokens) }
}

const joining = /^(?:för|som|i|vid|på|om|du|man|pro|spf|rpg|skpf)$/

/** The unit is one word, or "person och gång"; what comes after it is a note. */
function unitTail(tokens: readonly Token[], text: CellText): OfferTail {
  const start = tokens[0]?.text === 'st' ? 2 : 1
  const isLonger = /^(?:och|o|el)$/.test(tokens[start + 1]?.text ?? '')
  const end = isLonger ? start + 3 : start + 1
  const unit = writtenWords(text, tokens.slice(start, end)).toLocaleLowerCase('sv')
  return unit === ''
    ? { audience: null, unit: null, note: rangeOf(tokens) }
    : { audience: null, unit: `per ${unit}`, note: rangeOf(tokens.slice(end)) }
}

function remarksOn({ isInWords, hasPoint, low }: WrittenAmount): CellFinding[] {
  if (isInWords) return [{ code: 'PRICE_IN_WORDS', kronor: low / 100 }]
  return hasPoint ? [{ code: 'PRICE_WITH_POINT', kronor: low / 100 }] : []
}
