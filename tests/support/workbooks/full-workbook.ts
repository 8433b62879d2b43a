import { contract } from '../../../src/sheet/contract/columns.ts'
import type { TabName } from '../../../src/sheet/tab-names.ts'
import type { CellValue } from '../../../src/sheet/cell-value.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { withMoreRows } from './edit-workbook.ts'
import { loadScenario } from './expect-problems.ts'

/** The scenario "grund" with one more right row in some tabs, whose columns are all there, so that each can be typed in. */
export async function loadFullWorkbook(): Promise<Workbook> {
  return withRows(await loadScenario('grund'), rows)
}

type RowByTab = Partial<Record<TabName, Readonly<Record<string, CellValue>>>>

function withRows(workbook: Workbook, added: RowByTab): Workbook {
  return Object.entries(added).reduce(
    (before, [tab, row]) => withMoreRows(before, tab as TabName, [{ ...emptyRow(tab as TabName), ...row }]),
    workbook,
  )
}

/** The same with a right row in each of the tabs that may be without one, too. */
export async function loadWorkbookOfAllTabs(): Promise<Workbook> {
  return withRows(await loadFullWorkbook(), rowsOfOtherTabs)
}

const rowsOfOtherTabs: RowByTab = {
  Ändringar: { Aktivitet: 'bingo', Datum: '2026-12-09', Ändring: 'Inställt' },
  Uppehåll: { Från: '2026-12-21', Till: '2027-01-06', Plats: 'huset' },
  Projekt: { ID: 'gemenskap', Projekt: 'Gemenskap' },
  Sökord: { Ord: 'kaffe', Betyder: 'fika' },
  Avtalstext: { Text: 'Parterna samverkar.' },
  Åtaganden: { Åtagande: 'Hålla öppet', Vem: 'Solrosföreningen', Styrka: 'ska' },
  Hålldatum: { Vad: 'Lämna redovisning', Senast: '2026-12-31', Vem: 'Solrosföreningen' },
  Belopp: { År: '2026', Beslutat: '250 000 kr' },
  Ekonomi: { År: '2026', Slag: 'kostnad', Post: 'Kaffe', Budget: '1 000 kr' },
}

const rows: RowByTab = {
  Inställningar: { Nyckel: 'Formulär för tillgänglighet' },
  Platser: { ID: 'huset', Plats: 'Huset', Typ: 'annan', Adress: 'Nygatan 4' },
  Aktiviteter: {
    ...{ ID: 'bingo', Aktivitet: 'Bingo', Kategori: 'Fika', Plats: 'huset', Dag: 'onsdagar', Tid: '13–15' },
    ...{ Från: '2026-09-02', Till: '2027-05-26', 'Röda dagar': 'Hålls inte' },
  },
  Partner: { ID: 'pro', Partner: 'PRO' },
  Index: { År: 2027, Procent: '2,7', Status: 'definitiv' },
  Uppföljning: { Period: '2026-10', Plats: 'huset', Aktivitet: 'bingo', Tillfällen: 4 },
}

function emptyRow(tab: TabName): Record<string, CellValue> {
  return Object.fromEntries(contract[tab].columns.map(({ header }) => [header, '']))
}
