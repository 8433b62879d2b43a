import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadCsvFolder } from '../../../src/sheet/sources/files/csv-folder.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import type { Chance } from './chance.ts'

/** A row by header. The object is the row, whatever is written in it. */
export type Row = Record<string, string>

/** A row of Ändringar, and what its writer knows of it. */
export interface ChangeRow {
  cells: Row
  /** The row of Aktiviteter that it is about. */
  of: Row
  /** What a mistyped cell said, and shall say again. */
  right: Row
}

/** How a sheet that is edited day by day is written to files. */
export interface Manner {
  lineEnds: readonly string[]
  delimiter: ',' | ';'
  begin: '' | '\uFEFF'
  /** Headers that the contract doesn't know, before the others. */
  own: readonly string[]
}

/** A sheet that is edited day by day, and what must never be found again. */
export interface Sheet {
  places: Row[]
  activities: Row[]
  changes: ChangeRow[]
  breaks: Row[]
  /** Rows of Aktiviteter that were deleted. */
  deleted: Row[]
  manner: Manner
  /** Words that have been taken out everywhere. */
  forgotten: Set<string>
}

export const activityNames = [
  'Bingo',
  'Allsång',
  'Boule',
  'Schack',
  'Stickcafé',
  'Dans',
  'Film',
  'Vävstuga',
  'Storbingo',
  'Körsång',
]
export const weekdays = ['tisdagar', 'onsdagar', 'torsdagar', 'ojämna fredagar']
export const placeNames = ['Eken', 'Tallmon', 'Linden']

/** Words that stand only in columns of the sheet's own. */
export const privateWord = 'Utanför'

/** Six activities at two of three places, and nothing decided. */
export function firstSheet(): Sheet {
  return {
    places: placeNames.map((name) => ({
      ID: name.toLowerCase(),
      Plats: name,
      Typ: 'servicehus',
      Adress: `${name}s väg 1`,
    })),
    activities: activityNames.slice(0, 6).map((name, index) => ({
      ID: index % 2 ? `id-${index}` : '',
      Aktivitet: name,
      Kategori: 'Fika',
      Plats: placeNames[index % 2] ?? '',
      Dag: weekdays[index % 4] ?? '',
      Tid: '13–15',
    })),
    changes: [],
    breaks: [],
    deleted: [],
    manner: { lineEnds: ['\n'], delimiter: ',', begin: '', own: [] },
    forgotten: new Set(),
  }
}

const settings = [
  ['Nyckel', 'Värde'],
  ['Webbplatsens namn', 'Träffas'],
  ['Förening', 'Föreningen Gemenskap'],
  ['Kommun', 'Lillstad'],
  ['Telefon', '031-390 06 00'],
]

/** The sheet as read from CSV files written in its manner. */
export async function readWorkbook(folder: string, sheet: Sheet, chance: Chance): Promise<Workbook> {
  mkdirSync(folder, { recursive: true })
  const write = (tab: string, rows: readonly (readonly string[])[]) => {
    const { delimiter, lineEnds, begin } = sheet.manner
    const lines = rows.map((cells) => cells.map(quoted).join(delimiter) + (chance.pick(lineEnds) ?? '\n'))
    writeFileSync(path.join(folder, `${tab}.csv`), begin + lines.join(''))
  }
  write('Inställningar', settings)
  write('Kategorier', [['Kategori'], ['Fika']])
  write('Platser', table(sheet.places, sheet.manner))
  write('Aktiviteter', table(sheet.activities, sheet.manner))
  write(
    'Ändringar',
    table(
      sheet.changes.map(({ cells }) => cells),
      sheet.manner,
      ['Aktivitet', 'Datum', 'Ändring'],
    ),
  )
  write('Uppehåll', table(sheet.breaks, sheet.manner, ['Från']))
  return loadCsvFolder(folder)
}

function table(rows: readonly Row[], { own }: Manner, least: readonly string[] = []): string[][] {
  const headers = [...new Set([...own, ...least, ...rows.flatMap((row) => Object.keys(row))])]
  return [
    headers,
    ...rows.map((row, index) => headers.map((header) => row[header] ?? wordFor(header, index, own))),
  ]
}

function wordFor(header: string, index: number, own: readonly string[]): string {
  return own.includes(header) ? `${privateWord}${index} 070-174 06 05` : ''
}

function quoted(cell: string): string {
  return /[",;\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
