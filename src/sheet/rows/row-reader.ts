import type { CellValue } from '../cell-value.ts'
import { columnsOf, type ColumnContract, type HeaderOf, type ValueOf } from '../contract/columns.ts'
import type { CellContext, Kind } from '../contract/kinds/kind.ts'
import { isBlank, saysNothing } from '../parse/blank.ts'
import { cleanLine, cleanProse } from '../parse/clean-text.ts'
import { withoutPersonalContacts } from '../privacy/cut-contacts.ts'
import { hasPersonalIdentityNumber } from '../privacy/identity-numbers.ts'
import type { Doubt, Problem } from '../problems/problem.ts'
import type { TabName } from '../tab-names.ts'
import type { Table, TableRow } from '../workbook.ts'
import { holdsText, whatIsLeft } from './holds-text.ts'
import { openCell } from './open-cell.ts'
import type { ReadingContext } from './reading-context.ts'
import { needNobodysHand, withRemembered, type Series } from './remembered-cells.ts'
import { RowNotes } from './row-notes.ts'
import { rowProblems } from './row-problems.ts'

interface RowSource {
  table: Table
  row: TableRow
  context: ReadingContext
}

/** One row while it is read: gives typed values, and notes what is wrong with them. */
export class RowReader<Tab extends TabName = TabName> extends RowNotes<HeaderOf<Tab>> {
  readonly tab: Tab
  readonly number: number
  /** Whether the last good version of this row is published instead. */
  keepsLastGood = false
  /** What is shown as uncertain because of this row. */
  doubts: readonly Doubt[] = []
  /** Whether Visa hides the row: then nothing of it is quoted. */
  isPrivate = false
  readonly #table: Table
  readonly #row: TableRow
  readonly #context: ReadingContext
  /** The kinds of cells whose column leaves it to the row's own name. */
  readonly #kinds = new Map<string, Kind<unknown>>()
  #cells: CellContext
  readonly #unspeakable = new Set<string>()

  constructor(tab: Tab, { table, row, context }: RowSource) {
    super()
    this.tab = tab
    this.number = row.number
    this.#table = table
    this.#row = row
    this.#context = context
    this.#cells = { day: context.day, series: context.day, named: context.targets }
    this.#searchIdentityNumbers()
    if (row.isTooLong) this.error(null, { code: 'ROW_HAS_TOO_MANY_CELLS' })
  }

  /**
   * What stands in a cell; empty text where the tab lacks the column. An unticked checkbox is empty, and so is a dash in a
   * column that may be empty; but in Visa, where a row that somebody hides would be shown.
   */
  raw(header: HeaderOf<Tab>): CellValue {
    const value = this.#row.cells.get(header) ?? ''
    if (typeof value === 'string' && saysNothing(value))
      return value === '' || this.#column(header).required || header === 'Visa' ? value : ''
    return value === false && this.#kindOf(header).unticked !== 'no' ? '' : value
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
    return this.#publicCells().some((value) => holdsText(value, text, alone))
  }

