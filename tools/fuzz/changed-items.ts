import { isDeepStrictEqual } from 'node:util'
import type { SiteData } from '../../src/domain/site-data.ts'
import { toSlug } from '../../src/sheet/parse/slugs.ts'
import type { FuzzBase, FuzzRow, FuzzTab } from './base-workbook.ts'

/**
 * The rows that nobody touched, in tabs where nothing that they refer to was touched either, and that are nevertheless
 * not published as before. A row whose name or ID another row has taken is left out of account: that is an error on both.
 */
export function changedItems(base: FuzzBase, tabs: readonly FuzzTab[], data: SiteData): string[] {
  return watched.flatMap(({ title, refersTo, list }) => {
    const former = base.tabs.find((tab) => tab.title === title)
    const tab = tabs.find((each) => each.title === title)
    if (!former || !tab || tab.isTampered || tabs.filter((each) => isNamed(each, title)).length > 1) return []
    if (!refersTo.every((name) => isUntouched(base, tabs, name))) return []
    const taken = takenNames(tab)
    return list(base.data)
      .filter((_, index) => isStillThere(tab, shownOrigins(former)[index], taken))
      .filter((item) => !list(data).some((other) => isDeepStrictEqual(item, other)))
      .map((item) => `${title}: ${JSON.stringify(item)}`)
  })
}

interface Watched {
  title: string
  refersTo: readonly string[]
  /** What is published of the tab, in the order of its shown rows. */
  list: (data: SiteData) => readonly unknown[]
}

const watched: readonly Watched[] = [
  { title: 'Platser', refersTo: [], list: ({ places }) => places },
  {
    title: 'Kategorier',
    refersTo: ['Inställningar', 'Platser', 'Partner'],
    list: ({ categories }) => categories,
  },
  { title: 'Partner', refersTo: [], list: ({ partners }) => partners },
  { title: 'Projekt', refersTo: ['Inställningar', 'Platser', 'Partner'], list: ({ projects }) => projects },
  {
    title: 'Aktiviteter',
    refersTo: ['Inställningar', 'Platser', 'Kategorier', 'Partner', 'Projekt'],
    list: ({ activities }) => activities,
  },
]

function isNamed(tab: FuzzTab, title: string): boolean {
  return tab.title.toUpperCase() === title.toUpperCase()
}

function isUntouched(base: FuzzBase, tabs: readonly FuzzTab[], title: string): boolean {
  const before = base.tabs.find((tab) => tab.title === title)
  const now = tabs.filter((tab) => isNamed(tab, title))
  const [only] = now
  if (!before || !only || now.length > 1 || only.isTampered) return false
  return (
    before.rows.every(({ origin }) => only.rows.some((row) => row.origin === origin)) &&
    only.rows.every(isOriginal)
  )
}

function isOriginal({ origin }: FuzzRow): boolean {
  return origin !== null
}

/** The places of the rows that are published; the last column is Visa, where there is one. */
function shownOrigins({ headers, rows }: FuzzTab): (number | null)[] {
  const visibility = headers.indexOf('Visa')
  return rows
    .filter(({ cells }) => !['Nej', 'Utkast'].includes(String(cells[visibility])))
    .map(({ origin }) => origin)
}

/** Names and IDs that touched rows have. */
function takenNames(tab: FuzzTab): Set<string> {
  return new Set(tab.rows.filter((row) => !isOriginal(row)).flatMap((row) => namesOf(tab, row)))
}

/** What a row is called: its ID, and what stands in the column that has the tab's name in the singular. */
function namesOf({ headers }: FuzzTab, { cells }: FuzzRow): string[] {
  const columns = ['ID', 'Plats', 'Aktivitet', 'Kategori', 'Partner', 'Projekt'].map((header) =>
    headers.indexOf(header),
  )
  const [id = -1, ...names] = columns
  const name = Math.min(...names.filter((index) => index >= 0))
  return [id, name].flatMap((index) => toSlug(String(cells[index] ?? '').slice(0, 100)) || [])
}

function isStillThere(tab: FuzzTab, origin: number | null | undefined, taken: ReadonlySet<string>): boolean {
  const row = tab.rows.find((each) => each.origin !== null && each.origin === origin)
  return row !== undefined && !namesOf(tab, row).some((name) => taken.has(name))
}
