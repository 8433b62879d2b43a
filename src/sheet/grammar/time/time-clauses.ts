import { countWords } from '../../parse/swedish-words.ts'
import { roleOfWord, silentWords, type TimeRole } from './time-words.ts'
import { TokenReader } from '../tokens/token-reader.ts'
import type { Token } from '../tokens/tokens.ts'
import { writtenTimeSpan, type WrittenTimeSpan } from './written-time.ts'

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
  return withLaterStart(split(tokens).map(readClause))
}

/**
 * "dörrarna öppnar 17, konsert 18": beside a time of gathering alone, a later hour that ends a clause is when it begins,
 * unless its word is one that has numbers ("sal 18").
 */
function withLaterStart(clauses: readonly TimeClause[]): TimeClause[] {
  const timed = clauses.filter(({ spans, isAllDay }) => spans.length > 0 || isAllDay)
  const [gathering] = timed
  const isAlone = timed.every(({ role }) => role === 'gathering')
  const before = gathering?.spans[0]?.start.hour
  const at = isAlone && before !== undefined ? clauses.findIndex((clause) => endsInHour(clause, before)) : -1
  return clauses.map((clause, index) => (index === at ? asStart(clause) : clause))
}

function endsInHour({ spans, tokens }: TimeClause, before: number): boolean {
  const [word, hour] = tokens.slice(-2)
  const isHour = hour?.kind === 'number' && hour.text.length <= 2
  return (
    spans.length === 0 &&
    word?.kind === 'word' &&
    isHour &&
    !numbered.test(word.text) &&
    Number(hour.text) > before &&
    Number(hour.text) < 24
  )
}

const numbered =
  /^(?:sal\p{L}*|rum\p{L}*|lokal\p{L}*|grupp\p{L}*|buss\p{L}*|linje\p{L}*|spår\p{L}*|hållplats\p{L}*|nr|nummer|bord|hus\p{L}*|port\p{L}*|uppgång\p{L}*|ingång\p{L}*|vån|våning|plan|max|högst|minst|ca|vecka|v|den|del|avsnitt|för|till)$/u

function asStart(clause: TimeClause): TimeClause {
  const hour = { hour: Number(clause.tokens.at(-1)?.text), minute: 0, hasMinutes: false }
  const start = { ...hour, isNamed: false, isApproximate: false, isDoubtful: false }
  const spans = [{ start, end: null, isOpen: false, isDashLost: false }]
  return { ...clause, spans, role: 'other', before: clause.tokens.slice(0, -1), after: [] }
}

/** At commas, brackets, full stops and line breaks, and where a word such as "insläpp" begins another time. */
function split(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]]
  for (const [index, token] of tokens.entries()) {
    const clause = clauses.at(-1) ?? []
    if (isBoundary(token, tokens[index + 1])) clauses.push([])
    else if (token.isSentence) clauses.push([token])
    else if (joinsAnother(token, clause, tokens.slice(index + 1, index + 5))) clauses.push([])
    else if (beginsAnother(token, clause, tokens.slice(index + 1, index + 7))) clauses.push([token])
    else clause.push(token)
  }
  return clauses.filter((clause) => clause.some(({ kind }) => kind !== 'mark'))
}

/** "kaffe 13.30 och föredrag 14"; but "13–15 och fika", "kl. 10 och kl. 14". */
function joinsAnother(token: Token, clause: readonly Token[], coming: readonly Token[]): boolean {
  const [next] = coming
  if (!/^(?:och|samt|o)$/.test(token.text)) return false
  const isWord =
    next?.kind === 'word' && !silentWords.has(next.text) && !/^(?:ca|cirka|halv|kvart)$/.test(next.text)
  const isTimed = coming.some(({ kind }) => kind === 'number')
  return isWord && isTimed && !countWords.has(next.text) && clause.some(({ kind }) => kind === 'number')
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
    const next = reader.attempt((each) => {
      const joint = each.word('och', 'samt', 'o', 'resp', 'respektive') ?? each.mark('&', '+', '/')
      const span = joint === null ? null : writtenTimeSpan(each)
      // "13.00–15.00/16.00" has two ends, and no second session.
      return joint === '/' && (span?.end === null) !== (first.end === null) ? null : span
    })
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
