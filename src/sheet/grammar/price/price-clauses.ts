import { cellText, wordsBetween, type CellText } from '../tokens/cell-text.ts'
import { isAudience } from './price-words.ts'
import { numberWords } from '../../parse/swedish-words.ts'
import { tokenizeCell, type Token } from '../tokens/tokens.ts'
import type { CellValue } from '../../cell-value.ts'

/** A sum of money in a clause, in öre, and where it stands among the clause's tokens. */
export interface WrittenAmount {
  low: number
  high: number
  /** Whether "kr", ":-" or the like stands beside it. */
  hasCurrency: boolean
  isInWords: boolean
  /** "1.250": a point for the thousands. */
  hasPoint: boolean
  first: number
  /** One past its last token. */
  last: number
}

/** A piece of a cell of Pris between commas, brackets, full stops and line breaks. */
export interface PriceClause {
  tokens: readonly Token[]
  amounts: WrittenAmount[]
  /** "(medlem 80 kr)" */
  isBracketed: boolean
  words: string[]
  /** As written. */
  text: string
}

/** The clauses of a cell of Pris, in order; those without words or numbers are left out. */
export function priceClauses(value: CellValue): { text: CellText; clauses: PriceClause[] } {
  const text = cellText(value)
  const clauses = split(tokenizeCell(text)).map((piece) => readClause(text, piece))
  return { text, clauses: clauses.filter((clause) => clause.text !== '') }
}

interface Piece {
  tokens: Token[]
  isBracketed: boolean
}

function split(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [{ tokens: [], isBracketed: false }]
  for (const [index, token] of tokens.entries()) {
    const piece = pieces.at(-1)
    if (token.isSentence || isAddition(token, tokens[index + 1], piece))
      pieces.push({ tokens: [token], isBracketed: false })
    else if (!isBoundary(token, tokens[index - 1], tokens[index + 1])) piece?.tokens.push(token)
    else pieces.push({ tokens: startsWithWord(token), isBracketed: token.text === '(' })
  }
  return pieces
}

/** "150 kr + material ca 100 kr", "150 kr exkl. material": what is added to an amount has no part in it. */
function isAddition(token: Token, next: Token | undefined, piece: Piece | undefined): boolean {
  const isAdding = (token.text === '+' && token.spaced) || /^(?:plus|exkl|exklusive)$/.test(token.text)
  const isAfterAmount = piece?.tokens.some(({ kind }) => kind === 'number') === true
  return isAdding && isAfterAmount && next?.kind === 'word' && !isAudience(next.text)
}

/** "men", "därefter", "annars": the word belongs to what it begins. */
function startsWithWord(token: Token): Token[] {
  return token.kind === 'word' ? [token] : []
}

function isBoundary(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  // "Medlemmar: gratis Övriga: 100 kr"
  if (
    before &&
    before.kind !== 'mark' &&
    !isAudience(before.text) &&
    isAudience(token.text) &&
    next?.text === ':'
  )
    return true
  if (token.kind === 'word')
    return (
      /^(?:men|därefter|sedan|samt|annars)$/.test(token.text) && next !== undefined && next.kind !== 'mark'
    )
  if (token.kind !== 'mark') return false
  if (/^[;()\n!]$/.test(token.text)) return true
  if (!/^[,.]$/.test(token.text) || token.spaced) return false
  // A comma or a point between digits is a decimal one; ",-" and ".-" are kronor.
  return next?.text !== '-' && (before?.kind !== 'number' || !next || next.spaced || next.kind !== 'number')
}

function readClause(text: CellText, { tokens, isBracketed }: Piece): PriceClause {
  const [first] = tokens
  const last = tokens.at(-1)
  const words = tokens.flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []))
  const written = first && last ? writtenWords(text, tokens) : ''
  return { tokens, amounts: amountsIn(tokens), isBracketed, words, text: written }
}

/** Tokens as they were written. */
export function writtenWords(text: CellText, tokens: readonly Token[]): string {
  const [first] = tokens
  const last = tokens.at(-1)
  return first && last ? (wordsBetween(text, first.start, last.end) ?? '') : ''
}

function amountsIn(tokens: readonly Token[]): WrittenAmount[] {
  const amounts: WrittenAmount[] = []
  for (let index = 0; index < tokens.length;) {
    const amount = amountAt(tokens, index)
    if (amount) amounts.push(amount)
    index = amount ? amount.last : index + 1
  }
  return amounts
}

/** "20 kr", "1 250,50", "50–70 kr", "30:- kr", "SEK 60", "tjugo kronor"; a number that counts something is none. */
function amountAt(tokens: readonly Token[], index: number): WrittenAmount | null {
  const low = sumAt(tokens, index)
  if (!low || isMultiplied(tokens, index) || isForeign(tokens, { index, end: low.end })) return null
  const isAfterCurrency = currencies.has(tokens[index - 1]?.text ?? '')
  const lowEnd = currencyEnd(tokens, low.end)
  const dash = tokens[lowEnd]
  const high = dash && (dash.text === '-' || dash.text === 'till') ? sumAt(tokens, lowEnd + 1) : null
  const end = high ? currencyEnd(tokens, high.end) : lowEnd
  const hasCurrency = isAfterCurrency || end > (high ?? low).end || (high !== null && lowEnd > low.end)
  if (!hasCurrency && isCount(tokens, { index, end })) return null
  const { ore, isInWords, hasPoint } = low
  return { low: ore, high: high?.ore ?? ore, hasCurrency, isInWords, hasPoint, first: index, last: end }
}

