import type { CellFinding } from '../../problems/findings/cell-findings.ts'
import type { CellText } from '../tokens/cell-text.ts'
import { countWords, weekdayWords } from '../../parse/swedish-words.ts'
import { spokenTimes } from './time-words.ts'
import type { TimeClause } from './time-clauses.ts'
import type { Token } from '../tokens/tokens.ts'

interface ReadCell {
  text: CellText
  tokens: readonly Token[]
  clauses: readonly TimeClause[]
  main: TimeClause | null
}

/** Why a cell of Tid is no time that anybody can be sure of; null when it is one. */
export function whyNoTime(cell: ReadCell): CellFinding | null {
  const words = cell.tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
  const day = dayIn(cell)
  if ((day !== null || !cell.main) && words.some((word) => ofOneDate.test(word)))
    return { code: 'BELONGS_IN_CHANGES' }
  if (day !== null) return { code: 'DAY_IN_TIME', word: day }
  const spoken = words.filter((word) => spokenTimes.test(word)).at(spokenIn(cell.clauses))
  if (spoken !== undefined) return { code: 'TIME_IN_WORDS', word: spoken }
  const either = alternative(cell.tokens)
  if (either) return { code: 'TIME_UNSURE', word: either }
  if (cell.main) return strayNumber(cell.main) ? { code: 'TIME_UNREADABLE' } : null
  const worded = words.find((word) => partsOfDay.test(word) || countWords.has(word))
  return worded === undefined ? { code: 'TIME_UNREADABLE' } : { code: 'TIME_IN_WORDS', word: worded }
}

/** How many of the words "halv" and "kvart" are understood, which come before those that aren't. */
function spokenIn(clauses: readonly TimeClause[]): number {
  const times = clauses.flatMap(({ spans }) =>
    spans.flatMap(({ start, end }) => (end ? [start, end] : [start])),
  )
  return times.filter(({ isSpoken }) => isSpoken).length
}

/** A day among the times: its own words, a date as it stands in the cell. */
function dayIn({ text, tokens }: ReadCell): string | null {
  const [date] = /\d{4}-\d{2}-\d{2}|(?<![\d.:])\d{1,2}\/\d{1,2}(?![\d.:])/.exec(text.plain) ?? []
  if (date !== undefined) return date
  const often = /vecka|månad/.test(text.plain) ? howOften.exec(text.plain) : null
  if (often) return text.written.slice(often.index, often.index + often[0].length)
  const day = tokens.find(
    ({ kind, text: word }) =>
      kind === 'word' && ((word.length > 2 && weekdayWords.has(word)) || dayWords.test(word)),
  )
  return day ? text.written.slice(day.start, day.end) : null
}

/** "10–12 var tredje vecka" */
const howOften =
  /(?<!\p{L})(?:vart?|varje) (?:\p{L}+ )?(?:vecka|månad)(?!\p{L})|(?<!\p{L})i månaden(?!\p{L})/u

const dayWords = /^(?:vardag|vardagar|helg|helger|helgfri|helgfria|dagar|veckor|varannan|jämna|udda|ojämna)$/

/** "18 eller 19": the word between two numbers. */
function alternative(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(({ text }) => /^(?:eller|el|alt|alternativt)$/.test(text))
  const isBetween =
    tokens.slice(0, at).some(({ kind }) => kind === 'number') &&
    tokens.slice(at + 1).some(({ kind }) => kind === 'number')
  return at >= 0 && isBetween ? (tokens[at]?.text ?? null) : null
}

/** "12.00 0 och 15.00": a number right after the time that is no word's. */
function strayNumber({ after }: TimeClause): boolean {
  const [first, second] = after
  return first?.kind === 'number' && second?.kind !== 'word'
    ? true
    : first?.kind === 'number' && second?.text === 'och'
}

/** "inställt 9/12", "flyttat": a date's own change, and no time. */
const ofOneDate = /^(?:inställ(?:t|d|da)|flytta(?:t|d|de|s))$/

const partsOfDay =
  /^(?:fm|em|förmiddag\p{L}*|eftermiddag\p{L}*|morgon\p{L}*|kväll\p{L}*|lunch|lunchtid|middag|pm|am|natt\p{L}*|efter|före|över|e|f)$/u
