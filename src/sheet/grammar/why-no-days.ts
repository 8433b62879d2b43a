import { nearlyAs } from '../parse/near-names.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import { whyNoExclusion } from './exclusions.ts'
import type { ParseContext } from './calendar/parse-context.ts'
import { intervalWords, monthWords, ordinalWords, weekdayWords } from '../parse/swedish-words.ts'
import { TokenReader } from './tokens/token-reader.ts'
import { tokenize, type Token } from './tokens/tokens.ts'
import { writtenTimeSpan } from './time/written-time.ts'

/** Why a cell of Dag is no schedule: what people write there that belongs elsewhere, or the word that nobody knows. */
export function whyNoDays(text: string, context: ParseContext): CellFinding {
  const tokens = tokenize(text)
  const words = tokens.flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []))
  const hasNumber = tokens.some(({ kind }) => kind === 'number')
  for (const reason of reasons) {
    const finding = reason({ text, tokens, words, hasNumber })
    if (finding) return finding
  }
  if (words.length === 0 && hasNumber) return { code: 'DATE_UNREADABLE', example: context.today }
  return unknownWord(words)
}

interface UnreadCell {
  text: string
  tokens: readonly Token[]
  words: readonly string[]
  hasNumber: boolean
}

/** In order: the first that fits is told. A misspelt weekday is what is wrong, whatever stands beside it. */
const reasons: readonly ((cell: UnreadCell) => CellFinding | null)[] = [
  ({ words }) => misspeltWeekday(words),
  ({ words, hasNumber }) => {
    const word = words.find((each) =>
      /^(?:eller|el|alt|alternativt|ibland|eventuellt|ev|prel|preliminärt)$/.test(each),
    )
    return word !== undefined && (hasNumber || words.some((each) => weekdayWords.has(each)))
      ? { code: 'DAYS_UNSURE', word }
      : null
  },
  ({ words }) => (has(words, /^(?:inställ|flytta)/) ? { code: 'BELONGS_IN_CHANGES' } : null),
  ({ words }) =>
    has(words, /termin|^skol(?:tid|år|dag|veck)|läsår|^(?:höst|vår|sommar|vinter)(?:en|n|s|as)?$/)
      ? { code: 'DAYS_ARE_A_TERM' }
      : null,
  ({ words }) => (isFrequency(words) ? { code: 'DAYS_HOW_OFTEN' } : null),
  ({ text, words }) =>
    hasWeekNumber(text, words) && !hasExclusion(words) ? { code: 'WEEKS_IN_DAYS' } : null,
  ({ tokens }) => (period.test(tokens.map(({ text }) => text).join(' ')) ? { code: 'PERIOD_IN_DAYS' } : null),
  ({ words, hasNumber }) =>
    !hasNumber && words.some((word) => monthWords.has(word)) ? { code: 'PERIOD_IN_DAYS' } : null,
  ({ text, tokens }) => {
    const time = timeIn(text, tokens)
    return time === null ? null : { code: 'TIME_IN_DAYS', time }
  },
  ({ text, words }) => (hasExclusion(words) ? whyNoExclusion(text) : null),
  ({ words }) => (isParityAlone(words) ? { code: 'DAYS_WITHOUT_WEEKDAY' } : null),
]

/** "fr.o.m. 2026-09-01", "till och med 15 december": words of Från and Till; "från 13.00" is a time. */
const period =
  /(?:^| )(?:fr o m|from|fom|t o m|tom|med start|till och med)(?: |$)|(?:^| )från (?:den )?\d+ \p{L}{3}/u

function has(words: readonly string[], pattern: RegExp): boolean {
  return words.some((word) => pattern.test(word))
}

function isFrequency(words: readonly string[]): boolean {
  const isEveryDays = words.includes('var') && has(words, /^dag(?:ar)?$/)
  return isEveryDays || has(words, /^(?:gång|gånger|ggr)$/)
}

function hasWeekNumber(text: string, words: readonly string[]): boolean {
  return has(words, /^(?:v|vecka|veckor|veckorna)$/) && /v\p{L}*\.? ?\d/u.test(text)
}

function hasExclusion(words: readonly string[]): boolean {
  return has(words, /^(?:ej|utom|uppehåll|sommaruppehåll|juluppehåll|sommarlov)$/)
}

function isParityAlone(words: readonly string[]): boolean {
  return has(words, /^(?:jämna?|udda|ojämna?)$/) && !words.some((word) => weekdayWords.has(word))
}

/** Where two words are unknown they may be somebody's name, which isn't to be quoted for its likeness to a weekday. */
function misspeltWeekday(words: readonly string[]): CellFinding | null {
  const [word, ...others] = words.filter((each) => !vocabulary.has(each))
  const guess = word === undefined || others.length > 0 ? null : nearest(word)
  return guess !== null && weekdayWords.has(guess)
    ? { code: 'DAYS_UNREADABLE', word: word ?? null, nearest: guess }
    : null
}

function unknownWord(words: readonly string[]): CellFinding {
  const word = words.find((each) => !vocabulary.has(each)) ?? null
  return { code: 'DAYS_UNREADABLE', word, nearest: word === null ? null : nearest(word) }
}

/** Only a slip or two of the finger in a word of some length: a wrong guess would mislead. */
function nearest(word: string): string | null {
  const alike = [...vocabulary].filter((known) => known.startsWith(word.charAt(0)))
  return word.length >= 4 && word.length <= 20 ? nearlyAs(word, alike) : null
}

/** The time as it stands in the cell: after "kl", or two numbers with a dash or minutes. */
function timeIn(text: string, tokens: readonly Token[]): string | null {
  for (const [index, token] of tokens.entries()) {
    if (!canBeginTime(tokens, index) || /^[-/]$/.test(tokens[index - 1]?.text ?? '')) continue
    const reader = new TokenReader(tokens, index)
    const written = reader.attempt(writtenTimeSpan)
    if (written === null) continue
    const last = reader.peek(-1)
    return last ? text.slice(token.start, last.end) : null
  }
  return null
}

function canBeginTime(tokens: readonly Token[], index: number): boolean {
  const [token, mark, next, after] = tokens.slice(index, index + 4)
  if (token?.kind === 'word') return /^(?:kl|klockan)$/.test(token.text)
  if (!token || !mark || Number(token.text) > 24 || next?.kind !== 'number') return false
  return /^[.:]$/.test(mark.text)
    ? !mark.spaced && next.text.length === 2 && after?.text !== '.'
    : mark.text === '-' && next.text.length <= 2 && !isRestOfDate(after)
}

/** After "8-9" a month or one more dash makes days of the numbers. */
function isRestOfDate(token: Token | undefined): boolean {
  return token !== undefined && (/^[-/]$/.test(token.text) || monthWords.has(token.text))
}

const vocabulary = new Set([
  ...[...weekdayWords.keys()].filter((word) => word.length > 2),
  ...ordinalWords.keys(),
  ...intervalWords.keys(),
  ...[...monthWords.keys()].filter((word) => word.length > 3),
  ...'jämn jämna udda ojämn ojämna vecka veckor varannan varje alla dagar dagligen vardag vardagar helgfria helgfri helger i månaden månad och samt den ej utom på var det vill säga v kl'.split(
    ' ',
  ),
  // Of "1:a" and "14:e".
  'a',
  'e',
])
