import type { Offer, Price } from '../../domain/programme/price.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar, cleanProse } from '../parse/clean-text.ts'
import { read, unreadable } from '../parse/parsed.ts'
import type { Parsed } from '../parse/parsed.ts'
import { readOffer } from './written-offer.ts'

/** Pris: `Gratis`, `20 kr`, `50–70 kr`, `medlem 40 kr, övriga 60 kr`, `30 kr per bricka`. */
export function parsePrice(value: CellValue): Parsed<Price> {
  if (typeof value === 'number') return parsePriceNumber(value)
  const clauses = splitClauses(cleanProse(value).slice(0, longestPrice))
  const isFree = clauses.some(({ plain }) => free.test(plain))
  const notes = clauses.filter(({ plain }) => !free.test(plain))
  if (isFree) return read({ kind: 'free', note: noteOf(notes.filter(isShown).map(({ text }) => text)) })
  return parseOffers(clauses)
}

interface Clause {
  /** As written. */
  text: string
  /** For the grammar. */
  plain: string
}

const longestPrice = 300

const free =
  /^(?:det är |helt )?(?:gratis|kostnadsfri(?:tt)?|avgiftsfri(?:tt)?|fri entré|fritt inträde|fri|fritt|ingen (?:kostnad|avgift|entré|entréavgift)|kostar (?:inget|ingenting)|utan kostnad|0(?:,00)? ?(?:kr|kronor|:-)?)[.!]?$/

/** "kaffe ingår": worth telling, and says nothing of what it costs. */
const included = /^[\p{L} -]{2,60} (?:ingår|är inräknad|är inräknat)(?: i priset)?\.?$/u

/** A comma between digits is a decimal comma; all other commas part. Brackets hold a note. */
function splitClauses(text: string): Clause[] {
  return text
    .replace(/\((?=(?:icke|ej|medlem|övrig|pensionär|barn|vuxna)[^()]{0,30}\))/giu, ' för ')
    .replace(/(?<=\d ?(?:kr|:-))\. (?=\p{L})/giu, ', ')
    .split(/[;\n()]|,(?!\d)|,(?=\d{3,})| (?:samt|och) (?=\p{L}{3,} \d)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ text: part, plain: cleanForGrammar(part) }))
}

function parseOffers(clauses: readonly Clause[]): Parsed<Price> {
  const offers: Offer[] = []
  const notes: string[] = []
  const remarks: CellFinding[] = []
  for (const clause of clauses) {
    const isAside = offers.length > 0 && !/kr|:-|^\p{L}+ \d/u.test(clause.plain)
    const isCount = / x \d/.test(clause.plain)
    const offer = isAside || isCount || !isShown(clause) ? null : readOffer(clause.plain)
    if (!offer) notes.push(...(isShown(clause) ? [clause.text] : []))
    else if ('code' in offer) return unreadable(offer)
    else {
      offers.push(offer.offer)
      notes.push(...offer.notes)
      remarks.push(...offer.remarks)
    }
  }
  if (clauses.some((clause) => !isShown(clause))) remarks.push({ code: 'PRICE_WITH_PAYMENT' })
  if (offers.length > 0) return read({ kind: 'priced', offers, note: noteOf(notes) }, remarks)
  if (clauses.length > 0 && clauses.every(({ plain }) => included.test(plain)))
    return read({ kind: 'unknown', note: noteOf(notes) })
  const isPayment = clauses.some((clause) => !isShown(clause))
  return unreadable({ code: isPayment ? 'PRICE_IS_PAYMENT' : 'PRICE_UNREADABLE' })
}

/** A Swish or account number is a way to pay, and may be a private person's telephone. */
function isShown({ plain }: Clause): boolean {
  return !/(?:swish|bankgiro|plusgiro|bg|pg)\b[^a-zåäö]{0,20}\d/.test(plain)
}

function noteOf(notes: readonly string[]): string | null {
  return notes.length === 0 ? null : notes.join(', ')
}

function parsePriceNumber(kronor: number): Parsed<Price> {
  const ore = Math.round(kronor * 100)
  if (kronor < 0 || kronor > 100_000) return unreadable({ code: 'PRICE_UNREADABLE' })
  if (ore === 0) return read({ kind: 'free', note: null })
  return read({ kind: 'priced', offers: [{ low: ore, high: ore, audience: null, unit: null }], note: null })
}
