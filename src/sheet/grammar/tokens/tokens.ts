import type { CellText } from './cell-text.ts'

/** A piece of a cell: a word, a whole number, or a mark such as a comma or a dash. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  text: string
  /** Whether there is a space or the beginning of the cell before it. */
  spaced: boolean
  start: number
  end: number
  /** Whether a full stop and a capital letter begin a sentence here. */
  isSentence?: boolean
}

/** The most characters of a schedule cell: room for some four hundred dates, each with its weekday. */
export const longestGrammarText = 10_000

/**
 * Cuts a text that cleanForGrammar has made into tokens. Letters and digits part by themselves, so "den 11september",
 * "v50" and "15:e" need no spaces. The point of an abbreviation ("kl.", "dec.", "fr.o.m.") is dropped: after a word it
 * never means anything.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let spaced = true
  for (const { 0: piece, 1: word, 2: number, 3: space, index: start } of text.matchAll(pieces)) {
    const kind = word ? 'word' : number ? 'number' : 'mark'
    const token: Token = { kind, text: piece, spaced, start, end: start + piece.length }
    if (!space && !isAbbreviationPoint(token, tokens.at(-1)) && !joinsPartOfDay(token, tokens))
      tokens.push(token)
    spaced = space !== undefined || piece === '\n'
  }
  return tokens
}

/** The tokens of a cell, with the beginnings of its sentences, which only its capital letters show. */
export function tokenizeCell({ plain, written }: CellText): Token[] {
  const tokens = tokenize(plain)
  return plain.includes('. ') ? tokens.map((token) => withSentence(token, written)) : tokens
}

function withSentence(token: Token, written: string): Token {
  const isAfterPoint = /^\.\s$/.test(written.slice(token.start - 2, token.start))
  return isAfterPoint && /^\p{Lu}/u.test(written.slice(token.start, token.end))
    ? { ...token, isSentence: true }
    : token
}

/** A word, a number, a space, or a mark. */
const pieces = /(\p{L}+)|(\d+)|([^\S\n]+)|[^\p{L}\d]/gu

/** "e.m.", "f m": one word as "em" is; the e of "8:e m…" is an ending. */
function joinsPartOfDay(token: Token, tokens: Token[]): boolean {
  const [before, previous] = tokens.slice(-2).length === 2 ? tokens.slice(-2) : [undefined, tokens.at(-1)]
  const isPart =
    token.text === 'm' && (previous?.text === 'e' || previous?.text === 'f') && before?.text !== ':'
  if (isPart) tokens.splice(-1, 1, { ...previous, text: `${previous.text}m`, end: token.end })
  return isPart
}

function isAbbreviationPoint(token: Token, previous: Token | undefined): boolean {
  return token.text === '.' && !token.spaced && previous?.kind === 'word'
}
