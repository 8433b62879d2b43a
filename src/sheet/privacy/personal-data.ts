/**
 * Something with the form of a Swedish personal identity number (personnummer or samordningsnummer; folkbokföringslagen
 * 1991:481, 18 §) anywhere in a text: six digits for the day of birth, a hyphen or plus and four more, or twelve digits
 * with the century, whatever the check digit, since a mistyped one tells as much of a person. Ten digits in one piece need
 * a right check digit: telephone numbers look alike. An organisation number has 20 or more where the month stands.
 * Twelve digits with a day after `today` are a date and a time, or nothing: nobody is born yet. Of the last two years they
 * are a date and a time where they can be one and the check digit is wrong; a right one is never let through.
 */
export function hasPersonalIdentityNumber(text: string, today: Temporal.PlainDate): boolean {
  if (!/\d{2}/.test(text.normalize('NFKC'))) return false
  const plain = plainDigits(text)
  return (
    identityInWords.test(plain) ||
    [...plain.matchAll(identityNumber)].some((match) => isIdentity(match, today))
  )
}

function isIdentity(match: RegExpExecArray, today: Temporal.PlainDate): boolean {
  const [, century = '', year = '', inner = '', month = '', dayOfMonth = '', mark = '', ending = ''] = match
  const day = year + month + dayOfMonth
  const last = ending.replace(' ', '')
  if (!isDayOfBirth(day)) return false
  if (century !== '' && !isBornBy(century + day, today)) return false
  const isRight = hasRightCheckDigit(day + last)
  if (isRecentMoment(century + day, last, today) && !isRight) return false
  // In one piece, or with its own mark, it can hardly be anything else.
  const isUsual = (inner === '' || inner === ' ') && /^[-+]$/.test(mark)
  if (isUsual || (century !== '' && inner === '')) return true
  const isPhone = day.startsWith('0') && century === ''
  const isYear = inner !== '' && /^(?:19|20)/.test(last)
  // Six digits and four with a mark between them are read as one by people, whatever the check digit; not a day and a time.
  const looksRight = inner === '' && /^[./]$/.test(mark) && !isTimeOfDay(last)
  return (isRight || looksRight) && !isPhone && !isYear
}

/** E-mail addresses and telephone numbers in free text. */
export type PersonalKind = 'phone' | 'email'

/** Whether a text holds an e-mail address, a telephone number or a personal identity number: then it isn't quoted. */
export function looksPersonal(text: string, today: Temporal.PlainDate): boolean {
  return hasPersonalIdentityNumber(text, today) || findContacts(text).length > 0
}

/** A telephone number or e-mail address in a text, as it stands there. */
export interface FoundContact {
  kind: PersonalKind
  text: string
  index: number
}

/** Every e-mail address and everything written as a Swedish telephone number, in order. */
export function findContacts(text: string): FoundContact[] {
  const emails = found('email', text, emailAddress)
  const digits = withPlainDigits(text)
  const phones = /\d[\d\D]*\d/.test(digits) ? found('phone', digits, phoneNumber) : []
  const apart = phones.filter((phone) => !emails.some((email) => overlaps(email, phone)))
  return [...emails, ...apart].toSorted((one, other) => one.index - other.index)
}

/**
 * The day with or without marks between its parts, then a mark or none, then four digits in one piece or two, or a letter
 * and three digits as in the numbers that hospitals give.
 */
const identityNumber =
  /(?<!\d)(?:(18|19|20) ?)?(\d{2})([ ./-]?)(\d{2})\3(\d{2}) ?([-+./]?) ?(\d{2} ?\d{2}|[A-Z]\d{3})(?![-./]?\d)/g

/** "född 1912-12-12, sista fyra 1212" */
const identityInWords =
  /(?<!\d)(?:(?:18|19|20)\d{2}|\d{2})[ ./-]?\d{2}[ ./-]?\d{2}\D{1,20}(?:sista|fyra|kontrollsiffr)\D{0,20}\d{4}(?!\d)/i

/** Also where the @ has spaces around it or is written so that a machine shall not see it: "anna [at] gmail.com". */
const emailAddress =
  /[\p{L}\p{N}._%+-]{1,64} ?(?:@|[[({] ?(?:at|snabel-?a|@) ?[\])}]) ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu

/**
 * A mobile number is known by its digits, whatever stands before it and whatever parts them. Others begin with +, 00 or 0
 * and an area code, then groups of two or more digits with at most a space between; so a date or two times of day are none.
 */
const phoneNumber =
  /(?<!\d)(?:(?:(?:\+|00) ?)?46[\s./–—‐‑-]{0,2}(?:\(0\))?[\s./–—‐‑-]{0,2}|\(?0)7[02369]\)?(?:[\s./–—‐‑-]{0,3}\d){7}(?!\d)|(?<![\p{L}\d.,:/-])(?:(?:\+|00)\d{2}[\s-]?(?:\(0\))?[\s-]?\d{1,3}|\(?0[1-9]\d{0,2}\)?)[\s/–−‐‑-]{0,3}\d{2,}(?:\s?\d{2,}){0,4}(?!\d)/gu

function found(kind: PersonalKind, text: string, pattern: RegExp): FoundContact[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ kind, text: match[0], index: match.index }))
    .filter((contact) => kind === 'email' || hasLengthOfPhone(contact.text))
}

function hasLengthOfPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return digits >= 7 && digits <= 14
}

function overlaps(one: FoundContact, other: FoundContact): boolean {
  return one.index < other.index + other.text.length && other.index < one.index + one.text.length
}

function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[−–—‐‑]/g, '-')
}

/** Fullwidth digits as ordinary ones, each in its place. */
function withPlainDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

/** YYMMDD; a samordningsnummer has 60 added to the day (folkbokföringslagen, 18 b §). */
function isDayOfBirth(digits: string): boolean {
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6))
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))
}

/** YYYYMMDD; the days of a samordningsnummer count as those 60 before. */
function isBornBy(digits: string, { year, month, day }: Temporal.PlainDate): boolean {
  const dayOfBirth = Number(digits.slice(6)) % 60
  return Number(digits.slice(0, 6)) * 100 + dayOfBirth <= (year * 100 + month) * 100 + day
}

/** A day of the last two years with a time between six and midnight in whole five minutes: "20261104-1300". */
function isRecentMoment(day: string, time: string, today: Temporal.PlainDate): boolean {
  const isDay = /^\d{6}(?:0[1-9]|[12]\d|3[01])$/.test(day)
  const isRecent = day > today.subtract({ years: 2 }).toString().replaceAll('-', '')
  return isDay && isRecent && isTimeOfDay(time)
}

function isTimeOfDay(digits: string): boolean {
  return /^(?:0[6-9]|1\d|2[0-3])[0-5][05]$/.test(digits)
}

/** Luhn's: every other digit doubled from the first, the digits of the products added, divisible by ten. */
function hasRightCheckDigit(digits: string): boolean {
  let sum = 0
  for (const [index, digit] of Array.from(digits, Number).entries()) {
    const product = digit * (index % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}
