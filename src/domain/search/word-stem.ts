import { foldText } from './fold-text.ts'

/**
 * What is left of a Swedish word when its endings are taken away, folded: "Högläsningen", "hogläsning" and
 * "högläsningar" become one. A light stemmer: it needn't be right, only the same for all forms of a word.
 */
export function stemWord(word: string): string {
  const folded = foldText(word)
  if (/\d/.test(folded)) return folded
  const whole = plurals.get(folded.replace(/(na|s|nas)$/u, '')) ?? folded
  return withoutDoubling(withoutEndings(whole.replace(/ee(t|n|ts|ns)$/u, 'e')))
}

/** How many letters two words have in common from the first. */
export function sharedBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** Plurals that change their vowel. */
const plurals = new Map([
  ['bocker', 'bok'],
  ['hander', 'hand'],
  ['tander', 'tand'],
  ['natter', 'natt'],
  ['rotter', 'rot'],
  ['fotter', 'fot'],
  ['stader', 'stad'],
  ['soner', 'son'],
  ['broder', 'bror'],
  ['dottrar', 'dotter'],
])

/** Longest first; each with the fewest letters that must be left before it. */
const endings: readonly (readonly [string, number])[] = [
  ['heterna', 4],
  ['ningarna', 4],
  ['ningar', 4],
  ['ningen', 4],
  ['heten', 4],
  ['heter', 4],
  ['arnas', 3],
  ['ernas', 3],
  ['ornas', 3],
  ['arna', 3],
  ['erna', 3],
  ['orna', 3],
  ['ning', 4],
  ['ande', 4],
  ['ende', 4],
  ['erns', 3],
  ['het', 4],
  ['ade', 4],
  ['are', 3],
  ['ern', 3],
  ['ens', 3],
  ['ets', 3],
  ['ans', 4],
  ['ars', 3],
  ['ers', 3],
  ['orn', 3],
  ['ing', 4],
  ['en', 3],
  ['et', 3],
  ['an', 3],
  ['ar', 3],
  ['er', 3],
  ['or', 3],
  ['na', 4],
  ['a', 2],
  ['e', 3],
]

function withoutEndings(folded: string): string {
  // "cykel", "cykeln" and "cyklar"; "nyckel" and "nycklar".
  const even = folded.replace(/([^aeiouy])el(n|ns)?$/u, '$1l')
  const once = withoutEnding(even)
  return once === even ? even : withoutEnding(once)
}

function withoutEnding(word: string): string {
  for (const [ending, left] of endings) {
    if (word.length - ending.length >= left && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

function withoutDoubling(stem: string): string {
  // "åtta" is not "äta".
  return stem.replace(/(?<=..)([bdfgklmnprst])\1$/u, '$1')
}
