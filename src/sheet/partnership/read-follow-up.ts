import {
  followUpRowSchema,
  formatPeriod,
  type FollowUpRow,
  type Period,
} from '../../domain/agreement/follow-up.ts'
import type { Partnership } from '../../domain/agreement/partnership.ts'
import type { Target } from '../contract/named-things.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { looksLikePerson } from '../privacy/whose-name.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import { holdTwins, publishedRows, readTab } from './read-tab.ts'
import { followUpKeys } from './row-keys.ts'

type Row = RowReader<'Uppföljning'>

/** What Uppföljning is read with. */
export interface FollowUpContext {
  /** The place where an activity usually is; null when it isn't known. */
  placeOf: (activityId: string) => { id: string; name: string } | null
  previous: Partnership | null
  own: OrganisationContacts
  today: Temporal.PlainDate
}

/** The published rows of Uppföljning. Two for the same period, place and activity would count twice: both are held. */
export function readFollowUpTab(rows: readonly Row[], context: FollowUpContext): FollowUpRow[] {
  const read = readTab(rows, (row) => readFollowUpRow(row, context))
  holdTwins(read, {
    keys: followUpKeys,
    header: 'Period',
    finding: ({ period }, numbers) => ({
      code: 'FOLLOW_UP_TWICE',
      period: formatPeriod(period),
      rows: numbers,
    }),
  })
  const published = publishedRows(read, {
    schema: followUpRowSchema,
    keys: followUpKeys,
    previous: context.previous?.followUp ?? [],
    today: context.today,
    nameOf: ({ period }) => `uppföljning för ${formatPeriod(period)}`,
  })
  return published.toSorted((a, b) => (formatPeriod(a.period) < formatPeriod(b.period) ? -1 : 1))
}

/** Null when an error holds it. An activity without a place counts at its usual place. */
function readFollowUpRow(row: Row, context: FollowUpContext): FollowUpRow | null {
  const period = row.value('Period')
  const place = shown(row, 'Plats')
  const activity = shown(row, 'Aktivitet')
  const numbers = {
    tookPlace: row.value('Tillfällen'),
    cancelled: row.value('Inställda'),
    visits: row.value('Deltagare'),
    volunteerHours: row.value('Volontärtimmar'),
  }
  const reportedBy = readReporter(row, context.own)
  if (period === null || row.isHeld) return null
  const usual = activity && context.placeOf(activity.id)
  if (place && usual && usual.id !== place.id)
    row.tell('Plats', { code: 'FOLLOW_UP_OTHER_PLACE', usual: usual.name })
  warnOfEmptiness(row, period, context.today)
  const placeId = place?.id ?? usual?.id ?? null
  return { period, placeId, activityId: activity?.id ?? null, ...numbers, reportedBy, heldSince: null }
}

/** Who reported: what somebody does, or an organisation; never a person's name. */
function readReporter(row: Row, own: OrganisationContacts): string | null {
  const name = row.value('Rapporterat av')
  if (name === null || !looksLikePerson(name, own)) return name
  row.leaveOut('Rapporterat av', { code: 'NOT_A_ROLE', header: 'Rapporterat av' })
  return null
}

const tabOf = { Plats: 'Platser', Aktivitet: 'Aktiviteter' } as const

/** What is hidden isn't named in public, not even by its ID. */
function shown(row: Row, header: keyof typeof tabOf): Target | null {
  const target = row.value(header)
  if (target?.state === 'hidden') row.error(header, { code: 'REFERENCE_HIDDEN', tab: tabOf[header] })
  return target
}

function warnOfEmptiness(row: Row, period: Period, today: Temporal.PlainDate): void {
  const columns = ['Tillfällen', 'Inställda', 'Deltagare', 'Volontärtimmar'] as const
  if (columns.every((column) => row.isEmpty(column))) row.warn(null, { code: 'FOLLOW_UP_EMPTY' })
  const month = period.month ?? 1
  if (period.year > today.year || (period.year === today.year && month > today.month)) {
    row.warn('Period', { code: 'FOLLOW_UP_NOT_YET', period: formatPeriod(period) })
  }
}
