import { addresses } from '../../domain/published/addresses.ts'
import type { Agreement, TextFact } from '../../domain/agreement/agreement.ts'
import { paragraphAnchor, paragraphWith } from '../../domain/agreement/agreement-quotes.ts'
import { withFullStop } from '../../domain/agreement/agreement-words.ts'
import type { Duty, DutyForce } from '../../domain/agreement/duty.ts'
import type { Link } from '../frame/page-frame.ts'

/** Something said of an agreement, and where the agreement's own words are. */
export interface Statement {
  text: string
  /** As strong as the agreement puts it: an example or a permission is never shown as a promise. */
  force: string | null
  /** To the paragraph as written. */
  source: Link | null
  /** The words themselves, where there is no paragraph to lead to. */
  quote: string | null
  note: string | null
}

/** A fact of Avtal as a statement. */
export function toStatement(agreement: Agreement, fact: TextFact): Statement {
  return { ...sourceOf(agreement, fact), text: withFullStop(fact.value), force: null }
}

/** A statement in our own words about a fact. */
export function statementOf(
  agreement: Agreement,
  text: string,
  fact: { quote: string | null; note: string | null } | null,
): Statement {
  return {
    ...sourceOf(agreement, { quote: fact?.quote ?? null, note: fact?.note ?? null, value: text }),
    text,
    force: null,
  }
}

/** A duty with its strength, "ska", "kan" or "till exempel". */
export function dutyStatement(agreement: Agreement, duty: Duty): Statement {
  const source = sourceOf(agreement, { value: duty.duty, quote: duty.quote, note: null })
  return { ...source, text: withFullStop(duty.duty), force: forceWords[duty.force] }
}

/** How strong a duty is, in the agreement's words. */
const forceWords: Record<DutyForce, string> = { shall: 'Ska', may: 'Kan', example: 'Till exempel' }

function sourceOf(agreement: Agreement, fact: TextFact): Pick<Statement, 'source' | 'quote' | 'note'> {
  const index = paragraphWith(agreement, fact.quote)
  const note = fact.note && withFullStop(fact.note)
  if (index === null) return { source: null, quote: fact.quote, note }
  const address = `${addresses.verbatim()}#${paragraphAnchor(agreement.id, index)}`
  return {
    source: { address, text: `Läs i avtalet, stycke ${index + 1}` },
    quote: hasGap(note) ? fact.quote : null,
    note,
  }
}

/** Words that are missing from the agreement are shown missing, right beside what we make of them. */
function hasGap(note: string | null): boolean {
  return /\bsaknas\b/i.test(note ?? '')
}
