/**
 * A workbook that means harm: a canary in every place that is private, and a hostile text in every column of every tab.
 * `node tests/support/workbooks/hostile-workbook.ts <file.xlsx>` writes it; the built site is looked at in hostile-site.e2e.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx'
import { contract, type ColumnContract } from '../../../src/sheet/contract/columns.ts'
import { isTabName, type TabName } from '../../../src/sheet/tab-names.ts'
import { bookingDeadline } from '../../../src/sheet/contract/kinds/dates.ts'
import { id } from '../../../src/sheet/contract/kinds/id.ts'
import type { Kind } from '../../../src/sheet/contract/kinds/kind.ts'
import { link } from '../../../src/sheet/contract/kinds/links.ts'
import { most } from '../../../src/sheet/contract/kinds/numbers.ts'
import { price } from '../../../src/sheet/contract/kinds/terms.ts'
import { contactName } from '../../../src/sheet/contract/kinds/texts.ts'

/** Shown as text wherever a text may stand. Each is told apart by its number. */
export const hostileTexts: readonly string[] = [
  '<script>window.elak1=1</script>',
  '"><img src=x onerror=window.elak2=1>',
  "' onmouseover='window.elak3=1",
  '</title></textarea></script><svg onload=window.elak4=1>',
  '[elak5](javascript:window.elak5=1)',
  'javascript:window.elak6=1',
  '<iframe srcdoc="elak7"></iframe><!-- elak7 --><b>elak7</b>',
  '=HYPERLINK("https://elak8.example";"elak8")',
  '+1+cmd|elak9',
  '-1+elak10',
  '@SUM(elak11)',
  '\t=elak12',
  'elak13\r\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:elak13',
  'ela\u202Ek14\u202C \u200B\u2066elak14\u2069',
  '👵🏽👨‍👩‍👧 elak15 🎉',
  '&lt;elak16&gt; &amp; {{elak16}} ${elak16} {elak16}',
  '../../etc/elak17',
  '__proto__ elak18',
  'constructor elak19',
  '</script><script src="https://elak20.example/x.js"></script>',
  'elak21","title":"elak21"}',
  ']]><elak22>',
  'https://elak23.example/" onclick="elak23',
  'elak24 '.repeat(280),
  'elak25'.repeat(8334),
]

/** In cells that hold no free text: refused, or read as what they say. */
const hostileValues: readonly string[] = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://elak@evil.example/"><script>',
  '../../../etc/passwd',
  '__proto__',
  '"><script>alert(1)</script>',
  '=1+1',
  '\u202E',
  'x'.repeat(50_000),
]

/** What nobody may find; and the telephone number as digits, however it is written. */
export const canaryWords = /kanarie|70174069[0-9]/i

const privateNumber = '070-174 06 91'
const privateText = `Ring ${privateNumber} eller kanarie@gmail.com.`

/** The columns beside the contract's: private notes, and names that every object has. */
const unknownHeaders = ['Anteckning KANARIE', '__proto__', 'constructor', 'toString']

/** Whether what stands in a cell may be shown as it was typed. */
function isFreeText({ contacts, isQuoted, read }: Kind<unknown>): boolean {
  const holdsWords = contacts === 'cut' && !isQuoted && read !== id.read
  return holdsWords || valuesWithWords.has(read)
}

/** Kinds that keep the words beside their value, and names by consent. */
const valuesWithWords: ReadonlySet<unknown> = new Set([
  price.read,
  bookingDeadline.read,
  most.read,
  contactName.read,
])

/** Columns of text that tell which row or agreement is meant. */
const keys = new Set(['Nyckel', 'Fält', 'Avtal'])

type Row = Record<string, string>

