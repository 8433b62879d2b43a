import type { Severity } from '../../domain/published/check-report.ts'
import type { Finding, Problem } from '../problems/problem.ts'

/**
 * What is found wrong in a row while it is read, so that a coordinator gets all of it at once. An error holds the row;
 * what that means for what is published is known when all rows are read.
 */
export class RowNotes<Header extends string> {
  readonly #notes: Note[] = []

  /** Whether an error holds the row back. */
  get isHeld(): boolean {
    return this.#notes.some((note) => note.severity === 'error')
  }

  /** All notes, in the order in which they were made. */
  get notes(): readonly Note[] {
    return this.#notes
  }

  /** What has been found wrong in a cell so far. */
  findingsAt(header: Header): Finding[] {
    return this.#notes.filter((note) => note.header === header).map(({ finding }) => finding)
  }

  /** Takes back a remark that another cell has made needless. */
  takeBack(header: Header, code: Finding['code']): void {
    const index = this.#notes.findIndex((note) => note.header === header && note.finding.code === code)
    if (index !== -1) this.#notes.splice(index, 1)
  }

  /** Notes something that holds the row back. */
  error(header: Header | null, finding: Finding): void {
    this.note({ header, finding, severity: 'error', effect: 'row-held' })
  }

  /** Notes something that the row is published in spite of. */
  warn(header: Header | null, finding: Finding): void {
    this.note({ header, finding, severity: 'warning', effect: 'published' })
  }

  /** Notes a value that isn't published, in a row that is. */
  leaveOut(header: Header | null, finding: Finding): void {
    this.note({ header, finding, severity: 'warning', effect: 'value-left-out' })
  }

  /** Notes something that is good to know and needs nobody's hand. */
  tell(header: Header | null, finding: Finding): void {
    this.note({ header, finding, severity: 'notice', effect: 'published' })
  }

  /** Notes anything. */
  protected note(note: Note): void {
    this.#notes.push(note)
  }
}

/** Something wrong in a row, while the row is read. `header` is null where no single column is meant. */
export interface Note {
  header: string | null
  finding: Finding
  severity: Severity
  effect: Problem['effect']
}
