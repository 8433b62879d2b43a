/** Whether a cell says nothing: blank, or a dash, as people fill what is empty with. */
export function saysNothing(text: string): boolean {
  return isBlank(text) || (text.length <= mostDashes && /^[\s\p{Cf}\p{Pd}−_]+$/u.test(text))
}

/** As many as somebody draws a line with. */
const mostDashes = 200

/** Whether a text shows nothing: spaces, controls and invisible characters count for nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{C}]/u.test(text)
}
