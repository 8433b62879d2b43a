/** The letters that lists are parted by, as in their addresses. What begins otherwise, a figure too, is under the last. */
export const listLetters: readonly string[] = [
  ...Array.from('abcdefghijklmnopqrstuvwxyz'),
  'aa',
  'ae',
  'oe',
  'ovriga',
]

const swedish: Readonly<Record<string, string>> = { å: 'aa', ä: 'ae', ö: 'oe' }

/** A letter as people see it: "Ö" of "oe". */
export function formatListLetter(letter: string): string {
  const [own] = Object.entries(swedish).find(([, address]) => address === letter) ?? [letter]
  return letter === 'ovriga' ? 'Övriga' : own.toLocaleUpperCase('sv')
}

/** The letter of the list that stands at that place of a name, counted in its letters and figures. */
export function listLetterAt(name: string, index: number): string {
  const letter = plainLetterAt(name, index).toLowerCase()
  return swedish[letter] ?? (/^[a-z]$/.test(letter) ? letter : 'ovriga')
}

/** The letter at that place of a name. É and À are sorted as E and A; Å, Ä and Ö are letters of their own. "#" where it has none. */
export function plainLetterAt(name: string, index: number): string {
  const letter = name.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.[index] ?? '#'
  const isOwn = letter.toLowerCase() in swedish
  return (isOwn ? letter : letter.normalize('NFD').slice(0, 1)).toLocaleUpperCase('sv')
}
