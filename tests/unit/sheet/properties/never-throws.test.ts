import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'
import type { Kind } from '../../../../src/sheet/contract/kinds/kind.ts'
import { hasPersonalIdentityNumber } from '../../../../src/sheet/privacy/identity-numbers.ts'
import { withoutPersonalContacts } from '../../../../src/sheet/privacy/cut-contacts.ts'
import { organisationContacts } from '../../../../src/sheet/privacy/whose-number.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { allKinds } from '../../../support/workbooks/all-kinds.ts'
import { tries } from '../../../support/property-runs.ts'
import { cellContext, today } from '../../../support/workbooks/read-cell.ts'

const cells = cellContext({ from: '2026-09-01', to: '2027-05-26', programmeEnd: '2027-06-11' })
const own = organisationContacts({ phones: [], emails: [], association: '', names: [] })
const where = { tab: 'Aktiviteter', gid: null, cell: null, column: null, row: null }

/** Every way of reading gives a value, or findings with words. */
function readAll(cell: CellValue): void {
  for (const kind of allKinds) readWith(kind, cell)
  if (typeof cell !== 'string') return
  hasPersonalIdentityNumber(cell, today)
  withoutPersonalContacts(cell, own)
}

function readWith(kind: Kind<unknown>, cell: CellValue): void {
  const parsed = kind.read(cell, cells)
  const findings = parsed.ok ? [...parsed.remarks, ...(parsed.missing ?? [])] : parsed.findings
  for (const finding of findings) {
    const { title, action } = textFor({ finding, severity: 'error', where, found: null, effect: 'row-held' })
    // Not expect(): it is slow, and this runs a hundred thousand times.
    if (/undefined|null|NaN|\[object/.test(title + action)) throw new Error(title + action)
  }
  if (!parsed.ok && findings.length === 0) throw new Error('Refused without a word.')
}

const digit = fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9'.split(' '))
const separator = fc.constantFrom(...' .,:;-–—/\\()[]+*%&!?\n\t\u00A0\u202F\u2007'.split(''))
const odd = fc.constantFrom(
  '\uD83C',
  '\uDC69',
  '\u0000',
  '\u200D',
  '\uFEFF',
  '\u202E',
  '👩‍👩‍👧',
  'ﬁ',
  '½',
  '٣',
  'İ',
  'å',
  'É',
  'ss',
)
const letter = fc.constantFrom(...'a b c d e k l m n o r s t u v å ä ö'.split(' '))

const alphabets: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'digits and separators': fc.oneof(digit, separator),
  'digits alone': digit,
  'separators alone': separator,
  'letters and digits': fc.oneof(letter, digit, fc.constant(' ')),
  'lone surrogates, NUL and emoji among digits': fc.oneof(odd, digit, separator),
}

describe('no cell makes a parser throw', () => {
  test.each(Object.entries(alphabets))('%s', (_, unit) => {
    const text = fc.array(unit, { minLength: 1, maxLength: 14 }).map((units) => units.join(''))
    fc.assert(fc.property(text, readAll), tries(60))
  })

  test('every date and time with a digit gone or too many', () => {
    const parts = fc.tuple(fc.nat(40), fc.nat(20), fc.nat(10_000), separator, separator)
    fc.assert(
      fc.property(parts, ([day, month, year, one, other]) => readAll(`${day}${one}${month}${other}${year}`)),
      tries(60),
    )
  })

  test('any number', () => {
    fc.assert(fc.property(fc.oneof(fc.double(), fc.integer(), fc.float()), readAll), tries(40))
  })
})

/** What a hostile cell is made of, over and over. */
const pieces = [
  ...[
    '1',
    ' ',
    '-',
    '.',
    ',',
    '(',
    'a',
    'å',
    '1 ',
    '1.',
    '1-',
    '1,',
    '12 ',
    '1:',
    'a1',
    '\n',
    '👩‍👩‍👧',
    '\uD83C',
    '\u0000',
    '\u0301',
  ],
  ...[
    'tis ',
    'kl ',
    'v. 1, ',
    '8 dec ',
    '1 kr ',
    'och ',
    '13–15 ',
    '070-174 06 99 ',
    'a@b.se ',
    '550102-1234 ',
    'ring Anna ',
  ],
]

describe('a cell of 50,000 characters is read in a moment, whatever it is made of', () => {
  test.each(pieces)('%j', (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    for (const kind of allKinds) readWith(kind, text(50_000))
    const slow = allKinds.filter((kind) => grows((cell) => readWith(kind, cell), text))
    expect(slow.map(({ help }) => help)).toEqual([])
  })

  test.each(pieces)('%j, where it is searched for what is private', (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    expect(grows((cell) => hasPersonalIdentityNumber(cell, today), text)).toBe(false)
    expect(grows((cell) => withoutPersonalContacts(cell, own), text)).toBe(false)
  })
})

/** Whether four times as long a text takes far more than four times as long, and long enough to matter. */
function grows(run: (cell: string) => unknown, text: (length: number) => string): boolean {
  const time = (length: number) => {
    const cell = text(length)
    const start = process.cpuUsage()
    run(cell)
    const { user } = process.cpuUsage(start)
    return user / 1000
  }
  const long = time(40_000)
  if (long < 250) return false
  // A busy machine or a collection of garbage may have got in between: the quickest of three counts.
  const [short, again] = [5_000, 40_000].map((length) => Math.min(...[1, 2, 3].map(() => time(length))))
  return (again ?? 0) > 250 && (again ?? 0) > 8 * 3 * (short ?? 0)
}
