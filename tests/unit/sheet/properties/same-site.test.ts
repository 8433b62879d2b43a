import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contract } from '../../../../src/sheet/contract/columns.ts'
import { agreementFieldNames, requiredFields } from '../../../../src/sheet/contract/agreement-fields.ts'
import { settingNames } from '../../../../src/sheet/contract/settings.ts'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'
import type { Problem } from '../../../../src/sheet/problems/problem.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { tabNames, type TabName } from '../../../../src/sheet/tab-names.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { loadFullWorkbook } from '../../../support/workbooks/full-workbook.ts'
import { fromThreeSources, type TypedCell, type TypedTab } from '../../../support/workbooks/three-sources.ts'
import { tries } from '../../../support/property-runs.ts'
import { typedIn } from '../../../support/workbooks/typed-cells.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const full = await loadFullWorkbook()

const secret = 'HEMLIGT-4711'

/** A required field that stands twice stops the run, and there would be little to compare. */
const optionalFields = agreementFieldNames.filter((name) => !requiredFields.some((each) => each === name))

/** A right row of each tab that has one, with some of its cells typed over. */
function rowOf(tab: TabName): fc.Arbitrary<TypedCell[]> {
  const base = full.tables.get(tab)?.rows.at(-1)?.cells ?? new Map<string, CellValue>()
  const { columns } = contract[tab]
  const cells = columns.map(({ header, kind }) => {
    const right = fc.constant(String(base.get(header) ?? ''))
    const isName = header === 'Nyckel' || header === 'Fält'
    const names = fc.constantFrom<string>(...(tab === 'Avtal' ? optionalFields : settingNames))
    if (isName) return names
    return fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: typedIn({ kind }) })
  })
  return fc.tuple(...cells)
}

/** The rows that no site can be without stand; a few more follow, and a column that is nobody's business among them. */
function tabOf(tab: TabName): fc.Arbitrary<TypedTab> {
  const headers: string[] = contract[tab].columns.map(({ header }) => header)
  const kept = (full.tables.get(tab)?.rows ?? []).map(({ cells }) =>
    headers
      .map((header) => cells.get(header) ?? '')
      .map((cell) => (typeof cell === 'number' ? String(cell) : cell)),
  )
  return fc
    .tuple(fc.array(rowOf(tab), { maxLength: tab === 'Avtal' ? 1 : 3 }), fc.nat(headers.length), fc.boolean())
    .map(([more, at, isNamed]) => {
      const rows: TypedCell[][] = [...kept, ...more]
      const header = isNamed ? 'Portkod' : 'Privat anteckning'
      return {
        title: tab,
        rows: [
          headers.toSpliced(at, 0, header),
          ...rows.map((row, index) => row.toSpliced(at, 0, `${secret}-${index}`)),
        ],
      }
    })
}

const workbooks = fc
  .tuple(...tabNames.map(tabOf))
  .map((tabs): TypedTab[] => [...tabs, { title: 'Volontärer', rows: [['Namn'], [secret]] }])

function read(workbook: Workbook) {
  const { brakes, problems, data } = readSheet(workbook, { today, previous: null })
  const unlinked = (each: Problem) => ({ ...each, where: { ...each.where, gid: null } })
  return { brakes: brakes.map(unlinked), problems: problems.map(unlinked), data }
}

test('any workbook gives the same site and the same report from CSV, xlsx and Google, and no other column', async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async (tabs) => {
      const { csv, xlsx, google } = await fromThreeSources(tabs)
      const fromCsv = read(csv ?? expect.fail())
      expect(read(xlsx ?? expect.fail())).toEqual(fromCsv)
      expect(read(google ?? expect.fail())).toEqual(fromCsv)
      for (const { tables } of [csv, xlsx, google].filter((each) => each !== undefined))
        expect(
          JSON.stringify([...tables.values()].map(({ rows }) => rows.map(({ cells }) => [...cells]))),
        ).not.toContain(secret)
      expect(JSON.stringify(fromCsv)).not.toContain(secret)
    }),
    tries(12),
  )
})
