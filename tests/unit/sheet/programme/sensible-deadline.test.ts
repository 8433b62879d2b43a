import { expect, test } from 'vitest'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { corpusWorkbook } from '../../../support/workbooks/programme-corpus.ts'

/** Read on 23 November 2026. */
async function read(cells: Record<string, string>) {
  const head = { ID: 'a', Aktivitet: 'Resan', Kategori: 'Allmänt', Plats: 'Furulid', Tid: '9–16' }
  const row = { ...head, ...cells }
  const workbook = await corpusWorkbook({ Aktiviteter: [Object.keys(row), Object.values(row)] })
  const { data, problems } = readSheet(workbook, {
    today: Temporal.PlainDate.from('2026-11-23'),
    previous: null,
  })
  const deadline = data?.activities[0]?.bookingDeadline
  const at = problems.filter(
    ({ where, severity }) => where.column === 'Anmälan senast' && severity !== 'notice',
  )
  return [
    deadline?.kind === 'date' ? deadline.date.toString() : (deadline ?? null),
    ...at.map((problem) => `${textFor(problem).title} ${textFor(problem).action}`),
  ]
}

test.each([
  ['2027-03-17', '2027-03-10'],
  ['2027-06-09', '2026-12-01'],
  ['2026-11-25', '2026-11-20'],
])('on %s, to sign up for at the latest %s', async (Dag, deadline) => {
  expect(await read({ Dag, 'Anmälan senast': deadline })).toEqual([deadline])
})

test('a term that has begun keeps the last day that there was', async () => {
  const cells = { Dag: 'tisdagar', Från: '2026-09-01', Till: '2027-05-25' }
  expect(await read({ ...cells, 'Anmälan senast': '2026-08-20' })).toEqual(['2026-08-20'])
})

test.each([
  [
    'a year too early',
    { Dag: '2027-03-17', 'Anmälan senast': '2026-03-10' },
    'Sista dag för anmälan, 10 mars 2026, är långt före första gången, 17 mars 2027. Skriv 2027-03-10, om det är året som är fel. Annars: skriv en dag före första gången, till exempel 2 dagar före, eller töm cellen.',
  ],
  [
    'a year too late',
    { Dag: '2027-03-17', 'Anmälan senast': '2028-03-10' },
    'Sista dag för anmälan, 10 mars 2028, stämmer inte med sista dagen som den hålls, 17 mars 2027. Skriv 2027-03-10, om det är året som är fel. Annars: skriv en dag före första gången, till exempel 2 dagar före, eller töm cellen.',
  ],
  [
    'a year too early for the term',
    { Dag: 'tisdagar', Från: '2027-01-12', Till: '2027-05-25', 'Anmälan senast': '2026-01-05' },
    'Sista dag för anmälan, 5 januari 2026, är långt före första gången, 12 januari 2027. Skriv 2027-01-05, om det är året som är fel. Annars: skriv en dag före första gången, till exempel 2 dagar före, eller töm cellen.',
  ],
  [
    'long ago, of a series without a first day',
    { Dag: 'tisdagar', 'Anmälan senast': '2024-03-10' },
    '10 mars 2024 är för länge sedan för att vara sista dag för anmälan. Skriv en dag före första gången, till exempel 2 dagar före, eller töm cellen.',
  ],
])('%s: left out, with the right year offered', async (_, cells, words) => {
  expect(await read(cells)).toEqual([null, words])
})
