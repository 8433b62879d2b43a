import { givenNames } from '../parse/given-names.ts'
import { isRole, isOwnWord, nameWords, type OrganisationContacts } from './whose-number.ts'

/**
 * Whether a name may be a private person's, or hold one: two to four words with a capital letter each, and nothing that
 * tells of an organisation, a role, or the association's own places and partners. "Eva och Bo Ek" is asked name by name.
 * When in doubt it is taken for a person's.
 */
export function looksLikePerson(name: string, own: OrganisationContacts): boolean {
  if (isRole(name, own)) return false
  return name.split(/\s+(?:och|samt|med|&|\+)\s+|\s*[,;/]\s*/iu).some((each) => isPersonsName(each, own))
}

/**
 * Whether a text names a person: a given name, alone or with a surname, that isn't a part of an organisation's name
 * ("Maria kyrka", "Sankt Lars") nor of a name of the association's own.
 */
export function namesPerson(text: string, own: OrganisationContacts): boolean {
  return [...text.matchAll(capitalizedWords)].some(([, name = '', next = '']) => {
    const words = nameWords(name)
    const isOwn = words.every((word) => isOwnWord(word, own))
    const isOrganisation = [...words, ...nameWords(next)].some(
      (word) => isOrganisationWord(word) || saints.has(word),
    )
    return !isOwn && !isOrganisation && words.some((word) => givenNames.has(word))
  })
}

/** Whether any words of a text may be a person's name, also of one who has a name that few have. When in doubt they are. */
export function mayNamePerson(text: string, own: OrganisationContacts): boolean {
  const names = [...text.matchAll(capitalizedWords)].map(([, name = '']) => name)
  return (
    names.some((name) => looksLikePerson(name, own)) || nameWords(text).some((word) => givenNames.has(word))
  )
}

/** Words with a capital letter, and the word after them. */
const capitalizedWords =
  /(\p{Lu}[\p{L}\p{M}:’'-]*(?: (?:(?:af|av|von|de) )?\p{Lu}[\p{L}\p{M}:’'-]*)*)( \p{Ll}+)?/gu

const saints: ReadonlySet<string> = new Set(['sankt', 'sankta', 's', 't'])

function isPersonsName(name: string, own: OrganisationContacts): boolean {
  const parts = name.split(/\s+/u)
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => nameWord.test(part))) return false
  const words = nameWords(name)
  const [first = ''] = words
  const isOfOwnPlace = first.endsWith('s') && isOwnWord(first, own)
  return !isOfOwnPlace && !words.some(isOrganisationWord) && !words.every((word) => isOwnWord(word, own))
}

/** Anna-Karin, O’Neill, K., von: a capital letter and small ones, or a nobleman's little word. */
const nameWord =
  /^(?:\p{Lu}[\p{Ll}\p{M}’']*(?:[-’'.]\p{Lu}?[\p{Ll}\p{M}]*)*|af|av|de|la|von|van|el|al|bin)[,.]?$/u

function isOrganisationWord(word: string): boolean {
  return organisationWords.has(word) || organisationEndings.some((ending) => word.endsWith(ending))
}

const organisationWords: ReadonlySet<string> = new Set(
  (
    'ab hb för och pro spf rpg skpf abf nbv sensus bilda medborgarskolan röda korset rädda barnen ' +
    'svenska hela människan missionen pingst lions rotary kommun kommunen region regionen stad staden ' +
    'seniorerna pensionärerna anhöriga club center centrum team café cafe kafé musik sverige friskvård ' +
    'apotek apoteket'
  ).split(' '),
)

const organisationEndings: readonly string[] = (
  'förening föreningen förbund förbundet klubb klubben kyrka kyrkan församling församlingen kör kören ' +
  'orkester orkestern främjandet sällskap sällskapet skola skolan gymnasiet universitetet bolaget ' +
  'stiftelse stiftelsen hjälpen huset gården teater teatern museum museet bibliotek biblioteket mission ' +
  'poolen cirkeln kåren'
).split(' ')
