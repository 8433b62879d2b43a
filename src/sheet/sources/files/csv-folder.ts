import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import type { Source } from '../../../domain/published/check-report.ts'
import { normalizeHeader } from '../../parse/near-names.ts'
import { SetupError } from '../../setup-error.ts'
import { tabNames } from '../../tab-names.ts'
import type { Workbook } from '../../workbook.ts'
import { mostRows } from '../make-table.ts'
import { sourceHash } from '../source-hash.ts'
import { workbookFromGrids, type Grid } from '../workbook-from-grids.ts'
import { decodeCsv } from './csv-text.ts'
import { readFileBytes } from './file-bytes.ts'

/**
 * Reads a folder with one CSV file a tab (RFC 4180; comma, semicolon or tab).
 * @throws SetupError when the folder or a file cannot be read, is too large, or is not UTF-8 or not CSV.
 */
export async function loadCsvFolder(folder: string, kind: Source['kind'] = 'csv'): Promise<Workbook> {
  const names = (await listFolder(folder)).filter((name) => /\.csv$/iu.test(name))
  const titles = tabTitles(names.map((name) => name.slice(0, -'.csv'.length).normalize('NFC')))
  const tabs = names.map((name, index) => ({
    title: titles[index] ?? name,
    gid: null,
    read: () => readCsv(path.join(folder, name)),
  }))
  if (tabs.length === 0) throw noCsvFiles(folder)
  return workbookFromGrids({ kind, hash: sourceHash(path.basename(folder)) }, tabs)
}

/**
 * The tab that each file is of. Programs put the workbook's name before it when they save one tab a file ("Träffas -
 * Platser", "Träffas-Platser"), and Numbers the table's name after it ("Platser-Tabell 1").
 */
function tabTitles(names: readonly string[]): string[] {
  const withoutTable = names.map((name) => name.replace(/-(?:Table|Tabell) 1$/u, ''))
  const ours = new Set(tabNames.map(normalizeHeader))
  const prefixes = withoutTable.flatMap((name) => {
    const [, prefix, title = ''] = /^(.*(?: - |-))(.+)$/u.exec(name) ?? []
    return prefix !== undefined && ours.has(normalizeHeader(title)) ? [prefix] : []
  })
  const shared = prefixes.find((prefix) => withoutTable.every((name) => name.startsWith(prefix))) ?? ''
  return withoutTable.map((name) => name.slice(shared.length))
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch {
    throw new SetupError({
      what: `Mappen ”${folder}” finns inte eller går inte att läsa.`,
      action:
        'Kontrollera sökvägen. En mapp ska innehålla en CSV-fil för varje flik, till exempel Platser.csv.',
      command: 'SHEET=<mappen> npm run pull',
    })
  }
}

async function readCsv(file: string): Promise<Grid> {
  const action = 'Kontrollera att det är en fil och att den får läsas.'
  const { text, delimiter } = decodeCsv(await readFileBytes(file, action), file)
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      record_delimiter: lineEnds,
      relax_column_count: true,
      max_record_size: 1_000_000,
      to: mostRows + 2,
    })
    return { rows: rows.map((row) => row.map(toCellValue)), merges: [], longRows: longRowsOf(rows) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw notCsv(file, error)
  }
}

/** Files that were put together by several programs mix them: each ends a row, unless it stands in quotation marks. */
const lineEnds = ['\r\n', '\n', '\r']

/** An empty cell too many counts: what it belongs to is what has moved. */
function longRowsOf([header = [], ...rows]: readonly string[][]): Set<number> {
  return new Set(rows.flatMap((row, index) => (row.length > header.length ? [index + 2] : [])))
}

/** A line break is one sign, whatever program wrote the file; ="070" is how programs make Excel keep a zero. */
function toCellValue(cell: string): string {
  return cell.replaceAll(/\r\n?/gu, '\n').replace(/^="([^"]*)"$/u, '$1')
}

function notCsv(file: string, error: CsvError): SetupError {
  const line = 'lines' in error && typeof error.lines === 'number' ? `, rad ${error.lines}` : ''
  return new SetupError({
    what: `Filen ”${file}” går inte att läsa som CSV${line}.`,
    action:
      'Oftast är det ett citattecken som saknas eller står fel. Öppna filen i ett kalkylprogram, rätta raden och spara den som ”CSV UTF-8”.',
    command: 'npm run sheet:check',
  })
}

function noCsvFiles(folder: string): SetupError {
  return new SetupError({
    what: `Mappen ”${folder}” innehåller inga CSV-filer.`,
    action: 'En mapp ska innehålla en CSV-fil för varje flik, till exempel Platser.csv och Aktiviteter.csv.',
    command: 'npm run sheet:template',
  })
}
