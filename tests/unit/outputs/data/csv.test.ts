import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { toCsv, type DataValue } from '../../../../src/outputs/data/csv.ts'

test.each<[string, DataValue, string]>([
  ['plain text', 'Bingo', 'Bingo'],
  ['a comma', 'a, b', '"a, b"'],
  ['a quotation mark', 'säg "hej"', '"säg ""hej"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['nothing', null, ''],
  ['yes', true, 'ja'],
  ['no', false, 'nej'],
  ['a list', ['a', 'b'], 'a;b'],
  ['a number below zero', -15.5, '-15.5'],
  ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['a plus', '+46313900600', "'+46313900600"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a minus', '-2+3', "'-2+3"],
  ['a tab before a formula', '\t=1', "'\t=1"],
  ['a space before a formula', ' =1', "' =1"],
])('%s', (_, value, cell) => {
  expect(toCsv(['kolumn'], [{ kolumn: value }])).toBe(`\ufeffkolumn\r\n${cell}\r\n`)
})

test('is read back by another program as it was written', () => {
  const records = [{ titel: 'Kör, "glad"\noch\r\nvarm', plats: 'Åsen' }]
  expect(parse(toCsv(['titel', 'plats'], records), { bom: true, columns: true })).toEqual(records)
})

test('begins with the mark by which Excel knows å, ä and ö', () => {
  expect([...Buffer.from(toCsv(['år'], []))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
})
