import { expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { day } from '../../../support/site/site-data.ts'

type Row = Record<string, string>

/** Eftermiddagskaffe on Tuesdays; read on Tuesday 24 November 2026. */
const grund = await loadScenario('grund')
const december: Row = { Från: '2026-12-01', Till: '2026-12-15', Orsak: 'Golvet läggs om' }

test.each<[what: string, now: Row[]]>([
  ['the wrong month in Till', [{ ...december, Till: '2026-11-15' }]],
  ['the wrong year in Till', [{ ...december, Till: '2025-12-15' }]],
  ['the wrong year in Från', [{ ...december, Från: '2027-12-01' }]],
  ['a day that doesn’t exist', [{ ...december, Till: '31 november' }]],
  ['neither day can be read', [{ ...december, Från: '1 dec?', Till: 'mitten av dec' }]],
  ['an unknown activity', [{ ...december, Aktivitet: 'Vävning' }]],
  [
    'beside another break',
    [
      { ...december, Från: '1 dec?', Till: '?' },
      { Från: '2027-03-01', Till: '2027-03-07' },
    ],
  ],
])('a break that was published stays while its row is held: %s', (_, now) => {
  const before = read([december])
  expect(datesOf(before)).toEqual(['2026-11-24', '2026-12-22'])
  expect(datesOf(read(now, before))).toEqual(['2026-11-24', '2026-12-22'])
})

test.each<[what: string, now: Row[]]>([
  ['its row is gone', []],
  ['another break, with other days, is held', [{ Från: '2027-02-10', Till: '2027-02-01' }]],
])('a break that was published goes when %s', (_, now) => {
  expect(datesOf(read(now, read([december])))).toHaveLength(5)
})

function read(rows: Row[], previous: SiteData | null = null): SiteData {
  const workbook = withMoreRows(grund, 'Uppehåll', rows)
  return readSheet(workbook, { today: day('2026-11-24'), previous }).data ?? expect.fail()
}

function datesOf(data: SiteData): string[] {
  const shown = expandOccurrences(data, { from: day('2026-11-24'), to: day('2026-12-23') })
  return shown.map(({ date }) => date.toString())
}

/** Bingo stands on Wednesdays at another place. */
const withBingo = withMoreRows(
  withMoreRows(grund, 'Platser', [{ ID: 'tallmon', Plats: 'Tallmon', Typ: 'bibliotek', Adress: 'Torget 1' }]),
  'Aktiviteter',
  [{ ID: 'bingo', Aktivitet: 'Bingo', Kategori: 'Fika', Plats: 'tallmon', Dag: 'onsdagar', Tid: '13–15' }],
)

test.each<[what: string, row: Row, uncertain: string[]]>([
  [
    'a name that is misspelt',
    { ...december, Aktivitet: 'Eftermidagskaffe' },
    ['kaffe 1', 'kaffe 8', 'kaffe 15'],
  ],
  ['a place that is misspelt', { ...december, Plats: 'Tallmo' }, ['bingo 2', 'bingo 9']],
  ['a name like none: nobody can know', { ...december, Aktivitet: 'Vävning' }, []],
  [
    'a last day that can’t be read',
    { Från: '2026-12-08', Till: 'mitten av jan' },
    ['kaffe 8', 'bingo 9', 'kaffe 15', 'bingo 16', 'kaffe 22', 'bingo 23'],
  ],
  [
    'a first day that can’t be read',
    { Från: 'snart', Till: '2026-12-09', Aktivitet: 'bingo' },
    ['bingo 25', 'bingo 2', 'bingo 9'],
  ],
  ['a last day of the wrong year', { Från: '2026-12-21', Till: '2026-01-10' }, ['kaffe 22', 'bingo 23']],
  ['both days in one cell', { Från: '14–18 december' }, ['kaffe 15', 'bingo 16']],
  ['a row that is right', { Från: '2027-12-21', Till: '2027-12-23' }, []],
])('a break that is wrong from the start leaves its dates uncertain: %s', (_, row, uncertain) => {
  const workbook = withMoreRows(withBingo, 'Uppehåll', [row])
  const { data, problems } = readSheet(workbook, { today: day('2026-11-24'), previous: null })
  const shown = expandOccurrences(data ?? expect.fail(), { from: day('2026-11-24'), to: day('2026-12-23') })
  const inDoubt = shown.filter(({ status }) => status === 'uncertain')
  expect(inDoubt.map(({ activityId, date }) => `${activityId} ${date.day}`)).toEqual(uncertain)
  const held = problems.filter(({ where, severity }) => where.tab === 'Uppehåll' && severity === 'error')
  expect(held.every(({ effect }) => effect === (uncertain.length > 0 ? 'date-in-doubt' : 'row-held'))).toBe(
    true,
  )
})

test('of weeks without a year, after the programme ends, all days between them are uncertain', () => {
  const end = { Nyckel: 'Programmet klart till', Värde: '2026-12-07' }
  const short = withMoreRows(grund, 'Inställningar', [end])
  const workbook = withMoreRows(short, 'Uppehåll', [{ Från: 'v. 50', Till: 'v. 52' }])
  const { data } = readSheet(workbook, { today: day('2026-11-24'), previous: null })
  const shown = expandOccurrences(data ?? expect.fail(), { from: day('2026-11-24'), to: day('2027-01-06') })
  const uncertain = shown.filter(({ status }) => status === 'uncertain').map(({ date }) => date.toString())
  expect(uncertain).toEqual(['2026-12-08', '2026-12-15', '2026-12-22'])
})
