import type { HeaderOf } from '../../src/sheet/contract/columns.ts'
import { normalizeHeader } from '../../src/sheet/parse/near-names.ts'
import type { TabName } from '../../src/sheet/tab-names.ts'
import type { AppsScript, Cell, Sheet } from './apps-script.ts'

/** A row as the menu sees it. */
export interface SheetRow<Tab extends TabName> {
  /** In the spreadsheet, where the headers are row 1. */
  number: number
  /** The text of a cell, a date as 2026-12-08; empty where it is empty or was not asked for. */
  cell: (header: HeaderOf<Tab>) => string
}

/** A tab of the contract in the open spreadsheet. Of its columns only those that are asked for are looked at. */
export class SheetTab<Tab extends TabName> {
  readonly #sheet: Sheet
  readonly #timeZone: string
  readonly #google: AppsScript
  readonly #columns: ReadonlyMap<string, number>

  private constructor(google: AppsScript, sheet: Sheet) {
    const width = sheet.getLastColumn()
    const [headers = []] = width === 0 ? [] : sheet.getRange(1, 1, 1, width).getValues()
    this.#sheet = sheet
    this.#google = google
    this.#timeZone = google.SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()
    this.#columns = new Map(headers.map((header, index) => [normalizeHeader(String(header)), index + 1]))
  }

  /** The tab of that name, however it is spelled in capitals and spaces; null: there is none. */
  static open<Tab extends TabName>(google: AppsScript, tab: Tab): SheetTab<Tab> | null {
    const sheets = google.SpreadsheetApp.getActiveSpreadsheet().getSheets()
    const sheet = sheets.find((each) => normalizeHeader(each.getName()) === normalizeHeader(tab))
    return sheet ? new SheetTab<Tab>(google, sheet) : null
  }

  /** Whether the tab has the column. */
  has(header: HeaderOf<Tab>): boolean {
    return this.#columns.has(normalizeHeader(header))
  }

  /** The rows below the headers. */
  rows(headers: readonly HeaderOf<Tab>[]): SheetRow<Tab>[] {
    const count = this.#sheet.getLastRow() - 1
    if (count < 1) return []
    const columns = new Map(headers.map((header) => [header, this.#cellsOf(header, count)]))
    return Array.from({ length: count }, (_, index) => ({
      number: index + 2,
      cell: (header) => columns.get(header)?.[index] ?? '',
    }))
  }

  /**
   * Writes a row below the last that has something in these columns. Every cell is text, whatever it looks like: nothing that
   * somebody types becomes a formula, and a time stays as it is written.
   */
  append(cells: Partial<Record<HeaderOf<Tab>, string>>, headers: readonly HeaderOf<Tab>[]): number {
    const filled = this.rows(headers).filter((row) => headers.some((header) => row.cell(header) !== ''))
    const number = (filled[filled.length - 1]?.number ?? 1) + 1
    const lacking = number - this.#sheet.getMaxRows()
    if (lacking > 0) this.#sheet.insertRowsAfter(this.#sheet.getMaxRows(), lacking)
    for (const header of headers) {
      const column = this.#columns.get(normalizeHeader(header))
      const text = cells[header] ?? ''
      if (column !== undefined && text !== '') this.#sheet.getRange(number, column).setValue(`'${text}`)
    }
    return number
  }

  #cellsOf(header: HeaderOf<Tab>, count: number): string[] {
    const column = this.#columns.get(normalizeHeader(header))
    if (column === undefined) return []
    return this.#sheet
      .getRange(2, column, count, 1)
      .getValues()
      .map(([cell = '']) => this.#textOf(cell))
  }

  #textOf(cell: Cell): string {
    if (typeof cell === 'object') return this.#google.Utilities.formatDate(cell, this.#timeZone, 'yyyy-MM-dd')
    return String(cell).trim()
  }
}
