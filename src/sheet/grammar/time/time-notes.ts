import { joinedWords, type CellText, type WordRange } from '../tokens/cell-text.ts'
import { lateWords } from './time-words.ts'
import type { TimeClause } from './time-clauses.ts'
import type { Token } from '../tokens/tokens.ts'

interface ReadTimes {
  text: CellText
  clauses: readonly TimeClause[]
  main: TimeClause
  /** The clauses whose times are sessions. */
  listed: readonly TimeClause[]
}

/** What is to be shown beside the times of a cell, as written. */
export interface TimeNotes {
  /** Of all its times; null for none. */
  note: string | null
  /** Of each of them, in the order of the cell, where they have words of their own: "grupp 1" and "grupp 2". Else empty. */
  own: (string | null)[]
}

/** Words, and the times of something before or after. */
export function noteOfTimes({ text, clauses, main, listed }: ReadTimes): TimeNotes {
  const others = clauses
    .filter((clause) => !listed.includes(clause) && !isPartOfDay(clause))
    .flatMap((clause) => rangeOf(clause.tokens))
  const inOrder = clauses.flatMap((clause) => {
    if (listed.includes(clause)) return wordsOf(clause)
    return isPartOfDay(clause) ? [] : rangeOf(clause.tokens)
  })
  const isAbout = main.spans.some(({ start }) => start.isApproximate)
  const mine = listed.map(wordsOf)
  const isApart = listed.length > 1 && mine.some((words) => words.length > 0)
  const own = listed.flatMap(({ spans }, index) =>
    spans.map(() => joinedWords(text, [...(mine[index] ?? []), ...others], apart)),
  )
  const about = isAbout ? joinedWords(text, rangeOf(main.tokens)) : null
  const beside = joinedWords(text, inOrder, apart)
  const whole = about === beside ? [about] : [about, beside]
  return { note: whole.filter((words) => words !== null).join(', ') || null, own: isApart ? own : [] }
}

/** What stands in brackets is shown in brackets, where one more pair would be too many. */
const apart = /[\p{L}\d()]/u

function wordsOf(clause: TimeClause): WordRange[] {
  return isLabelled(clause) ? rangeOf(clause.tokens) : [...rangeOf(clause.before), ...rangeOf(clause.after)]
}

/** "Samling 8.45", "Soppa kl 12.15": the time belongs to its words. "drop-in 10–12" has the words beside it. */
function isLabelled({ role, before, spans }: TimeClause): boolean {
  return role !== null && role !== 'start' && before.length > 0 && spans.every(({ end }) => end === null)
}

/** "Eftermiddag:" before the time is understood with it. */
function isPartOfDay({ tokens, spans }: TimeClause): boolean {
  return spans.length === 0 && tokens.every(({ text }) => lateWords.test(text) || text === ':')
}

function rangeOf(tokens: readonly Token[]): WordRange[] {
  const [first] = tokens
  const last = tokens.at(-1)
  return first && last ? [{ start: first.start, end: last.end }] : []
}
