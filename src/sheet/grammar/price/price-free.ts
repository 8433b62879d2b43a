import type { PriceClause } from './price-clauses.ts'
import { isAudience } from './price-words.ts'

/** What a clause says of free entrance: for everybody, for some or sometimes, or nothing of it. */
export type Freedom = 'everybody' | 'some' | null

/** "Gratis", "Fri entré", "det kostar inget", "Cirkeln är gratis"; but "Medlemmar – fri entré", "första gången gratis". */
export function freedomOf({ tokens, words, amounts }: PriceClause): Freedom {
  if (amounts.some(({ low }) => low > 0)) return null
  const plain = tokens.map(({ text }) => text).join(' ')
  const isZero = amounts.some(
    ({ low, high, hasCurrency }) => high === 0 && low === 0 && (hasCurrency || words.length === 0),
  )
  const found = free.exec(plain)
  if (!isZero && !found) return null
  if (words.some(isAudience) || /\b(?:gången|gång|under|över|år|första|idag|torsdagar)\b/.test(plain))
    return isForAll(plain) ? 'everybody' : 'some'
  if (isZero) return 'everybody'
  const [, before = '', after = ''] = found ?? []
  return subjects.test(before.trim()) && objects.test(after.trim()) ? 'everybody' : null
}

function isForAll(plain: string): boolean {
  return /(?:gratis|fri entré|fritt inträde|kostnadsfritt|avgiftsfritt) för alla$/.test(plain)
}

const free =
  /^(.*?)\b(?:gratis|kostnadsfri(?:tt|a)?|avgiftsfri(?:tt|a)?|fri entré|fri entre|fritt inträde|fritt|fri|ingen kostnad|ingen avgift|ingen entré|ingen entréavgift|ingen inträdesavgift|inget inträde|inga kostnader|kostar inget|kostar ingenting|kostar inte något|kostar inte nåt|utan kostnad|utan avgift|0 kr)(?![\p{L}\p{N}])(.*)$/u

/** Who or what is free; a cup of coffee isn't what one comes for. */
const subjects =
  /^(?:(?:pris|kostnad|entré|inträde|avgift|avgiften|kostnaden|priset|inträdet|entrén)? ?[:-]?|(?:det|den|allt|cirkeln|kursen|träffen|träffarna|föreläsningen|föredraget|konserten|visningen|filmen|bion|aktiviteten|aktiviteterna|evenemanget|programmet|kvällen|mötet|caféet|kaféet|gruppen|gympan|dansen|gudstjänsten|deltagandet|deltagande|att delta|att komma|att vara med|medverkan)(?: är| kostar)?(?: helt| alltid)?|helt|alltid|är|är helt)$/u

/** What may follow: "gratis att delta", "gratis för alla", "fri entré". */
const objects =
  /^(?:[:.-]?|inträde|entré|att (?:delta|komma|vara med|besöka|gå|prova)|för alla(?: .*)?|deltagande|och .*|boka .*|anmälan .*|föranmälan .*|drop in|kollekt.*|med kollekt.*|ingen .*|välkomna?|tack vare .*|genom .*)$/u
