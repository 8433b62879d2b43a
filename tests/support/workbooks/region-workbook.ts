/**
 * The workbook of a region's association, without an agreement: on one day more than a page holds, in two areas and in none.
 * `node tests/support/region-workbook.ts <folder>` writes it, a CSV file a tab; parted-pages.e2e.ts looks at the site built from it.
 */
import { writeTabs, type Row } from './write-tabs.ts'

/** The rows of each tab. */
export function regionTabs(): Map<string, Row[]> {
  return new Map([
    ['Inställningar', settings],
    ['Platser', places],
    ['Kategorier', [{ Kategori: 'Öppet hus' }]],
    ['Aktiviteter', activities()],
  ])
}

const settings = Object.entries({
  'Webbplatsens namn': 'Träffar i Västerdal',
  Förening: 'Västerdals äldre',
  Kommun: 'Västerdals kommun',
  Telefon: '0660-12 34 56',
}).map(([Nyckel, Värde]) => ({ Nyckel, Värde }))

const places = ['Norrgården', 'Sörgården', 'Mellangården'].map((name, index) => ({
  ID: `gard-${index + 1}`,
  Plats: name,
  Typ: 'annan',
  Adress: `Byvägen ${index + 1}`,
  Område: ['Norrby', 'Söderby', ''][index] ?? '',
}))

/** On the day 510, of which 400 begin with Ö and the rest with the other letters in turn. */
function activities(): Row[] {
  return Array.from({ length: 510 }, (_, index) => ({
    ID: `traff-${index + 1}`,
    Aktivitet: `${index < 400 ? 'Öppet hus' : `${String.fromCharCode(65 + (index % 26))}-träffen`} ${index + 1}`,
    Kategori: 'Öppet hus',
    Plats: `gard-${(index % 3) + 1}`,
    Dag: 'tisdag 8 december 2026',
    Tid: `${String(9 + (index % 8)).padStart(2, '0')}.00–18.00`,
  }))
}

const [, script, folder] = process.argv
if (folder && script === import.meta.filename) writeTabs(regionTabs(), folder)
