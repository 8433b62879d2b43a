import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'
import type { Kind } from '../../../../src/sheet/contract/kinds/kind.ts'
import { toShownValue, type NumberLook } from '../../../../src/sheet/sources/shown-number.ts'
import { kindsByPlace } from '../../../support/workbooks/all-kinds.ts'
import { tries } from '../../../support/property-runs.ts'
import type { ShownNumber } from '../../../support/workbooks/three-sources.ts'
import {
  dateCell,
  momentCell,
  numberCell,
  percentCell,
  timeCell,
} from '../../../support/workbooks/typed-cells.ts'
import { cellContext } from '../../../support/workbooks/read-cell.ts'

const cells = cellContext({ from: '2026-09-01' })

const looks: Readonly<Record<string, NumberLook>> = {
  DATE: 'date',
  DATE_TIME: 'date',
  TIME: 'time',
  PERCENT: 'percent',
  NUMBER: 'number',
}

/** What a kind makes of a cell: its value, or what is wrong. */
function readAs(kind: Kind<unknown>, cell: CellValue): string {
  const parsed = kind.read(cell, cells)
  return JSON.stringify(parsed.ok ? [parsed.value, parsed.remarks] : parsed.findings)
}

const numbers = fc.oneof(dateCell, timeCell, momentCell, percentCell, numberCell)

/** The columns whose cells are words: a number there is only its digits. */
const kinds = [
  ...new Map([...kindsByPlace].map(([place, kind]) => [kind.read, [place, kind] as const])).values(),
]

test.each(kinds)('a number cell and the text that people see of it are read alike: %s', (_, kind) => {
  fc.assert(
    fc.property(numbers, ({ number, type, text }: ShownNumber) => {
      const cell = toShownValue(number, looks[type] ?? 'number')
      expect(readAs(kind, cell)).toBe(readAs(kind, text))
    }),
    tries(60),
  )
})
