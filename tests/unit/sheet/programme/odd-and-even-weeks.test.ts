import { expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { corpusWorkbook } from '../../../support/workbooks/programme-corpus.ts'

const today = Temporal.PlainDate.from('2026-11-23')

async function read(Dag: string, Från = '') {
  const row = { ID: 'a', Aktivitet: 'Kören', Kategori: 'Allmänt', Plats: 'Furulid', Dag, Tid: '13–15', Från }
  const workbook = await corpusWorkbook({ Aktiviteter: [Object.keys(row), Object.values(row)] })
  const { data, problems } = readSheet(workbook, { today, previous: null })
  const dates = expandOccurrences(data ?? expect.fail(), horizonFor(today)).map(({ date }) => date.toString())
  const said = problems.filter(({ severity }) => severity !== 'notice')
  return { dates: dates.slice(0, 2), last: dates.at(-1), problems: said.map((each) => textFor(each)) }
}

test.each([
  'Varannan onsdag (jämna veckor) 13/1–26/5',
  'varannan onsdag 13/1–26/5',
  'onsdagar 13/1–26/5 (jämn vecka)',
  'onsdagar 13/1 – 26/5, jämna veckor',
  'Varannan vecka, onsdagar 13/1–26/5',
  'jämna onsdagar 13/1–26/5',
  'jämna veckor: onsdagar 13/1–26/5',
])('%s: every other Wednesday of the range', async (Dag) => {
  expect(await read(Dag)).toEqual({ dates: ['2027-01-13', '2027-01-27'], last: '2027-05-19', problems: [] })
})

test.each([
  ['onsdagar udda veckor 13/1–26/5', ''],
  ['varannan onsdag, ojämn vecka, 13/1–26/5', ''],
  ['onsdagar ojämna veckor', '13/1'],
])('%s from %s: the first day is in an even week, and somebody is told', async (Dag, Från) => {
  const { dates, problems } = await read(Dag, Från)
  expect(dates).toEqual(['2027-01-20', '2027-02-03'])
  expect(problems).toContainEqual({
    title: 'Raden säger udda veckor, men 13 januari 2027 är i vecka 2.',
    action: 'Vilket är rätt? Skriv 2027-01-20 som första dag, eller jämna veckor i Dag.',
    consequence: 'Vi visar udda veckor, med början 20 januari 2027.',
  })
})

test('the first day of a term on another weekday says nothing of the weeks', async () => {
  expect(await read('onsdagar udda veckor', '11/1')).toMatchObject({
    problems: [],
    dates: ['2027-01-20', '2027-02-03'],
  })
})
