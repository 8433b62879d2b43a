import { expect, test } from 'vitest'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { day } from '../../../support/site/site-data.ts'

test('a red day is named once, though the activity has two sessions on it', async () => {
  const row = {
    Aktivitet: 'Andakt',
    Kategori: 'Fika',
    Plats: 'Ryds servicehus',
    Dag: 'torsdagar',
    Tid: '10.00 och 14.00',
    Till: '2026-12-31',
  }
  const workbook = withMoreRows(await loadScenario('grund'), 'Aktiviteter', [row])
  const { problems } = readSheet(workbook, { today: day('2026-11-24'), previous: null, things: [] })
  const found = problems.flatMap(({ finding }) =>
    finding.code === 'HOLIDAY_UNDECIDED' ? [finding.dates] : [],
  )
  expect(found.map((dates) => dates.map(String))).toEqual([['2026-12-24', '2026-12-31']])
})

test.each([
  ['Utom', 'röda dagar'],
  ['Röda dagar', 'Hålls inte'],
  ['Dag', 'torsdagar utom röda dagar och v. 52'],
])('a series without red days is written in %s as %s', async (header, cell) => {
  const row = {
    ...{ Aktivitet: 'Andakt', Kategori: 'Fika', Plats: 'Ryds servicehus', Dag: 'torsdagar', Tid: '10–11' },
    [header]: cell,
  }
  const workbook = withMoreRows(await loadScenario('grund'), 'Aktiviteter', [row])
  const { data, problems } = readSheet(workbook, { today: day('2026-11-24'), previous: null, things: [] })
  expect(data?.activities[1]?.parts[0]?.schedule.publicHolidays).toBe('off')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})
