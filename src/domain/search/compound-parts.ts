import { toPart, type Alternative } from './alternative.ts'
import type { Vocabulary, VocabularyWord } from './vocabulary.ts'
import { sharedBeginning, stemWord } from './word-stem.ts'

/** "bingo" of "bingokväll", where nobody knows the whole; and "bokcirkel" for "läsecirkel". */
export function partsOf(typed: string, vocabulary: Vocabulary): Alternative[] {
  const stem = stemWord(typed)
  const shared = vocabulary.words
    .filter(({ isStrong }) => isStrong)
    .flatMap((candidate) => toPart(candidate, sharedWeight(candidate.stem, stem)))
  return [...onePart(typed, vocabulary), ...shared]
}

/** The fewest letters of a part; and of one whose other part is unknown. */
const shortestPart = { besideKnown: 3, besideUnknown: 4 }

/** "handarbete" and "café", of "handarbetscafé"; null where both aren't known. The longest last part counts. */
export function splitCompound(typed: string, vocabulary: Vocabulary): [string, string] | null {
  const both = splits(typed).find(
    ([first, last]) => knownPart(first, vocabulary) && knownPart(last, vocabulary),
  )
  return both ?? null
}

/** The one known word of a compound: its last part says what it is, its first of which kind. */
function onePart(typed: string, vocabulary: Vocabulary): Alternative[] {
  const isLong = (part: string) => part.length >= shortestPart.besideUnknown
  return splits(typed).flatMap(([left, right]) => {
    const last = isLong(right) ? knownPart(right, vocabulary) : undefined
    const first = isLong(left) ? knownPart(left, vocabulary) : undefined
    return [
      ...(last ? toPart(last, last.isStrong ? 0.6 : 0.3) : []),
      ...(first ? toPart(first, first.isStrong ? 0.45 : 0.25) : []),
    ]
  })
}

/** All ways to part a word in two. */
function splits(typed: string): [string, string][] {
  const { besideKnown } = shortestPart
  const count = Math.max(0, typed.length - 2 * besideKnown + 1)
  return Array.from({ length: count }, (_, at) => [
    typed.slice(0, at + besideKnown),
    typed.slice(at + besideKnown),
  ])
}

/** "simningskurs": an s may join the two. */
function knownPart(part: string, { byStem }: Vocabulary): VocabularyWord | undefined {
  const known = byStem.get(stemWord(part))
  return known ?? (part.endsWith('s') ? byStem.get(stemWord(part.slice(0, -1))) : undefined)
}

/** The fewest letters of a part that is no word by itself. */
const shortestShared = 5

function sharedWeight(a: string, b: string): number {
  const isShared = (shared: number) => shared >= shortestShared && Math.min(a.length, b.length) - shared > 2
  if (isShared(sharedBeginning(reversed(a), reversed(b)))) return 0.4
  return isShared(sharedBeginning(a, b)) ? 0.35 : 0
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}
