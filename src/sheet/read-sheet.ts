import type { RowCounts } from '../domain/published/check-report.ts'
import type { PublishedThing } from '../domain/published/published-thing.ts'
import type { SiteData } from '../domain/site-data.ts'
import { tabNames, type TabName } from './tab-names.ts'
import { withoutConsequences } from './problems/consequences.ts'
import type { Problem } from './problems/problem.ts'
import { readPartnership } from './partnership/read-partnership.ts'
import { contactsAsWritten } from './programme/own-contacts.ts'
import { mayNamePerson } from './privacy/whose-name.ts'
import { readProgramme } from './programme/read-programme.ts'
import { readSettings } from './programme/read-settings.ts'
import { readingContext } from './rows/reading-context.ts'
import type { Workbook } from './workbook.ts'
import { toldReadings } from './year-memory.ts'
import { withYearsOnce } from './years-once.ts'

/** The workbook as read: what may be published, and everything that is wrong. */
export interface ReadResult {
  /** Null only with a brake. */
  data: SiteData | null
  /** In the order of the tabs, their rows and columns. */
  problems: Problem[]
  /** What stops the run; nothing is published and the old site stays. */
  brakes: Problem[]
  /** How the rows of each tab that is there fared. */
  rows: Record<string, RowCounts>
  /** The contract's columns that each tab has, so that the next run sees if one is gone. */
  columns: Record<string, string[]>
  /** Whether a name that stands in the sheet no longer may be a person's, or hold one. */
  mayNamePerson: (name: string) => boolean
}

/** What reading depends on beside the workbook itself. */
export interface ReadOptions {
  today: Temporal.PlainDate
  /** What was published last time, from the same workbook; null the first time. */
  previous: SiteData | null
  /** Everything that has ever had an address; nothing the first time. */
  things?: readonly PublishedThing[]
}

/**
 * Reads every row of every tab into the domain, or into problems. Pure: the same workbook, day and previous data give
 * the same result. A row with an error is replaced by its last good version; only what stops the run gives no data.
 */
export function readSheet(workbook: Workbook, options: ReadOptions): ReadResult {
  const { previous } = options
  const start = readingContext(workbook, options)
  const context = { ...start, own: contactsAsWritten(start) }
  const { settings, ...ownTab } = readSettings(context)
  const day = { ...context.day, programmeEnd: settings?.programmeUntil ?? null }
  const programme = readProgramme({ ...context, day }, settings)
  const { partnership, ...rest } = readPartnership(programme.context, programme.placeOf)
  const brakes = [...workbook.brakes, ...ownTab.brakes, ...rest.brakes]
  const problems = [...workbook.problems, ...ownTab.problems, ...programme.problems, ...rest.problems]
  const told = toldReadings(problems, workbook)
  const isWhole = brakes.length === 0 && settings !== null && partnership !== null
  return {
    data: isWhole
      ? {
          settings,
          ...programme.data,
          sessionNumbers: previous?.sessionNumbers ?? [],
          vanishedDates: previous?.vanishedDates ?? [],
          yearReadings: told.flatMap(({ readings }) => readings),
          partnership,
        }
      : null,
    problems: inOrder(withYearsOnce(withoutConsequences(problems, workbook), { told, years: context.years })),
    brakes,
    rows: presentRows(workbook, { ...ownTab.counts, ...programme.counts, ...rest.rows }),
    columns: presentColumns(workbook),
    mayNamePerson: (name) => mayNamePerson(name, programme.context.own),
  }
}

function presentRows(
  workbook: Workbook,
  counts: Partial<Record<TabName, RowCounts>>,
): Record<string, RowCounts> {
  const present = tabNames.filter((tab) => workbook.tables.has(tab))
  return Object.fromEntries(present.map((tab) => [tab, counts[tab] ?? { read: 0, published: 0, held: 0 }]))
}

function presentColumns({ tables }: Workbook): Record<string, string[]> {
  const present = tabNames.flatMap((tab) => tables.get(tab) ?? [])
  return Object.fromEntries(present.map(({ tab, letters }) => [tab, [...letters.keys()].sort()]))
}

/** Stable, so that the problems of one row keep the order of its columns. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const order = new Map<string, number>(tabNames.map((tab, index) => [tab, index]))
  const place = ({ where }: Problem) => order.get(where.tab) ?? -1
  return problems.toSorted(
    (one, other) => place(one) - place(other) || (one.where.row ?? 0) - (other.where.row ?? 0),
  )
}
