import { countWords } from '../../parse/swedish-words.ts'
import type { TokenReader } from '../tokens/token-reader.ts'

/** "6 träffar", "fyra gånger", "vid 5 tillfällen", "5 ggr", "x 8": how many times. */
export function writtenCount(reader: TokenReader): number | null {
  return reader.attempt((each) => {
    const isTimes = each.word('x') !== null
    while (each.word('vid', 'i', 'totalt', 'sammanlagt', 'under', 'om', 'på'));
    const count = each.number(1, 2) ?? each.wordIn(countWords)
    if (count === null || count < 1) return null
    const isNamed = each.word(...occasions) !== null
    return isNamed || isTimes ? count : null
  })
}

const occasions =
  'träff träffar gång gånger ggr ggn tillfälle tillfällen sammankomst sammankomster lektion lektioner pass kurstillfällen kvällar kursträffar föreläsningar'.split(
    ' ',
  )
