import type { CellValue } from '../cell-value.ts'
import { read, unreadable, type Parsed } from '../parse/parsed.ts'
import { cellText } from './tokens/cell-text.ts'
import { countWords } from '../parse/swedish-words.ts'
import { longestGrammarText, tokenize, type Token } from './tokens/tokens.ts'

/** The largest number of people, and the cell as written where it says more than the number. */
export interface Most {
  count: number
  note: string | null
}

/**
 * Max antal: `12`, `max 12 personer`, `ca 30`, `Vi har bara 20 platser.` The largest number that the cell names; a
 * smallest one ("minst 12") is no largest, and numbers of different things are asked about.
 */
export function parseMost(value: CellValue): Parsed<Most> {
  const text = cellText(value)
  const bare = /^[-−]?\d{1,15}(?:,\d{1,20})?$/.exec(text.plain.trim())
  if (bare) return fromNumber(Number(bare[0].replace(',', '.').replace('−', '-')))
  const plain = text.plain.slice(0, longestGrammarText).replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
  const tokens = tokenize(plain)
  const [decimal] = /^\d+[.,]\d{1,2}$/.exec(text.plain.trim()) ?? []
  if (decimal !== undefined) return unreadable({ code: 'NUMBER_NOT_WHOLE' })
  const counts = countsIn(tokens)
  const words = tokens.flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []))
  const least = words.find((word) => leastWords.test(word))
  const isMore = words.some((word) => /^(?:max|högst|maximalt|maxantal|som mest)$/.test(word))
  if (least !== undefined && !isMore && counts.every(({ isLeast }) => isLeast))
    return unreadable({ code: 'NUMBER_IS_LEAST', word: least })
  const isEither = words.some((word) => /^(?:eller|el|kr|kronor|år)$/.test(word))
  const count = counts.length > 0 && !isEither ? mostOf(counts, tokens) : null
  if (count === null) return unreadable({ code: 'MOST_UNREADABLE' })
  if (count === 0) return unreadable({ code: 'COUNT_IS_ZERO' })
  return read({
    count,
    note: isPlain(words, counts.length) ? null : text.written.replace(/\s+/g, ' ').trim(),
  })
}

function fromNumber(value: number): Parsed<Most> {
  if (!Number.isInteger(value)) return unreadable({ code: 'NUMBER_NOT_WHOLE' })
  if (value < 0) return unreadable({ code: 'NUMBER_NEGATIVE' })
  return value === 0 ? unreadable({ code: 'COUNT_IS_ZERO' }) : read({ count: value, note: null })
}

interface WrittenCount {
  count: number
  index: number
  /** "minst 6": no largest number. */
  isLeast: boolean
}

const leastWords = /^(?:minst|lägst|minimum|min)$/

function countsIn(tokens: readonly Token[]): WrittenCount[] {
  return tokens.flatMap(({ kind, text }, index) => {
    const isArticle = text === 'en' || text === 'ett'
    const count = kind === 'number' ? Number(text) : isArticle ? undefined : countWords.get(text)
    return count === undefined || text.length > 12 || count > 100_000
      ? []
      : [{ count, index, isLeast: leastWords.test(tokens[index - 1]?.text ?? '') }]
  })
}

/** "8–10 personer" is at most ten; "minst 8, max 12" and "12 (minst 8)" twelve; "12 platser, 6 bord" nobody knows. */
function mostOf(counts: readonly WrittenCount[], tokens: readonly Token[]): number | null {
  const [first, second, ...others] = counts.filter(({ isLeast }) => !isLeast)
  const least = counts.find(({ isLeast }) => isLeast)
  if (!first || others.length > 0 || (least && least.count > first.count)) return null
  if (!second) return tokens[first.index - 1]?.text === '-' ? null : first.count
  const isRange = tokens[first.index + 1]?.text === '-' && second.index === first.index + 2
  return isRange && second.count > first.count ? second.count : null
}

function isPlain(words: readonly string[], counts: number): boolean {
  return counts === 1 && words.every((word) => plainWords.has(word) || countWords.has(word))
}

const plainWords = new Set(
  'st stycken personer pers person deltagare platser plats max högst maximalt antal'.split(' '),
)
