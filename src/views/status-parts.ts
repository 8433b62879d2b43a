/** A stretch of a sentence; a telephone number has its address. */
export interface StatusPart {
  text: string
  /** "tel:+46313900630"; null for other words. */
  address: string | null
}

/** A sentence with its Swedish telephone numbers apart, so that each is one touch away and stays on one line. */
export function toStatusParts(text: string): StatusPart[] {
  return text
    .split(/(?<!\d)(0\d{1,3}-\d[\d ]{3,}\d)(?!\d)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, address: isNumber(part) ? telephone(part) : null }))
}

function isNumber(part: string): boolean {
  return /^0\d{1,3}-\d[\d ]{3,}\d$/.test(part)
}

function telephone(number: string): string {
  return `tel:+46${number.replace(/\D/g, '').slice(1)}`
}
