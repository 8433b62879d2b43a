/** A tab of the fake: its cells by row, as somebody typed them. Dates and times are serial numbers. */
export interface FakeTab {
  title: string
  sheetId: number
  rows: unknown[][]
  rowCount?: number
  columnCount?: number
  sheetType?: string
  hidden?: boolean
  merges?: object[]
  /** Notes on headers and rules for what may be typed below them, by column. */
  notes?: Record<number, string>
  rules?: Record<number, object>
  frozenRowCount?: number
  /** How numbers are shown ("D2" → its format), which cells are struck through, and which rows are hidden. */
  formats?: Record<string, { type: string; pattern?: string }>
  struck?: string[]
  hiddenRows?: number[]
  /** Descriptions of the protected ranges. */
  protections?: string[]
}

/** A rectangle of a tab's grid; the end is not included. */
export interface GridRange {
  tab: FakeTab
  startRow: number
  endRow: number
  startColumn: number
  endColumn: number
}

/** What Google answers to a range that it can't use. */
export class RangeError400 extends Error {}

/** Reads A1 text as Google does: quoted titles, `1:1`, `B1:D`, `A:B`, a bare title. The end is clamped, the start isn't. */
export function parseA1(text: string, tabs: readonly FakeTab[]): GridRange {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')*)'|([^'!]+))(?:!(.*))?$/u.exec(text) ?? []
  const title = quoted?.replaceAll("''", "'") ?? plain
  const tab = tabs.find((each) => each.title.toLowerCase() === title?.toLowerCase())
  if (!tab) throw new RangeError400(`Unable to parse range: ${text}`)
  const [, c1, r1, c2, r2] = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/u.exec(cells ?? 'A1:ZZZ') ?? []
  if (c1 === undefined) throw new RangeError400(`Unable to parse range: ${text}`)
  const size = sizeOf(tab)
  const isSingle = cells !== undefined && !cells.includes(':')
  const startColumn = c1 === '' ? 0 : columnIndex(c1)
  const startRow = r1 === '' ? 0 : Number(r1) - 1
  const endColumn = isSingle ? startColumn + 1 : c2 ? columnIndex(c2) + 1 : size.columns
  const endRow = isSingle ? startRow + 1 : r2 ? Number(r2) : size.rows
  if (startRow >= size.rows || startColumn >= size.columns)
    throw new RangeError400(
      `Range (${label(tab.title)}!${cells}) exceeds grid limits. Max rows: ${size.rows}, max columns: ${size.columns}`,
    )
  return {
    tab,
    startRow,
    startColumn,
    endRow: Math.min(endRow, size.rows),
    endColumn: Math.min(endColumn, size.columns),
  }
}

/** The range as the answer names it: the title quoted anew, the end clamped. */
export function formatA1({ tab, startRow, endRow, startColumn, endColumn }: GridRange): string {
  const start = `${letters(startColumn)}${startRow + 1}`
  const end = `${letters(endColumn - 1)}${endRow}`
  return `${label(tab.title)}!${start}${start === end ? '' : `:${end}`}`
}

function sizeOf(tab: FakeTab): { rows: number; columns: number } {
  const widest = Math.max(26, ...tab.rows.map((row) => row.length))
  return { rows: tab.rowCount ?? Math.max(1000, tab.rows.length), columns: tab.columnCount ?? widest }
}

function label(title: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/u.test(title) && !/^[A-Za-z]{1,3}\d+$/u.test(title)
  return isPlain ? title : `'${title.replaceAll("'", "''")}'`
}

export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

function columnIndex(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
