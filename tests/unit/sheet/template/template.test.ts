import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { beforeEach, describe, expect, test } from 'vitest'
import { contract } from '../../../../src/sheet/contract/columns.ts'
import { tabNames } from '../../../../src/sheet/tab-names.ts'
import { kindsByPlace } from '../../../support/workbooks/all-kinds.ts'
import { cellContext } from '../../../support/workbooks/read-cell.ts'
import { loadWorkbook } from '../../../../src/sheet/sources/load-workbook.ts'
import { makeCsvTemplate } from '../../../../src/sheet/template/csv-template.ts'
import { makeTemplate } from '../../../../src/sheet/template/template.ts'
import { makeXlsxTemplate } from '../../../../src/sheet/template/xlsx-template.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

const words = [...kindsByPlace].flatMap(([place, kind]) =>
  kind.choice?.from === 'words' ? [[place, kind, kind.choice.words] as const] : [],
)

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
})

test('the template has every tab and column of the contract, each with help', () => {
  const template = makeTemplate()
  expect(template.map(({ tab, columns }) => [tab, columns.map(({ header }) => header)])).toEqual(
    tabNames.map((tab) => [tab, contract[tab].columns.map(({ header }) => header)]),
  )
  for (const { columns } of template) for (const { note } of columns) expect(note).toMatch(/[.!?/]$/)
})

test.each(words)('every word that the list for %s offers is understood', (_, kind, words) => {
  for (const word of words) expect([word, kind.read(word, cellContext()).ok]).toEqual([word, true])
})

test('every list from another tab is one of its columns', () => {
  for (const { columns } of makeTemplate()) {
    for (const { choice } of columns) {
      if (choice?.from !== 'column') continue
      expect(contract[choice.tab].columns.map(({ header }) => header)).toContain(choice.header)
    }
  }
})

describe('as .xlsx', () => {
  test('is a workbook that can be read, without problems of structure', async () => {
    const file = path.join(folder, 'mall.xlsx')
    writeFileSync(file, await makeXlsxTemplate())
    const { brakes, problems, tables } = await loadWorkbook({ sheet: file })
    expect([...brakes, ...problems]).toEqual([])
    expect([...tables.keys()]).toEqual(tabNames)
    expect(tables.get('Inställningar')!.rows[0]!.cells.get('Nyckel')).toBe('Webbplatsens namn')
  })

  test('has its formats on every cell of a thousand rows: LibreOffice forgets those of columns', async () => {
    const { sheets } = await readXlsx(await makeXlsxTemplate(), { readStyles: true })
    for (const { tab, columns } of makeTemplate()) {
      const cells = sheets.find(({ name }) => name === tab)?.cells
      const formats = { text: '@', date: 'yyyy-mm-dd', plain: undefined }
      for (const [index, { format }] of columns.entries())
        for (const row of [1, 2, 999])
          expect(cells?.get(`${row},${index}`)?.style?.numFmt, `${tab} ${index}`).toBe(formats[format])
    }
  })

  test('has lists, help and a frozen header row', async () => {
    const { sheets } = await readXlsx(await makeXlsxTemplate(), { readStyles: true })
    expect(sheets[0]!.name).toBe('Läs mig')
    expect(sheets.at(-1)).toMatchObject({ name: 'Listor', hidden: true })
    const activities = sheets.find(({ name }) => name === 'Aktiviteter')!
    expect(activities.freezePane).toMatchObject({ rows: 1 })
    expect(activities.rows[0]).toContain('Aktivitet*')
    expect(activities.dataValidations).toContainEqual(
      expect.objectContaining({ type: 'list', range: 'D2:D1000', formula1: "'Platser'!$B$2:$B$1000" }),
    )
    expect(activities.dataValidations).toContainEqual(
      expect.objectContaining({ type: 'list', values: ['Ja', 'Nej', 'Utkast'] }),
    )
    expect(activities.cells!.get('0,6')!.comment!.text).toMatch(/13\.00–15\.00/)
  })
})

describe('as CSV', () => {
  test('is a folder that can be read, without problems of structure', async () => {
    for (const [name, text] of makeCsvTemplate()) writeFileSync(path.join(folder, name), text)
    const { brakes, problems, tables } = await loadWorkbook({ sheet: folder })
    expect([...brakes, ...problems]).toEqual([])
    expect([...tables.keys()]).toEqual(tabNames)
  })
})
