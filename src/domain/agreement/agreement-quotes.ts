import type { Agreement } from './agreement.ts'

/** The fragment of a paragraph on the page with the agreement as written; `index` counts from 0. */
export function paragraphAnchor(agreementId: string, index: number): string {
  return `stycke-${agreementId}-${index + 1}`
}

/**
 * Which paragraph of the agreement holds some quoted words, by its index. Spaces, quotation marks and a final point are
 * forgiven, nothing else. Null when no paragraph does.
 */
export function paragraphWith(agreement: Agreement, quote: string | null): number | null {
  const wanted = comparable(quote ?? '')
  if (wanted === '') return null
  const index = agreement.text.findIndex(({ text, heading }) =>
    [text, `${heading ?? ''} ${text}`].some((written) => comparable(written).includes(wanted)),
  )
  return index === -1 ? null : index
}

function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .replace(/["'”“„’‘»«•]/gu, '')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:]+$/u, '')
}
