/** Whether a text shows nothing: spaces, controls and invisible characters count for nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{C}]/u.test(text)
}
