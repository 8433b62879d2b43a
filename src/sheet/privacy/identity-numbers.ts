import { digitGroups, plainDigits, type DigitGroup } from './digit-groups.ts'
import { hasHospitalNumber, isBornBy, isDayOfBirth, tellsIdentityInWords } from './days-of-birth.ts'

/**
 * Anything in a text that a person reads as a Swedish personal identity number (personnummer or samordningsnummer;
 * folkbokföringslagen 1991:481, 18 §): six digits for the day of birth or eight with the century, and four more, whatever
 * parts them and whatever the check digit, since a mistyped one tells as much of a person. Where something else is as
 * likely (a telephone number, a day and a time, a list of numbers) the check digit decides. An organisation number has 20
 * or more where the month stands. With the century, a day after `today` is nobody's birthday yet.
 */
export function hasPersonalIdentityNumber(text: string, today: Temporal.PlainDate): boolean {
  if (!/\p{Nd}/u.test(text)) return false
  const plain = plainDigits(text)
  if (!mayHoldIdentity(plain)) return false
  return (
    hasHospitalNumber(plain, today) ||
    tellsIdentityInWords(plain, today) ||
    digitGroups(plain).some((row) => hasIdentity(row, plain, today))
  )
}

/** Ten digits, or seven where there are words: "2 jan 55, sista fyra 1234". A date or two times of day have eight. */
function mayHoldIdentity(plain: string): boolean {
  return tenDigits.test(plain) || (sevenDigits.test(plain) && /\p{L}/u.test(plain))
}

const tenDigits = /(?:\d\D*){10}/

const sevenDigits = /(?:\d\D*){7}/

/** Whether neighbours in a row of digits, ten or twelve together, are a personal identity number. */
function hasIdentity(row: readonly DigitGroup[], text: string, today: Temporal.PlainDate): boolean {
  return row.some(({ index }, start) => {
    const before = text.slice(Math.max(0, index - longestName), index).toLowerCase()
    let length = 0
    for (let end = start; end < row.length && length < 12; end++) {
      length += row[end]?.digits.length ?? 0
      const written = length === 10 || length === 12 ? asWritten(row.slice(start, end + 1)) : null
      if (!written) continue
      if (calledIdentity.test(before)) return true
      const isPart = beside.test(row[end + 1]?.gap ?? '') || beside.test(row[start]?.gap ?? '')
      const isIdentity = readsAsIdentity(written, { before, isPart }, today)
      if (isIdentity) return true
    }
    return false
  })
}

/** A number of ten or twelve digits, as it stands. */
interface Written {
  /** YYMMDD or YYYYMMDD */
  day: string
  last: string
  /** What stands before the last four; empty where nothing does. */
  mark: string
  /** How the day is written: in one piece, as year, month and day, in other pieces, or in one piece with the last four. */
  form: 'whole' | 'one' | 'three' | 'other'
  /** What parts the last four in two; empty where nothing does. */
  lastGap: string
  /** Whether the same mark stands between all its groups, and each has two digits. */
  isPairs: boolean
}

function asWritten(groups: readonly DigitGroup[]): Written {
  const digits = groups.map((group) => group.digits).join('')
  const lengths = groups.map((group) => group.digits.length).join('')
  const gaps = groups.slice(1).map(({ gap }) => gap ?? '')
  const inTwo = lengths.endsWith('22') && lengths !== '22'
  const ofLast = inTwo ? 2 : 1
  const ofDay = lengths.slice(0, -ofLast)
  const isApart = inTwo || lengths.endsWith('4') || lengths.endsWith('1111')
  const isSame = new Set(gaps.slice(0, groups.length - ofLast - 1)).size === 1
  const form =
    groups.length === 1 ? 'whole' : ['6', '8', '26'].includes(ofDay) ? 'one' : isDateIn(ofDay, isSame)
  return {
    ...{
      day: digits.slice(0, -4),
      last: digits.slice(-4),
      form: isApart || form === 'whole' ? form : 'other',
    },
    mark: isApart ? (gaps.at(-ofLast) ?? '') : '',
    lastGap: inTwo ? (gaps.at(-1) ?? '') : '',
    isPairs: /^2+$/.test(lengths) && new Set(gaps).size === 1,
  }
}

