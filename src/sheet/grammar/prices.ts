import type { Offer, Price } from '../../domain/programme/price.ts'
import type { Finding } from '../problems/problem.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanProse } from '../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../parse/parsed.ts'
import { priceClauses, type PriceClause } from './price/price-clauses.ts'
import { joinedWords, type CellText, type WordRange } from './tokens/cell-text.ts'
import { freedomOf } from './price/price-free.ts'
import { readOffers } from './price/written-offer.ts'
import { isExtra, isOnlyAudience, isPriceWord } from './price/price-words.ts'

/**
 * Pris: `Gratis`, `20 kr`, `50–70 kr`, `medlem 40 kr, övriga 60 kr`, `30 kr per bricka`, `4-rätters middag för 245 kr`.
 * An amount is published only when it is certainly the price of coming; else the cell is shown as it is written.
 */
export function parsePrice(value: CellValue): Parsed<Price> {
  const written = cleanProse(value).slice(0, longestPrice)
  if (bareAmount.test(written)) return parsePriceNumber(Number(written.replace(',', '.')))
  const { text, clauses } = priceClauses(written)
  if (!/\p{L}{3}|\d/u.test(written)) return unreadable({ code: 'PRICE_UNREADABLE' })
  const shown = clauses.filter((clause) => !isPayment(clause))
  const remarks: Finding[] = shown.length < clauses.length ? [{ code: 'PRICE_WITH_PAYMENT' }] : []
  if (shown.length === 0) return unreadable({ code: 'PRICE_IS_PAYMENT' })
  const price = priceOf(shown, text)
  return price.ok ? { ...price, remarks: [...price.remarks, ...remarks] } : price
}

const longestPrice = 600

/** A number alone, in a number cell or as text. */
const bareAmount = /^-?\d{1,9}(?:,\d{1,2})?$/

function priceOf(clauses: readonly PriceClause[], text: CellText): Parsed<Price> {
  const withCurrency = clauses.some(({ amounts }) => amounts.some(({ hasCurrency }) => hasCurrency))
  const offers = readOffers(clauses, { text, needsCurrency: withCurrency })
  // "Gratis (medlemmar)": nobody is told what the others pay.
  const isForSome = clauses.some(({ words, amounts }) => amounts.length === 0 && isOnlyAudience(words))
  const freedoms = clauses.map((clause) => (isForSome ? null : freedomOf(clause)))
  if (freedoms.includes('everybody') && offers.offers.length === 0) {
    const notes = clauses.filter((_, index) => freedoms[index] !== 'everybody' || hasMore(clauses[index]))
    return read({ kind: 'free', note: joinedWords(text, notes.map(rangeOf)) })
  }
  if (offers.isCertain && offers.offers.length > 0 && !freedoms.includes('everybody'))
    return read(
      { kind: 'priced', offers: offers.offers, note: joinedWords(text, offers.notes) },
      offers.remarks,
    )
  return read({ kind: 'unknown', note: asWritten(text) }, [whyAsWritten(clauses)].flat())
}

/** "Kostnadsfritt men boka plats" says more than that it is free. */
function hasMore(clause: PriceClause | undefined): boolean {
  return (clause?.words ?? []).some((word) => !freeWords.has(word) && !isPriceWord(word))
}

const freeWords = new Set(
  'gratis helt kostnadsfri kostnadsfritt kostnadsfria avgiftsfri avgiftsfritt fri fritt entré entre inträde ingen inget inga kostnad avgift entréavgift kostar ingenting utan kr alla delta komma att vara med'.split(
    ' ',
  ),
)

function rangeOf({ tokens }: PriceClause): WordRange {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
}

function asWritten({ written }: CellText): string {
  return written.replace(/\s+/g, ' ').trim()
}

/** Said to the coordinator only where somebody may wonder what it costs to come. */
function whyAsWritten(clauses: readonly PriceClause[]): Finding[] {
  const amount = clauses.find(({ amounts }) => amounts.length > 0)
  if (!amount) return []
  return amount.words.some(isExtra)
    ? [{ code: 'PRICE_OF_REFRESHMENTS', clause: amount.text }]
    : [{ code: 'PRICE_AS_WRITTEN', clause: amount.text }]
}

/** A Swish or account number is a way to pay, and may be a private person's telephone. */
function isPayment({ tokens }: PriceClause): boolean {
  const plain = tokens.map(({ text }) => text).join(' ')
  return /(?:swish|bankgiro|plusgiro|bg|pg)\b[^a-zåäö]{0,20}\d{2}/.test(plain)
}

function parsePriceNumber(kronor: number): Parsed<Price> {
  const ore = Math.round(kronor * 100)
  if (kronor < 0 || kronor > 100_000 || !Number.isFinite(kronor))
    return unreadable({ code: 'PRICE_UNREADABLE' })
  if (ore === 0) return read({ kind: 'free', note: null })
  const offer: Offer = { low: ore, high: ore, audience: null, unit: null }
  return read({ kind: 'priced', offers: [offer], note: null })
}
