import type { BookingDeadline } from '../../domain/programme/activity.ts'
import type { CellValue } from '../cell-value.ts'
import { cellText, wordsBetween, type CellText } from './tokens/cell-text.ts'
import { completeSpans } from './calendar/complete-spans.ts'
import { parseSerialDate, parseTimestamp, serialOf } from './dates.ts'
import type { ParseContext } from './calendar/parse-context.ts'
import { read, unreadable, type Parsed } from '../parse/parsed.ts'
import { isDateSerial } from '../parse/serial-numbers.ts'
import { countWords } from '../parse/swedish-words.ts'
import { TokenReader } from './tokens/token-reader.ts'
import { longestGrammarText, tokenizeCell, type Token } from './tokens/tokens.ts'
import { writtenSpans, type WrittenSpan } from './written/written-span.ts'

/**
 * Anmälan senast: a date, or so many days before: `2 dagar före`, `en vecka innan`, `samma dag`. The words around it are
 * kept as they are written.
 */
export function parseBookingDeadline(value: CellValue, context: ParseContext): Parsed<BookingDeadline> {
  const isNumber = typeof value === 'number'
  if (isNumber && !isDateSerial(value) && !/^(19|20|21)\d{6}$/.test(String(value)))
    return unreadable({ code: 'DEADLINE_UNREADABLE', example: context.today })
  const serial = serialOf(value)
  if (serial !== null) return onDate(parseSerialDate(serial, context))
  const text = cellText(value)
  const stamp = parseTimestamp(text.plain)
  return stamp ? onDate(stamp) : parseText(text, context)
}

function onDate(date: Parsed<Temporal.PlainDate>, note: string | null = null): Parsed<BookingDeadline> {
  return date.ok ? { ...date, value: { kind: 'date', date: date.value, note } } : date
}

function parseText(text: CellText, context: ParseContext): Parsed<BookingDeadline> {
  const why = unreadable<BookingDeadline>({ code: 'DEADLINE_UNREADABLE', example: context.today })
  if (text.plain.length > longestGrammarText) return why
  const tokens = tokenizeCell(text)
  const found = findDeadline(tokens)
  if (!found || isUnsure(tokens)) return why
  const note = noteAround(text, { tokens, found })
  if (found.kind === 'days-before') return read({ kind: 'days-before', days: found.days, note })
  const dates = completeSpans(found.spans, context)
  if (!dates.ok) return dates
  const [date, ...others] = dates.value.dates
  const isOne = date && others.length === 0 && dates.value.spans.length === 0
  return isOne ? onDate(read(date, dates.remarks), note) : why
}

type Found = { first: number; last: number } & (
  { kind: 'days-before'; days: number } | { kind: 'dates'; spans: WrittenSpan[] }
)

/** The first date or number of days in the cell, with where it stands. */
function findDeadline(tokens: readonly Token[]): Found | null {
  for (const first of tokens.keys()) {
    const reader = new TokenReader(tokens, first)
    const days = reader.attempt(daysBefore)
    if (days !== null) return { kind: 'days-before', days, first, last: reader.position }
    const spans =
      tokens[first]?.kind === 'word' && tokens[first].text === 'kl' ? null : reader.attempt(writtenSpans)
    if (spans) return { kind: 'dates', spans, first, last: reader.position }
  }
  return null
}

/** "2 dagar före", "en vecka innan", "dagen innan", "samma dag", "minst 3 dagar i förväg" */
function daysBefore(reader: TokenReader): number | null {
  if (reader.phrase('samma', 'dag')) return 0
  const day = reader.word('dagen', 'kvällen', 'veckan')
  if (day !== null) return isBefore(reader) ? (day === 'veckan' ? 7 : 1) : null
  const count = reader.number(1, 2) ?? reader.wordIn(countWords)
  const unit =
    count === null ? null : reader.word('dag', 'dagar', 'dygn', 'vecka', 'veckor', 'veckors', 'dagars')
  if (count === null || unit === null || !isBefore(reader)) return null
  return unit.startsWith('veck') ? count * 7 : count
}

function isBefore(reader: TokenReader): boolean {
  return (
    (reader.word('före', 'innan') ?? reader.phrase('i', 'förväg') ?? reader.phrase('på', 'förhand')) !== null
  )
}

/** "inte senare än", "eller": nobody should guess. */
function isUnsure(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) =>
    /^(?:eller|ca|cirka|omkring|ungefär|tidigast|från|öppnar|ej|inte)$/.test(text),
  )
}

function noteAround(
  text: CellText,
  { tokens, found }: { tokens: readonly Token[]; found: Found },
): string | null {
  const parts = [tokens.slice(0, found.first), tokens.slice(found.last)].map((each) => trimmed(each))
  const notes = parts.flatMap((part) => {
    const [first] = part
    const last = part.at(-1)
    return first && last ? (wordsBetween(text, first.start, last.end) ?? []) : []
  })
  return notes.length > 0 ? notes.join(', ') : null
}

/** Without the words that say no more than that it is the last day, at the edges. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isTelling = ({ kind, text }: Token) => kind === 'number' || (kind === 'word' && !silent.has(text))
  const first = tokens.findIndex(isTelling)
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(isTelling) + 1)
}

const silent = new Set(
  'senast senaste anmälan anmälningar anmäl dig er om sista dag dagen datum anmälningsdag anmälningsdatum för är den till tom t o m minst före innan'.split(
    ' ',
  ),
)