function isDateIn(lengths: string, isSame: boolean): 'three' | 'other' {
  return isSame && ['222', '422', '2222'].includes(lengths) ? 'three' : 'other'
}

interface Beside {
  before: string
  /** Whether digits stand so close that it may be a part of a longer number. */
  isPart: boolean
}

function readsAsIdentity(written: Written, { before, isPart }: Beside, today: Temporal.PlainDate): boolean {
  const { day, last, mark, form } = written
  if (!isDayOfBirth(day.slice(-6)) || (day.length === 8 && !isBornBy(day, today))) return false
  const hasOwnMark = form === 'one' && ownMark.test(mark)
  if (before.endsWith('+') || (calledSomethingElse.test(before) && !hasOwnMark)) return false
  if (isSomethingElse(written, today)) return false
  const isDoubtful = (isPart && !hasOwnMark) || inLink.test(before)
  return (!isDoubtful && isLikely(written, today)) || hasRightCheckDigit(day.slice(-6) + last)
}

/** What can't be meant as one, even with a right check digit: one in ten of all numbers has that. */
function isSomethingElse(written: Written, today: Temporal.PlainDate): boolean {
  const { day, last, mark, form, lastGap, isPairs } = written
  const isPhone = day.length === 6 && day.startsWith('0') && !(form !== 'other' && ownMark.test(mark))
  if (isPhone || form === 'whole' || form === 'one') return isPhone
  const isSpanOfYears = /^(?:19|20)/.test(last) && isSince(day, today.year - 10)
  const isDayAndTime = form === 'three' && day.length === 8 && isMoment(written, today)
  const isListed = (isPairs || isMoment(written, today)) && isRising(day + last.slice(0, 2))
  return isSpanOfYears || isDayAndTime || isListed || /^ ?[.:]/.test(lastGap)
}

/** Whether people read it so whatever its check digit. */
function isLikely(written: Written, today: Temporal.PlainDate): boolean {
  const { day, mark, form, lastGap, isPairs } = written
  const isBirthday = day.length === 8
  if (form === 'whole') return !isMoment(written, today)
  if (hardMark.test(mark) || hardMark.test(lastGap)) return false
  if (form === 'one') return (ownMark.test(mark) && !isBirthday) || !isMoment(written, today)
  if (form === 'three' && isPairs) return isBirthday || Number(day.slice(0, 2)) > mostWeeks
  if (form === 'three') return !day.startsWith('0') && (ownMark.test(mark) || !isMoment(written, today))
  return ownMark.test(mark) || isBirthday
}

/** A day of our own time, and four digits that are a time of day in whole five minutes: "20261104-1300", "261104 1300". */
function isMoment({ day, last, form }: Written, { year }: Temporal.PlainDate): boolean {
  const isDay = Number(day.slice(-2)) <= 31
  const first = year - (form === 'three' ? 10 : 2)
  return isDay && isSince(day, first) && /^(?:0[6-9]|1\d|2[0-3])[0-5][05]$/.test(last)
}

/** Without the century, or written the other way round, any day that may be. */
function isSince(day: string, year: number): boolean {
  return day.length === 8 ? Number(day.slice(0, 4)) >= year : Number(day.slice(0, 2)) <= 31
}

function isRising(digits: string): boolean {
  const pairs = digits.match(/\d\d/g) ?? []
  return pairs.every((pair, index) => index === 0 || pair > (pairs[index - 1] ?? ''))
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

const ownMark = /^ ?[-+] ?$/

/** What rather stands between two things than within one. */
const hardMark = /[,;()\n]/

const beside = /^[./:+-]$/

const mostWeeks = 53

const longestName = 40

const calledIdentity =
  /(?:person-?(?:nummer|nr)|pers\.? ?nr|(?<!\p{L})p-?nr|samordnings-?(?:nummer|nr)|födelse-?(?:nummer|nr))[\s:.=(#-]{0,4}(?:är:? )?$/u

const calledSomethingElse =
  /(?<!\p{L})(?:ocr|bankgiro|plusgiro|postgiro|bg|pg|isbn|issn|konto\p{L}*|org|organisations|referens|ref|order|faktura|medlems|kort|artikel|art|serie|diarie|dnr|tel|tfn|telefon|mobil)[\s.:-]{0,2}(?:nr|nummer)?[\s.:-]{0,3}$/u

const inLink = /(?:https?:\/\/|www\.)\S*$/u
