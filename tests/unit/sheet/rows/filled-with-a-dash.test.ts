import { expect, test } from 'vitest'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { corpusToday, corpusWorkbook } from '../../../support/workbooks/programme-corpus.ts'

const columns =
  'Aktivitet Kategori Plats Dag Tid Från Till Utom Pris Anmälan Kontakt Telefon Beskrivning Visa'.split(' ')
const row: Record<string, string> = {
  Aktivitet: 'Bingo',
  Kategori: 'Allmänt',
  Plats: 'Furulid',
  Dag: 'tisdagar',
  Tid: '13–15',
}

async function read(rows: readonly Record<string, string>[]) {
  const grid = [columns, ...rows.map((each) => columns.map((column) => each[column] ?? ''))]
  return readSheet(await corpusWorkbook({ Aktiviteter: grid }), { today: corpusToday, previous: null })
}

test.each(['-', '–', '—', ' - ', '---', '_'])(
  '"%s" in what may be empty is empty, and nobody is asked',
  async (dash) => {
    const optional = columns.slice(5, -1)
    const filled = await read([{ ...row, ...Object.fromEntries(optional.map((column) => [column, dash])) }])
    const empty = await read([row])
    expect(filled.problems).toEqual(empty.problems)
    expect(filled.data?.activities).toEqual(empty.data?.activities)
  },
)

test.each(['inga', 'Inget', 'nej', 'Inga undantag.'])('"%s" in Utom leaves nothing out', async (words) => {
  const { data, problems } = await read([{ ...row, Utom: words }])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(data?.activities[0]?.parts[0]?.schedule.exclusions).toEqual([])
})

test('a dash in what must be said, or in Visa, is asked about, and the row waits', async () => {
  for (const column of ['Dag', 'Tid', 'Visa']) {
    const { data, problems } = await read([{ ...row, [column]: '-' }])
    expect(data?.activities).toEqual([])
    expect(problems.find(({ severity }) => severity === 'error')?.where.column).toBe(column)
  }
})

test('a line of dashes between two rows is no row', async () => {
  const { rows, problems } = await read([
    row,
    { Aktivitet: '--------', Kategori: '---' },
    { ...row, Aktivitet: 'Boule' },
  ])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(rows.Aktiviteter).toMatchObject({ read: 2, held: 0 })
})
