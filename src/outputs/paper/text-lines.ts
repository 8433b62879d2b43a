/** Columns of a line: an A4 sheet at 12 points. */
const columns = 76

/** Breaks a text between words; a word longer than a line, such as an address, stands whole. */
export function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
