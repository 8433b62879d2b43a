import { isRole, isOwnWord, wordsOf } from './whose-number.ts'
import type { OrganisationContacts } from './whose-number.ts'

/**
 * Whether a name may be a private person's, or hold one: two to four words with a capital letter each, and nothing that
 * tells of an organisation, a role, or the association's own places and partners. "Eva och Bo Ek" is asked name by name.
 * When in doubt it is taken for a person's.
 */
export function looksLikePerson(name: string, own: OrganisationContacts): boolean {
  if (isRole(name, own)) return false
  return name.split(/\s+(?:och|samt|med|&|\+)\s+|\s*[,;/]\s*/iu).some((each) => isPersonsName(each, own))
}

function isPersonsName(name: string, own: OrganisationContacts): boolean {
  const parts = name.split(/\s+/u)
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => nameWord.test(part))) return false
  const words = wordsOf(name)
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

const organisationWords: ReadonlySet<string> = new Set([
  ...[
    'ab',
    'hb',
    'för',
    'och',
    'pro',
    'spf',
    'rpg',
    'skpf',
    'abf',
    'nbv',
    'sensus',
    'bilda',
    'medborgarskolan',
  ],
  ...[
    'röda',
    'korset',
    'rädda',
    'barnen',
    'svenska',
    'hela',
    'människan',
    'missionen',
    'pingst',
    'lions',
    'rotary',
  ],
  ...[
    'kommun',
    'kommunen',
    'region',
    'regionen',
    'stad',
    'staden',
    'seniorerna',
    'pensionärerna',
    'anhöriga',
  ],
  ...[
    'club',
    'center',
    'centrum',
    'team',
    'café',
    'cafe',
    'kafé',
    'musik',
    'sverige',
    'friskvård',
    'apotek',
    'apoteket',
  ],
])

const organisationEndings: readonly string[] = [
  ...['förening', 'föreningen', 'förbund', 'förbundet', 'klubb', 'klubben', 'kyrka', 'kyrkan', 'församling'],
  ...[
    'församlingen',
    'kör',
    'kören',
    'orkester',
    'orkestern',
    'främjandet',
    'sällskap',
    'sällskapet',
    'skola',
  ],
  ...[
    'skolan',
    'gymnasiet',
    'universitetet',
    'bolaget',
    'stiftelse',
    'stiftelsen',
    'hjälpen',
    'huset',
    'gården',
  ],
  ...[
    'teater',
    'teatern',
    'museum',
    'museet',
    'bibliotek',
    'biblioteket',
    'mission',
    'poolen',
    'cirkeln',
    'kåren',
  ],
]
