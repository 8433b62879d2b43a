import parsePhoneNumber, { type PhoneNumber } from 'libphonenumber-js/max'
import type { Phone } from '../../../domain/programme/phone.ts'
import type { CellFinding } from '../../problems/findings/cell-findings.ts'
import type { CellValue } from '../../cell-value.ts'
import { cleanLine, textOf } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { littleWords, roleWords } from '../../parse/role-words.ts'
import { weekdayWords } from '../../parse/swedish-words.ts'
import { kind, type Kind } from './kind.ts'

/**
 * Telefon: a Swedish number with its area code, or one with + and a country code, perhaps with a note after it ("vard.
 * 9–12"). The traps of the library (measured) are caught first: it takes "20 60 00" for a valid toll-free number, and
 * finds nothing where there are two numbers or a note.
 */
export const phone = kind(parsePhone, {
  help: 'Till exempel 031-390 06 00. Föreningens eller platsens nummer; en persons bara med Samtycke Ja.',
  isQuoted: false,
  contacts: 'by-consent',
})

/** Telefon of the association, a place or a partner: the organisation's own, whatever number it is. */
export const ownPhone: Kind<Phone> = { ...phone, help: 'Till exempel 031-390 06 00.', contacts: 'own' }

function parsePhone(value: CellValue): Parsed<Phone> {
  if (hasLostZero(textOf(value))) return unreadable({ code: 'PHONE_LOST_ZERO' })
  const text = withoutLead(cleanLine(value).slice(0, 200))
  const [first = '', ...others] = splitNumbers(text)
  const [digits, rest] = splitNote(first)
  const finding = findingBefore(digits, rest)
  if (finding) return unreadable(finding)
  const number = parsePhoneNumber(digits, 'SE')
  if (!number?.isValid()) return unreadable({ code: 'PHONE_UNREADABLE' })
  const note = readNote(rest)
  const phone = { display: format(number), e164: number.number, note: note.text }
  return read(phone, [...remarksOn(number, others), ...note.remarks])
}

/** Marks of a number; a slash only after an area code, since it also stands between two numbers. */
const numberStart =
  /^[+(]*\d[\d ()+.\u2010-\u2015\u2212-]*(?:(?<=^[(]?0\d{1,3}[)]? ?)\/[\d ()+.\u2010-\u2015\u2212-]*)?/

function withoutLead(text: string): string {
  return text
    .replace(
      /^(?:telefon(?:nummer)?|tel|tfn|tele|mobil(?:nummer)?|ring|reception(?:en)?|expedition(?:en)?|växel)[.: ]+(?:på )?/i,
      '',
    )
    .replace(/(?<=^[+]?\d{1,3} ?)\(0\)/, '')
    .trim()
}

/** "013-206000 / 070-1234567": a mark or word between two numbers, and a number's beginning after it. */
function splitNumbers(text: string): string[] {
  return text.split(/(?<=\d{2}) ?(?:[/;,]| eller | och ) ?(?=[+(]?\d)/).reduce<string[]>((numbers, part) => {
    const before = numbers.at(-1)
    const isAreaCode = before !== undefined && /^\(?0\d{1,3}\)?$/.test(before)
    return isAreaCode ? [...numbers.slice(0, -1), `${before}-${part}`] : [...numbers, part]
  }, [])
}

function splitNote(text: string): [digits: string, note: string] {
  const digits = (numberStart.exec(text)?.[0] ?? '').replace(/[ (.\u2010-\u2015\u2212-]+$/, '')
  const note = text.slice(digits.length).replace(/^[ ,.(\u2010-\u2015\u2212-]+|[) ]+$/g, '')
  return [digits, note]
}

function findingBefore(written: string, rest: string): CellFinding | null {
  const digits = written.replace(/\D/g, '')
  if (digits === '') return { code: 'PHONE_UNREADABLE' }
  if (/^[oOlI][ \d]/.test(rest)) return { code: 'PHONE_WITH_LETTER' }
  if (/^(?:112|1177|11414|11313|11612[13])$/.test(digits)) return { code: 'PHONE_SPECIAL', number: written }
  const begins = /^[(]?(?:0|\+)/.test(written)
  return begins ? null : { code: 'PHONE_WITHOUT_AREA_CODE' }
}

function remarksOn(number: PhoneNumber, others: readonly string[]): CellFinding[] {
  const remarks: CellFinding[] = []
  if (others.length > 0) remarks.push({ code: 'PHONE_SEVERAL' })
  const isShort = number.country === 'SE' && number.nationalNumber.length < shortestUsual
  if (isShort) remarks.push({ code: 'PHONE_SHORT' })
  return remarks
}

/** A note says when to call or whom one reaches by role; a name in it could be a private person's, and a number too. */
function readNote(rest: string): { text: string | null; remarks: CellFinding[] } {
  if (rest === '') return { text: null, remarks: [] }
  if (rest.replace(/\D/g, '').length > 8) return { text: null, remarks: [{ code: 'PHONE_SEVERAL' }] }
  const words = rest.toLocaleLowerCase('sv').match(/\p{L}+/gu) ?? []
  const isHarmless = words.every((word) => noteWords.has(word) || weekdayWords.has(word))
  return isHarmless ? { text: rest, remarks: [] } : { text: null, remarks: [{ code: 'PHONE_NOTE_LEFT_OUT' }] }
}

const noteWords = new Set([
  ...roleWords,
  ...littleWords,
  ...(
    'vard vardag vardagar vardagarna helgfria helger kl klockan mellan och till från dagtid kvällstid förmiddagar ' +
    'eftermiddagar fm em växel vx växeln knappval ankn anknytning telefonsvarare telefontid tid öppet dygnet runt sms ' +
    'tala in meddelande endast bara ej inte'
  ).split(' '),
])

/** Swedish numbers have eight or nine digits after the zero; a few old ones have seven ("013-733 42"). */
const shortestUsual = 8

/** As PTS writes them, "031-390 06 00"; foreign ones with their country code. */
function format(number: PhoneNumber): string {
  return number.country === 'SE' ? number.formatNational() : number.formatInternational()
}

/** Spreadsheets make a number of 0701234567, and the zero is gone; in the file that they save, too. */
function hasLostZero(text: string): boolean {
  return /^[1-9]\d{6,9}$/.test(text) && parsePhoneNumber(`0${text}`, 'SE')?.isValid() === true
}
