import type { Severity } from '../../domain/published/check-report.ts'
import { hasBrokenFormula } from './cell-failures.ts'
import { contract } from '../contract/columns.ts'
import type { ColumnContract } from '../contract/columns.ts'
import type { TabName } from '../tab-names.ts'
import { hasPersonalIdentityNumber } from '../privacy/personal-data.ts'
import { cleanForGrammar, cleanLine } from '../parse/clean-text.ts'
import type { Parsed } from '../parse/parsed.ts'
import type { Finding, Problem } from '../problems/problem.ts'
import { quotableText } from '../privacy/quotable-text.ts'
import type { CellValue } from '../cell-value.ts'
import type { Table, TableRow } from '../workbook.ts'

/** The headers of a tab, as the contract writes them. */
export type HeaderOf<Tab extends TabName> = (typeof contract)[Tab]['columns'][number]['header']

type Parser<Value> = (value: CellValue) => Parsed<Value>

interface RowSource {
  table: Table
  row: TableRow
  /** Nobody is born later: what looks like it is no personal identity number. */
  today: Temporal.PlainDate
}

/**
 * One row while it is read. Gives typed values, and keeps every problem of the row, so that a coordinator gets all of
 * them at once. An error holds the row; what that means for what is published is known when all rows are read.
 */
export class RowReader<Tab extends TabName = TabName> {
  readonly tab: Tab
  readonly number: number
  /** Whether the last good version of this row is published instead. */
  keepsLastGood = false
  /** Whether an occurrence is shown as uncertain because of this row. */
  castsDoubt = false
  /** Whether Visa hides the row: then nothing of it is quoted. */
  isPrivate = false
  readonly #table: Table
  readonly #row: TableRow
  readonly #today: Temporal.PlainDate
  readonly #notes: Note[] = []
  readonly #unspeakable = new Set<string>()

  constructor(tab: Tab, { table, row, today }: RowSource) {
    this.tab = tab
    this.number = row.number
    this.#table = table
    this.#row = row
    this.#today = today
    this.#searchIdentityNumbers()
  }

  /** Whether an error holds the row back. */
  get isHeld(): boolean {
    return this.#notes.some((note) => note.severity === 'error')
  }

  /** What stands in a cell; empty text where the tab lacks the column. An unticked checkbox is empty. */
  raw(header: HeaderOf<Tab>): CellValue {
    const value = this.#row.cells.get(header) ?? ''
    return value === false && this.#column(header).kind !== 'visibility' ? '' : value
  }

  /** A cell's text, unchecked and for nobody's eyes: to know a row again. Null when it is empty. */
  glance(header: HeaderOf<Tab>): string | null {
    return cleanLine(this.raw(header)) || null
  }

  /**
   * Whether any cell of the row says a text to everybody: written in any way, but not in a cell that is left out or holds
   * what nobody may see. A telephone number is known by its digits. `alone`: in a cell that says nothing else.
   */
  says(text: string, { alone = false } = {}): boolean {
    const hushed = new Set(
      this.#notes.map(({ header, effect }) => (effect === 'value-left-out' ? header : null)),
    )
    const isPublic = (header: string) => !hushed.has(header) && !this.#unspeakable.has(header)
    return this.#row.cells
      .entries()
      .some(([header, value]) => isPublic(header) && holdsText(value, text, alone))
  }

  isEmpty(header: HeaderOf<Tab>): boolean {
    const value = this.raw(header)
    return typeof value === 'string' && isBlank(value)
  }

