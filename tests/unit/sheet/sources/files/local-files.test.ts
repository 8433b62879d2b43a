import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { beforeEach, describe, expect, test } from 'vitest'
import { readSheet } from '../../../../../src/sheet/read-sheet.ts'
import { SetupError } from '../../../../../src/sheet/setup-error.ts'
import { loadWorkbook } from '../../../../../src/sheet/sources/load-workbook.ts'
import type { Workbook } from '../../../../../src/sheet/workbook.ts'
import { smallWorkbook, tabsFromCsv } from '../../../../support/google/fake-workbook.ts'
import { temporaryFolder } from '../../../../support/commands/temporary-folder.ts'

let folder: string
const today = Temporal.PlainDate.from('2026-11-22')

beforeEach(() => {
  folder = temporaryFolder()
})

describe('a CSV folder', () => {
  test('is read with comma or semicolon, with or without BOM, whatever the line endings', async () => {
    writeSmallCsv()
    write(
      'Platser.csv',
      '\uFEFFPlats;Typ;Adress;Hitta hit\r\nEken;servicehus;"Ekvägen 1; port A";"rad 1\r\nrad ""2"""\r\n',
    )
    const { tables, brakes } = await loadWorkbook({ sheet: folder })
    expect(brakes).toEqual([])
    expect([...tables.get('Platser')!.rows[0]!.cells.values()]).toEqual([
      'Eken',
      'servicehus',
      'Ekvägen 1; port A',
      'rad 1\nrad "2"',
    ])
  })

  test.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR alone, as old Macs write', '\r'],
  ])(
    'may have rows that end otherwise than its header: every line end counts (%s first)',
    async (_name, first) => {
      writeSmallCsv()
      const rows = [
        'kaffe,2026-12-15,Inställt,Sjukdom',
        'bingo,2026-12-11,Inställt,"en\ntvå"',
        'sång,2026-12-12,Inställt,',
      ]
      const [kaffe, bingo, song] = rows
      write('Ändringar.csv', `Aktivitet,Datum,Ändring,Orsak${first}${kaffe}\n${bingo}\r\n${song}\r${kaffe}`)
      const found = (await loadWorkbook({ sheet: folder })).tables.get('Ändringar')!.rows
      expect(found.map(({ number, cells }) => [number, cells.get('Aktivitet'), cells.get('Orsak')])).toEqual([
        [2, 'kaffe', 'Sjukdom'],
        [3, 'bingo', 'en\ntvå'],
        [4, 'sång', ''],
        [5, 'kaffe', 'Sjukdom'],
      ])
    },
  )

  test.each([
    [
      'a comma that nobody quoted',
      'Kategori,Beskrivning,Privat,Sökord',
      'Sång,Visor, och psalmer,CANARY,',
      true,
    ],
    ['in a file of one column', 'Kategori', 'Sång, dans och musik', true],
    ['in a file with semicolons', 'Kategori;Beskrivning;Privat;Sökord', 'Sång;Visor; psalmer;CANARY;', true],
    [
      'a note under no header, in the column that the program saved',
      'Kategori,Sökord,',
      'Sång,visor,CANARY',
      false,
    ],
    ['fewer cells than headers', 'Kategori,Beskrivning,Sökord', 'Sång', false],
  ])('a row with more cells than headers is marked: %s', async (_name, header, row, isTooLong) => {
    writeSmallCsv()
    write('Kategorier.csv', `${header}\n${row}\n`)
    const { tables } = await loadWorkbook({ sheet: folder })
    expect(tables.get('Kategorier')!.rows.map((each) => each.isTooLong ?? false)).toEqual([isTooLong])
    const { problems } = readSheet(await loadWorkbook({ sheet: folder }), { today, previous: null })
    const own = problems.filter(({ where }) => where.tab === 'Kategorier').map(({ finding }) => finding.code)
    expect(own.includes('ROW_HAS_TOO_MANY_CELLS')).toBe(isTooLong)
    expect(JSON.stringify(problems)).not.toContain('CANARY')
  })

  test.each<[string, Buffer]>([
    ['with a BOM', Buffer.from('\uFEFFKategori\nSång på Åsen\n')],
    ['with two BOMs', Buffer.from('\uFEFF\uFEFFKategori\nSång på Åsen\n')],
    ['with a BOM that was read as letters once', Buffer.from('ï»¿Kategori\nSång på Åsen\n')],
    ['in UTF-16, little end first', Buffer.from('\uFEFFKategori\r\nSång på Åsen\r\n', 'utf16le')],
    ['in UTF-16, big end first', Buffer.from('\uFEFFKategori\r\nSång på Åsen\r\n', 'utf16le').swap16()],
    [
      'with a first line that says how cells are separated',
      Buffer.from('sep=;\r\nKategori;Sökord\r\nSång på Åsen;visor\r\n'),
    ],
    ['the same after a BOM', Buffer.from('\uFEFFsep=,\nKategori,Sökord\nSång på Åsen,visor\n')],
    ['with tabs', Buffer.from('Kategori\tSökord\nSång på Åsen\tvisor\n')],
  ])('%s is read', async (_name, bytes) => {
    writeSmallCsv()
    writeFileSync(path.join(folder, 'Kategorier.csv'), bytes)
    const { tables, brakes } = await loadWorkbook({ sheet: folder })
    expect(brakes).toEqual([])
    expect(
      tables.get('Kategorier')!.rows.map(({ number, cells }) => [number, cells.get('Kategori')]),
    ).toEqual([[2, 'Sång på Åsen']])
  })

  test.each<[string, (file: string) => void, RegExp]>([
    [
      'is far too large',
      (file) => (writeFileSync(file, ''), truncateSync(file, 400_000_000)),
      /är större än 20 MB/,
    ],
    ['is a folder', (file) => mkdirSync(file), /går inte att läsa/],
    [
      'holds something else than text',
      (file) => writeFileSync(file, Buffer.from('a\0b\0')),
      /inte sparad som UTF-8/,
    ],
  ])('a file that %s is refused in words', async (_name, make, what) => {
    writeSmallCsv()
    make(path.join(folder, 'Partner.csv'))
    expect((await setupProblem(folder)).what).toMatch(what)
  })

  test('may have optional tabs that nobody has begun on, and no empty required ones', async () => {
    writeSmallCsv()
    write('Partner.csv', '')
    write('Uppehåll.csv', ' ;\n;\n')
    const { tables, brakes } = await loadWorkbook({ sheet: folder })
    expect([brakes, tables.get('Partner')?.rows, tables.get('Uppehåll')?.rows]).toEqual([[], [], []])
    write('Uppehåll.csv', ';\n2026-12-20;2027-01-06\n')
    write('Kategorier.csv', '')
    const { brakes: stops } = await loadWorkbook({ sheet: folder })
    expect(stops.map(({ finding, where }) => `${where.tab} ${finding.code}`).sort()).toEqual([
      'Kategorier HEADER_ROW_MISSING',
      'Uppehåll HEADER_ROW_MISSING',
    ])
  })

  test('counts rows as a spreadsheet does: several lines in a cell and empty lines', async () => {
    writeSmallCsv()
    write('Kategorier.csv', 'Kategori,Beskrivning\n"Samvaro","en\ntvå\ntre"\n\n,x\nMusik,\n')
    const { tables } = await loadWorkbook({ sheet: folder })
    expect(
      tables.get('Kategorier')!.rows.map(({ number, cells }) => [number, cells.get('Kategori')]),
    ).toEqual([
      [2, 'Samvaro'],
      [4, ''],
      [5, 'Musik'],
    ])
  })

  test('in another encoding is refused, with how to save it right', async () => {
    writeSmallCsv()
    writeFileSync(
      path.join(folder, 'Platser.csv'),
      Buffer.from('Plats;Typ;Adress\nG\xe5rden;servicehus;V\xe4gen 1\n', 'latin1'),
    )
    const { what, action } = await setupProblem(folder)
    expect(what).toMatch(/Platser\.csv” är inte sparad som UTF-8/)
    expect(action).toMatch(/”CSV UTF-8 \(kommaavgränsad\)”/)
  })

  test('with a stray quotation mark is refused, with the line', async () => {
    writeSmallCsv()
    write('Kategorier.csv', 'Kategori\nSamvaro\nMu"sik"\n')
    expect((await setupProblem(folder)).what).toMatch(/Kategorier\.csv” går inte att läsa som CSV, rad 3/)
  })

  test.each([
    ['that does not exist', 'saknas', /finns inte eller går inte att läsa/],
    ['without CSV files', '.', /innehåller inga CSV-filer/],
  ])('%s', async (_name, name, what) => {
    expect((await setupProblem(path.join(folder, name))).what).toMatch(what)
  })

  test('lacks a tab: a brake that names the nearest', async () => {
    writeSmallCsv()
    rmSync(path.join(folder, 'Platser.csv'))
    write('Platser 2027.csv', 'Plats\nCANARY\n')
    const { brakes, tables } = await loadWorkbook({ sheet: folder })
    expect(brakes.map(({ finding }) => finding)).toEqual([
      { code: 'TAB_MISSING', tab: 'Platser', nearest: 'Platser 2027' },
    ])
    expect(brakes[0]).toMatchObject({ severity: 'error', effect: 'nothing-published' })
    expect(tables.has('Platser')).toBe(false)
  })

  test('with a tab twice: a brake', async () => {
    writeSmallCsv()
    write('PLATSER.csv', 'Plats,Typ,Adress\n')
    const { brakes } = await loadWorkbook({ sheet: folder })
    expect(brakes.map(({ finding }) => finding)).toEqual([{ code: 'TAB_TWICE', tab: 'Platser' }])
  })

  test('with an optional tab almost rightly named: a warning, for cancellations may hide there', async () => {
    writeSmallCsv()
    write('Andringar.csv', 'Aktivitet,Datum,Ändring\n')
    const { problems } = await loadWorkbook({ sheet: folder })
    expect(problems.map(({ finding }) => finding)).toEqual([{ code: 'TAB_MISSPELT', tab: 'Ändringar' }])
  })

  test('leaves private columns and tabs behind', async () => {
    writeSmallCsv()
    write('Platser.csv', 'Plats,Nyckelkod,Typ,Adress\nEken,CANARY,servicehus,Ekvägen 1\n')
    write('Medlemmar.csv', 'Namn\nCANARY\n')
    const workbook = await loadWorkbook({ sheet: folder })
    expect(JSON.stringify(cellsOf(workbook))).not.toContain('CANARY')
  })
})

