import { describe, expect, test } from 'vitest'
import { contract } from '../../../../src/sheet/contract/columns.ts'
import { agreementFields } from '../../../../src/sheet/contract/agreement-fields.ts'
import type { Kind } from '../../../../src/sheet/contract/kinds/kind.ts'
import { settings } from '../../../../src/sheet/contract/settings.ts'
import { toReportedProblem } from '../../../../src/sheet/problems/reporters/reported-problem.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { tabNames, type TabName } from '../../../../src/sheet/tab-names.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withCells, withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadWorkbookOfAllTabs } from '../../../support/workbooks/full-workbook.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const full = await loadWorkbookOfAllTabs()

interface Place {
  /** "Aktiviteter!Beskrivning", "Inställningar!Kommun" */
  name: string
  tab: TabName
  kind: Kind<unknown>
  /** The workbook with a text in such a cell. */
  typed(text: string): Workbook
}

const columns: Place[] = tabNames.flatMap((tab) =>
  contract[tab].columns.map(({ header, kind }) => ({
    ...{ name: `${tab}!${header}`, tab, kind },
    typed: (text: string) => withCells(full, { [`${tab}!${header} ${rowOf(tab)}`]: text }),
  })),
)

const namedRows: Place[] = [
  ...Object.entries(settings).map(([name, kind]) => namedRow('Inställningar', name, kind)),
  ...Object.entries(agreementFields).map(([name, kind]) => namedRow('Avtal', name, kind)),
]

const places = [...columns, ...namedRows]

function namedRow(tab: 'Inställningar' | 'Avtal', name: string, kind: Kind<unknown>): Place {
  const header = tab === 'Avtal' ? 'Fält' : 'Nyckel'
  return { name: `${tab}, ${name}`, tab, kind, typed: (text) => withNamedRow(tab, header, name, text) }
}

function withNamedRow(tab: 'Inställningar' | 'Avtal', header: string, name: string, text: string): Workbook {
  const row = full.tables.get(tab)?.rows.find(({ cells }) => cells.get(header) === name)
  if (row) return withCells(full, { [`${tab}!Värde ${row.number}`]: text })
  return withMoreRows(full, tab, [{ [header]: name, Värde: text }])
}

/** A row that is shown, to type in. */
function rowOf(tab: TabName): number {
  return full.tables.get(tab)?.rows.at(-1)?.number ?? 2
}

function readAs({ typed, tab }: Place, text: string) {
  const { data, problems, brakes } = readSheet(typed(text), { today, previous: null })
  const told = [...problems, ...brakes].map(toReportedProblem)
  return {
    public: JSON.stringify([data, told]),
    problems: told.filter((problem) => problem.tab === tab && problem.severity !== 'notice'),
  }
}

/** Each private number or address that is said, with a little of what stands around it. */
function privateIn(text: string): string[] {
  return text.replace(/[\s\u00A0-]/g, '').match(/.{0,60}(?:1740699|anna\.?ek|gmail)/gi) ?? []
}

const isOwn = ({ kind }: Place) => kind.contacts === 'own'

describe('a private number or address in any cell of any tab is published nowhere, and is told', () => {
  test.each(tabNames)('every tab has a row to type in: %s', (tab) => {
    expect(full.tables.get(tab)?.rows.length).toBeGreaterThan(0)
  })

  const texts = [
    'Ring Anna 070-174 06 99 vid dörren',
    'tisdagar 13–15, 40 kr, mobil 0701740699',
    'jan, 0701740699',
    '12 platser (070-174 06 99)',
    'https://exempel.se/0701740699',
    '070-174-06-99',
    'Skriv till anna.ek@gmail.com om du kommer',
    '070-174 06 99',
    'anna.ek@gmail.com',
  ]
  test.each(places.filter((place) => !isOwn(place)).map((place) => [place.name, place] as const))(
    '%s',
    (_, place) => {
      for (const text of texts) {
        const read = readAs(place, text)
        expect(privateIn(read.public), text).toEqual([])
        expect(read.problems.length, text).toBeGreaterThan(0)
      }
    },
  )
})

test('only numbers and addresses that belong to the organisation are its own', () => {
  expect(places.filter(isOwn).map(({ name }) => name)).toEqual([
    'Platser!Telefon',
    'Partner!Telefon',
    'Inställningar, Telefon',
    'Inställningar, E-post',
  ])
})