  /**
   * The value of a cell. Null when it is empty, or when it can't be read: then there is a problem, as bad as the
   * contract says of that column.
   */
  value<Value>(header: HeaderOf<Tab>, parse: Parser<Value>): Value | null {
    const column = this.#column(header)
    if (this.isEmpty(header)) {
      if (column.required) this.error(header, { code: 'REQUIRED_CELL_EMPTY', header })
      return null
    }
    if (this.#unspeakable.has(header)) return null
    const value = this.raw(header)
    const failure = hasBrokenFormula(value)
    const parsed: Parsed<Value> = failure ? { ok: false, findings: [failure] } : parse(value)
    if (parsed.ok) for (const remark of parsed.remarks) this.warn(header, remark)
    const severity = column.required || column.whenUnreadable === 'hold' ? 'error' : 'warning'
    const findings = parsed.ok ? (parsed.missing ?? []) : parsed.findings
    for (const finding of findings) this.#note(header, { finding, severity, effect: 'value-left-out' })
    const isHeld = severity === 'error' && findings.length > 0
    return parsed.ok && !isHeld ? parsed.value : null
  }

  /** Notes something that holds the row back. */
  error(header: HeaderOf<Tab> | null, finding: Finding): void {
    this.#note(header, { finding, severity: 'error', effect: 'row-held' })
  }

  /** Notes something that the row is published in spite of. */
  warn(header: HeaderOf<Tab> | null, finding: Finding): void {
    this.#note(header, { finding, severity: 'warning', effect: 'published' })
  }

  /** Notes a value that isn't published, in a row that is. */
  leaveOut(header: HeaderOf<Tab> | null, finding: Finding): void {
    this.#note(header, { finding, severity: 'warning', effect: 'value-left-out' })
  }

  /** Notes something that is good to know and needs nobody's hand. */
  tell(header: HeaderOf<Tab> | null, finding: Finding): void {
    this.#note(header, { finding, severity: 'notice', effect: 'published' })
  }

  /** The row's problems with their addresses, in the order of its columns. */
  problems(): Problem[] {
    const withoutLastGood = this.castsDoubt ? 'date-in-doubt' : 'row-held'
    const heldEffect = this.keepsLastGood ? 'last-good-kept' : withoutLastGood
    return this.#notes
      .toSorted((one, other) => this.#order(one) - this.#order(other))
      .map(({ header, finding, severity, effect }) => ({
        finding: this.isPrivate ? this.#hushed(finding) : finding,
        severity,
        where: this.#address(header),
        found: this.#quoted(header),
        effect: this.isHeld ? heldEffect : effect,
      }))
  }

  #note(header: HeaderOf<Tab> | null, note: Omit<Note, 'header'>): void {
    this.#notes.push({ header, ...note })
  }

  #column(header: string): ColumnContract {
    const column = columnsOf(this.tab).get(header)
    if (!column) throw new Error(`The tab ${this.tab} has no column ${header}.`)
    return column
  }

  /** Where the tab lacks the column, the first of its columns shows which row is meant. */
  #address(header: string | null): Problem['where'] {
    const own = header === null ? undefined : this.#table.letters.get(header)
    const lacksColumn = header !== null && own === undefined
    const letter = lacksColumn ? this.#firstLetter() : own
    const cell = letter === undefined ? null : `${letter}${this.number}`
    const where = { tab: this.tab, gid: this.#table.gid, cell, column: header, row: this.number }
    return lacksColumn ? { ...where, lacksColumn } : where
  }

  #firstLetter(): string | undefined {
    const headers = columnsOf(this.tab).keys()
    return headers.map((header) => this.#table.letters.get(header)).find((letter) => letter !== undefined)
  }

  #order(note: Note): number {
    return note.header === null ? -1 : [...columnsOf(this.tab).keys()].indexOf(note.header)
  }

  #quoted(header: string | null): string | null {
    if (header === null || this.isPrivate) return null
    const { kind } = this.#column(header)
    return quotableText(this.#row.cells.get(header) ?? '', { kind, today: this.#today })
  }

  /** A finding without any words out of the row itself: a draft is nobody's business yet. */
  #hushed(finding: Finding): Finding {
    const copy = { ...finding }
    const cells = [...this.#row.cells.values()].map((value) => String(value).toLocaleLowerCase('sv'))
    for (const [key, value] of Object.entries(copy)) {
      if (key === 'code' || key === 'header' || key === 'tab' || typeof value !== 'string') continue
      const isOwn = cells.some((cell) => cell !== '' && cell.includes(value.toLocaleLowerCase('sv')))
      if (isOwn) Object.assign(copy, { [key]: '…' })
    }
    return copy
  }

  #searchIdentityNumbers(): void {
    for (const [header, value] of this.#row.cells) {
      if (!hasPersonalIdentityNumber(String(value), this.#today)) continue
      this.#unspeakable.add(header)
      this.#notes.push({
        header,
        finding: { code: 'PERSONAL_IDENTITY_NUMBER' },
        severity: 'error',
        effect: 'row-held',
      })
    }
  }
}

/** Whether a text shows nothing: spaces, controls and invisible characters count for nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{C}]/u.test(text)
}

function holdsText(value: CellValue, text: string, alone: boolean): boolean {
  const fold = (words: CellValue) => cleanForGrammar(words).replace(/\s+/g, ' ')
  if (alone ? fold(value) === fold(text) : fold(value).includes(fold(text))) return true
  const number = /^[\d\s()+-]{6,}$/.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : ''
  return number !== '' && String(value).replace(/\D/g, '').includes(number)
}

interface Note {
  header: string | null
  finding: Finding
  severity: Severity
  effect: Problem['effect']
}

const columnMaps = new Map<TabName, ReadonlyMap<string, ColumnContract>>()

function columnsOf(tab: TabName): ReadonlyMap<string, ColumnContract> {
  const known = columnMaps.get(tab)
  if (known) return known
  const columns: readonly ColumnContract[] = contract[tab].columns
  const map = new Map(columns.map((column) => [column.header, column]))
  columnMaps.set(tab, map)
  return map
}
