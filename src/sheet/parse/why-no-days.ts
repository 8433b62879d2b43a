import { nearestName, nearlyAs } from '../headers.ts'
import type { CellFinding } from '../problems/cell-findings.ts'
import { whyNoExclusion } from './exclusions.ts'
import type { ParseContext } from './parse-context.ts'
import { intervalWords, monthWords, ordinalWords, weekdayWords } from './swedish-words.ts'
import { TokenReader } from './token-reader.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'
import { writtenTime, writtenTimes } from './written-time.ts'

/** Why a cell of Dag is no schedule: what people write there that belongs elsewhere, or the word that nobody knows. */
export function whyNoDays(text: string, context: ParseContext): CellFinding {
  const tokens = tokenize(text)
  const words = tokens.flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []))
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word))
  if (has(/^(?:inställ|flytta|flyttas|flyttat)/)) return { code: 'BELONGS_IN_CHANGES' }
  if (has(/termin|^(?:höst|vår|sommar|vinter)(?:en|n|s|as)?$/)) return { code: 'DAYS_ARE_A_TERM' }
  if (has(/^(?:gång|gånger|ggr)$/)) return { code: 'DAYS_HOW_OFTEN' }
  if (period.test(tokens.map(({ text: token }) => token).join(' '))) return { code: 'PERIOD_IN_DAYS' }
  const time = timeIn(text, tokens)
  if (time !== null) return { code: 'TIME_IN_DAYS', time }
  if (has(/^(?:ej|utom|uppehåll|sommaruppehåll|juluppehåll|sommarlov)$/)) return whyNoExclusion(text)
  if (has(/^(?:jämna?|udda|ojämna?)$/) && !words.some((word) => weekdayWords.has(word)))
    return { code: 'DAYS_WITHOUT_WEEKDAY' }
  return unknownWord(words, context)
}

/** "fr.o.m. 2026-09-01", "till och med 15 december": words of Från and Till; "från 13.00" is a time. */
const period =
  /(?:^| )(?:fr o m|from|fom|t o m|tom|med start|till och med)(?: |$)|(?:^| )från (?:den )?\d+ \p{L}{3}/u

function unknownWord(words: readonly string[], context: ParseContext): CellFinding {
  const word = words.find((each) => !vocabulary.has(each)) ?? null
  const isNumber = words.length === 0
  if (isNumber) return { code: 'DATE_UNREADABLE', example: context.today }
  return {
    code: 'DAYS_UNREADABLE',
    word,
    nearest: word === null ? null : nearest(word),
  }
}

/** Only a slip or two of the finger: a wrong guess would mislead. */
function nearest(word: string): string | null {
  const short = word.slice(0, 40)
  return nearlyAs(short, vocabulary) === null ? null : nearestName(short, vocabulary)
}

/** The time as it stands in the cell: after "kl", or two numbers with a dash or minutes. */
function timeIn(text: string, tokens: readonly Token[]): string | null {
  for (const [index, token] of tokens.entries()) {
    if (!canBeginTime(tokens, index)) continue
    const reader = new TokenReader(tokens.slice(index))
    const written = reader.attempt(writtenTimes) ?? reader.attempt(writtenTime)
    if (written === null) continue
    const last = reader.peek(-1)
    return last ? text.slice(token.start, last.end) : null
  }
  return null
}

function canBeginTime(tokens: readonly Token[], index: number): boolean {
  const [token, mark, next, after] = tokens.slice(index, index + 4)
  if (token?.kind === 'word') return /^(?:kl|klockan)$/.test(token.text)
  if (!token || !mark || token.text.length > 2 || next?.kind !== 'number') return false
  return /^[.:]$/.test(mark.text)
    ? !mark.spaced && next.text.length === 2 && after?.text !== '.'
    : mark.text === '-' && next.text.length <= 2 && !isRestOfDate(after)
}

/** After "8-9" a month or one more dash makes days of the numbers. */
function isRestOfDate(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || monthWords.has(token.text))
}

const vocabulary = new Set([
  ...[...weekdayWords.keys()].filter((word) => word.length > 2),
  ...ordinalWords.keys(),
  ...intervalWords.keys(),
  ...[...monthWords.keys()].filter((word) => word.length > 3),
  ...'jämna udda ojämna vecka veckor varannan varje alla dagar dagligen vardag vardagar helgfria helgfri helger i månaden månad och samt den ej utom på var det vill säga v kl'.split(
    ' ',
  ),
])