  /** What a cell says of a text that words have been taken out of, the most of it; null where no cell does. */
  leftOf(text: string): string | null {
    return whatIsLeft(text, this.#publicCells())
  }

  isEmpty(header: HeaderOf<Tab>): boolean {
    return isEmptyCell(this.raw(header))
  }

  /** Tells the cells that are read after this of the series that they belong to. */
  within(series: Series): void {
    this.#cells = { ...this.#cells, series: { ...this.#cells.day, ...series } }
  }

  /**
   * The value of a cell, read as the contract says of its column. Null when it is empty, or when it can't be read: then
   * there is a problem, as bad as the contract says. Free text comes without private persons' numbers and addresses.
   */
  value<Header extends HeaderOf<Tab>>(header: Header): ValueOf<Tab, Header> | null
  value(header: HeaderOf<Tab>): unknown {
    return this.#read(header, this.#kindOf(header))
  }

  /** As `value`, for a column whose cells are of the kind that the row's own name decides. */
  valueAs<Value>(header: HeaderOf<Tab>, kind: Kind<Value>): Value | null {
    this.#kinds.set(header, kind)
    return this.#read(header, kind)
  }

  /** What a cell says, without a word about what is wrong with it: to know a row again. Null when it can't be read. */
  glanceAt<Header extends HeaderOf<Tab>>(header: Header): ValueOf<Tab, Header> | null
  glanceAt(header: HeaderOf<Tab>): unknown {
    return this.glanceAs(header, this.#kindOf(header))
  }

  /** As `glanceAt`, for a column whose cells are of the kind that the row's own name decides. */
  glanceAs<Value>(header: HeaderOf<Tab>, kind: Kind<Value>): Value | null {
    const cell = this.raw(header)
    if (isEmptyCell(cell) || this.#unspeakable.has(header)) return null
    const parsed = kind.read(cell, this.#cells)
    return parsed.ok ? parsed.value : null
  }

  /** The cells that aren't left out and hold nothing that nobody may see; without what is cut from them. */
  #publicCells(): CellValue[] {
    const leftOut = Map.groupBy(
      this.notes.filter(({ effect }) => effect === 'value-left-out'),
      ({ header }) => header,
    )
    return [...this.#row.cells].flatMap(([header, value]) => {
      if (this.#unspeakable.has(header)) return []
      const notes = leftOut.get(header) ?? []
      if (notes.some(({ finding }) => finding.code !== 'CONTACT_IN_FREE_TEXT')) return []
      return [notes.length > 0 ? withoutPersonalContacts(cleanProse(value), this.#context.own).text : value]
    })
  }

  /** The row's problems with their addresses, in the order of its columns. */
  problems(): Problem[] {
    return rowProblems(this, {
      table: this.#table,
      row: this.#row,
      context: this.#context,
      kindOf: (header) => this.#kindOf(header),
      unspeakable: this.#unspeakable,
    })
  }

  #read<Value>(header: HeaderOf<Tab>, kind: Kind<Value>): Value | null {
    const { required, whenUnreadable } = this.#column(header)
    const cell = this.raw(header)
    if (isEmptyCell(cell)) {
      if (required) this.error(header, { code: 'REQUIRED_CELL_EMPTY', header })
      return null
    }
    if (this.#unspeakable.has(header)) return null
    const decides = whenUnreadable === 'hold'
    const surroundings = { cells: this.#cellsAt(header), own: this.#context.own, decides }
    const { parsed, cut } = openCell(cell, kind, surroundings)
    if (cut.length > 0) this.leaveOut(header, { code: 'CONTACT_IN_FREE_TEXT', header, kinds: cut })
    if (parsed === null) {
      if (required) this.error(header, { code: 'NOTHING_LEFT_TO_SHOW' })
      return null
    }
    for (const each of parsed.ok ? parsed.remarks : [])
      this[needNobodysHand.has(each.code) ? 'tell' : 'warn'](header, each)
    const severity = decides ? 'error' : 'warning'
    const findings = parsed.ok ? (parsed.missing ?? []) : parsed.findings
    for (const finding of findings) this.note({ header, finding, severity, effect: 'value-left-out' })
    const isHeld = severity === 'error' && findings.length > 0
    return parsed.ok && !isHeld ? parsed.value : null
  }

  #cellsAt(header: HeaderOf<Tab>): CellContext {
    return withRemembered(this.#cells, this.#context.years, [this.tab, header, this.#row.cells])
  }

  #column(header: string): ColumnContract {
    const column = columnsOf(this.tab).get(header)
    if (!column) throw new Error(`The tab ${this.tab} has no column ${header}.`)
    return column
  }

  #kindOf(header: string): Kind<unknown> {
    return this.#kinds.get(header) ?? this.#column(header).kind
  }

  #searchIdentityNumbers(): void {
    for (const [header, value] of this.#row.cells) {
      if (!hasPersonalIdentityNumber(String(value), this.#context.today)) continue
      this.#unspeakable.add(header)
      const finding = { code: 'PERSONAL_IDENTITY_NUMBER' } as const
      this.note({ header, finding, severity: 'error', effect: 'row-held' })
    }
  }
}

function isEmptyCell(value: CellValue): boolean {
  return typeof value === 'string' && isBlank(value)
}
