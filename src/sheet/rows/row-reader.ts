import type { CellValue } from '../cell-value.ts'
import { columnsOf } from '../contract/columns.ts'
import type { ColumnContract, HeaderOf, ValueOf } from '../contract/columns.ts'
import type { CellContext, Kind } from '../contract/kinds/kind.ts'
import { isBlank } from '../parse/blank.ts'
import { cleanLine } from '../parse/clean-text.ts'
import { hushedFinding, spokenFinding } from '../privacy/hushed-finding.ts'
import { hasPersonalIdentityNumber } from '../privacy/identity-numbers.ts'
import { quotableText } from '../privacy/quotable-text.ts'
import type { Doubt, Finding, Problem } from '../problems/problem.ts'
import type { TabName } from '../tab-names.ts'
import type { Table, TableRow } from '../workbook.ts'
import { addressOf } from './cell-address.ts'
import { toldOfLongRows } from './cell-failures.ts'
import { holdsText } from './holds-text.ts'
import { openCell } from './open-cell.ts'
import { isNameToSay, namesToSay } from './names-to-say.ts'
import type { ReadingContext } from './reading-context.ts'
import { needNobodysHand, withRemembered } from './remembered-cells.ts'
import type { Series } from './remembered-cells.ts'
import { nameOfRow } from './row-names.ts'
import type { Note } from './row-note.ts'

interface RowSource {
  table: Table
  row: TableRow
  context: ReadingContext
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
  /** What is shown as uncertain because of this row. */
  doubts: readonly Doubt[] = []
  /** Whether Visa hides the row: then nothing of it is quoted. */
  isPrivate = false
  readonly #table: Table
  readonly #row: TableRow
  readonly #context: ReadingContext
  readonly #notes: Note[] = []
  /** The kinds of cells whose column leaves it to the row's own name. */
  readonly #kinds = new Map<string, Kind<unknown>>()
  #cells: CellContext
  readonly #unspeakable = new Set<string>()

  constructor(tab: Tab, { table, row, context }: RowSource) {
    this.tab = tab
    this.number = row.number
    this.#table = table
    this.#row = row
    this.#context = context
    this.#cells = { day: context.day, series: context.day, named: context.targets }
    this.#searchIdentityNumbers()
    if (row.isTooLong) this.error(null, { code: 'ROW_HAS_TOO_MANY_CELLS' })
  }

  /** Whether an error holds the row back. */
  get isHeld(): boolean {
    return this.#notes.some((note) => note.severity === 'error')
  }

  /** What stands in a cell; empty text where the tab lacks the column. An unticked checkbox is empty. */
  raw(header: HeaderOf<Tab>): CellValue {
    const value = this.#row.cells.get(header) ?? ''
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
    if (this.isEmpty(header) || this.#unspeakable.has(header)) return null
    const parsed = kind.read(this.raw(header), this.#cells)
    return parsed.ok ? parsed.value : null
  }

  /** What has been found wrong in a cell so far. */
  findingsAt(header: HeaderOf<Tab>): Finding[] {
    return this.#notes.filter((note) => note.header === header).map(({ finding }) => finding)
  }

  /** Takes back a remark that another cell has made needless. */
  takeBack(header: HeaderOf<Tab>, code: Finding['code']): void {
    const index = this.#notes.findIndex((note) => note.header === header && note.finding.code === code)
    if (index !== -1) this.#notes.splice(index, 1)
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
    const withoutLastGood = this.doubts.length > 0 ? 'date-in-doubt' : 'row-held'
    const heldEffect = this.keepsLastGood ? 'last-good-kept' : withoutLastGood
    return this.#notes
      .filter(({ finding }) => !this.#row.isTooLong || toldOfLongRows.has(finding.code))
      .toSorted((one, other) => this.#order(one) - this.#order(other))
      .map(({ header, finding, severity, effect }) => ({
        finding: this.#spoken(finding),
        severity,
        where: addressOf({ tab: this.tab, table: this.#table, number: this.number }, header),
        found: this.#quoted(header),
        subject: nameOfRow(this.tab, header, (naming) => this.#named(naming)),
        effect: this.isHeld ? heldEffect : effect,
        ...(this.isHeld && heldEffect === 'date-in-doubt' && { doubts: this.doubts }),
      }))
  }

  /** As the public report may say it. */
  #spoken(finding: Finding): Finding {
    const cells = [...this.#row.cells.values()]
    if (this.isPrivate) return hushedFinding(finding, cells)
    return spokenFinding(finding, cells, namesToSay(this, finding, this.#context.own))
  }

  #note(header: HeaderOf<Tab> | null, note: Omit<Note, 'header'>): void {
    this.#notes.push({ header, ...note })
  }

  #read<Value>(header: HeaderOf<Tab>, kind: Kind<Value>): Value | null {
    const { required, whenUnreadable } = this.#column(header)
    if (this.isEmpty(header)) {
      if (required) this.error(header, { code: 'REQUIRED_CELL_EMPTY', header })
      return null
    }
    if (this.#unspeakable.has(header)) return null
    const decides = whenUnreadable === 'hold'
    const surroundings = { cells: this.#cellsAt(header), own: this.#context.own, decides }
    const { parsed, cut } = openCell(this.raw(header), kind, surroundings)
    if (cut.length > 0) this.leaveOut(header, { code: 'CONTACT_IN_FREE_TEXT', header, kinds: cut })
    if (parsed === null) {
      if (required) this.error(header, { code: 'NOTHING_LEFT_TO_SHOW' })
      return null
    }
    for (const each of parsed.ok ? parsed.remarks : [])
      this[needNobodysHand.has(each.code) ? 'tell' : 'warn'](header, each)
    const severity = decides ? 'error' : 'warning'
    const findings = parsed.ok ? (parsed.missing ?? []) : parsed.findings
    for (const finding of findings) this.#note(header, { finding, severity, effect: 'value-left-out' })
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

  #order(note: Note): number {
    return note.header === null ? -1 : [...columnsOf(this.tab).keys()].indexOf(note.header)
  }

  #quoted(header: string | null): string | null {
    if (header === null || this.isPrivate) return null
    return quotableText(this.#row.cells.get(header) ?? '', {
      kind: this.#kindOf(header),
      today: this.#context.today,
    })
  }

  /** As `#quoted`, for what a thing is called. */
  #named(header: string): string | null {
    if (this.isPrivate || this.#unspeakable.has(header)) return null
    const { today, own } = this.#context
    const kind = { ...this.#kindOf(header), isQuoted: true }
    return quotableText(this.#row.cells.get(header) ?? '', {
      kind,
      today,
      mayBeSaid: (name) => isNameToSay(this, name, own),
    })
  }

  #searchIdentityNumbers(): void {
    for (const [header, value] of this.#row.cells) {
      if (!hasPersonalIdentityNumber(String(value), this.#context.today)) continue
      this.#unspeakable.add(header)
      const finding = { code: 'PERSONAL_IDENTITY_NUMBER' } as const
      this.#notes.push({ header, finding, severity: 'error', effect: 'row-held' })
    }
  }
}
