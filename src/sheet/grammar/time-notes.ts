import { wordsBetween, type CellText } from './cell-text.ts'
import { lateWords } from './time-words.ts'
import type { TimeClause } from './time-clauses.ts'
import type { Token } from './tokens.ts'

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
    .flatMap((clause) => textOf(text, clause.tokens))
  const inOrder = clauses.flatMap((clause) => {
    if (listed.includes(clause)) return wordsOf(text, clause)
    return isPartOfDay(clause) ? [] : textOf(text, clause.tokens)
  })
  const isAbout = main.spans.some(({ start }) => start.isApproximate)
  const about = isAbout ? textOf(text, main.tokens) : []
  const mine = listed.map((clause) => wordsOf(text, clause))
  const note = joined([...about, ...inOrder])
  const isApart = listed.length > 1 && mine.some((words) => words.length > 0)
  const own = listed.flatMap(({ spans }, index) =>
    spans.map(() => joined([...(mine[index] ?? []), ...others])),
  )
  return { note, own: isApart ? own : [] }
}

function wordsOf(text: CellText, clause: TimeClause): string[] {
  return isLabelled(clause)
    ? textOf(text, clause.tokens)
    : [...textOf(text, clause.before), ...textOf(text, clause.after)]
}

function joined(words: readonly string[]): string | null {
  const once = [...new Set(words)]
  return once.length > 0 ? once.join(', ') : null
}

/** "Samling 8.45", "Soppa kl 12.15": the time belongs to its words. "drop-in 10–12" has the words beside it. */
function isLabelled({ role, before, spans }: TimeClause): boolean {
  return role !== null && role !== 'start' && before.length > 0 && spans.every(({ end }) => end === null)
}

/** "Eftermiddag:" before the time is understood with it. */
function isPartOfDay({ tokens, spans }: TimeClause): boolean {
  return spans.length === 0 && tokens.every(({ text }) => lateWords.test(text) || text === ':')
}

function textOf(text: CellText, tokens: readonly Token[]): string[] {
  const [first] = tokens
  const last = tokens.at(-1)
  const words = first && last ? wordsBetween(text, first.start, last.end) : null
  return words === null ? [] : [words]
}
