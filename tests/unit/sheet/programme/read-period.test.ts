import { expect, test } from 'vitest'
import { formatSchedules } from '../../../../src/domain/programme/schedule-words.ts'
import { schedulesOf } from '../../../../src/domain/programme/activity-parts.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { corpusWorkbook } from '../../../support/workbooks/programme-corpus.ts'

const november = Temporal.PlainDate.from('2026-11-23')

async function read(cells: Record<string, string>, tab: 'Aktiviteter' | 'Uppehåll') {
  const series = { ID: 'kor', Aktivitet: 'Kören', Kategori: 'Allmänt', Plats: 'Furulid', Tid: '13–15' }
  const rows = {
    Aktiviteter: { ...series, Dag: 'onsdagar', ...(tab === 'Aktiviteter' ? cells : {}) },
    Uppehåll: tab === 'Uppehåll' ? cells : {},
  }
  const grids = Object.fromEntries(
    Object.entries(rows).map(([title, row]) => [title, [Object.keys(row), Object.values(row)]]),
  )
  const { data, problems } = readSheet(await corpusWorkbook(grids), { today: november, previous: null })
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
  return data ?? expect.fail()
}

const words = async (cells: Record<string, string>) => {
  const { activities } = await read(cells, 'Aktiviteter')
  return formatSchedules(activities.flatMap(schedulesOf), november)
}

test.each([
  ['1/9', '26/5', '1 september 2026 till 26 maj 2027'],
  ['2/9', '16/12', '2 september till 16 december'],
  ['onsdag 2/9', '16/12', '2 september till 16 december'],
  ['12/1', '26/5', '12 januari till 26 maj 2027'],
  ['2 september', '26 maj 2027', '2 september 2026 till 26 maj 2027'],
  ['v. 36', 'v. 50', '31 augusti till 13 december'],
  ['v. 36', 'v. 20', '31 augusti 2026 till 23 maj 2027'],
  ['start 1/9', 't.o.m. v. 20', '1 september 2026 till 23 maj 2027'],
])('in November, from %s till %s is the term that isn’t over: %s', async (Från, Till, period) => {
  expect(await words({ Från, Till })).toContain(period)
})

test.each(['onsdagar 1/9–26/5', 'onsdagar 2/9–26/5'])('%s in one cell is read alike', async (Dag) => {
  expect(await words({ Dag })).toMatch(/^Onsdagar [12] september 2026 till 26 maj 2027/)
})

test('a break that has begun is one of this year', async () => {
  const { breaks } = await read({ Från: '12/10', Till: '30/11', Orsak: 'Ommålning' }, 'Uppehåll')
  expect(breaks.map(({ from, to }) => `${from.toString()} ${to?.toString()}`)).toEqual([
    '2026-10-12 2026-11-30',
  ])
})

test.each([
  ['30/11', '26/11'],
  ['10/12', '20/11'],
])('a break from %s till %s is the wrong way round, and no year of it', async (Från, Till) => {
  const workbook = await corpusWorkbook({
    Uppehåll: [
      ['Från', 'Till'],
      [Från, Till],
    ],
  })
  const { data, problems } = readSheet(workbook, { today: november, previous: null })
  expect(data?.breaks ?? []).toEqual([])
  expect(problems.some(({ where, severity }) => where.tab === 'Uppehåll' && severity === 'error')).toBe(true)
})
