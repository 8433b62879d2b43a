import { wordsBetween } from './cell-text.ts'
import type { CellText } from './cell-text.ts'
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

/** What is to be shown beside the time, as written: words, and the times of something before or after. Null for none. */
export function noteOfTimes({ text, clauses, main, listed }: ReadTimes): string | null {
  const notes = clauses.flatMap((clause) => {
    if (!listed.includes(clause)) return isPartOfDay(clause) ? [] : textOf(text, clause.tokens)
    return isLabelled(clause)
      ? textOf(text, clause.tokens)
      : [...textOf(text, clause.before), ...textOf(text, clause.after)]
  })
  const isAbout = main.spans.some(({ start }) => start.isApproximate)
  const about = isAbout ? textOf(text, main.tokens) : []
  const all = [...new Set([...about, ...notes])]
  return all.length > 0 ? all.join(', ') : null
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
