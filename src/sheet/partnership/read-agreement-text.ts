import type { Agreement, Paragraph } from '../../domain/agreement/agreement.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { AgreementNames } from './agreement-names.ts'

/** What the text is read with. */
export interface TextContext {
  names: AgreementNames
  agreements: readonly Agreement[]
  previous: readonly Agreement[]
}

/**
 * The agreements, each with its paragraphs as written, in the order of the tab. A text with a paragraph that cannot be
 * read stays as last published; the first time the place of the paragraph is marked, so that no gap goes unseen.
 */
export function withText(
  rows: readonly RowReader<'Avtalstext'>[],
  { names, agreements, previous }: TextContext,
): Agreement[] {
  const read = rows.map((row) => ({ row, owner: names.ownerOf(row), paragraph: readParagraph(row) }))
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

function readParagraph(row: RowReader<'Avtalstext'>): Paragraph | null {
  const heading = row.value('Rubrik')
  const text = row.value('Text')
  const note = row.value('Not')
  return text === null ? null : { heading, text, note }
}
