import type { Token } from '../tokens/tokens.ts'

/** The tokens of Tid without "jämna veckor" or "udda v.", which says which weeks and belongs in Dag. */
export function takeParity(tokens: readonly Token[]): { tokens: Token[]; weeks: 'even' | 'odd' | null } {
  const at = tokens.findIndex(
    ({ text }, index) => parities.has(text) && /^(?:veckor|vecka|v)$/.test(tokens[index + 1]?.text ?? ''),
  )
  const weeks = parities.get(tokens[at]?.text ?? '') ?? null
  if (at < 0 || weeks === null) return { tokens: [...tokens], weeks: null }
  const isBracketed = tokens[at - 1]?.text === '(' && tokens[at + 2]?.text === ')'
  return { tokens: tokens.toSpliced(isBracketed ? at - 1 : at, isBracketed ? 4 : 2), weeks }
}

const parities = new Map<string, 'even' | 'odd'>([
  ['jämna', 'even'],
  ['jämn', 'even'],
  ['udda', 'odd'],
  ['ojämna', 'odd'],
  ['ojämn', 'odd'],
])
