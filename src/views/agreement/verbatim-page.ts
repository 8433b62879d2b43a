import type { Agreement } from '../../domain/agreement/agreement.ts'
import { paragraphAnchor } from '../../domain/agreement/agreement-quotes.ts'
import { agreementName } from '../../domain/agreement/agreement-words.ts'
import type { Site } from '../../domain/site.ts'
import type { Link } from '../frame/page-frame.ts'

/** A paragraph as written. Its note is marked by a number, both in the text and in the list of notes. */
export interface VerbatimParagraph {
  anchor: string
  heading: string | null
  text: string
  note: { number: number; id: string; text: string } | null
}

/** The whole text of one agreement. */
export interface VerbatimText {
  /** Null where there is only one agreement. */
  name: string | null
  id: string
  /** A way to each of its headings. */
  contents: Link[]
  paragraphs: readonly VerbatimParagraph[]
}

/** The agreements as written, the latest first. One without a text is left out. */
export function toVerbatimPage(site: Site): VerbatimText[] {
  const { agreements } = site.data.partnership
  return agreements
    .toReversed()
    .filter(({ text }) => text.length > 0)
    .map((agreement) => toVerbatimText(agreement, agreements.length > 1))
}

function toVerbatimText(agreement: Agreement, isOneOfMany: boolean): VerbatimText {
  const paragraphs = paragraphsOf(agreement)
  return {
    name: isOneOfMany ? agreementName(agreement) : null,
    id: agreement.id,
    contents: paragraphs.flatMap(({ heading, anchor }) =>
      heading ? [{ address: `#${anchor}`, text: heading }] : [],
    ),
    paragraphs,
  }
}

function paragraphsOf(agreement: Agreement): VerbatimParagraph[] {
  let number = 0
  return agreement.text.map(({ heading, text, note }, index) => {
    if (note) number += 1
    const anchor = paragraphAnchor(agreement.id, index)
    return {
      anchor,
      heading,
      text,
      note: note ? { number, id: `not-${agreement.id}-${number}`, text: note } : null,
    }
  })
}
