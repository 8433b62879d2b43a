import type { CellValue } from '../cell-value.ts'
import type { Parsed } from '../parse/parsed.ts'

/** The column that says what a thing is called, in each tab whose rows others may name. */
export const nameHeaders = {
  Platser: 'Plats',
  Aktiviteter: 'Aktivitet',
  Kategorier: 'Kategori',
  Partner: 'Partner',
  Projekt: 'Projekt',
} as const

/** The tabs whose rows have an address of their own, and may be named in other tabs. */
export type ReferredTab = keyof typeof nameHeaders

/** Whether rows of a tab have names that other tabs may use. */
export function isReferredTab(tab: string): tab is ReferredTab {
  return Object.hasOwn(nameHeaders, tab)
}

/** Something that other rows refer to, by its ID or by one of its names. */
export interface Target {
  id: string
  names: readonly string[]
  row: number
  /** Held: it has an error and no last good version, so it isn't published. */
  state: 'shown' | 'hidden' | 'held'
}

/** What one tab has that others may name. */
export interface NamedThings {
  /** The one thing that a cell names, hidden or not; else a finding with the nearest name, or the IDs to choose from. */
  one(cell: CellValue): Parsed<Target>
  /** The things that a cell lists. */
  list(cell: CellValue): Parsed<readonly Target[]>
}
