import { toSlug } from '../parse/slugs.ts'
import { streetAddresses } from './street-addresses.ts'
import { littleWords, roleEndings, roleWords } from '../parse/role-words.ts'

/** What belongs to the association, its places and its partners, and so to no private person. */
export interface OrganisationContacts {
  /** E.164 */
  phones: ReadonlySet<string>
  /** Lower case. */
  emails: ReadonlySet<string>
  /** Streets with their numbers, alone and with flat and postal town where they stand; as slugs. */
  addresses: ReadonlySet<string>
  /** What the association is called, as slugs. */
  associationNames: ReadonlySet<string>
  /** Words in the names of the association, its places and its partners; lower case. */
  words: ReadonlySet<string>
}

/** The sources of an organisation's numbers, addresses and names. */
export interface OrganisationSources {
  phones: readonly ({ e164: string } | null)[]
  emails: readonly (string | null)[]
  addresses?: readonly (string | null)[]
  association: string
  names: readonly (string | null)[]
}

/** Gathers what is the organisation's own (Inställningar, Platser, Partner). */
export function organisationContacts({
  phones,
  emails,
  addresses = [],
  association,
  names,
}: OrganisationSources): OrganisationContacts {
  return {
    phones: new Set(phones.flatMap((phone) => (phone ? [phone.e164] : []))),
    emails: new Set(emails.flatMap((email) => (email ? [email.toLowerCase()] : []))),
    addresses: new Set(
      addresses.flatMap((address) =>
        streetAddresses(address ?? '').flatMap(({ street, whole }) => [toSlug(street), toSlug(whole)]),
      ),
    ),
    associationNames: new Set([toSlug(association)]),
    words: new Set([association, ...names].flatMap((name) => (name ? nameWords(name) : []))),
  }
}

/** Whether a number is a private person's: a mobile, also with a digit too few or too many, that isn't the organisation's. */
export function isPersonalPhone(e164: string, own: OrganisationContacts): boolean {
  return /^\+467[02369]\d{6,8}$/.test(e164) && !own.phones.has(e164)
}

/** Whether an address is a private person's: at a provider for private persons, and not the organisation's. */
export function isPersonalEmail(email: string, own: OrganisationContacts): boolean {
  const plain = email
    .toLowerCase()
    .replace(/ ?[[({<] ?(?:punkt|dot|\.) ?[\])}>] ?| (?:punkt|dot) |,| \. ?/g, '.')
    .replace(/ ?(?:[@＠]|[[({<].{1,12}?[\])}>]| (?:at|snabel[ -]?a) ) ?/, '@')
  const address = plain.includes('@') ? plain : plain.replace(' ', '@')
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return !own.emails.has(address) && privateProviders.has(domain.split('.').at(-2) ?? domain)
}

/** Whether a contact is told by what somebody does, and not by a name. */
export function isRole(contact: string, own: OrganisationContacts | null): boolean {
  const words = nameWords(contact)
  return words.some(isRoleWord) && words.every((word) => isKnownWord(word, own))
}

const roles = new Set(roleWords)
const little = new Set(littleWords)

/** By the name before the last point, so that gmail.com and hotmail.se are both found. */
const privateProviders = new Set(
  (
    'gmail googlemail hotmail outlook live msn icloud me mac yahoo ymail aol proton protonmail pm gmx ' +
    'mail fastmail tutanota tuta zoho yandex hey telia bredband bredband2 comhem tele2 spray passagen ' +
    'home swipnet bahnhof ownit bostream tiscali glocalnet boxer bredbandsbolaget telenor allente ' +
    'algonet'
  ).split(' '),
)

/** Whether a word stands in the names of the association, its places and its partners. */
export function isOwnWord(word: string, own: OrganisationContacts): boolean {
  return own.words.has(word) || (word.endsWith('s') && own.words.has(word.slice(0, -1)))
}

function isRoleWord(word: string): boolean {
  return roles.has(word) || roleEndings.some((ending) => word.endsWith(ending))
}

function isKnownWord(word: string, own: OrganisationContacts | null): boolean {
  const base = word.endsWith('s') ? word.slice(0, -1) : word
  return isRoleWord(word) || [word, base].some((form) => little.has(form) || own?.words.has(form))
}

/** The words of a name, in small letters. */
export function nameWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && word !== '-')
}

/** A Swedish number as it stands in a text, as the telephone network has it. */
export function toE164(text: string): string {
  const digits = text
    .normalize('NFKC')
    .replace('(0)', '')
    .replace(/[^\d+]/g, '')
  if (digits.startsWith('+')) return digits
  if (/^467\d{8}$/.test(digits)) return `+${digits}`
  return digits.startsWith('00') ? `+${digits.slice(2)}` : `+46${digits.slice(1)}`
}
