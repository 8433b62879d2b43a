import { describe, expect, test } from 'vitest'
import type { SiteData } from '../../../src/domain/site-data.ts'
import { expandOccurrences } from '../../../src/domain/occurrences/occurrences.ts'
import { horizonFor } from '../../../src/domain/time/horizon.ts'
import { textFor } from '../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import { corpusWorkbook } from '../../support/workbooks/programme-corpus.ts'

const head = ['ID', 'Aktivitet', 'Kategori', 'Plats', 'Dag', 'Tid', 'Från', 'Till', 'Visa']

async function read(
  rows: string[][],
  { today, previous = null }: { today: string; previous?: SiteData | null },
) {
  const workbook = await corpusWorkbook({
    Aktiviteter: [head, ...rows],
    Ändringar: [
      ['Aktivitet', 'Datum', 'Ändring'],
      ['gympa', '16/3', 'Inställt'],
    ],
  })
  const result = readSheet(workbook, { today: Temporal.PlainDate.from(today), previous })
  return { ...result, data: result.data ?? expect.fail(JSON.stringify(result.brakes)) }
}

const row = (id: string, when: { Dag: string; Från?: string; Visa?: string }) => [
  id,
  id,
  'Allmänt',
  'Furulid',
  when.Dag,
  '13–15',
  when.Från ?? '',
  '',
  when.Visa ?? '',
]

const rows = [
  row('konsert', { Dag: 'lördag 12 december' }),
  row('resa', { Dag: '13–15 juni' }),
  row('gympa', { Dag: 'tisdagar', Från: '3 november' }),
  row('kurs', { Dag: 'onsdagar 20/1–26/5' }),
  row('fest', { Dag: 'midsommarafton', Visa: 'Utkast' }),
]

const meanings = ({ activities, changes }: SiteData) => [
  ...activities.map(({ id, parts: [part] }) => {
    const { dates = [], spans = [], from = null, rules = [] } = part?.schedule ?? {}
    return `${id} ${[...dates, ...spans.map((span) => span.from), from ?? rules[0]?.limits?.from].filter(Boolean).join()}`
  }),
  ...changes.map(({ date }) => `inställt ${date.toString()}`),
]

describe('a date without a year', () => {
  test('stays in its year through two new years, and is no error when it has passed', async () => {
    const first = await read(rows, { today: '2026-11-23' })
    const meant = [
      'konsert 2026-12-12',
      'resa 2027-06-13',
      'gympa 2026-11-03',
      'kurs 2027-01-20',
      'inställt 2027-03-16',
    ]
    expect(meanings(first.data)).toEqual(meant)
    let { data } = first
    for (const today of [
      '2026-12-31',
      '2027-01-01',
      '2027-03-20',
      '2027-12-31',
      '2028-01-01',
      '2028-03-20',
    ]) {
      const next = await read(rows, { today, previous: data })
      expect(meanings(next.data)).toEqual(meant)
      expect(next.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(next.problems.map(({ finding }) => finding.code)).not.toContain('YEAR_ASSUMED')
      ;({ data } = next)
    }
    const day = Temporal.PlainDate.from('2028-03-21')
    const cancelled = expandOccurrences(data, horizonFor(day)).filter(({ status }) => status === 'cancelled')
    expect(cancelled).toEqual([])
  })

  test('is asked anew where its cell or its row is another', async () => {
    const { data } = await read([row('konsert', { Dag: '12/12' })], { today: '2026-11-23' })
    const another = await read([row('konsert', { Dag: '13/12' })], { today: '2027-11-23', previous: data })
    expect(meanings(another.data)).toContain('konsert 2027-12-13')
    const { data: without } = await read([row('gympa', { Dag: 'tisdagar' })], {
      today: '2027-10-01',
      previous: data,
    })
    const again = await read([row('konsert', { Dag: '12/12' })], { today: '2027-11-23', previous: without })
    expect(meanings(again.data)).toContain('konsert 2027-12-12')
  })

  test('is told once with all the others, at the top, on a first build and when the memory is lost', async () => {
    for (const today of ['2026-11-23', '2026-11-24']) {
      const { problems } = await read(rows, { today })
      const [top] = problems
      expect(top).toMatchObject({ severity: 'notice', finding: { code: 'YEARS_READ' } })
      const { title } = textFor(top ?? expect.fail())
      expect(title).toContain('5 celler har datum utan år')
      expect(title).toContain('Aktiviteter E2: 12 december 2026')
      expect(title).toContain('Ändringar B2: 16 mars 2027')
      expect(problems.map(({ finding }) => finding.code)).not.toContain('YEAR_ASSUMED')
    }
  })

  test('that is new among those that are remembered has a notice of its own', async () => {
    const { data } = await read(rows, { today: '2026-11-23' })
    const more = [...rows, row('bio', { Dag: '5 februari' })]
    const { problems } = await read(more, { today: '2026-11-24', previous: data })
    expect(
      problems.map(({ finding, severity, where }) => [finding.code, severity, where.cell]),
    ).toContainEqual(['YEAR_ASSUMED', 'notice', 'E7'])
  })

  test('of a draft is not remembered: its memory would be published', async () => {
    const { data } = await read([row('fest', { Dag: '5 februari', Visa: 'Utkast' })], { today: '2026-11-23' })
    expect(data.yearReadings.filter(({ key }) => key === '2-5')).toEqual([])
  })
})
