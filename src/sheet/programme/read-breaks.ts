import { breakSchema } from '../../domain/programme/change.ts'
import type { Break } from '../../domain/programme/change.ts'
import type { Target } from '../contract/named-things.ts'
import { withLastGoodRows } from '../rows/last-good-rows.ts'
import type { ReadRow } from '../rows/last-good-rows.ts'
import { openRows } from '../rows/open-rows.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { shownTargets } from '../rows/shown-targets.ts'

type Row = RowReader<'Uppehåll'>

/** The tab Uppehåll as it is published, and its rows. */
export interface ReadBreaks {
  breaks: Break[]
  rows: readonly BreakRow[]
}

interface BreakRow extends ReadRow<Break> {
  row: Row
  /** What could be read of a row that is held, to know it again. */
  known: { from: Temporal.PlainDate | null; to: Temporal.PlainDate | null }
}

/** Reads the tab Uppehåll. */
export function readBreaks(context: ReadingContext): ReadBreaks {
  const rows = openRows(context, 'Uppehåll').map(readBreak)
  const isSame = (one: Temporal.PlainDate | null, other: Temporal.PlainDate | null) =>
    !one || other?.equals(one) === true
  const breaks = withLastGoodRows(rows, {
    previous: (context.previous?.breaks ?? []).filter((pause) => isWhole(pause, context)),
    today: context.today,
    schema: breakSchema,
    keyOf: keyOfBreak,
    findKey: ({ known: { from, to } }, free) =>
      from || to
        ? free.entries().find(([, pause]) => isSame(from, pause.from) && isSame(to, pause.to))?.[0]
        : undefined,
    nameOf: ({ reason }) => reason,
  })
  return { breaks, rows }
}

function readBreak(row: Row): BreakRow {
  const from = row.value('Från')
  const to = row.value('Till')
  const places = row.value('Plats')
  const activities = row.value('Aktivitet')
  const reason = row.value('Orsak')
  if (from && to && Temporal.PlainDate.compare(from, to) > 0) {
    row.error('Till', { code: 'BREAK_ENDS_BEFORE_IT_STARTS', from, to })
  }
  const scope = { placeIds: idsOf(places), activityIds: idsOf(activities) }
  const isHidden = isHiddenOnly(places) || isHiddenOnly(activities)
  row.isPrivate = [...(places ?? []), ...(activities ?? [])].some(({ state }) => state === 'hidden')
  const item = from && (to || row.isEmpty('Till')) ? { from, to, ...scope, reason, heldSince: null } : null
  return { row, item, isHidden, known: { from, to } }
}

function idsOf(targets: readonly Target[] | null): string[] {
  return shownTargets(targets).map(({ id }) => id)
}

/** A break for hidden things alone concerns nobody; without them it would mean everything. */
function isHiddenOnly(targets: readonly Target[] | null): boolean {
  return targets !== null && targets.length > 0 && shownTargets(targets).length === 0
}

/** Whether everything that a break from last time names is still published. */
function isWhole({ placeIds, activityIds }: Break, { targets }: ReadingContext): boolean {
  const { Platser: places, Aktiviteter: activities } = targets
  return placeIds.every((id) => places.isShown(id)) && activityIds.every((id) => activities.isShown(id))
}

function keyOfBreak({ from, to, placeIds, activityIds }: Break): string {
  return [from, to, placeIds.join(), activityIds.join()].join('/')
}
