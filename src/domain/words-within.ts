/** Whether every word of a text stands in another, in any order: then the text has nothing that the other hasn't. */
export function isWithin(text: string | null, other: string | null): boolean {
  const words = new Set(wordsIn(other))
  return wordsIn(text).every((word) => words.has(word))
}

/** The words of a text, in small letters. */
export function wordsIn(text: string | null): string[] {
  return (text ?? '').toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? []
}
