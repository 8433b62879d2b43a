import type { TabName } from '../tab-names.ts'

/** The columns by which people know a row again: what it is called, and its day. */
const namingColumns: Partial<Record<TabName, readonly string[]>> = {
  Inställningar: ['Nyckel'],
  Platser: ['Plats'],
  Aktiviteter: ['Aktivitet'],
  Ändringar: ['Aktivitet', 'Datum'],
  Uppehåll: ['Från', 'Till'],
  Kategorier: ['Kategori'],
  Partner: ['Partner'],
  Projekt: ['Projekt'],
  Avtal: ['Fält'],
  Hålldatum: ['Senast'],
  Index: ['År'],
  Belopp: ['År'],
  Ekonomi: ['År', 'Post'],
  Uppföljning: ['Period', 'Plats', 'Aktivitet'],
}

/**
 * "Stolsyoga, 2026-12-01": what a row is about, as it stands in the sheet and as far as it may be quoted. Null where
 * nothing names it but the cell that a problem is about. `quote` gives what may be quoted of a column.
 */
export function nameOfRow(
  tab: TabName,
  problemIn: string | null,
  quote: (header: string) => string | null,
): string | null {
  const headers = (namingColumns[tab] ?? []).filter((header) => header !== problemIn)
  return headers.flatMap((header) => quote(header) ?? []).join(', ') || null
}
