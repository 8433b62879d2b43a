import { wordsForOccurrence } from '../occurrences/occurrence-words.ts'
import { onceFor } from '../once-for.ts'
import type { Difference, PublishedChange } from './published-change.ts'
import type { Site } from '../site.ts'

/**
 * A change in sentences: what it was, what it is, and for a date that is still in the calendar the very words that every
 * other output has for it today, so that a reason or a number that came later is here too.
 */
export function changeSentences(change: PublishedChange, site: Site): string[] {
  return [...change.differences.flatMap(differenceSentences), ...statusSentences(change, site)]
}

/** "Det var: tisdag …", "Det är: …"; with its label where it has one: "Pris: 30 kr. Det var 20 kr." */
function differenceSentences({ label, was, is }: Difference): string[] {
  if (label === null)
    return [...(was ? [`Det var: ${end(was)}`] : []), ...(is ? [`Det är nu: ${end(is)}`] : [])]
  if (is === null) return [`${label}: uppgiften är borttagen. Det var ${end(was ?? '')}`]
  return [was === null ? `${label}: ${end(is)}` : `${label}: ${end(is)} Det var ${end(was)}`]
}

function statusSentences(change: PublishedChange, site: Site): string[] {
  const occurrence = change.occurrenceId === null ? undefined : byId(site).get(change.occurrenceId)
  if (!occurrence || change.kind === 'withdrawn') return change.sentences
  const words = wordsForOccurrence(occurrence, site)
  return words.title === change.title ? words.sentences : change.sentences
}

function end(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

const byId = onceFor(
  ({ occurrences }: Site) => new Map(occurrences.map((occurrence) => [occurrence.id, occurrence])),
)
