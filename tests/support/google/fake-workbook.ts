import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import type { FakeTab } from './fake-sheets-a1.ts'

/** The tabs of a CSV folder as the fake server's, with ids as Google gives them: the first 0, the others large. */
export function tabsFromCsv(folder: string): FakeTab[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name, index) => ({
      title: name.slice(0, -4).normalize('NFC'),
      sheetId: index === 0 ? 0 : 1_000_000 + index,
      rows: parse(readFileSync(path.join(folder, name)), { bom: true, relax_column_count: true }),
    }))
}

/** The least that is a workbook: every required tab, one place, one activity. Write the oddity into it. */
export function smallWorkbook(): FakeTab[] {
  const tabs: Record<string, unknown[][]> = {
    Inställningar: [
      ['Nyckel', 'Värde'],
      ['Webbplatsens namn', 'Träffas'],
      ['Förening', 'Föreningen'],
      ['Kommun', 'Ekby'],
      ['Telefon', '031-390 06 01'],
    ],
    Platser: [
      ['Plats', 'Typ', 'Adress'],
      ['Eken', 'servicehus', 'Ekvägen 1'],
    ],
    Aktiviteter: [
      ['Aktivitet', 'Kategori', 'Plats', 'Dag', 'Tid'],
      ['Fika', 'Samvaro', 'Eken', 'tisdagar', '13–15'],
    ],
    Kategorier: [['Kategori'], ['Samvaro']],
    Avtal: [
      ['Fält', 'Värde'],
      ['Titel', 'Överenskommelse'],
    ],
  }
  return Object.entries(tabs).map(([title, rows], index) => ({
    title,
    rows,
    sheetId: index === 0 ? 0 : 700_000 + index,
  }))
}
