import { describe, expect, test } from 'vitest'
import { contract } from '../../../../src/sheet/contract/columns.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { toReportedProblem } from '../../../../src/sheet/problems/reporters/reported-problem.ts'
import { tabNames, type TabName } from '../../../../src/sheet/tab-names.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { encodeSnapshot, type Snapshot } from '../../../../src/snapshot/snapshot.ts'
import { withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { day } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

/** A name and an illness that nothing else here has. An address made from it, in small letters, is another matter. */
const secret = 'Berit Qvantenstierna har Parkinson'
const found = /Qvantenstierna|Parkinson/u

/** A right row in every tab; a text is added to one of its cells at a time. */
const rows: Partial<Record<TabName, Readonly<Record<string, string>>>> = {
  Platser: { ID: 'huset', Plats: 'Huset', Typ: 'annan', Adress: 'Nygatan 4' },
  Aktiviteter: {
    ...{ ID: 'bingo', Aktivitet: 'Bingo', Kategori: 'Fika', Plats: 'ryd', Dag: 'onsdagar', Tid: '13–15' },
    ...{ 'Röda dagar': 'Hålls inte', Samtycke: 'Ja' },
  },
  Ändringar: { Aktivitet: 'kaffe', Datum: '2026-12-08', Ändring: 'Inställt' },
  Uppehåll: { Från: '2026-12-21', Till: '2027-01-06', Aktivitet: 'kaffe' },
  Kategorier: { ID: 'sang', Kategori: 'Sång' },
  Partner: { ID: 'pro', Partner: 'PRO' },
  Projekt: { ID: 'cykling', Projekt: 'Cykling' },
  Sökord: { Ord: 'kaffi', Betyder: 'kaffe' },
  Avtalstext: { Rubrik: 'Syfte', Text: 'Vi ses.' },
  Åtaganden: { Åtagande: 'Vi ses', Vem: 'Föreningen', Styrka: 'ska' },
  Hålldatum: { Vad: 'Redovisning', Senast: '2027-03-01', Vem: 'Föreningen' },
  Index: { År: '2027', Procent: '2,7', Status: 'definitiv' },
  Belopp: { År: '2026', Beslutat: '400 000' },
  Ekonomi: { År: '2026', Slag: 'kostnad', Post: 'Kaffe', Budget: '100' },
  Uppföljning: { Period: '2026-10', Tillfällen: '4' },
}

const grund = await loadScenario('grund')

/** The workbook with all of those rows, one of them with more in a cell, or without that row. */
function workbookWith(tab: TabName, change: Readonly<Record<string, string>> | null): Workbook {
  return tabNames.reduce<Workbook>((workbook, each) => {
    const row = rows[each]
    if (!row || (each === tab && change === null)) return workbook
    const cells = Object.fromEntries(contract[each].columns.map(({ header }) => [header, row[header] ?? '']))
    return withMoreRows(workbook, each, [{ ...cells, ...(each === tab ? change : null) }])
  }, grund)
}

function publish(workbook: Workbook, date: string, previous: Snapshot | null): Snapshot {
  const read = readSheet(workbook, {
    today: day(date),
    ...{ previous: previous?.data ?? null, things: previous?.memory.things ?? [] },
  })
  const problems = read.problems.map(toReportedProblem)
  const { mayNamePerson, rows: counts, columns } = read
  return snapshotOn(date, read.data ?? expect.fail(), previous, {
    ...{ problems, rows: counts, columns, mayNamePerson },
  })
}

/** Where a secret stands in a snapshot. */
function placesOf(snapshot: Snapshot): string[] {
  return [...encodeSnapshot(snapshot).matchAll(new RegExp(`.{0,60}(?:${found.source}).{0,20}`, 'gu'))].map(
    ([text]) => text,
  )
}

interface Cell {
  tab: TabName
  header: string
  /** The cell with the secret in it. */
  text: string
}

const cells: Cell[] = tabNames.flatMap((tab) =>
  rows[tab]
    ? contract[tab].columns.map(({ header }) => {
        const own = rows[tab]?.[header] ?? ''
        return {
          tab,
          header,
          text: header === 'Kontakt' ? 'Berit Qvantenstierna' : `${own} ${secret}`.trim(),
        }
      })
    : [],
)

/** The snapshots of two days: one with the secret, one after that edit. */
function edited({ tab, header, text }: Cell, after: Readonly<Record<string, string>> | null) {
  const first = publish(workbookWith(tab, {}), '2026-11-20', null)
  const wrong = publish(workbookWith(tab, { [header]: text }), '2026-11-21', first)
  return { wrong, mended: publish(workbookWith(tab, after), '2026-11-22', wrong) }
}

const shown = cells.filter((cell) => placesOf(edited(cell, {}).wrong).length > 0)

test('the cells whose words are published are many, in nearly every tab', () => {
  expect(shown.length).toBeGreaterThan(40)
  expect(new Set(shown.map(({ tab }) => tab)).size).toBeGreaterThan(10)
})

describe('a name and an illness, published by mistake, are nowhere in the next snapshot', () => {
  test.each(shown)('when they are taken out of $tab › $header', (cell) => {
    expect(placesOf(edited(cell, {}).mended)).toEqual([])
  })

  test.each(shown)('when the row of $tab › $header is taken away', (cell) => {
    expect(placesOf(edited(cell, null).mended)).toEqual([])
  })

  test.each(shown.filter(({ tab }) => tab in broken))(
    'when they are taken out of $tab › $header while the row can’t be read',
    (cell) => {
      const { header = '', text = '' } = broken[cell.tab] ?? {}
      if (header === cell.header) return
      expect(placesOf(edited(cell, { [header]: text }).mended)).toEqual([])
    },
  )
})

/** What holds a row of each tab. */
const broken: Partial<Record<TabName, { header: string; text: string }>> = {
  Platser: { header: 'Typ', text: 'slott' },
  Aktiviteter: { header: 'Tid', text: '15–13' },
  Ändringar: { header: 'Ny tid', text: '9' },
  Uppehåll: { header: 'Till', text: 'i jul' },
  Kategorier: { header: 'ID', text: 'å å' },
  Partner: { header: 'ID', text: 'å å' },
  Projekt: { header: 'ID', text: 'å å' },
  Åtaganden: { header: 'Styrka', text: 'får' },
  Hålldatum: { header: 'Senast', text: '31 november' },
  Index: { header: 'Procent', text: 'två' },
  Ekonomi: { header: 'Slag', text: 'gåva' },
  Uppföljning: { header: 'Period', text: 'förra' },
}
