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
    .map((part, index) =>
      index % 2 === 1 ? { text: unbroken(part), address: telephone(part) } : { text: part, address: null },
    )
    .filter((part) => part.text !== '')
}

/** With the hyphen and the spaces that no line breaks at. */
function unbroken(number: string): string {
  return number.replace(/-/g, '\u2011').replace(/ /g, '\u00a0')
}

function telephone(number: string): string {
  return `tel:+46${number.replace(/\D/g, '').slice(1)}`
}
