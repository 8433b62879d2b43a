import type { Agreement } from '../../domain/agreement/agreement.ts'
import { noPartnership, type Partnership } from '../../domain/agreement/partnership.ts'
import type { RowCounts } from '../../domain/published/check-report.ts'
import { agreementTabs, type TabName } from '../tab-names.ts'
import { openRows } from '../rows/open-rows.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import { AgreementNames } from './agreement-names.ts'
import { missingIndexYears, overlaps } from './check-agreements.ts'
import { checkAmounts } from './check-money.ts'
import {
  countTabs,
  missingFields,
  problemsOf,
  stoppingErrors,
  wholeTab,
  type OpenTab,
} from './partnership-problems.ts'
import { withText } from './read-agreement-text.ts'
import { readAgreements } from './read-agreements.ts'
import { readDeadlineTab } from './read-deadlines.ts'
import { readDutyTab } from './read-duties.ts'
import { readFollowUpTab, type FollowUpContext } from './read-follow-up.ts'
import { readAmountTab, readEconomyTab, readIndexTab } from './read-money-tabs.ts'
import type { Problem } from '../problems/problem.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { Workbook } from '../workbook.ts'

/** The agreement's tabs as read. `partnership` is null only with a brake; empty where the workbook has none of the tabs. */
export interface ReadPartnership {
  partnership: Partnership | null
  problems: Problem[]
  brakes: Problem[]
  /** By tab; a tab that isn't there has none. */
  rows: Partial<Record<TabName, RowCounts>>
}

/**
 * Reads the tabs from Avtal to Uppföljning. A required fact that is missing from the only agreement stops the run;
 * everything else costs its row, or its value, and is told.
 */
export function readPartnership(
  reading: ReadingContext,
  placeOf: FollowUpContext['placeOf'],
): ReadPartnership {
  const { workbook, today } = reading
  const previous = reading.previous?.partnership ?? null
  if (hasNoAgreement(reading, previous))
    return { partnership: noPartnership, problems: [], brakes: [], rows: {} }
  const context = { reading, placeOf, previous, own: reading.own, today }
  const opened: OpenTab[] = []
  const open = <Tab extends TabName>(tab: Tab): RowReader<Tab>[] => {
    const rows = openRows(reading, tab)
    if (workbook.tables.has(tab)) opened.push({ tab, rows })
    return rows
  }
  const found = readAgreements(open('Avtal'), { previous: previous?.agreements ?? [], today })
  const agreements = found.flatMap(({ agreement }) => (agreement ? [agreement] : [])).toSorted(byFirstDay)
  const lacks = missingFields(workbook, found)
  if (agreements.length === 0) {
    const brakes = [...lacks, ...stoppingErrors(opened.flatMap(({ rows }) => rows))]
    const remarks = problemsOf(opened).filter(({ severity }) => severity !== 'error')
    const problems = [...remarks, ...problemsWithoutAgreement(context)]
    return { partnership: null, problems, brakes, rows: countTabs(opened) }
  }
  const partnership = readTabs(open, agreements, context)
  const problems = [...lacks, ...problemsOf(opened), ...tabNotices(workbook, partnership, today)]
  return { partnership, problems, brakes: [], rows: countTabs(opened) }
}

/**
 * Whether there is nothing of an agreement: no tab, or only the empty ones of a new spreadsheet. Where one has been
 * published, empty tabs are a loss.
 */
function hasNoAgreement(reading: ReadingContext, previous: Partnership | null): boolean {
  const hadAgreement = (previous?.agreements.length ?? 0) > 0
  return agreementTabs.every((tab) =>
    hadAgreement ? !reading.workbook.tables.has(tab) : openRows(reading, tab).length === 0,
  )
}

interface PartnershipContext extends FollowUpContext {
  reading: ReadingContext
}

/** What is wrong in the tabs that stand on their own, so that a run that stops tells all at once. */
function problemsWithoutAgreement(context: PartnershipContext): Problem[] {
  const shared = { ...context, names: new AgreementNames([]), agreements: [] }
  const rows = {
    economy: openRows(context.reading, 'Ekonomi'),
    followUp: openRows(context.reading, 'Uppföljning'),
  }
  readEconomyTab(rows.economy, shared)
  readFollowUpTab(rows.followUp, shared)
  return problemsOf([
    { tab: 'Ekonomi', rows: rows.economy },
    { tab: 'Uppföljning', rows: rows.followUp },
  ])
}

type Open = <Tab extends TabName>(tab: Tab) => RowReader<Tab>[]

function readTabs(open: Open, agreements: readonly Agreement[], context: PartnershipContext): Partnership {
  const names = new AgreementNames(agreements)
  const shared = { ...context, names, agreements }
  const previous = context.previous?.agreements ?? []
  const whole = withText(open('Avtalstext'), { names, agreements, previous })
  const duties = readDutyTab(open('Åtaganden'), shared)
  const deadlines = readDeadlineTab(open('Hålldatum'), { ...shared, duties })
  const indexRates = readIndexTab(open('Index'), shared)
  const { amounts, rows } = readAmountTab(open('Belopp'), shared)
  const economy = readEconomyTab(open('Ekonomi'), shared)
  const followUp = readFollowUpTab(open('Uppföljning'), shared)
  const partnership = { agreements: whole, duties, deadlines, indexRates, amounts, economy, followUp }
  checkAmounts(partnership, rows, context.today)
  return partnership
}

function tabNotices(workbook: Workbook, partnership: Partnership, today: Temporal.PlainDate): Problem[] {
  const notice = { severity: 'notice', effect: 'published' } as const
  return [
    ...overlaps(partnership.agreements).map((finding) => wholeTab(workbook, 'Avtal', { ...notice, finding })),
    ...missingIndexYears(partnership, today).map((finding) =>
      wholeTab(workbook, 'Index', { ...notice, finding }),
    ),
  ]
}

function byFirstDay(one: Agreement, other: Agreement): number {
  return Temporal.PlainDate.compare(one.validFrom.value, other.validFrom.value)
}
