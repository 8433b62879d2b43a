import { isRole, isOwnWord, wordsOf } from './whose-number.ts'
import type { OrganisationContacts } from './whose-number.ts'

/**
 * Whether a name may be a private person's: two to four words with a capital letter each, and nothing that tells of an
 * organisation, a role, or the association's own places and partners. When in doubt it is taken for a person's.
 */
export function looksLikePerson(name: string, own: OrganisationContacts): boolean {
  if (isRole(name, own)) return false
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
    'ek',
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
