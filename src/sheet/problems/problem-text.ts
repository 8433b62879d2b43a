import { daysHeldBack, heldBackWords } from '../../domain/held-back.ts'
import { formatList } from '../../domain/time/swedish.ts'
import type { Doubt, Finding, Problem, ProblemCode } from './problem.ts'
import { cellWords } from './words/cell-text.ts'
import { partnershipText } from './words/partnership-text.ts'
import { rowText } from './words/row-text.ts'
import { structureText } from './words/structure-text.ts'
import { dateList, type TextsFor, type Words } from './words/words.ts'

/** A problem in Swedish: what is wrong, what to do, and what happens meanwhile. Plain text, never markup. */
export type ProblemText = Required<Words>

/** The words for a problem, the same in every report. */
export function textFor(problem: Problem): ProblemText {
  const { title, action, consequence } = wordsFor(problem.finding.code, problem.finding)
  const { column, lacksColumn } = problem.where
  return {
    title,
    action: lacksColumn ? `Lägg till en kolumn med rubriken ${column} på rad 1. ${action}` : action,
    consequence: (isOvershadowed(problem) ? null : consequence) ?? usualConsequence(problem),
  }
}

/** Every code that a problem can have. */
export function problemCodes(): ProblemCode[] {
  return Object.keys(texts).filter(isProblemCode)
}

const texts: TextsFor<Finding> = { ...cellWords, ...partnershipText, ...rowText, ...structureText }

function wordsFor<Code extends ProblemCode>(code: Code, finding: Extract<Finding, { code: Code }>): Words {
  return texts[code](finding)
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(texts, code)
}

/** A mere warning in a row that something else holds back: then what happens to the row counts. */
function isOvershadowed({ severity, effect }: Problem): boolean {
  return severity !== 'error' && whenHeld.has(effect)
}

const whenHeld: ReadonlySet<Problem['effect']> = new Set(['row-held', 'date-in-doubt', 'last-good-kept'])

function usualConsequence({ effect, where, doubts = [] }: Problem): string {
  if (effect === 'date-in-doubt' && doubts.length > 0) return doubtsInWords(doubts)
  const forTab = where.tab === 'Inställningar' ? consequencesOfSettings[effect] : undefined
  return forTab ?? consequences[effect]
}

/** "Så länge visas Kaffe 8 december 2026 märkt: …"; of many activities the first ones, and how many more. */
function doubtsInWords(doubts: readonly Doubt[]): string {
  const named = doubts.slice(0, mostDoubts).map((doubt) => `${doubt.title} ${dateList(doubt.dates)}`)
  const rest = doubts.length - named.length
  const dates = formatList(rest > 0 ? [...named, `${rest} aktiviteter till`] : named)
  return `Så länge raden inte är rättad visas ${dates} som osäkert: ”${heldBackWords}”.`
}

const mostDoubts = 4

/** A setting is no row that anybody sees, and its last value stays for as long as it takes. */
const consequencesOfSettings: Partial<Record<Problem['effect'], string>> = {
  'row-held': 'Inställningen används inte förrän den är rättad.',
  'last-good-kept': 'Det värde som visades senast står kvar tills det är rättat.',
  'value-left-out': 'Raden används inte.',
  published: 'Inställningen används som den står.',
}

const consequences: Record<Problem['effect'], string> = {
  'row-held': 'Raden visas inte förrän den är rättad.',
  'date-in-doubt': 'Tillfället visas som osäkert tills raden är rättad.',
  'last-good-kept': `Den senaste rätta versionen visas så länge, högst ${daysHeldBack} dagar, och är märkt: ”${heldBackWords}”.`,
  'value-left-out': 'Raden visas, men utan den här uppgiften.',
  published: 'Raden visas som den står.',
  'nothing-published': 'Ingenting publiceras. Den gamla webbplatsen står kvar som den var.',
}
