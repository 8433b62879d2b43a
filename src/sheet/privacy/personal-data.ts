import type { PersonalKind } from '../problems/findings/row-findings.ts'
import { accountNumber, isAccount, mayHoldAccount } from './account-numbers.ts'
import { spokenDigit, withoutLetters, withSpokenDigits } from './digit-groups.ts'
import { doorCodes, mayHoldCode } from './door-codes.ts'
import { hasPersonalIdentityNumber } from './identity-numbers.ts'
import { hiddenKeys, mayHoldKey, mayHoldPassword, passwords } from './passwords-and-keys.ts'

/** Whether a text holds an e-mail address, a personal identity number or another number that isn't for everybody: then it isn't quoted. */
export function looksPersonal(text: string, today: Temporal.PlainDate): boolean {
  return hasPersonalIdentityNumber(text, today) || findContacts(text).length > 0
}

/** What may be private in a text, as it stands there. */
export interface FoundContact {
  kind: PersonalKind
  text: string
  index: number
}

/** Every e-mail address, code, password, hidden key and bank account, and everything written as a Swedish telephone number, in order. */
export function findContacts(text: string): FoundContact[] {
  // Most cells hold neither, and the patterns are slow.
  const emails = mayHoldEmail.test(text) ? found('email', text, emailAddress) : []
  const digits = withPlainDigits(text)
  const phones = holdsSevenDigits.test(digits) ? found('phone', digits, phoneNumber) : []
  const spoken = mayBeSpoken.test(text) ? found('phone', text, spokenNumber) : []
  const codes = mayHoldCode.test(text) ? doorCodes.flatMap((code) => found('code', digits, code)) : []
  const secrets = [
    ...(mayHoldPassword.test(text) ? passwords.flatMap((each) => found('password', digits, each)) : []),
    ...(mayHoldKey.test(text) ? hiddenKeys.flatMap((each) => found('key', text, each)) : []),
  ]
  const accounts = mayHoldAccount.test(text)
    ? found('account', digits, accountNumber).filter((each) => isAccount(each.text))
    : []
  const contacts: FoundContact[] = []
  for (const each of [...emails, ...secrets, ...accounts, ...phones, ...spoken, ...codes])
    if (!contacts.some((other) => overlaps(each, other))) contacts.push(each)
  return contacts.toSorted((one, other) => one.index - other.index)
}

/** Those that are known without a point, or without an @: "anna.andersson at gmail", "anna.andersson gmail.com". */
const knownProvider = '(?:gmail|hotmail|outlook|icloud|yahoo)'

const namePart = '[\\p{L}\\p{N}._%+-]{1,64}'

/**
 * Also where the @ or the points have spaces around them or are written so that a machine shall not see them: "anna [at]
 * gmail.com", "anna punkt andersson snabel-a gmail punkt com".
 */
const emailAddress = new RegExp(
  `${namePart}(?: (?:punkt|dot) ${namePart}){0,3} ?(?:[@＠]|[[({<] ?(?:a|at|snabel[ -]?a|@) ?[\\])}>]| (?:at|snabel[ -]?a) ) ?` +
    `(?:[\\p{L}\\p{N}-]{1,63}(?:(?:,| ?\\.| \\. (?=(?:com|se|nu|net|org)(?!\\p{L}))| ?[[({<] ?(?:punkt|dot|\\.) ?[\\])}>] ?| (?:punkt|dot) )` +
    `[\\p{L}\\p{N}-]{1,63}){1,5}|${knownProvider}(?![\\p{L}\\p{N}]))` +
    `|(?<![\\p{L}\\p{N}._%+-])(?=\\S*[._\\d]|\\S{7})${namePart} ${knownProvider}\\.(?:com|se)(?!\\p{L})`,
  'giu',
)

const mayHoldEmail = new RegExp(`[@＠]|[[({<] ?at? ?[\\])}>]| at |snabel| ${knownProvider}\\.`, 'i')

/**
 * A mobile number is known by its digits, whatever stands before it and whatever parts them. Others begin with +, 00 or 0
 * and an area code, then groups of two or more digits with at most a space between; so a date or two times of day are none.
 */
const phoneNumber =
  /(?<!\d)(?:(?:(?:\+|00) ?)?46[\s./–—‐‑-]{0,2}(?:\(0\))?[\s./–—‐‑-]{0,2}|\(?0 ?)7 ?[02369]\)?(?:[\s./_=,–—‐‑-]{0,3}\d){7}(?!\d)|(?<![\p{L}\d.,:/-])(?:(?:\+|00)\d{2}[\s-]?(?:\(0\))?[\s-]?\d{1,3}|\(?0[1-9]\d{0,2}\)?)[\s/–−‐‑-]{0,3}\d{2,}(?:\s?\d{2,}){0,4}(?!\d)/gu

/** A mobile number in words, or begun in words: "nollsjunoll 174 06 99". */
const spokenNumber = new RegExp(
  `(?<!\\p{L})noll[\\s-]{0,2}sju(?:ttio)?[\\s-]{0,2}(?:[\\s./,–—-]{0,3}(?:${spokenDigit}|\\d)){6,}(?![\\p{L}\\d])`,
  'giu',
)

const mayBeSpoken = /noll/i

function found(kind: PersonalKind, text: string, pattern: RegExp): FoundContact[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: whole, index }) => {
      const opens = whole.startsWith('(') && !whole.includes(')') ? 1 : 0
      return { kind, text: whole.slice(opens), index: index + opens }
    })
    .filter((contact) => kind !== 'phone' || isPhone(withSpokenDigits(contact.text)))
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return digits >= 7 && digits <= 14 && !spanOfTimes.test(text)
}

const holdsSevenDigits = /(?:\d\D*){7}/

/** "0730-0900" */
const spanOfTimes = /^0\d[0-5]\d ?[–—-] ?[0-2]\d[0-5]\d$/

/** Whether two finds share any of the text. */
export function overlaps(one: FoundContact, other: FoundContact): boolean {
  return one.index < other.index + other.text.length && other.index < one.index + one.text.length
}

/** Fullwidth digits as ordinary ones, and an O or l that people read as one, each in its place. */
function withPlainDigits(text: string): string {
  return withoutLetters(
    text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)),
  )
}
