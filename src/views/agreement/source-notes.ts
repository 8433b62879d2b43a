import type { Link } from '../frame/page-frame.ts'
import type { Statement } from './agreement-statement.ts'

/** Where something said comes from, and what is to be known of it. */
export interface SourceNote {
  /** Null for a note alone. */
  source: Link | null
  /** The agreement's own words, as far as they are needed here. */
  quotes: readonly string[]
  notes: readonly string[]
}

/** The sources of a group of statements, each once, in the order in which they are used; statements without any are left out. */
export function toSourceNotes(statements: readonly Statement[]): SourceNote[] {
  const told = statements.filter(({ source, quote, note }) => source ?? quote ?? note)
  const groups = Map.groupBy(told, ({ source, text }) => source?.address ?? text)
  return [...groups.values()].map((group) => ({
    source: group[0]?.source ?? null,
    quotes: [...new Set(group.flatMap(({ quote }) => quote ?? []))],
    notes: [...new Set(group.flatMap(({ note }) => note ?? []))],
  }))
}