/** The rows of every tab by header, the unknown columns left out. */
export function hostileRows(): Map<TabName, Row[]> {
  const folder = 'tools/fuzz/workbook'
  const tabs = readdirSync(folder).map((name) => name.normalize('NFC').slice(0, -4))
  const base = new Map(
    tabs.filter(isTabName).map((tab): [TabName, Row[]] => {
      const text = readFileSync(join(folder, `${tab}.csv`), 'utf8')
      const rows: Row[] = parse(text, { columns: true, relaxColumnCount: true })
      return [tab, tab === 'Inställningar' ? hostileSettings(rows) : rows]
    }),
  )
  return new Map([...base].map(([tab, rows]) => [tab, [...rows, ...rowsFor(tab, rows)].map(plain)]))
}

function rowsFor(tab: TabName, rows: readonly Row[]): Row[] {
  const [first] = rows
  if (!first || tab === 'Inställningar') return []
  if (tab === 'Avtal') return hostileFacts()
  const hostile = hostileTexts.map((text, index) => rowWith(tab, first, { text, id: `elak-${index + 1}` }))
  const personal = rowWith(tab, first, { text: privateText, id: 'personlig' })
  return [
    ...hostile,
    ...(ownNumbers.has(tab) ? [] : [personal]),
    ...refusedRows(tab, first),
    ...(tab === 'Aktiviteter' ? activitiesOfPersons(first) : []),
    ...(columnsOf(tab).some(({ header }) => header === 'Visa') ? hiddenRows(tab, first) : []),
    ...(tab === 'Ändringar' ? hostileChanges() : []),
  ]
}

/** Numbers here are the organisation's by the contract. */
const ownNumbers: ReadonlySet<TabName> = new Set(['Platser', 'Partner'])

/** A right row whose every free text is the same; its ID, where it has one, is its own. */
function rowWith(tab: TabName, row: Row, { text, id }: { text: string; id: string }): Row {
  const texts = columnsOf(tab)
    .filter(({ kind, header }) => isFreeText(kind) && !keys.has(header))
    .map(({ header }) => [header, text])
  const own = columnsOf(tab).some(({ header }) => header === 'ID') ? { ID: id } : {}
  return { ...row, ...onOneDay(tab), ...onItsOwnYear(tab), ...Object.fromEntries(texts), ...own }
}

/** So that the site is no larger than it must be. */
function onOneDay(tab: TabName): Row {
  return tab === 'Aktiviteter'
    ? { Dag: '8 december 2026', Från: '', Till: '', Utom: '', Kategori: 'Fika' }
    : {}
}

let year = 1950

/** Where a row is known by its year, no two may have the same. */
function onItsOwnYear(tab: TabName): Row {
  if (tab === 'Index' || tab === 'Belopp') return { År: String((year += 1)) }
  return tab === 'Uppföljning' ? { Period: String((year += 1)) } : {}
}

/** For each column without free text a row with something hostile in that column, and several for IDs and links. */
function refusedRows(tab: TabName, row: Row): Row[] {
  const columns = columnsOf(tab).filter(({ kind }) => !isFreeText(kind))
  return columns.flatMap(({ header, kind }, index) => {
    const isAddress = kind === id || kind === link
    const values = isAddress ? hostileValues : [hostileValues[index % hostileValues.length] ?? '']
    return values.map((value, place) => {
      const own = `vagrad-${index}-${place}`
      return { ...rowWith(tab, row, { text: `Vägrad ${index}.${place}`, id: own }), [header]: value }
    })
  })
}

/** IDs that every object has, and persons who have not agreed to be published. */
function activitiesOfPersons(row: Row): Row[] {
  const base = { ...row, ...onOneDay('Aktiviteter') }
  return [
    { ...base, ID: 'constructor', Aktivitet: 'Konstruktion', Dag: 'tisdagar' },
    { ...base, ID: 'utan-samtycke', Aktivitet: 'Boule', Kontakt: 'Kanarie Berg', Telefon: privateNumber },
    { ...base, ID: 'nej', Aktivitet: 'Kubb', 'E-post': 'kanarie@hotmail.com', Samtycke: 'Nej' },
    { ...base, ID: 'arrangor', Aktivitet: 'Schack', Arrangör: 'Kanarie Berg' },
  ]
}

