import { dutySchema, type Duty } from '../../domain/agreement/duty.ts'
import type { Partnership } from '../../domain/agreement/partnership.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { AgreementNames } from './agreement-names.ts'
import { publishedRows, readTab } from './read-tab.ts'
import { dutyKeys } from './row-keys.ts'

type Row = RowReader<'Åtaganden'>

/** What duties are read with. */
export interface DutyContext {
  names: AgreementNames
  previous: Partnership | null
  today: Temporal.PlainDate
}

/** The published rows of Åtaganden, in the order of the sheet. */
export function readDutyTab(rows: readonly Row[], context: DutyContext): Duty[] {
  const read = readTab(rows, (row) => readDuty(row, context))
  return publishedRows(read, {
    schema: dutySchema,
    keys: dutyKeys,
    previous: context.previous?.duties ?? [],
    today: context.today,
    nameOf: ({ duty }) => duty,
  })
}

function readDuty(row: Row, { names, today }: DutyContext): Duty | null {
  const agreementId = names.ownerOf(row)
  const duty = row.value('Åtagande')
  const who = row.value('Vem')
  const force = row.value('Styrka')
  const details = readDetails(row, today)
  if (agreementId === null || duty === null || who === null || force === null || row.isHeld) return null
  const read: Duty = { agreementId, duty, who, force, ...details, heldSince: null }
  warnOfContradictions(row, read)
  return read
}

function readDetails(row: Row, today: Temporal.PlainDate) {
  return {
    quote: row.value('Ordagrant'),
    goal: row.value('Mål'),
    measure: row.value('Mäts som'),
    outcome: row.value('Utfall'),
    asOf: pastDate(row, 'Per', today),
    evidence: row.value('Underlag'),
  }
}

function pastDate(row: Row, header: 'Per', today: Temporal.PlainDate): Temporal.PlainDate | null {
  const date = row.value(header)
  if (!date || Temporal.PlainDate.compare(date, today) <= 0) return date
  row.leaveOut(header, { code: 'DATE_STILL_TO_COME', header, date })
  return null
}

function warnOfContradictions(row: Row, duty: Duty): void {
  const { goal, measure, outcome, asOf, force } = duty
  if (goal !== null && force !== 'shall') {
    row.warn('Mål', { code: 'GOAL_BUT_NO_REQUIREMENT', force: String(row.raw('Styrka')) })
  }
  if (goal !== null && measure === null && row.isEmpty('Mäts som'))
    row.tell('Mäts som', { code: 'GOAL_WITHOUT_MEASURE' })
  if (!outcome) return
  if (goal === null && outcome.number !== null) row.warn('Utfall', { code: 'OUTCOME_WITHOUT_GOAL' })
  if (goal !== null && outcome.number === null) row.warn('Utfall', { code: 'OUTCOME_IS_NO_NUMBER', goal })
  if (asOf === null && row.isEmpty('Per')) row.warn('Per', { code: 'OUTCOME_WITHOUT_DATE' })
}
