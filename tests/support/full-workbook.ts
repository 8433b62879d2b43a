import { contract } from '../../src/sheet/contract/columns.ts'
import type { TabName } from '../../src/sheet/tab-names.ts'
import type { CellValue } from '../../src/sheet/cell-value.ts'
import type { Workbook } from '../../src/sheet/workbook.ts'
import { withMoreRows } from './edit-workbook.ts'
import { loadScenario } from './expect-problems.ts'

/** The scenario "grund" with one more right row in some tabs, whose columns are all there, so that each can be typed in. */
export async function loadFullWorkbook(): Promise<Workbook> {
  const grund = await loadScenario('grund')
  return Object.entries(rows).reduce(
    (workbook, [tab, row]) =>
      withMoreRows(workbook, tab as TabName, [{ ...emptyRow(tab as TabName), ...row }]),
    grund,
  )
}

const rows: Partial<Record<TabName, Readonly<Record<string, CellValue>>>> = {
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
