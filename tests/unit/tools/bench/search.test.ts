import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { serveCounted } from '../../../../tools/bench/search/counting-server.ts'
import { countGoodAnswers } from '../../../../tools/bench/search/questions.ts'
import { percentile, toTable } from '../../../../tools/bench/search/result-table.ts'
import { toRivalRecords } from '../../../../tools/bench/search/rival-records.ts'
import { activity, site } from '../../../support/site/site-data.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

test.each([
  [0.5, 3],
  [0.95, 5],
  [0.2, 1],
  [0.21, 2],
  [0, 1],
])('the %f percentile of five values', (share, expected) => {
  expect(percentile([5, 1, 3, 2, 4], share)).toBe(expected)
})

test('one table a workbook', () => {
  const measured = {
    name: 'Samvaro',
    pageBytes: 16_400,
    searchBytes: 110_000,
    times: [40, 10, 20, 30],
    known: { good: 9, asked: 10 },
    unseen: { good: 3, asked: 4 },
  }
  expect(toTable([measured])).toMatchInlineSnapshot(`
    "| search | its page | to the first result | sum | key presses | median | 95th percentile | right answers | to questions new to us |
    |---|---:|---:|---:|---:|---:|---:|---:|---:|
    | Samvaro | 16 kB | 110 kB | 126 kB | 4 | 20 ms | 40 ms | 9 of 10 (90 %) | 3 of 4 (75 %) |"
  `)
})

test.each([
  ['what is expected is among the first three', ['a', 'b', 'bingo'], 1],
  ['it is the fourth', ['a', 'b', 'c', 'bingo'], 0],
  ['nothing is found', [], 0],
  ['something absurd is among the first three', ['bingo', 'golf'], 0],
  ['a copy is as good', ['a', 'bingo-12'], 1],
  ['a copy is as absurd', ['bingo', 'golf-2'], 0],
  ['another activity with a number is no copy', ['bridge-2'], 0],
])('%s', (_name, found, expected) => {
  const queries = [{ query: 'spel', expected: ['bingo', 'bridge'], absurd: ['golf'] }]
  expect(countGoodAnswers(queries, [found], new Set(['bingo', 'golf']))).toBe(expected)
})

test('the server counts what it sends, compressed where that is smaller', async () => {
  const folder = temporaryFolder()
  const text = 'fika '.repeat(1000)
  writeFileSync(join(folder, 'index.html'), text)
  writeFileSync(join(folder, 'packed'), gzipSync(text))
  const server = await serveCounted([folder])
  expect(await (await fetch(server.url)).text()).toBe(text)
  expect(server.takeBytes()).toBe(gzipSync(text).length)
  await fetch(`${server.url}packed`)
  await fetch(`${server.url}packed`)
  expect((await fetch(`${server.url}finns-inte`)).status).toBe(404)
  expect(server.takeBytes()).toBe(2 * gzipSync(text).length)
  expect(server.takeBytes()).toBe(0)
  await server.close()
})

test('other searches are given the words that ours knows, and what our list shows', () => {
  const record = toRivalRecords(site({ activities: [activity({ keywords: ['lotto'] })] }))[0]!
  expect(record).toMatchObject({ id: 'bingo', title: 'Bingo' })
  expect(record.zones.slice(0, 2)).toEqual(['bingo', 'lotto'])
  expect(record.lines).toMatchInlineSnapshot(`
    [
      "Eken, tisdag 24 november klockan 13.00 till 15.00",
      "Tisdagar klockan 13.00 till 15.00, även röda dagar",
      "Pris och anmälan: vet ej.",
    ]
  `)
  expect(record.zones.at(-1)).toBe(record.lines.join(' '))
})
