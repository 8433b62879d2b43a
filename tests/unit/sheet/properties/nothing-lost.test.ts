import { describe, expect, test } from 'vitest'
import { contract } from '../../../../src/sheet/contract/columns.ts'
import type { Kind } from '../../../../src/sheet/contract/kinds/kind.ts'
import { settings } from '../../../../src/sheet/contract/settings.ts'
import { agreementFields } from '../../../../src/sheet/contract/agreement-fields.ts'
import { toReportedProblem } from '../../../../src/sheet/problems/reporters/reported-problem.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { tabNames, type TabName } from '../../../../src/sheet/tab-names.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withCells, withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadWorkbookOfAllTabs } from '../../../support/workbooks/full-workbook.ts'
import { rightTexts } from '../../../support/workbooks/typed-cells.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const full = await loadWorkbookOfAllTabs()

/** A word that is in no list, typed beside what is right in every way that people add a word. */
const stray = 'zebrafink'
const beside = [
  (text: string) => `${text} ${stray}`,
  (text: string) => `${stray} ${text}`,
  (text: string) => `${text}, ${stray}`,
  (text: string) => `${text} (${stray})`,
  (text: string) => `${text}\n${stray}`,
  (text: string) => `${text} – ${stray}`,
  (text: string) => `${text}. ${stray.slice(0, 1).toUpperCase()}${stray.slice(1)}.`,
]

interface Place {
  name: string
  tab: TabName
  /** The column where a problem of the cell is told. */
  column: string
  right: string[]
  typed(text: string): Workbook
}

const columns: Place[] = tabNames.flatMap((tab) => {
  const row = full.tables.get(tab)?.rows.at(-1)
  return contract[tab].columns.map(({ header, kind }) => ({
    ...{ name: `${tab}, ${header}`, tab, column: header },
    right: rightOnes(String(row?.cells.get(header) ?? ''), kind),
    typed: (text: string) => withCells(full, { [`${tab}!${header} ${row?.number ?? 2}`]: text }),
  }))
})

const named: Place[] = [
  ...Object.entries(settings).map(([name, kind]) => namedRow('Inställningar', name, kind)),
  ...Object.entries(agreementFields).map(([name, kind]) => namedRow('Avtal', name, kind)),
]

function namedRow(tab: 'Inställningar' | 'Avtal', name: string, kind: Kind<unknown>): Place {
  const header = tab === 'Avtal' ? 'Fält' : 'Nyckel'
  const row = full.tables.get(tab)?.rows.find(({ cells }) => cells.get(header) === name)
  return {
    ...{ name: `${tab}, ${name}`, tab, column: 'Värde' },
    right: rightOnes(String(row?.cells.get('Värde') ?? ''), kind),
    typed: (text) =>
      row
        ? withCells(full, { [`${tab}!Värde ${row.number}`]: text })
        : withMoreRows(full, tab, [{ [header]: name, Värde: text }]),
  }
}

function rightOnes(standing: string, kind: Kind<unknown>): string[] {
  return [...new Set([standing, ...rightTexts(kind)])].slice(0, 8)
}

/** Whether the word is published, or a problem says that the cell has something that isn't. */
function isTold({ typed, tab, column }: Place, text: string): boolean {
  const { data, problems, brakes } = readSheet(typed(text), { today, previous: null })
  const isPublished = JSON.stringify(data).toLowerCase().includes(stray)
  const isNamed = [...problems, ...brakes]
    .map(toReportedProblem)
    .some((each) => each.tab === tab && (each.column === column || each.title.toLowerCase().includes(stray)))
  return isPublished || isNamed
}

describe('a word that somebody typed beside the rest is shown or told of', () => {
  test.each([...columns, ...named])('$name', (place) => {
    const lost = place.right.flatMap((text) =>
      beside.map((add) => add(text).trim()).filter((typed) => !isTold(place, typed)),
    )
    expect(lost).toEqual([])
  })
})
