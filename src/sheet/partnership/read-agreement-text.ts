import type { Agreement, Paragraph } from '../../domain/agreement/agreement.ts'
import { publicText } from '../rows/read-texts.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import type { AgreementNames } from './agreement-names.ts'
import { publicQuote } from './template-text.ts'

/** What the text is read with. */
export interface TextContext {
  names: AgreementNames
  agreements: readonly Agreement[]
  previous: readonly Agreement[]
  own: OrganisationContacts
}

/**
 * The agreements, each with its paragraphs as written, in the order of the tab. A text with a paragraph that cannot be
 * read stays as last published; the first time the place of the paragraph is marked, so that no gap goes unseen.
 */
export function withText(
  rows: readonly RowReader<'Avtalstext'>[],
  { names, agreements, previous, own }: TextContext,
): Agreement[] {
  const read = rows.map((row) => ({ row, owner: names.ownerOf(row), paragraph: readParagraph(row, own) }))
  return agreements.map((agreement) => {
    const own = read.filter(({ owner }) => owner === agreement.id)
    const held = own.filter(({ row }) => row.isHeld)
    const before = previous.find((each) => each.id === agreement.id)?.text ?? []
    if (held.length > 0 && before.length > 0) {
      for (const { row } of held) row.keepsLastGood = true
      return { ...agreement, text: before }
    }
    return { ...agreement, text: own.map(({ row, paragraph }) => (row.isHeld ? gap : (paragraph ?? gap))) }
  })
}

const gap: Paragraph = { heading: null, text: '[…]', note: 'Stycket håller på att rättas.' }

function readParagraph(row: RowReader<'Avtalstext'>, own: OrganisationContacts): Paragraph | null {
  const heading = publicQuote(row, 'Rubrik', own)
  const text = publicQuote(row, 'Text', own)
  const note = publicText(row, 'Not', own)
  return text === null ? null : { heading, text, note }
}
