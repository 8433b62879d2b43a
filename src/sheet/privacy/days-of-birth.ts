import { monthWords } from '../parse/swedish-words.ts'

/** YYMMDD; a samordningsnummer has 60 added to the day (folkbokföringslagen, 18 b §). */
export function isDayOfBirth(digits: string): boolean {
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6))
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))
}

/** YYYYMMDD since 1800; the days of a samordningsnummer count as those 60 before. */
export function isBornBy(digits: string, { year, month, day }: Temporal.PlainDate): boolean {
  const dayOfBirth = Number(digits.slice(6)) % 60
  const born = Number(digits.slice(0, 6)) * 100 + dayOfBirth
  return /^(?:18|19|20)/.test(digits) && born <= (year * 100 + month) * 100 + day
}

/** The numbers that hospitals give: a letter and three digits after the day of birth. */
export function hasHospitalNumber(plain: string, today: Temporal.PlainDate): boolean {
  return [...plain.matchAll(hospitalNumber)].some(([, year = '', month = '', day = '']) => {
    const digits = year + month + day
    return isDayOfBirth(digits.slice(-6)) && (digits.length === 6 || isBornBy(digits, today))
  })
}

const hospitalNumber =
  /(?<!\d)((?:18|19|20)\d\d(?=[ -]?\d\d[ -]?\d\d ?-? ?[A-Z])|\d\d(?=[ -]?\d\d[ -]?\d\d-[A-Z]))[ -]?(\d\d)[ -]?(\d\d) ?-? ?[A-Z]\d{3}(?!\d)/g

/**
 * A day of birth in words or digits with its last four beside it: "född 1912-12-12, sista fyra 1212", "f. 2 januari 1955,
 * 1234", "2/1 1955-1234".
 */
export function tellsIdentityInWords(plain: string, today: Temporal.PlainDate): boolean {
  const text = plain.replace(/\s+/g, ' ').toLowerCase()
  return [...text.matchAll(writtenDay)].some(({ 0: day, index }) => {
    const before = text.slice(Math.max(0, index - 50), index)
    const after = text.slice(index + day.length, index + day.length + 70)
    if (lastFourAfter.test(after) || lastFourBefore.test(before)) return true
    const [, joint = '', last = ''] = fourAfter.exec(after) ?? []
    const isYear = Number(last) >= 1800 && Number(last) <= today.year + 30
    if (last === '' || isYear) return false
    return born.test(before) || (joint === '-' && isOld(day, today))
  })
}

/** 1955-01-02, 550102, 2/1 1955, 2.1.55, 2 januari 1955, den 2:a jan -55 */
const writtenDay = new RegExp(
  String.raw`(?<![\d./-])(?:(?:(?:18|19|20)\d\d|\d\d)[ ./-]?(?:0\d|1[0-2])[ ./-]?[0-3]\d|[0-3]?\d(?::[ae])?(?:[./-]| ?/ ?)[01]?\d(?:[ ./-]| -)?(?:(?:18|19|20)\d\d|\d\d)|[0-3]?\d(?::[ae])? (?:${[...monthWords.keys()].join('|')})\.?(?: | ?-)(?:(?:18|19|20)\d\d|\d\d))(?!\d)`,
  'g',
)

const lastFour = String.raw`(?:sista (?:fyra|4|siffr)|(?:fyra|4) sista|kontrollsiffr|(?:fyra|4) siffr)`
const lastFourAfter = new RegExp(
  String.raw`^[^\d\n]{0,40}${lastFour}\D{0,20}\d{4}(?!\d)|^\D{1,20}(?<!\d)\d{4}(?!\d)\D{0,20}${lastFour}`,
)
const lastFourBefore = new RegExp(String.raw`${lastFour}\D{0,15}\d{4}(?!\d)\D{0,25}$`)

const fourAfter = /^([ ,.;:(/-]{1,4})(?:nr|nummer)?[ .:]{0,2}(\d{4})(?!\d|[.:-]\d)/

const born = /(?<!\p{L})(?:född|födda|född den|f|f\.)[\s:.]*(?:den )?$/u

/** Written with the year of one who may be grown up. */
function isOld(day: string, today: Temporal.PlainDate): boolean {
  const [year = ''] = /\d{4}$|^\d{4}/.exec(day) ?? []
  return year !== '' && Number(year) < today.year - 15
}
