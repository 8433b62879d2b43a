import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import type { Source } from '../../../domain/published/check-report.ts'
import { SetupError } from '../../setup-error.ts'
import type { Workbook } from '../../workbook.ts'
import type { Grid } from '../workbook-from-grids.ts'
import { sourceHash } from '../source-hash.ts'
import { workbookFromGrids } from '../workbook-from-grids.ts'

/**
 * Reads a folder with one CSV file a tab: UTF-8 with or without BOM, comma or semicolon.
 * @throws SetupError when the folder or a file cannot be read, or is not UTF-8 or not CSV.
 */
export async function loadCsvFolder(folder: string, kind: Source['kind'] = 'csv'): Promise<Workbook> {
  const names = await listFolder(folder)
  const tabs = names
    .filter((name) => /\.csv$/iu.test(name))
    .map((name) => ({
      title: name.slice(0, -'.csv'.length).normalize('NFC'),
      gid: null,
      read: () => readCsv(path.join(folder, name)),
    }))
  if (tabs.length === 0) throw noCsvFiles(folder)
  return workbookFromGrids({ kind, hash: sourceHash(path.basename(folder)) }, tabs)
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
  const text = decodeUtf8(await readBytes(file), file)
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: 1_000_000,
    })
    return { rows: withLineBreaks(rows), merges: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw notCsv(file, error)
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new SetupError({
      what: `Filen ”${file}” går inte att läsa.`,
      action: 'Kontrollera att det är en fil och att den får läsas.',
      command: 'npm run sheet:check',
    })
  }
}

/** A wrong encoding would turn å, ä and ö into other signs without a word, so it is refused. */
function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SetupError({
      what: `Filen ”${file}” är inte sparad som UTF-8, så å, ä och ö går inte att läsa säkert.`,
      action:
        'Spara om den. I Excel: Arkiv > Spara som > ”CSV UTF-8 (kommaavgränsad)”. I Google Kalkylark: Arkiv > Ladda ned > Kommaavgränsade värden (.csv). I LibreOffice: Spara som > Text CSV > Teckenuppsättning ”Unicode (UTF-8)”.',
      command: 'npm run sheet:check',
    })
  }
}

/** Swedish spreadsheets save with semicolons. The header row tells which, outside its quotation marks. */
function delimiterOf(text: string): string {
  const header = text.replaceAll(/"(?:[^"]|"")*"/gu, '').split(/\r?\n/u, 1)[0] ?? ''
  const count = (sign: string) => header.split(sign).length
  return count(';') > count(',') ? ';' : ','
}

/** A line break in a cell is one sign, whatever program wrote the file. */
function withLineBreaks(rows: readonly string[][]): string[][] {
  return rows.map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n')))
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
