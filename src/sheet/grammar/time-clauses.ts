import { roleOfWord, silentWords } from './time-words.ts'
import type { TimeRole } from './time-words.ts'
import { TokenReader } from './token-reader.ts'
import type { Token } from './tokens.ts'
import { writtenTimeSpan } from './written-time.ts'
import type { WrittenTimeSpan } from './written-time.ts'

/** A piece of a cell of Tid between commas, brackets and full stops. */
export interface TimeClause {
  /** What stands there: none, one, or several ("10–11 och 13–14"). */
  spans: WrittenTimeSpan[]
  /** What its words say of the time; null when no word stands before it. */
  role: TimeRole | null
  /** "hela dagen" */
  isAllDay: boolean
  /** Words before and after the times, that aren't understood with it. */
  before: Token[]
  after: Token[]
  tokens: readonly Token[]
}

/** The clauses of a cell of Tid, in order. */
export function timeClauses(tokens: readonly Token[]): TimeClause[] {
  return split(tokens).map(readClause)
}

/** At commas, brackets, full stops and line breaks, and where a word such as "insläpp" begins another time. */
function split(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]]
  for (const [index, token] of tokens.entries()) {
    const clause = clauses.at(-1) ?? []
    if (isBoundary(token, tokens[index + 1])) clauses.push([])
    else if (token.isSentence) clauses.push([token])
    else if (beginsAnother(token, clause, tokens.slice(index + 1, index + 7))) clauses.push([token])
    else clause.push(token)
  }
  return clauses.filter((clause) => clause.some(({ kind }) => kind !== 'mark'))
}

function isBoundary(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'mark') return false
  if (/^[;()\n!]$/.test(token.text)) return true
  return /^[,.]$/.test(token.text) && (!next || next.spaced || next.kind !== 'number')
}

/** "kl 18 insläpp 17.30", "18.30 med försnack från 18.00" */
function beginsAnother(token: Token, clause: readonly Token[], coming: readonly Token[]): boolean {
  const hasNumber = clause.some(({ kind }) => kind === 'number')
  const isTimed = coming.some(({ kind }) => kind === 'number')
  if (!hasNumber || !isTimed || token.kind !== 'word') return false
  return token.text === 'med' || (roleOfWord(token.text) !== null && token.text !== 'slutar')
}

function readClause(tokens: readonly Token[]): TimeClause {
  for (const index of tokens.keys()) {
    const reader = new TokenReader(tokens, index)
    const isAllDay = allDay(reader)
    const spans = isAllDay ? [] : spansAt(reader, tokens[index - 1])
    if (!isAllDay && spans.length === 0) continue
    const before = tokens.slice(0, index)
    return { ...withWords(before, tokens.slice(reader.position)), spans, isAllDay, tokens }
  }
  return { spans: [], role: null, isAllDay: false, before: [], after: [...tokens], tokens }
}

function allDay(reader: TokenReader): boolean {
  const isWhole = reader.attempt((each) =>
    each.word('hela') && each.word('dagen', 'dagarna', 'veckan', 'helgen', 'dan', 'dygnet', 'dagar')
      ? true
      : null,
  )
  return (isWhole ?? reader.word('heldag', 'heldagar') ?? reader.phrase('dygnet', 'runt')) !== null
}

/** Times with "och", "samt", "+" between. An hour alone is one only where no unknown word stands before it. */
function spansAt(reader: TokenReader, previous: Token | undefined): WrittenTimeSpan[] {
  const first = reader.attempt(writtenTimeSpan)
  if (!first) return []
  const { start, end } = first
  const isCertain = start.hasMinutes || start.isNamed || end !== null || mayPrecedeHour(previous)
  if (!isCertain) return []
  const spans = [first]
  for (;;) {
    const next = reader.attempt((each) =>
      (each.word('och', 'samt', 'resp', 'respektive') ?? each.mark('&', '+', '/'))
        ? writtenTimeSpan(each)
        : null,
    )
    if (!next) return spans
    spans.push(next)
  }
}

function mayPrecedeHour(previous: Token | undefined): boolean {
  if (!previous || previous.kind === 'mark') return true
  return silentWords.has(previous.text) || roleOfWord(previous.text) !== null || previous.text === 'senast'
}

function withWords(
  before: readonly Token[],
  after: readonly Token[],
): Pick<TimeClause, 'role' | 'before' | 'after'> {
  const words = before.filter(({ kind }) => kind === 'word')
  const telling = words.filter(({ text }) => !silentWords.has(text) || roleOfWord(text) !== null)
  const roles = telling.flatMap(({ text }) => roleOfWord(text) ?? [])
  const role = roles[0] ?? (telling.length > 0 ? 'other' : null)
  const isSilent = telling.every(({ text }) => silentWords.has(text))
  return { role, before: isSilent ? [] : [...before], after: [...after] }
}
