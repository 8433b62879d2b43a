import { deadlineSchema, type Deadline } from '../../domain/agreement/deadline.ts'
import type { Duty } from '../../domain/agreement/duty.ts'
import type { Partnership } from '../../domain/agreement/partnership.ts'
import { nearestName } from '../parse/near-names.ts'
import { toSlug } from '../parse/slugs.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { AgreementNames } from './agreement-names.ts'
import { publishedRows, readTab } from './read-tab.ts'
import { deadlineKeys } from './row-keys.ts'

type Row = RowReader<'Hålldatum'>

/** What deadlines are read with. */
export interface DeadlineContext {
  names: AgreementNames
  duties: readonly Duty[]
  previous: Partnership | null
  today: Temporal.PlainDate
}

/** The published rows of Hålldatum, by date. */
export function readDeadlineTab(rows: readonly Row[], context: DeadlineContext): Deadline[] {
  const read = readTab(rows, (row) => readDeadline(row, context))
  const deadlines = publishedRows(read, {
    schema: deadlineSchema,
    keys: deadlineKeys,
    previous: context.previous?.deadlines ?? [],
    today: context.today,
    nameOf: ({ what }) => what,
  })
  return deadlines.toSorted((a, b) => Temporal.PlainDate.compare(a.due, b.due))
}

function readDeadline(row: Row, { names, duties, today }: DeadlineContext): Deadline | null {
  const agreementId = names.ownerOf(row)
  const what = row.value('Vad')
  const due = row.value('Senast')
  const who = row.value('Vem')
  const details = {
    recipient: row.value('Till vem'),
    done: readDone(row, today),
    evidence: row.value('Underlag'),
    note: row.value('Anmärkning'),
    duty: readDutyName(
      row,
      duties.filter((duty) => duty.agreementId === agreementId),
    ),
  }
  if (agreementId === null || what === null || due === null || who === null || row.isHeld) return null
  return { agreementId, what, due, who, ...details, heldSince: null }
}

function readDone(row: Row, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const done = row.value('Klart')
  if (!done || Temporal.PlainDate.compare(done, today) <= 0) return done
  row.leaveOut('Klart', { code: 'DATE_STILL_TO_COME', header: 'Klart', date: done })
  return null
}

function readDutyName(row: Row, duties: readonly Duty[]): string | null {
  const name = row.value('Åtagande')
  if (name === null) return null
  const found = duties.find(({ duty }) => toSlug(duty) === toSlug(name))
  if (found) return found.duty
  const nearest = nearestName(
    name,
    duties.map(({ duty }) => duty),
  )
  row.leaveOut('Åtagande', { code: 'DEADLINE_DUTY_UNKNOWN', nearest })
  return null
}
