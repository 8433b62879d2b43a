import type { CellValue } from '../cell-value.ts'
import { columnsOf } from '../contract/columns.ts'
import type { Kind } from '../contract/kinds/kind.ts'
import { hushedFinding, spokenFinding } from '../privacy/hushed-finding.ts'
import { quotableText } from '../privacy/quotable-text.ts'
import type { Doubt, Finding, Problem } from '../problems/problem.ts'
import type { Table, TableRow } from '../workbook.ts'
import { cellAddress } from './cell-address.ts'
import { toldOfLongRows } from './cell-failures.ts'
import { isNameToSay, namesToSay, type NamedRow } from './names-to-say.ts'
import type { ReadingContext } from './reading-context.ts'
import { nameOfRow } from './row-names.ts'
import type { Note } from './row-notes.ts'

/** A row that has been read, as far as the report needs it. */
export interface ReportedRow extends NamedRow {
  /** What is shown as uncertain because of this row. */
  readonly doubts: readonly Doubt[]
  /** Whether Visa hides the row: then nothing of it is quoted. */
  readonly isPrivate: boolean
  readonly notes: readonly Note[]
}

/** Where a row stands, and what is known of its cells. */
export interface RowPlace {
  table: Table
  row: TableRow
  context: ReadingContext
  /** The kind that a column's cells have in this row. */
  kindOf(header: string): Kind<unknown>
  /** The columns whose cell in this row may not be said to anybody. */
  unspeakable: ReadonlySet<string>
}

/** A row's problems with their addresses, in the order of its columns, as the public report may say them. */
export function rowProblems(reported: ReportedRow, place: RowPlace): Problem[] {
  const { tab, isHeld, doubts } = reported
  const { table, row } = place
  const heldEffect = heldEffectOf(reported)
  const columns = [...columnsOf(tab).keys()]
  const order = ({ header }: Note) => (header === null ? -1 : columns.indexOf(header))
  return reported.notes
    .filter(({ finding }) => !row.isTooLong || toldOfLongRows.has(finding.code))
    .toSorted((one, other) => order(one) - order(other))
    .map(({ header, finding, severity, effect }) => ({
      finding: spoken(finding, reported, place),
      severity,
      where: cellAddress({ tab, table, number: row.number }, header),
      found: header === null ? null : quoted(header, reported, place),
      subject: nameOfRow(tab, header, (naming) => named(naming, reported, place)),
      effect: isHeld ? heldEffect : effect,
      ...(isHeld && heldEffect === 'date-in-doubt' && { doubts }),
    }))
}

function heldEffectOf({ keepsLastGood, doubts }: ReportedRow): Problem['effect'] {
  if (keepsLastGood) return 'last-good-kept'
  return doubts.length > 0 ? 'date-in-doubt' : 'row-held'
}

/** A finding without what it may not say. */
function spoken(finding: Finding, reported: ReportedRow, { row, context }: RowPlace): Finding {
  const cells = [...row.cells.values()]
  if (reported.isPrivate) return hushedFinding(finding, cells)
  return spokenFinding(finding, cells, namesToSay(reported, finding, context.own))
}

function quoted(header: string, { isPrivate }: ReportedRow, place: RowPlace): string | null {
  if (isPrivate) return null
  const { today } = place.context
  return quotableText(cellOf(place.row, header), { kind: place.kindOf(header), today })
}

/** As `quoted`, for what a thing is called. */
function named(header: string, reported: ReportedRow, place: RowPlace): string | null {
  if (reported.isPrivate || place.unspeakable.has(header)) return null
  const { today, own } = place.context
  const kind = { ...place.kindOf(header), isQuoted: true }
  const mayBeSaid = (name: string) => isNameToSay(reported, name, own)
  return quotableText(cellOf(place.row, header), { kind, today, mayBeSaid })
}

function cellOf({ cells }: TableRow, header: string): CellValue {
  return cells.get(header) ?? ''
}
