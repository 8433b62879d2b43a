import { isoWeeksInYear } from '../../../domain/time/iso-weeks.ts'
import { mainPart, schedulesOf } from '../../../domain/programme/activity-parts.ts'
import type { Activity } from '../../../domain/programme/activity.ts'
import { isBefore } from '../../../domain/time/date-order.ts'
import type { DatedActivity, SenseContext } from './dated-activity.ts'

/**
 * Warns of "varannan" beside "jämna veckor" on one weekday at one place, when both go on past a year with a week 53:
 * then they no longer take turns.
 */
export function checkRhythms(all: readonly DatedActivity[], context: SenseContext): void {
  const counted = all.filter(({ activity }) => weekdaysOf(activity, 'counted').length > 0)
  const byPlace = Map.groupBy(
    all.filter(({ activity }) => weekdaysOf(activity, 'parity').length > 0),
    ({ activity }) => activity.placeId,
  )
  for (const { row, activity } of counted) {
    const rivals = byPlace.get(activity.placeId) ?? []
    const rival = rivals.find(({ activity: other }) => other !== activity && shareWeekday(activity, other))
    const year = rival && longYearIn(activity, rival.activity, context)
    if (!rival || year === undefined) continue
    const finding = { title: activity.title, other: rival.activity.title, year }
    row.warn('Dag', { code: 'EVERY_OTHER_WEEK_BESIDE_EVEN_WEEKS', ...finding })
  }
}

function weekdaysOf(activity: Activity, rhythm: 'counted' | 'parity'): number[] {
  const rules = schedulesOf(activity).flatMap((schedule) => schedule.rules)
  return rules.flatMap((rule) => {
    if (rule.kind === 'every-nth-week')
      return rhythm === 'counted' && rule.interval === 2 ? rule.weekdays : []
    return rule.kind === 'weekly' && rhythm === 'parity' && rule.weeks !== 'all' ? rule.weekdays : []
  })
}

function shareWeekday(one: Activity, other: Activity): boolean {
  const weekdays = weekdaysOf(other, 'parity')
  return weekdaysOf(one, 'counted').some((weekday) => weekdays.includes(weekday))
}

/** The first year with a week 53 whose end both series go past, as far as the site looks. */
function longYearIn(one: Activity, other: Activity, { horizon, today }: SenseContext): number | undefined {
  const periods = [one, other].map((activity) => mainPart(activity).schedule)
  const froms = [...periods.map((period) => period.from), today].filter((date) => date !== null)
  const tos = [...periods.map((period) => period.to), horizon.to].filter((date) => date !== null)
  const from = froms.reduce((a, b) => (isBefore(b, a) ? a : b))
  const to = tos.reduce((a, b) => (isBefore(a, b) ? a : b))
  for (let year = from.year; year < to.year; year++) if (isoWeeksInYear(year) === 53) return year
  return undefined
}
