import { schedulesOf } from '../../domain/programme/activity-parts.ts'
import type { Activity } from '../../domain/programme/activity.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { dayInAnchor, type VanishedDate } from '../../domain/occurrences/vanished-dates.ts'
import type { FormerId } from '../../domain/published/renames.ts'
import type { Site } from '../../domain/site.ts'
import type { Memory } from '../snapshot.ts'

/** What was published last, and what is now; both expanded for the same day. */
interface Vanishing {
  before: Site
  after: Site
  formerId: FormerId
  /** What was remembered of occurrences, under the ids of then. */
  remembered: Memory['occurrences']
}

/**
 * The dates that this edit took out of activities that are still there, from today on. Where the one date of something held
 * once is another now, the first has become the second.
 */
export function findVanishedDates({ before, after, formerId, remembered }: Vanishing): VanishedDate[] {
  const was = Map.groupBy(before.occurrences, ({ activityId }) => activityId)
  const now = Map.groupBy(after.occurrences, ({ activityId }) => activityId)
  const former = new Map(before.data.activities.map((activity) => [activity.id, activity]))
  return after.data.activities.flatMap((activity) => {
    const id = formerId('activity', activity.id)
    const [old, left] = [was.get(id) ?? [], now.get(activity.id) ?? []]
    const anchors = new Set(left.map(({ anchor }) => anchor))
    const gone = old.filter(({ anchor }) => !anchors.has(anchor) && isAhead(anchor, after))
    const isKnown = ({ anchor }: Occurrence) => Object.hasOwn(remembered[id] ?? {}, anchor)
    const isMove = isHeldOnce(former.get(id), old) && isHeldOnce(activity, left) && !left.some(isKnown)
    return gone.map(({ anchor }, index) => ({
      ...{ activityId: activity.id, anchor },
      movedTo: isMove && gone.length === left.length ? (left[index]?.anchor ?? null) : null,
    }))
  })
}

/** The vanished dates that links may still lead to: those of this edit, and earlier ones that haven't been or come back. */
export function rememberVanishedDates(
  fresh: readonly VanishedDate[],
  { before, after, formerId }: Vanishing,
): VanishedDate[] {
  const there = new Set(after.occurrences.map(({ activityId, anchor }) => `${activityId}/${anchor}`))
  const next = new Map(fresh.map(({ activityId, anchor, movedTo }) => [`${activityId}/${anchor}`, movedTo]))
  const earlier = after.data.activities.flatMap(({ id }) =>
    before.data.vanishedDates
      .filter(({ activityId }) => activityId === formerId('activity', id))
      .map(({ anchor, movedTo }) => {
        const further = movedTo === null ? null : next.get(`${id}/${movedTo}`)
        return { activityId: id, anchor, movedTo: further === undefined ? movedTo : further }
      }),
  )
  return [...earlier, ...fresh].filter(
    ({ activityId, anchor }) => !there.has(`${activityId}/${anchor}`) && isAhead(anchor, after),
  )
}

/** On one day, though perhaps at several times. */
function isHeldOnce(activity: Activity | undefined, occurrences: readonly Occurrence[]): boolean {
  const days = new Set(occurrences.map(({ anchor }) => anchor.slice(0, 10)))
  return days.size === 1 && !!activity && schedulesOf(activity).every(({ rules }) => rules.length === 0)
}

function isAhead(anchor: string, { today }: Site): boolean {
  return Temporal.PlainDate.compare(dayInAnchor(anchor), today) >= 0
}