describe('an .xlsx file', () => {
  test('gives the same cells with the same addresses as the CSV folder', async () => {
    const sheets = tabsFromCsv('src/sheet/example').map(({ title, rows }) => ({
      name: title,
      rows: rows as string[][],
    }))
    const file = await writeWorkbook(sheets)
    const [fromXlsx, example] = [await loadWorkbook({ sheet: file }), await loadWorkbook({ sheet: null })]
    expect(cellsOf(fromXlsx)).toEqual(cellsOf(example))
  })

  test('gives dates and times as a Swedish CSV file has them, in every time zone', async () => {
    const file = await writeWorkbook(
      small('Aktiviteter', [
        ['Aktivitet', 'Kategori', 'Plats', 'Dag', 'Tid', 'Från', 'Visa', 'Max antal'],
        ['Fika', 'Samvaro', 'Eken', day(2026, 3, 29), time(18, 30), day(2026, 3, 29, 18, 30), true, 12],
        ['Sång', 'Samvaro', 'Eken', day(2026, 10, 25), time(0, 0), '', false, null],
      ]),
    )
    const rows = (await loadWorkbook({ sheet: file })).tables.get('Aktiviteter')!.rows
    expect(
      rows.map(({ cells }) => ['Dag', 'Tid', 'Från', 'Visa', 'Max antal'].map((header) => cells.get(header))),
    ).toEqual([
      ['2026-03-29', '18:30', '2026-03-29 18:30', true, 12],
      ['2026-10-25', '00:00', '', false, ''],
    ])
  })

  test('points at merged cells', async () => {
    const file = await writeWorkbook(
      small(
        'Platser',
        [
          ['Plats', 'Typ', 'Adress'],
          ['Eken', 'servicehus', 'Ekvägen 1'],
        ],
        [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
      ),
    )
    const { problems } = await loadWorkbook({ sheet: file })
    expect(problems).toMatchObject([{ finding: { code: 'CELLS_MERGED', range: 'A2:A3' } }])
  })

  test('leaves private columns and tabs behind', async () => {
    const file = await writeWorkbook([
      ...small('Platser', [
        ['Plats', 'Privat', 'Typ', 'Adress'],
        ['Eken', 'CANARY', 'servicehus', 'Ekvägen 1'],
      ]),
      { name: 'Privat', rows: [['CANARY']] },
    ])
    expect(JSON.stringify(cellsOf(await loadWorkbook({ sheet: file })))).not.toContain('CANARY')
  })

  test.each([
    ['that is missing', null, /finns inte eller går inte att läsa/],
    ['that is something else', 'PK\u0003\u0004 inte en zip', /går inte att läsa som en Excelfil/],
    ['that is empty', '', /går inte att läsa som en Excelfil/],
  ])('%s', async (_name, content, what) => {
    if (content !== null) write('bok.xlsx', content)
    expect((await setupProblem(path.join(folder, 'bok.xlsx'))).what).toMatch(what)
  })
})

test.each([
  [
    'https://docs.google.com/document/d/abcdefghijklmnopqrstuvwxyz',
    /Det finns inga inloggningsuppgifter|inga inloggningsuppgifter/,
  ],
  ['https://docs.google.com/spreadsheets/d/e/2PACX-abcdefghijklmnopqrstuvwxyz/pubhtml', /publicerad kopia/],
  ['https://exempel.se/kalkylark', /inte till ett kalkylark i Google/],
  ['abcdefghijklmnopqrstuvwxyz', /inga inloggningsuppgifter/],
])('SHEET=%s', async (sheet, what) => {
  expect((await setupProblem(sheet)).what).toMatch(what)
})

test('SHEET that is a file of another kind', async () => {
  write('bok.ods', 'x')
  expect((await setupProblem(path.join(folder, 'bok.ods'))).what).toMatch(
    /varken är en mapp eller slutar på \.xlsx/,
  )
})

type Sheets = Parameters<typeof writeXlsx>[0]['sheets']

async function writeWorkbook(sheets: Sheets): Promise<string> {
  const file = path.join(folder, 'bok.xlsx')
  writeFileSync(file, await writeXlsx({ sheets }))
  return file
}

function small(changed: string, rows: unknown[][], merges: Sheets[number]['merges'] = []): Sheets {
  return smallWorkbook().map((tab) => ({
    name: tab.title,
    rows: (tab.title === changed ? rows : tab.rows) as NonNullable<Sheets[number]['rows']>,
    ...(tab.title === changed && { merges, cells: styled(rows) }),
  }))
}

/** The formats by which a spreadsheet knows a time from a date. */
function styled(rows: unknown[][]) {
  const cells = rows.flatMap((row, rowIndex) =>
    row
      .map((value, column) => [`${rowIndex},${column}`, value] as const)
      .filter(([, value]) => value instanceof Date),
  )
  return new Map(
    cells.map(([key, value]) => {
      const numFmt = (value as Date).getTime() < 0 ? 'hh:mm' : 'yyyy-mm-dd hh:mm'
      return [key, { value: value as Date, style: { numFmt } }]
    }),
  )
}

function day(year: number, month: number, date: number, hour = 0, minute = 0): Date {
  return new Date(Date.UTC(year, month - 1, date, hour, minute))
}

function time(hour: number, minute: number): Date {
  return new Date(Date.UTC(1899, 11, 31, hour, minute))
}

function writeSmallCsv(): void {
  for (const { title, rows } of smallWorkbook())
    write(`${title}.csv`, rows.map((row) => row.join(',')).join('\n'))
}

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text)
}

async function setupProblem(sheet: string) {
  const error = await loadWorkbook({ sheet }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(SetupError)
  return (error as SetupError).problem
}

function cellsOf({ tables }: Workbook) {
  return [...tables].map(([tab, { rows, letters }]) => ({
    tab,
    letters: [...letters],
    rows: rows.map(({ number, cells }) => ({ number, cells: [...cells] })),
  }))
}
