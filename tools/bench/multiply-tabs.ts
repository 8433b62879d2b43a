/** A tab as rows of texts, the header row first. */
export type Grid = readonly (readonly string[])[]

/**
 * The tabs of a workbook with its places, activities, changes and breaks several times over. Every copy has its own
 * names and IDs and refers to its own places, so that a right workbook stays right.
 */
export function multiplyTabs(tabs: ReadonlyMap<string, Grid>, times: number): Map<string, Grid> {
  const ids = new Set(['Platser', 'Aktiviteter'].flatMap((tab) => columnOf(tabs.get(tab) ?? [], 'ID')))
  return new Map(
    [...tabs].map(([tab, grid]) => {
      const columns = renamedColumns[tab]
      return [tab, columns ? multiplied(grid, { times, columns, ids }) : grid]
    }),
  )
}

/** What tells one copy from another: names, and references to them. */
const renamedColumns: Readonly<Record<string, readonly string[]>> = {
  Platser: ['ID', 'Plats'],
  Aktiviteter: ['ID', 'Aktivitet', 'Plats'],
  Ändringar: ['Aktivitet', 'Ny plats'],
  Uppehåll: ['Plats', 'Aktivitet'],
}

interface Multiplication {
  times: number
  columns: readonly string[]
  ids: ReadonlySet<string>
}

function multiplied([headers = [], ...rows]: Grid, { times, columns, ids }: Multiplication): Grid {
  const isRenamed = headers.map((header) => columns.includes(header))
  const copies = Array.from({ length: times }, (_, index) =>
    rows.map((row) => row.map((cell, place) => (isRenamed[place] ? renamed(cell, index + 1, ids) : cell))),
  )
  return [headers, ...copies.flat()]
}

/** "ryd" is "ryd-2" in the second copy, "Ryds servicehus" is "Ryds servicehus 2"; in a list each of them. */
function renamed(cell: string, copy: number, ids: ReadonlySet<string>): string {
  if (copy === 1 || cell.trim() === '') return cell
  return cell
    .split(/\s*[,;\n]\s*/)
    .map((name) => (ids.has(name) ? `${name}-${copy}` : `${name} ${copy}`))
    .join(', ')
}

function columnOf([headers = [], ...rows]: Grid, header: string): string[] {
  const place = headers.indexOf(header)
  return rows.map((row) => row[place] ?? '').filter((id) => id !== '')
}
