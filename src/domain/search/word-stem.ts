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

/** With the fewest letters that must be left before each; longest first. */
const endings = [
  ...endingsAfter(2, 'a'),
  ...endingsAfter(3, 'arnas ernas ornas arna erna orna erns are ern ens ets ars ers orn en et an ar er or e'),
  ...endingsAfter(4, 'heterna ningarna ningar ningen heten heter ning ande ende het ade ans ing na'),
].sort((one, other) => other.ending.length - one.ending.length)

function endingsAfter(left: number, endings: string) {
  return endings.split(' ').map((ending) => ({ ending, left }))
}

function withoutEndings(folded: string): string {
  // "cykel", "cykeln" and "cyklar"; "nyckel" and "nycklar".
  const even = folded.replace(/([^aeiouy])el(n|ns)?$/u, '$1l')
  const once = withoutEnding(even)
  return once === even ? even : withoutEnding(once)
}

function withoutEnding(word: string): string {
  for (const { ending, left } of endings) {
    if (word.length - ending.length >= left && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

function withoutDoubling(stem: string): string {
  // "åtta" is not "äta".
  return stem.replace(/(?<=..)([bdfgklmnprst])\1$/u, '$1')
}
