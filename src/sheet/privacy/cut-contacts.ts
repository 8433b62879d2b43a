import { capitalize } from '../../domain/time/swedish.ts'
import { withSpokenDigits } from './digit-groups.ts'
import { findHomeAddresses } from './home-addresses.ts'
import type { PersonalKind } from '../problems/findings/row-findings.ts'
import { findContacts, overlaps, type FoundContact } from './personal-data.ts'
import { clausesOf, leadsUpToContact, sentencesOf, type Clause } from './sentences.ts'
import { namesPerson } from './whose-name.ts'
import { isPersonalEmail, isPersonalPhone, toE164, type OrganisationContacts } from './whose-number.ts'

/** A text without what is private, and which kinds of it were cut out. */
export interface CutText {
  text: string
  cut: readonly PersonalKind[]
  /** Whether words went with it that say more than that a number or an address follows: "v. 8, då Egon (070-…) är borta". */
  isMoreCut: boolean
}

/**
 * A text without private persons' numbers and addresses. Each goes with the clause that it stands in, and with what only
 * led up to it: of "Ring Egon, tel 070-…" nothing is left. A landline is a person's where a person's name stands beside it.
 */
export function withoutPersonalContacts(text: string, own: OrganisationContacts): CutText {
  const contacts = privatelyHeld(text, own)
  if (contacts.length === 0) return { text, cut: [], isMoreCut: false }
  const cut = new Set<PersonalKind>()
  let isMoreCut = false
  const isPrivate: IsPrivate = (clauses, index) => {
    const words = [leadAt(clauses, index - 1), clauses[index]?.text ?? '', leadAt(clauses, index + 1)].join(
      ' ',
    )
    const found = contactsIn(clauses[index]?.text ?? '', contacts).filter((each) =>
      isPersonal(each, words, own),
    )
    for (const { kind } of found) cut.add(kind)
    if (found.length > 0) isMoreCut ||= saysMore(clauses[index]?.text ?? '')
    return found.length > 0
  }
  const rest = withoutClauses(masked(text, contacts), isPrivate)
  const isCut = cut.size > 0
  return { text: isCut ? unmasked(rest, contacts) : text, cut: [...cut], isMoreCut: isCut && isMoreCut }
}

/** What may be private: a home that is part of another find is that one. */
function privatelyHeld(text: string, own: OrganisationContacts): FoundContact[] {
  const contacts = findContacts(text)
  const homes = findHomeAddresses(text, own).filter(
    (home) => !contacts.some((other) => overlaps(home, other)),
  )
  return [...contacts, ...homes].toSorted((one, other) => one.index - other.index)
}

function saysMore(clause: string): boolean {
  const words = clause.replace(marks, ' ')
  return /[\p{L}\d]/u.test(words) && !leadsUpToContact(words)
}

/** Whether a clause holds what is private. */
type IsPrivate = (clauses: readonly Clause[], index: number) => boolean

/** `words` are those beside it, where the name of a person tells whose number it is. */
function isPersonal({ kind, text }: FoundContact, words: string, own: OrganisationContacts): boolean {
  if (kind === 'email') return isPersonalEmail(text, own)
  if (kind !== 'phone') return true
  const number = toE164(withSpokenDigits(text))
  if (isPersonalPhone(number, own)) return true
  return !own.phones.has(number) && namesPerson(words.replace(marks, ' '), own)
}

function leadAt(clauses: readonly Clause[], index: number): string {
  const text = clauses[index]?.text ?? ''
  return leadsUpToContact(text) ? text : ''
}

function withoutClauses(text: string, isPrivate: IsPrivate): string {
  const sentences = sentencesOf(text)
  const rests = sentences.map(({ words, end }) => {
    const clauses = clausesOf(words)
    const isCut = clauses.map((_, index) => isPrivate(clauses, index))
    if (!isCut.includes(true)) return words + end
    const kept = clauses.filter((_, index) => !isCut[index] && !isStump(clauses, isCut, index))
    return sentenceOf(kept, { end, isBeginningCut: kept[0] !== clauses[0] })
  })
  for (let index = rests.length - 2; index >= 0; index--)
    if (rests[index + 1] === '' && leadsUpToContact(sentences[index]?.words ?? '')) rests[index] = ''
  return sentences
    .map(({ gap }, index) => (rests[index] ? gap + rests[index] : ''))
    .join('')
    .trim()
}

/** Whether a clause says nothing without one that is cut: all from it to that one only lead up to it, or a name follows. */
function isStump(clauses: readonly Clause[], isCut: readonly boolean[], index: number): boolean {
  const next = isCut.indexOf(true, index)
  const from = isCut[index - 1] === true ? [index, index + 1] : [index, next]
  if (next === -1 && isCut[index - 1] !== true) return false
  return clauses.slice(...from).every(({ text }) => leadsUpToContact(text))
}

function sentenceOf(
  [first, ...others]: readonly Clause[],
  { end, isBeginningCut }: { end: string; isBeginningCut: boolean },
): string {
  if (!first) return ''
  if (isBeginningCut && dependent.test(first.text)) return sentenceOf(others, { end, isBeginningCut })
  const beginning = isBeginningCut ? capitalize(first.text.replace(joint, '')) : first.text
  return `${[beginning, ...others.map(({ mark, text }) => mark + text)].join('').trimEnd()}${end}`
}

const joint = /^\(?(?:och|eller|samt|men|alternativt) /iu

/** Says nothing without what was cut before it. */
const dependent =
  /^(?:är(?! (?:du|ni|det))|om|så|för|när|innan|gärna|helst|har|tar|svarar|hjälper|vet)(?!\p{L})/iu

/** Each contact as one private-use character, so that its own points, commas and dashes part nothing. */
function masked(text: string, contacts: readonly FoundContact[]): string {
  let masked = text.replace(marks, ' ')
  for (const [number, { index, text: found }] of [...contacts.entries()].toReversed())
    masked =
      masked.slice(0, index) + String.fromCharCode(firstMark + number) + masked.slice(index + found.length)
  return masked
}

function unmasked(text: string, contacts: readonly FoundContact[]): string {
  return text.replace(marks, (mark) => contacts[mark.charCodeAt(0) - firstMark]?.text ?? '')
}

function contactsIn(text: string, contacts: readonly FoundContact[]): FoundContact[] {
  return [...text.matchAll(marks)].flatMap(([mark]) => contacts[mark.charCodeAt(0) - firstMark] ?? [])
}

const firstMark = 0xe000
const marks = /[\uE000-\uF8FF]/g
