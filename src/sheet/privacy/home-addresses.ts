import { toSlug } from '../parse/slugs.ts'
import { namesPerson } from './whose-name.ts'
import type { OrganisationContacts } from './whose-number.ts'
import type { FoundContact } from './personal-data.ts'
import { streetAddresses } from './street-addresses.ts'

/**
 * The addresses in a text that are people's homes: where it says so ("hemma hos Greta, Björkvägen 12", "hon bor på
 * Vasagatan 3", "lgh 1102"), or where a person's name stands alone before it ("Anna Ek, Storgatan 5"). Never one of the
 * association's own places, and never that of a house whose name stands between ("Anna Ek, ABF, Storgatan 5").
 */
export function findHomeAddresses(text: string, own: OrganisationContacts): FoundContact[] {
  return streetAddresses(text).flatMap(({ street, whole, index }) => {
    const isFlat = ofFlat.test(whole)
    if (isOwn(isFlat ? whole : street, own)) return []
    const before = text.slice(0, index)
    const isHome = isFlat || hostsAtHome.test(before) || hasPerson(before, own)
    return isHome ? [{ kind: 'home' as const, text: whole, index }] : []
  })
}

/** The name of a house may stand before its street: "Föreningshuset Norra vägen 5". */
function isOwn(street: string, own: OrganisationContacts): boolean {
  const slug = `-${toSlug(street)}`
  return [...own.addresses].some((address) => slug.endsWith(`-${address}`))
}

const ofFlat = /(?<!\p{L})(?:lgh|lägenhet)(?!\p{L})/iu

/** "Vi ses hemma hos mig på", "Hemma hos Greta. " */
const hostsAtHome =
  /(?<!\p{L})(?:hemma (?:hos|i|på|vid)|hem till (?:mig|oss|\p{Lu}\p{L}*)|c\/o|hemadress\p{L}*)(?!\p{L})[^.!?\n]*[.,:]? ?$/iu

function hasPerson(before: string, own: OrganisationContacts): boolean {
  const [, lives = ''] = livesAt.exec(before) ?? []
  if (/^(?:hon|han|hen)$/iu.test(lives)) return true
  const [, host = '', asked = ''] = alone.exec(before) ?? []
  return [lives, host, asked].some((words) => words !== '' && namesPerson(words, own))
}

const fullName = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}"

/** "Hon bor på", "Karin Berg bor numera i" */
const livesAt = new RegExp(
  `(?<!\\p{L})([Hh](?:on|an|en)|${fullName}),? (?:som )?bor(?: \\p{Ll}+)?(?: på| i| vid) $`,
  'u',
)

/** "hos Egon på", and a name with no more before it than that somebody is to be asked: "Ring Anna Ek," */
const alone = new RegExp(
  `(?:(?<!\\p{L})(?:hos|till) (${fullName})(?:[,.:]? (?:på |i |vid )?|,? \\()` +
    `|(?:^|[.!?\\n(] ?|(?<!\\p{L})(?:[Rr]ing|[Kk]ontakt|[Kk]ontakta|[Aa]nsvarig|[Ll]edare|[Vv]ärd|[Vv]ärdinna|via)[:]? )(${fullName})(?:[,:] | \\())$`,
  'u',
)
