import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../scripts/build/build.ts'
import { readCommandSettings } from '../../scripts/command/environment.ts'
import { pull } from '../../scripts/pull/pull.ts'
import { silentProgress } from '../support/commands/silent-progress.ts'

/** A site of another association, in another municipality, without an agreement. */
let folder: string
let files: string[]

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'foreign-'))
  const settings = readCommandSettings({
    SHEET: 'tests/fixtures/sheets/forening-utan-avtal',
    TODAY: '2026-11-24',
    SITE_URL: 'https://odeby.example/',
    SAMVARO_DIR: path.join(folder, 'data'),
    OUT_DIR: path.join(folder, 'site'),
  })
  await pull(settings, { noPrevious: true, progress: silentProgress() })
  await build(settings, settings.outDir, silentProgress())
  files = globSync('**/*', { cwd: settings.outDir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(settings.outDir, path.join(entry.parentPath, entry.name)))
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('it is whole', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(read('index.html')).toContain('Solrosgruppens kalender')
  expect(read('kalender.ics')).toContain('SUMMARY:Syjunta')
  expect(read('aktiviteter/sang/index.html')).toContain('Första torsdagen i månaden')
})

test('nothing in it is the example’s: no name, number, address or place', () => {
  const known = namesOfExample()
  expect(known.length).toBeGreaterThan(80)
  const found = files.flatMap((file) => {
    const text = read(file)
    return known.filter((name) => contains(text, name)).map((name) => `${file}: ${name}`)
  })
  expect(found).toEqual([])
})

test('there is no page of an agreement, and no word of one in any file', () => {
  expect(files.filter((file) => file.includes('avtal'))).toEqual([])
  const word =
    /.{0,40}(?:avtal|överenskommelse|åtagande|hålldatum|grundbelopp|uppräkning|idébur|(?<!\p{L})iop(?!\p{L})|nämnden).{0,40}/iu
  // The program is the same for all; what it is about is in the other files.
  const told = files.filter((file) => !file.endsWith('.js'))
  const found = told.flatMap((file) => {
    const [words] = word.exec(read(file)) ?? []
    return words === undefined ? [] : [`${file}: ${words}`]
  })
  expect(found).toEqual([])
})

/** What belongs to the example alone: whom and what it names, where it is, and every number and address of its own. */
function namesOfExample(): string[] {
  const settings = table('Inställningar').filter(({ Nyckel }) => whose.has(Nyckel ?? ''))
  const names = [
    ...settings.map(({ Värde }) => Värde),
    ...column('Platser', 'Plats', 'Adress', 'Ort', 'Område', 'Telefon', 'Utförare', 'Kortadress'),
    ...column('Partner', 'Partner', 'Kortnamn', 'Telefon', 'Webbadress'),
    ...column('Projekt', 'Projekt'),
    ...column('Aktiviteter', 'Telefon', 'E-post', 'Kort beskrivning'),
    ...column('Aktiviteter', 'Aktivitet').filter((title) => title.includes(' ')),
  ]
  return [...new Set(names)].flatMap((name) => (name === undefined || name.length < 3 ? [] : [name]))
}

const whose = new Set([
  'Webbplatsens namn',
  'Förening',
  'Kommun',
  'Nämnd',
  'Förvaltning',
  'Telefon',
  'E-post',
  'Webbadress',
  'Nästa program',
  'Viktigt meddelande',
])

function column(tab: string, ...headers: string[]): string[] {
  return table(tab).flatMap((row) => headers.flatMap((header) => row[header]?.trim() || []))
}

function table(tab: string): Record<string, string>[] {
  const text = readFileSync(`src/sheet/example/${tab}.csv`, 'utf8')
  return parse<Record<string, string>>(text, { columns: true, bom: true, relax_column_count: true })
}

/** As words of their own: "PRO" is no part of "PROGRAM". A number in any of its spellings. */
function contains(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0) return /^[\d -]+$/.test(name) && text.includes(name.replace(/\D/g, ''))
  const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)]
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after)
}

function read(file: string): string {
  return readFileSync(path.join(folder, 'site', file), 'utf8')
}
