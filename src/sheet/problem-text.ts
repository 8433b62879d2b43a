import { daysHeldBack } from '../domain/held-back.ts'
import type { Finding, Problem, ProblemCode } from './problem.ts'
import { cellText } from './problem-text/cell-text.ts'
import { partnershipText } from './problem-text/partnership-text.ts'
import { rowText } from './problem-text/row-text.ts'
import { structureText } from './problem-text/structure-text.ts'
import type { TextsFor, Words } from './problem-text/words.ts'

/** A problem in Swedish: what is wrong, what to do, and what happens meanwhile. Plain text, never markup. */
export type ProblemText = Required<Words>

/** The words for a problem, the same in every report. */
export function textFor(problem: Problem): ProblemText {
  const words = wordsFor(problem.finding.code, problem.finding)
  return { consequence: consequences[problem.effect], ...words }
}

const texts: TextsFor<Finding> = { ...cellText, ...partnershipText, ...rowText, ...structureText }

function wordsFor<Code extends ProblemCode>(code: Code, finding: Extract<Finding, { code: Code }>): Words {
  return texts[code](finding)
}

const consequences: Record<Problem['effect'], string> = {
  'row-held': 'Raden visas inte förrän den är rättad.',
  'last-good-kept': `Den senaste rätta versionen visas så länge, högst ${daysHeldBack} dagar, och är märkt: ”Uppgifterna håller på att rättas – ring för att vara säker”.`,
  'value-left-out': 'Raden visas, men utan den här uppgiften.',
  published: 'Raden visas som den står.',
  'nothing-published': 'Ingenting publiceras. Den gamla webbplatsen står kvar som den var.',
}
