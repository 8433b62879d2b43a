import { activityById } from '../../domain/lookup.ts'
import { appliesTo, breakMatcher } from '../../domain/occurrences/break-scope.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { schedulesOf } from '../../domain/programme/activity-parts.ts'
import { formatSchedules } from '../../domain/programme/schedule-words.ts'
import type { Site } from '../../domain/site.ts'
import { dayNumber } from '../../domain/time/calendar-day.ts'
import { formatDates } from '../../domain/time/date-list-words.ts'
import { capitalize } from '../../domain/time/swedish.ts'
import type { Draft, Edit } from './edit.ts'
import { formatSlotAndPlace } from './occurrence-changes.ts'

/**
 * Dates that are in the programme no longer, where nothing else tells it: the one date of something held once that has
 * become another, and dates of a series that goes on as before.
 */
export function vanishedChanges(edit: Edit): Draft[] {
  const byActivity = Map.groupBy(edit.vanished, ({ activityId }) => activityId)
  return [...byActivity].flatMap(([id, dates]) => {
    const [first] = dates
    if (first && first.movedTo !== null) return draftMove(id, [first.anchor, first.movedTo], edit)
    if (isToldByItsDays(id, edit)) return []
    const gone = dates.flatMap(({ anchor }) => occurrenceAt(edit.before, formerly(id, edit), anchor) ?? [])
    return draftGone(
      id,
      gone.filter((occurrence) => isUntold(occurrence, id, edit)),
      edit,
    )
  })
}

/** Whether a date of something held once has become another: then that is what has changed, and not its days. */
export function hasMovedOnce(activityId: string, { vanished }: Edit): boolean {
  return vanished.some((date) => date.activityId === activityId && date.movedTo !== null)
}

function draftMove(id: string, [from, to]: readonly [string, string], edit: Edit): Draft[] {
  const was = occurrenceAt(edit.before, formerly(id, edit), from)
  const is = occurrenceAt(edit.after, id, to)
  if (!was || !is) return []
  const differences = [
    { label: null, was: formatSlotAndPlace(was, edit.before), is: formatSlotAndPlace(is, edit.after) },
  ]
  const title = `Flyttat: ${activityById(edit.after.data, id).title}`
  const placeIds = [...new Set([is.placeId, was.placeId])]
  const { date } = was.original ?? was
  return [
    { kind: 'moved', activityId: id, placeIds, occurrenceId: is.id, date, title, differences, sentences: [] },
  ]
}

function draftGone(id: string, gone: readonly Occurrence[], { after, before }: Edit): Draft[] {
  const [first, ...others] = gone
  if (!first) return []
  const isOne = others.length === 0
  const dates = gone.map(({ date }) => date)
  return [
    {
      kind: 'withdrawn',
      activityId: id,
      placeIds: [...new Set(gone.map(({ placeId }) => placeId))],
      occurrenceId: isOne ? `${id}/${first.anchor}` : null,
      date: isOne ? first.date : null,
      title: `Utgår: ${activityById(after.data, id).title}`,
      differences: [
        {
          label: null,
          was: isOne ? formatSlotAndPlace(first, before) : capitalize(formatDates(dates, after.today)),
          is: null,
        },
      ],
      sentences: [],
    },
  ]
}

/** Other days in words are told as what they were and are. */
function isToldByItsDays(id: string, edit: Edit): boolean {
  const words = ({ data, today }: Site, activityId: string) =>
    formatSchedules(schedulesOf(activityById(data, activityId)), today)
  return words(edit.before, formerly(id, edit)) !== words(edit.after, id)
}

/** An extra or moved date is told of by itself, and a break as a break. */
function isUntold({ status, date }: Occurrence, id: string, { after }: Edit): boolean {
  if (status === 'extra' || status === 'moved') return false
  const activity = activityById(after.data, id)
  const isInBreak = breakMatcher(after.data.breaks.filter((pause) => appliesTo(pause, activity)))
  return !isInBreak(dayNumber(date))
}

function formerly(id: string, { formerId }: Edit): string {
  return formerId('activity', id)
}

function occurrenceAt({ occurrences }: Site, activityId: string, anchor: string): Occurrence | undefined {
  return occurrences.find((each) => each.activityId === activityId && each.anchor === anchor)
}
