import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'
import { formatRecurrence } from '../../../../src/domain/programme/recurrence-words.ts'
import type { Recurrence } from '../../../../src/domain/programme/schedule.ts'
import { allKinds } from '../../../support/workbooks/all-kinds.ts'
import { cleanLine, cleanProse } from '../../../../src/sheet/parse/clean-text.ts'
import { parseDays } from '../../../../src/sheet/grammar/days.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { cellContext, today } from '../../../support/workbooks/read-cell.ts'

const from = Temporal.PlainDate.from('2026-09-01')
const context = { today, horizon: horizonFor(today), from, to: null }
const cells = cellContext({ from: '2026-09-01' })
const where = { tab: 'Aktiviteter', gid: null, cell: null, column: null, row: null }

/** Whatever stands in a cell, a parser gives a value or findings with words; it never throws. */
function readAll(cell: string | number | boolean): void {
  for (const kind of allKinds) {
    const parsed = kind.read(cell, cells)
    const findings = parsed.ok ? parsed.remarks : parsed.findings
    for (const finding of findings) {
      const words = textFor({ finding, severity: 'error', where, found: null, effect: 'row-held' })
      const said = words.title + words.action
      // Not expect(): it is slow, and this runs some hundred thousand times.
      if (/undefined|null|NaN|\[object/.test(said)) throw new Error(said)
    }
    if (!parsed.ok && findings.length === 0) throw new Error('Refused without a word.')
  }
}

describe('no cell makes a parser throw', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a link that runs', 'javascript:alert(1)'],
    ['a name of the prototype', '__proto__'],
    ['a name of an object', 'constructor'],
    ['a formula', '=HYPERLINK("http://x";"y")'],
    ['direction characters', '\u202Etisdagar\u202C'],
    ['emoji', '🎉👩‍👩‍👧'],
    ['half an emoji', '\uD83C'],
    ['a null character', 'tis\u0000dag'],
    ['50 000 letters', 'a'.repeat(50_000)],
    ['50 000 digits', '1'.repeat(50_000)],
    ['50 000 spaces', `1${' '.repeat(50_000)}1`],
    ['50 000 dashes', '-'.repeat(50_000)],
    ['many brackets', '('.repeat(10_000)],
    ['many dates', '8 december, '.repeat(2000)],
    ['many weeks', 'v. 1, '.repeat(2000)],
    ['many commas', ','.repeat(20_000)],
    ['many prices', '20 kr '.repeat(5000)],
    ['a long number in groups', '1 000'.repeat(3000)],
    ['many dots', 'a.'.repeat(20_000)],
    ['Arabic digits', '١٣–١٥'],
  ])('%s', (_, cell) => {
    readAll(cell)
  })

  test.each([NaN, Infinity, -1, 0, 1, 1e21, 0.1, 46364.5625, 2.5, -0.5, true, false])('%s', (cell) => {
    readAll(cell)
  })

  test('any text at all', () => {
    const pieces = fc.constantFrom(
      ...'tisdagar jämna veckor varannan och första i månaden den 15:e 2026-12-08 8 dec 13.00 – - v. 52 ej kl ca kr , ; / ( ) \n . : 031-390 06 00 medlem 20 gratis till från'.split(
        ' ',
      ),
    )
    const sentence = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 60 })), (cell) => readAll(cell)),
      { numRuns: 400 },
    )
  })
})

test('what is said back can be written in the sheet, and means the same', () => {
  const weekdays = fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    .map((days) => days.toSorted())
  const recurrence = fc.oneof<fc.Arbitrary<Recurrence>[]>(
    fc.record({
      kind: fc.constant('weekly' as const),
      weekdays,
      weeks: fc.constantFrom('all' as const, 'even' as const, 'odd' as const),
    }),
    fc.record({
      kind: fc.constant('every-nth-week' as const),
      weekdays,
      interval: fc.integer({ min: 2, max: 8 }),
    }),
    fc.record({
      kind: fc.constant('nth-weekday' as const),
      weekdays: fc.integer({ min: 1, max: 7 }).map((day) => [day]),
      ordinals: fc.subarray([1, 2, 3, 4, 5, -1], { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constant('day-of-month' as const),
      days: fc
        .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 })
        .map((days) => days.toSorted((one, other) => one - other)),
    }),
  )
  fc.assert(
    fc.property(recurrence, (rule) => {
      const parsed = parseDays(formatRecurrence(rule, null), context)
      expect(parsed).toMatchObject({ ok: true, value: { rules: [rule], dates: [] } })
    }),
    { numRuns: 500 },
  )
})

test('cleaning is done once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      expect(cleanProse(cleanProse(text))).toBe(cleanProse(text))
    }),
  )
})

test('no invisible or direction character is left', () => {
  expect(cleanLine('\u202Ebingo\u200B\u00A0på\u2007tisdag\uFEFF\u0007')).toBe('bingo på tisdag')
  // XML, and with it a feed, refuses what is no character.
  expect(cleanLine('bin\uFFFEgo\uFDD0\uD83C')).toBe('bingo')
  expect(cleanProse('Ett.\r\n\r\n\r\n\r\nTvå.  \u2028 Tre.')).toBe('Ett.\n\nTvå.\nTre.')
})
