import type { Offer } from '../../domain/programme/price.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import { numberWords } from '../parse/swedish-words.ts'

/** One price out of a cell, with what else its clause said. */
export interface WrittenOffer {
  offer: Offer
  notes: string[]
  remarks: CellFinding[]
}

/** "medlem 40 kr", "50-70 kr", "30 kr per bricka", "100:- kr per gång": null when there is no amount in the clause. */
export function readOffer(clause: string): WrittenOffer | CellFinding | null {
  const match = offerPattern.exec(clause)
  if (!match) return null
  const [, before = '', from = '', to = '', , after = ''] = match
  const audience = before.replace(priceWords, '').trim().replace(/:$/, '')
  if (refreshments.test(audience)) return { code: 'PRICE_OF_REFRESHMENTS', clause: `${audience} ${from} kr` }
  if (/^\/ ?\d/.test(after)) return { code: 'PRICE_UNREADABLE' }
  const low = toOre(from)
  const high = to === '' ? low : toOre(to)
  if (low === null || high === null || high < low) return { code: 'PRICE_UNREADABLE' }
  const tail = readTail(after.trim())
  const offer = { low, high, audience: audience || tail.audience, unit: tail.unit }
  return { offer, notes: tail.note === null ? [] : [tail.note], remarks: remarksOn(from) }
}

/** Words that say no more than that it is a price. */
const priceWords = /(?<!\p{L})(?:kostar|kostnad|pris|entré|inträde|avgift|sek)(?!\p{L}):?/gu

const amount = String.raw`\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?|\d{1,6}(?:[,.]\d{1,2})?|tio|femton|tjugo(?:fem)?|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra`
const currency = String.raw`(?::-|;-|:|,-|-(?! ?\d))? ?(?:kronor|kr|sek)?\.?(?![a-zåäö])`
const offerPattern = new RegExp(
  String.raw`^([\p{L}\d: +–-]{0,60}?)(?<![\d.,])(${amount})(?:${currency})?(?: ?(?:-|till) ?(${amount}))?(${currency}) ?(.{0,80})$`,
  'u',
)

const refreshments = /^(?:för )?(?:fika|kaffe|te|lunch|mat|fikat|kaffet|soppa|våffla|smörgås)\b/

const audiences =
  /^(?:för )?((?:icke-?)?medlem(?:mar)?|övriga?|andra|ej medlem(?:mar)?|alla|pensionärer|barn|vuxna|par|icke medlemmar)\.?$/

function readTail(tail: string): { audience: string | null; unit: string | null; note: string | null } {
  const nothing = { audience: null, unit: null, note: null }
  if (tail === '' || tail === '.') return nothing
  const [, unit] = /^(?:\/ ?|per |st\.? ?\/? ?)([\p{L} ]{1,40})$/u.exec(tail) ?? []
  if (unit !== undefined) return { ...nothing, unit: `per ${unit}` }
  const [, audience] = audiences.exec(tail) ?? []
  if (audience !== undefined) return { ...nothing, audience }
  return { ...nothing, note: tail }
}

function toOre(text: string): number | null {
  const word = numberWords.get(text)
  if (word !== undefined) return word * 100
  const isThousands = /^\d{1,3}(?:[ .]\d{3})+/.test(text)
  const digits = isThousands ? text.replace(/[ .](?=\d{3})/g, '') : text
  const kronor = Number(digits.replace(',', '.'))
  return Number.isFinite(kronor) && kronor <= 100_000 ? Math.round(kronor * 100) : null
}

function remarksOn(from: string): CellFinding[] {
  if (numberWords.has(from)) return [{ code: 'PRICE_IN_WORDS', kronor: numberWords.get(from) ?? 0 }]
  return /^\d{1,3}\.\d{3}$/.test(from)
    ? [{ code: 'PRICE_WITH_POINT', kronor: Number(from.replace('.', '')) }]
    : []
}
