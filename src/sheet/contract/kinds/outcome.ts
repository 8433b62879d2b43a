import { cleanProse } from '../../parse/clean-text.ts'
import { read } from '../../parse/parsed.ts'
import { wordsKind } from './kind.ts'
import { numberIn } from './numbers.ts'

/** Utfall of a duty: the words, and the number that they are where they are one; no number is no mistake. */
export const outcome = wordsKind((cell) => read({ text: cleanProse(cell), number: numberIn(cell) }), {
  help: 'Fritt ord eller kort text.',
})
