import { toPart, type Alternative } from './alternative.ts'
import type { Vocabulary } from './vocabulary.ts'
import { sharedBeginning, stemWord } from './word-stem.ts'

/** "bingo" of "bingokväll", where nobody knows the whole; and "bokcirkel" for "läsecirkel". */
export function partsOf(typed: string, vocabulary: Vocabulary): Alternative[] {
  const stem = stemWord(typed)
  const shared = vocabulary.words
    .filter(({ isStrong }) => isStrong)
    .flatMap((candidate) => toPart(candidate, sharedWeight(candidate.stem, stem)))
  return [...splits(typed, vocabulary), ...shared]
}

/** The fewest letters of a part; and of one whose other part is unknown. */
const shortestPart = { besideKnown: 3, besideUnknown: 4 }

/** The known words that a compound is made of: its last part says what it is, its first of which kind. */
function splits(typed: string, { byStem }: Vocabulary): Alternative[] {
  const known = (part: string) =>
    part.length < shortestPart.besideKnown ? undefined : byStem.get(stemWord(part))
  return Array.from({ length: typed.length }, (_, at) => {
    const [left, right] = [typed.slice(0, at), typed.slice(at)]
    // "simningskurs": an s may join the two.
    const first = known(left) ?? (left.endsWith('s') ? known(left.slice(0, -1)) : undefined)
    const last = known(right)
    const isLong = (part: string) => part.length >= shortestPart.besideUnknown
    return [
      ...(last && (first ?? isLong(right)) ? toPart(last, last.isStrong ? 0.6 : 0.3) : []),
      ...(first && (last ?? isLong(left)) ? toPart(first, first.isStrong ? 0.45 : 0.25) : []),
    ]
  }).flat()
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
