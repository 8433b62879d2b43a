import { nearlyAs } from '../parse/near-names.ts'
import { monthWords, weekdayWords } from '../parse/swedish-words.ts'
import type { Finding } from '../problems/problem.ts'
import { completeSpans } from './calendar/complete-spans.ts'
import type { ParseContext } from './calendar/parse-context.ts'
import { TokenReader } from './tokens/token-reader.ts'
import { tokenize, type Token } from './tokens/tokens.ts'
import { writtenSpans, type WrittenSpan } from './written/written-span.ts'

/** Why a cell that should be one date is none: what people write there instead, and the date that they plainly mean. */
export function whyNoDate(text: string, context: ParseContext): Finding {
  const { today } = context
  const tokens = tokenize(text)
  const words = tokens.filter(({ kind }) => kind === 'word')
  const isWeekday =
    words.length > 0 &&
    tokens.length === words.length &&
    words.every(({ text: word }) => weekdayWords.has(word))
  if (isWeekday) return { code: 'DATE_IS_WEEKDAY', example: today }
  const about = words.find(({ text: word }) => approximations.has(word))
  const isMonth = words.some(({ text: word }) => monthWords.has(word))
  if (about || (isMonth && tokens.every(({ kind }) => kind !== 'number')))
    return { code: 'DATE_APPROXIMATE', example: today }
  const among = dateAmongWords(tokens, context)
  if (among) return among
  const dates = tokens.filter(({ kind }) => kind === 'number').length
  const isLong = dates >= 4 && words.length >= 4
  return isLong ? { code: 'DATE_SEVERAL', example: today } : { code: 'DATE_UNREADABLE', example: today }
}

/** The only date of a cell, among words that nobody knows or with its month misspelt, or what is wrong with it: "4 decmber", "4/12 Anna är sjuk". */
function dateAmongWords(tokens: readonly Token[], context: ParseContext): Finding | null {
  const spelled = tokens.map((token) =>
    token.kind === 'word' ? { ...token, text: nearlyAs(token.text, monthNames, 1) ?? token.text } : token,
  )
  const found: WrittenSpan[] = []
  for (let at = 0; at < spelled.length;) {
    const reader = new TokenReader(spelled, at)
    const spans = spelled[at]?.text === 'kl' ? null : reader.attempt(writtenSpans)
    found.push(...(spans ?? []))
    at = spans ? reader.position : at + 1
  }
  const isEither = tokens.some(({ text }) => /^(?:eller|el|alt|alternativt)$/.test(text))
  if (found.length !== 1 || isEither) return null
  const parsed = completeSpans(found, context)
  if (!parsed.ok) return parsed.findings[0] ?? null
  const [meant, ...others] = parsed.value.dates
  return meant && others.length === 0 ? { code: 'DATE_UNREADABLE', example: context.today, meant } : null
}

/** Long enough for a slip to be seen as one. */
const monthNames = [...monthWords.keys()].filter((word) => word.length > 4)

const approximations = new Set(
  'ca cirka omkring ungefär kring runt början slutet mitten prel preliminärt eventuellt ev'.split(' '),
)
