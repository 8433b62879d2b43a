/**
 * The workbook of a region's association, without an agreement: on single days more than a page holds: in two areas and in none, in one area, in none.
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

/**
 * On 8 December 510 in two areas and in none, of which 280 begin with Ö and the rest with the other letters in turn; a week later
 * 420 in one area, and two weeks later 410 in none.
 */
function activities(): Row[] {
  return [
    ...Array.from({ length: 510 }, (_, index) => activity(index, 'tisdag 8 december 2026', (index % 3) + 1)),
    ...Array.from({ length: 420 }, (_, index) => activity(510 + index, 'tisdag 15 december 2026', 1)),
    ...Array.from({ length: 410 }, (_, index) => activity(930 + index, 'tisdag 22 december 2026', 3)),
  ]
}

function activity(index: number, day: string, place: number): Row {
  return {
    ID: `traff-${index + 1}`,
    Aktivitet: `${index < 280 ? 'Öppet hus' : `${String.fromCharCode(65 + (index % 26))}-träffen`} ${index + 1}`,
    Kategori: 'Öppet hus',
    Plats: `gard-${place}`,
    Dag: day,
    Tid: `${String(9 + (index % 10)).padStart(2, '0')}.00–20.00`,
  }
}

const [, script, folder] = process.argv
if (folder && script === import.meta.filename) writeTabs(regionTabs(), folder)