function hiddenRows(tab: TabName, row: Row): Row[] {
  return ['Nej', 'Utkast'].map((Visa) => ({
    ...rowWith(tab, row, { text: `KANARIE ${privateText}`, id: `kanarie-${Visa.toLowerCase()}` }),
    Visa,
  }))
}

function hostileChanges(): Row[] {
  return hostileTexts.map((text, index) => ({
    Aktivitet: `elak-${index + 1}`,
    Datum: '2026-12-08',
    Ändring: 'Inställt',
    Orsak: text,
    'I stället': text,
  }))
}

/** The settings of the base, those that are texts hostile. */
function hostileSettings(rows: readonly Row[]): Row[] {
  const texts: Row = {
    'Webbplatsens namn': text(1),
    Förening: text(2),
    Kommun: text(4),
    Nämnd: text(5),
    Förvaltning: text(7),
    Telefontid: text(16),
    'Nästa program': text(20),
    'Licens för öppna data': text(22),
    'Om tillgängligheten': text(23),
    'Viktigt meddelande': text(3),
    'Formulär för tillgänglighet': 'javascript:alert(1)',
    Webbadress: 'javascript:alert(1)',
    'Kod till kassaskåpet KANARIE': 'KANARIE 4711',
  }
  const others = rows.filter(({ Nyckel = '' }) => !Object.hasOwn(texts, Nyckel))
  return [...others, ...Object.entries(texts).map(([Nyckel, Värde]) => ({ Nyckel, Värde }))]
}

function text(number: number): string {
  return hostileTexts[number - 1] ?? ''
}

/** The fields that may stand several times, with every text; and the others, each with one. */
function hostileFacts(): Row[] {
  const repeated = ['Värdegrund', 'Utgångspunkt', 'Verksamhet'].flatMap((Fält) =>
    [...hostileTexts, privateText].map((hostile) => ({
      Fält,
      Värde: hostile,
      Ordagrant: hostile,
      Anmärkning: hostile,
    })),
  )
  const single = [
    'Undertecknas för',
    'Bakgrund',
    'Övergripande syfte',
    'Gemensamt syfte',
    'Målgrupp',
    'Lokaler',
  ]
  return [
    ...repeated,
    ...single.map((Fält, index) => ({
      ...{ Fält, Värde: text(index + 1), Ordagrant: text(index + 7), Anmärkning: privateText },
    })),
  ]
}

function columnsOf(tab: TabName): readonly ColumnContract[] {
  return contract[tab].columns
}

/** An .xlsx can't hold a carriage return in a cell of shared text unless it is escaped; Google has none either. */
function plain(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([header, value]) => [header, value.replaceAll('\r', '')]),
  )
}

/** The workbook as a file, with private columns, private tabs, a note in every header and a talkative author. */
export function makeHostileWorkbook(): Promise<Uint8Array> {
  const sheets = [...hostileRows()].map(([tab, rows]) => toSheet(tab, rows))
  const secret = { name: 'KANARIE medlemmar', rows: [['Namn'], ['KANARIE']] }
  const hidden = { ...secret, name: '__proto__', hidden: true }
  return writeXlsx({
    sheets: [...sheets, secret, hidden],
    properties: { creator: 'KANARIE', title: 'KANARIE' },
  })
}

function toSheet(tab: TabName, rows: readonly Row[]): WriteSheet {
  const headers = columnsOf(tab).map(({ header }) => header)
  return {
    name: tab,
    rows: [
      [...headers, ...unknownHeaders],
      ...rows.map((row) => [
        ...headers.map((header) => row[header] ?? ''),
        ...unknownHeaders.map(() => 'KANARIE'),
      ]),
    ],
    cells: new Map(headers.map((header, index) => [`0,${index}`, noteOn(header)])),
  }
}

function noteOn(value: string): Partial<Cell> {
  return { value, comment: { author: 'KANARIE', text: `KANARIE ${privateText}` } }
}

const [, script = '', file] = process.argv
if (script.endsWith('hostile-workbook.ts') && file) writeFileSync(file, await makeHostileWorkbook())
