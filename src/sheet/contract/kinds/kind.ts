import type { ParseContext } from '../../grammar/calendar/parse-context.ts'
import type { CellValue } from '../../cell-value.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { TabName } from '../../tab-names.ts'
import type { NamedThings, ReferredTab } from '../named-things.ts'

/** A kind of cell: everything that is the same for all columns that hold it. What the contract's columns are made of. */
export interface Kind<Value> {
  /**
   * Reads a cell that isn't empty: text as it was typed, the number of a date or number cell, or a ticked box. Never
   * throws and never guesses, whatever stands there, in time that grows with the length of the text alone.
   */
  read(cell: CellValue, context: CellContext): Parsed<Value>
  /** What to write, with an example: shown in a new spreadsheet when one points at the header. */
  help: string
  /** `text` keeps what is typed ("13-15" stays, and a phone number its zero), `date` is a date, `plain` is a number. */
  format: 'text' | 'date' | 'plain'
  /** What a cell may be chosen from in a new spreadsheet; null: anything. */
  choice: Choice | null
  /** Whether a report, which is public, may quote what stands there, where its words can name nobody. */
  isQuoted: boolean
  /**
   * How private persons' numbers and addresses are kept from being published. `cut`: each is cut from the text with its
   * clause before it is read, so that what else stands there still counts. `none`: a text that is of no use with a part
   * cut away is left out. `by-consent`: somebody says yes to it in another cell. `own`: it is the organisation's own.
   */
  contacts: 'cut' | 'none' | 'by-consent' | 'own'
  /** What an unticked box says, in a column that may have boxes: that alone tells Nej from a cell that nobody touched. */
  unticked?: 'no' | 'nothing'
  /** A number in the cell as the spreadsheet shows it to people; null where they see the number itself. */
  shown?(cell: number): string | null
}

/** What a kind gives when it is read. */
export type ValueOfKind<AnyKind> = AnyKind extends Kind<infer Value> ? Value : never

/** Words of the contract, or the values of a column in one of our own tabs; `isOpen` lets other words be typed too. */
export type Choice =
  | { from: 'words'; words: readonly string[]; isOpen: boolean }
  | { from: 'column'; tab: TabName; header: string; isOpen: boolean }

/** What a cell may need to know beside itself. A row gives it to all its cells. */
export interface CellContext {
  /** For what is about no series: the day, and how far the site looks. */
  day: ParseContext
  /** For what is about a series: its first and last day too. */
  series: ParseContext
  /** What other tabs have that a cell may name. */
  named: Readonly<Record<ReferredTab, NamedThings>>
}

/** A kind whose cells hold what it can read and nothing else: numbers, dates, words of a list. */
export function kind<Value>(
  read: Kind<Value>['read'],
  rest: Pick<Kind<Value>, 'help'> & Partial<Kind<Value>>,
): Kind<Value> {
  return { read, format: 'text', choice: null, isQuoted: true, contacts: 'cut', ...rest }
}

/** A kind whose cells hold people's own words: never quoted. */
export function wordsKind<Value>(
  read: Kind<Value>['read'],
  rest: Pick<Kind<Value>, 'help'> & Partial<Kind<Value>>,
): Kind<Value> {
  return { read, format: 'text', choice: null, isQuoted: false, contacts: 'cut', ...rest }
}

/** The same kind, explained in the words of one column. */
export function explained<Value>(of: Kind<Value>, help: string): Kind<Value> {
  return { ...of, help }
}
