import { cleanForGrammar } from '../parse/clean-text.ts'

/** What words outside the tab Ändringar say: that nothing is held, or that no places are left. */
export type SaidOff = 'cancelled' | 'full'

/**
 * Whether a text says that something is cancelled or full, in so many words. Clause by clause: what is said to happen "vid
 * regn", or not to be so, says nothing; and a word has to mean it ("fullt av sång", "fika i pausen", "inställd på att lära").
 */
export function wordsThatMeanOff(text: string): SaidOff | null {
  const plain = cleanForGrammar(text)
  if (!mayMeanOff.test(plain)) return null
  const said = clausesOf(plain).flatMap(saidIn)
  return said.includes('cancelled') ? 'cancelled' : (said[0] ?? null)
}

/** A stem of every word below: most texts have none of them. */
const mayMeanOff = /inställ|ställs|uppehåll|paus|avlys|utgår|vilande|full|skj|cancel/

function clausesOf(plain: string): string[] {
  return plain
    .split(/[.!?;:,()\n/]| [-–—] /u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}

function saidIn(clause: string): SaidOff[] {
  if (conditional.test(clause)) return []
  if (cancelled.some((words) => words.test(clause))) return ['cancelled']
  return full.some((words) => words.test(clause)) ? ['full'] : []
}

/** Not so, not certainly so, or so only when something happens. */
const conditional =
  /(?<!\p{L})(?:inte|ej|aldrig|om|vid|ifall|när|annars|eventuellt|kanske|kan|risk|brukar|snart|nästan|lätt|ofta|innan|förut|tidigare|istället för)(?!\p{L})/u

/** After "paus": so long that nobody comes in vain for a cup of coffee. */
const forLong =
  'tills|till|under|fr|från|t|v|vecka|just|nu|' +
  'i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sommar|höst|vinter|vår)'

const cancelled = [
  // "Vi är inställda på …" is about a mind; "inställd" alone, or first or last in a clause, is about the activity.
  /(?<!\p{L})inställ(?:t|d|da)(?!\p{L}| på)/u,
  /(?<!\p{L})ställs (?:\p{L}+ )?in(?!\p{L})/u,
  /(?:^|(?:gör|har|tar|är) (?:vi |nu |ett )*)\p{L}*uppehåll(?! (?:i|på|för) (?:en|ett|fika|kaffe|mat|lunch))(?!\p{L})/u,
  new RegExp(`^paus(?:ad|at|ade)?(?:$| (?:${forLong}))`, 'u'),
  new RegExp(`(?<!\\p{L})(?:tar|gör|har) (?:vi |nu |en )*paus (?:${forLong})(?!\\p{L})`, 'u'),
  /(?<!\p{L})pausa(?:d|t|s)(?!\p{L})/u,
  /(?<!\p{L})avlys(?:t|ta|es)(?!\p{L})/u,
  // "Uppskjutet till hösten", "träffen skjuts upp": it isn't held on the day that stands there.
  /(?<!\p{L})(?:upp|fram)skju(?:ten|tet|tna|ts|ter)(?!\p{L})/u,
  /(?<!\p{L})skjut(?:s|its|er vi|na) (?:\p{L}+ )?(?:upp|fram)(?!\p{L})/u,
  /(?<!\p{L})cancel(?:l?ed|lerad|lerat)(?!\p{L})/u,
  // "Promenaden utgår från entrén" is about where it begins.
  /(?<!\p{L})utgår(?:$| (?:tills|pga|på grund|den här|denna|i dag|idag|i morgon|i kväll)(?!\p{L}))/u,
  new RegExp(`(?:^|(?:är|ligger) )(?:\\p{L}+ )?vilande(?:$| (?:${forLong}))`, 'u'),
]

const full = [
  /(?<!\p{L})full(?:bokat|bokad|bokade|tecknat|tecknad|tecknade|satt)(?!\p{L})/u,
  /(?:^|(?:är|blev|redan|helt|nu) )fullt(?:$| (?:nu|i höst|i vår|just nu|för tillfället|den här))/u,
]
