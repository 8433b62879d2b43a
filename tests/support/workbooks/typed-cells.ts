import fc from 'fast-check'
import type { ColumnContract } from '../../../src/sheet/contract/columns.ts'
import type { Kind } from '../../../src/sheet/contract/kinds/kind.ts'
import type { ShownNumber, TypedCell } from './three-sources.ts'

/** 2026-09-01 to 2027-11-24, as a spreadsheet counts days. */
const day = fc.integer({ min: 46_266, max: 46_715 })

/** A date cell, with the text that it has in a CSV file. */
export const dateCell: fc.Arbitrary<ShownNumber> = day.map((number) => ({
  ...{ number, format: 'yyyy-mm-dd', type: 'DATE' },
  text: new Temporal.PlainDate(1899, 12, 30).add({ days: number }).toString(),
}))

const minuteOfDay = fc.integer({ min: 6 * 12, max: 23 * 12 }).map((fives) => fives * 5)

/** A cell with a time of day. */
export const timeCell: fc.Arbitrary<ShownNumber> = minuteOfDay.map((minute) => ({
  ...{ number: minute / 1440, format: 'hh:mm', type: 'TIME' },
  text: clock(minute),
}))

/** A cell with a date and a time. */
export const momentCell: fc.Arbitrary<ShownNumber> = fc
  .tuple(dateCell, minuteOfDay)
  .map(([date, minute]) => ({
    ...{ number: date.number + minute / 1440, format: 'yyyy-mm-dd hh:mm', type: 'DATE_TIME' },
    text: `${date.text} ${clock(minute)}`,
  }))

/** A cell of percents. */
export const percentCell: fc.Arbitrary<ShownNumber> = fc.integer({ min: -200, max: 4000 }).map((tenths) => ({
  ...{ number: tenths / 1000, format: '0.0%', type: 'PERCENT' },
  text: `${String(tenths / 10).replace('.', ',')} %`,
}))

/** A plain number, whole or with up to three decimals. */
export const numberCell: fc.Arbitrary<ShownNumber> = fc
  .oneof(
    fc.constantFrom(0, 1, 12, 930, 1300, 2026, 1.875, 2.725, 12.345, 13.5, 0.5, -3, 250_000, 1_184.5),
    fc.integer({ min: -50, max: 5_000 }),
    fc.integer({ min: 0, max: 900_000 }).map((thousandths) => thousandths / 1000),
  )
  .map((number) => ({
    ...{ number, format: 'General', type: 'NUMBER' },
    text: String(number).replace('.', ','),
  }))

/** Something that is often typed in a column of that kind, right or wrong, in any of the forms that a cell may have. */
export function typedIn({ kind }: Pick<ColumnContract, 'kind'>): fc.Arbitrary<TypedCell> {
  const right = rightTexts(kind)
  const cells: fc.Arbitrary<TypedCell>[] = [
    fc.constant(''),
    fc.boolean(),
    ...[dateCell, timeCell, momentCell, percentCell, numberCell],
    fc.constantFrom(...examples),
    ...(right.length > 0 ? [fc.constantFrom(...right), fc.constantFrom(...right)] : []),
  ]
  return fc.oneof(...cells)
}

/** Texts that the kind reads: of its list, and those that its help gives as examples. */
export function rightTexts(kind: Kind<unknown>): string[] {
  const listed = kind.choice?.from === 'words' ? kind.choice.words : []
  const [, examplesInHelp = ''] = /till exempel:? ([^.]*(?:\.\d[^.]*)*)/iu.exec(kind.help) ?? []
  return [...listed, ...examplesInHelp.split(/ · | eller (?=\d|hela)|, (?=\d{4})/u)].filter(
    (text) => text !== '',
  )
}

const examples = [
  'tisdagar jämna veckor',
  'onsdagar 20/1–26/5',
  '8 dec',
  '2026-12-08',
  'kl. 13.30–15, insläpp 13',
  '10.00 och 14.00',
  'v. 26–32',
  'medlem 40 kr, övriga 60 kr',
  '1 250',
  '1.250',
  'ca 12',
  'Kaffe, kaka\noch prat',
  '  en text – med "citat"  ',
  '031-390 06 00',
  '#REF!',
  'åäö ÅÄÖ é',
  '👨‍👩‍👧‍👦 fika',
  'SANT',
  '-',
]

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