/** "12 × 30 kr": what it costs to come is neither. */
function isMultiplied(tokens: readonly Token[], index: number): boolean {
  return /^[x×*]$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.kind === 'number'
}

/** "5 €" is no sum in kronor. */
function isForeign(tokens: readonly Token[], { index, end }: { index: number; end: number }): boolean {
  return [tokens[index - 1], tokens[end]].some((token) => token && foreignCurrency.test(token.text))
}

const foreignCurrency = /^(?:€|\$|£|eur|euro|usd|dollar|gbp|pund|nok|dkk)$/

interface Sum {
  ore: number
  end: number
  isInWords: boolean
  hasPoint: boolean
}

function sumAt(tokens: readonly Token[], index: number): Sum | null {
  const token = tokens[index]
  if (!token) return null
  const inWords = token.kind === 'word' ? numberWords.get(token.text) : undefined
  if (inWords !== undefined) {
    const isSum = currencies.has(tokens[index + 1]?.text ?? '')
    return isSum ? { ore: inWords * 100, end: index + 1, isInWords: true, hasPoint: false } : null
  }
  if (token.kind !== 'number' || token.text.length > 6) return null
  return digitsAt(tokens, index)
}

function digitsAt(tokens: readonly Token[], index: number): Sum | null {
  let digits = tokens[index]?.text ?? ''
  let end = index + 1
  let hasPoint = false
  while (digits.length <= 6 && isGroup(tokens, end, digits)) {
    hasPoint ||= tokens[end]?.kind === 'mark'
    const group = tokens[end]?.kind === 'mark' ? end + 1 : end
    digits += tokens[group]?.text ?? ''
    end = group + 1
  }
  const [mark, decimals] = [tokens[end], tokens[end + 1]]
  const isDecimal = mark?.text === ',' || mark?.text === '.' || mark?.text === ':'
  const hasDecimals =
    isDecimal && !mark.spaced && decimals?.kind === 'number' && !decimals.spaced && decimals.text.length <= 2
  const kronor = Number(hasDecimals ? `${digits}.${decimals.text}` : digits)
  return kronor > 100_000
    ? null
    : { ore: Math.round(kronor * 100), end: hasDecimals ? end + 2 : end, isInWords: false, hasPoint }
}

/** " 250" of "1 250" and ".250" of "1.250". */
function isGroup(tokens: readonly Token[], at: number, before: string): boolean {
  if (before.length > 3 && before.length % 3 !== 1) return false
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.kind === 'number') return token.spaced && token.text.length === 3 && before.length <= 3
  return (
    token?.text === '.' &&
    !token.spaced &&
    next?.kind === 'number' &&
    !next.spaced &&
    next.text.length === 3 &&
    before.length <= 3
  )
}

const currencies = new Set(['kr', 'kronor', 'sek', 'krona', 'kron'])

/** One past ":-", ":- kr", ",-", "kr" or "kronor". */
function currencyEnd(tokens: readonly Token[], start: number): number {
  let end = start
  const [mark, dash] = [tokens[end], tokens[end + 1]]
  const isMark = mark !== undefined && /^[:;,.]$/.test(mark.text) && dash?.text === '-' && !dash.spaced
  if (isMark) end += 2
  else if (mark?.text === '-' && !mark.spaced && (!dash || dash.spaced)) end += 1
  if (currencies.has(tokens[end]?.text ?? '')) end += 1
  else if (end === start && mark?.text === ':' && currencies.has(dash?.text ?? '')) end += 2
  return end
}

/** "4-rätters", "8-gångers", "2ggr", "65+", "6 träffar", "17 gånger", "x 10": numbers of something else than kronor. */
function isCount(tokens: readonly Token[], { index, end }: { index: number; end: number }): boolean {
  const [before, next, afterNext] = [tokens[index - 1], tokens[end], tokens[end + 1]]
  if (before?.text === 'x' || before?.text === '/' || before?.text === 'max' || before?.text === 'över')
    return true
  if (next && /^[+:%×*]$/.test(next.text)) return true
  if (next?.text === '-') return afterNext?.kind === 'word'
  return next?.kind === 'word' && counted.test(next.text)
}

const counted =
  /^(?:x|ggr|gång|gånger|gångers|träff|träffar|tillfälle|tillfällen|pers|personer|person|platser|deltagare|rätters|rätter|år|åring|åringar|st|lotter|brickor|min|minuter|tim|timmar|dagar|veckor|månader|glas|koppar|bitar|nummer|omgångar)$/
