import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Activity } from '../../../src/domain/programme/activity.ts'
import { textFor } from '../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import type { CellValue } from '../../../src/sheet/cell-value.ts'
import { withCells, withMoreRows } from '../../support/workbooks/edit-workbook.ts'
import { listed, loadScenario } from '../../support/workbooks/expect-problems.ts'

const grund = await loadScenario('grund')

describe('a hostile cell is shown as text', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '[Klicka](javascript:alert(1))',
    '=HYPERLINK("http://evil.example")',
    '{{ constructor }}',
    '👵🏽 🎉',
  ])('%s', (text) => {
    const { activity, problems } = read({
      'Aktiviteter!Beskrivning 2': text,
      'Aktiviteter!Aktivitet 2': text,
    })
    expect(activity).toMatchObject({ description: text, title: text })
    expect(problems).toEqual([])
  })

  test('without characters that turn its direction or can’t be seen', () => {
    const { activity } = read({ 'Aktiviteter!Aktivitet 2': 'Kaf\u202Eef\u202C\u200B\u0000\u001b[31m' })
    expect(activity?.title).toBe('Kafef [31m')
  })
})

describe('or refused with a problem', () => {
  test.each<[address: string, value: CellValue, problem: string]>([
    ['Aktiviteter!ID 2', '../../etc/passwd', 'Aktiviteter!A2 ID_NOT_POSSIBLE'],
    ['Aktiviteter!ID 2', '__proto__', 'Aktiviteter!A2 ID_NOT_POSSIBLE'],
    ['Aktiviteter!ID 2', 'a'.repeat(300), 'Aktiviteter!A2 ID_NOT_POSSIBLE'],
    ['Aktiviteter!Plats 2', '__proto__', 'Aktiviteter!D2 REFERENCE_UNKNOWN'],
    ['Aktiviteter!Plats 2', 'constructor', 'Aktiviteter!D2 REFERENCE_UNKNOWN'],
    ['Aktiviteter!Kategori 2', ','.repeat(4000), 'Aktiviteter!C2 REFERENCE_UNKNOWN'],
    ['Aktiviteter!Dag 2', 'tisdagar '.repeat(500), 'Aktiviteter!E2 DAYS_UNREADABLE'],
    ['Aktiviteter!Tid 2', 'å'.repeat(50_000), 'Aktiviteter!F2 CELL_TOO_LONG'],
    ['Aktiviteter!Aktivitet 2', 'Dans '.repeat(60), 'Aktiviteter!B2 CELL_TOO_LONG'],
  ])('%s: %s', (address, value, problem) => {
    expect(listed(read({ [address]: value }).problems)).toEqual([problem])
  })

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    '//evil.example',
    'https://a@evil.example',
  ])('a link must be of the web: %s', (link) => {
    const partner = withMoreRows(grund, 'Partner', [{ ID: 'pro', Partner: 'PRO', Webbadress: link }])
    const { data, problems } = readSheet(partner, { today, previous: null })
    expect(data?.partners[0]?.website).toBeNull()
    expect(problems).toHaveLength(1)
  })

  test('a name that is nothing but a private number holds the row: it must not vanish without a word', () => {
    const { activity, problems } = read({ 'Aktiviteter!Aktivitet 2': '070-174 06 05' })
    expect(activity).toBeUndefined()
    expect(listed(problems)).toEqual([
      'Aktiviteter!B2 CONTACT_IN_FREE_TEXT',
      'Aktiviteter!B2 NOTHING_LEFT_TO_SHOW',
    ])
  })

  test('fifty thousand characters in every cell of a row take no time', () => {
    const long = 'ab 12 - '.repeat(6250)
    const headers = [...(grund.tables.get('Aktiviteter')?.letters.keys() ?? [])]
    const start = performance.now()
    const { problems } = read(Object.fromEntries(headers.map((header) => [`Aktiviteter!${header} 2`, long])))
    expect(new Set(problems.map(({ finding }) => finding.code))).toEqual(new Set(['CELL_TOO_LONG']))
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('a cell is quoted on one line, cut short, and never where it looks personal', () => {
    const quoted = (value: CellValue) => read({ 'Aktiviteter!Dag 2': value }).problems[0]?.found
    expect(quoted('tisdgar\nvar tredje onsdg')).toBe('tisdgar var tredje onsdg')
    expect(quoted('inställt '.repeat(30))).toBe(`${'inställt '.repeat(7).slice(0, 59).trimEnd()}…`)
    expect(quoted('aldrig nånsin')).toBeNull()
    expect(quoted('ring 070-174 06 05')).toBeNull()
    expect(quoted('karin@solrosen.example')).toBeNull()
  })
})

test('words about a problem are plain text, whatever stands in the cell', () => {
  const { problems } = read({ 'Aktiviteter!Dag 2': '<b>tisdag</b>' })
  const { title, action } = textFor(problems[0] ?? expect.fail())
  expect(`${title} ${action}`).not.toContain('&lt;')
})

test('no page puts markup together by itself, but for what the project makes: a QR code and JSON-LD', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.astro'),
  )
  const risky = files.filter((name) => /set:html|innerHTML/.test(readFileSync(join('src', name), 'utf8')))
  expect(risky.sort()).toEqual(['components/QrCode.astro', 'layouts/Document.astro'])
})

const today = Temporal.PlainDate.from('2026-11-22')

function read(cells: Record<string, CellValue>): {
  activity: Activity | undefined
  problems: ReturnType<typeof readSheet>['problems']
} {
  const { data, problems } = readSheet(withCells(grund, cells), { today, previous: null })
  return { activity: data?.activities[0], problems }
}
