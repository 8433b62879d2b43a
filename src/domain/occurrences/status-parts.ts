/** A stretch of a sentence; a telephone number has its address. */
export interface StatusPart {
  text: string
  /** "tel:+46313900630"; null for other words. */
  address: string | null
}

/**
 * A sentence with its Swedish telephone numbers apart, so that each is one touch away and stays on one line. "Ring" goes
 * with its number: heard alone, a link then says what it does.
 */
export function toStatusParts(text: string): StatusPart[] {
  return text
    .split(/((?:\bring )?(?<!\d)0\d{1,3}-\d[\d ]{3,}\d)(?!\d)/i)
    .map((part, index) => ({ text: part, address: index % 2 === 1 ? telephone(part) : null }))
    .filter((part) => part.text !== '')
}

function telephone(number: string): string {
  return `tel:+46${number.replace(/\D/g, '').slice(1)}`
}
