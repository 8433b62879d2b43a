import type { Activity, OwnTerms, Part, Terms } from './activity.ts'
import type { Schedule } from './schedule.ts'

/** The part that tells how it usually is: the first that is a series, else the first. */
export function mainPart({ parts }: Pick<Activity, 'parts'>): Part {
  const main = parts.find(({ schedule }) => schedule.rules.length > 0) ?? parts[0]
  if (!main) throw new Error('An activity without parts: its schema asks for one.')
  return main
}

/** The schedules of all parts, in the order of the sheet. */
export function schedulesOf({ parts }: Pick<Activity, 'parts'>): Schedule[] {
  return parts.map(({ schedule }) => schedule)
}

/**
 * Room, price and sign-up as they are on a date: the activity's, but for what is the date's own. A room is one of the
 * activity's usual place, so at another place there is none.
 */
export function termsOn(activity: Activity, { own, placeId }: { own: OwnTerms; placeId: string }): Terms {
  const terms = { ...activity, ...own }
  return placeId === activity.placeId ? terms : { ...terms, room: null }
}

/** Whether neither a day nor a rule for days is known yet, or no time. */
export function isUndecided({ rules, dates, spans, sessions }: Schedule): boolean {
  return sessions.length === 0 || rules.length + dates.length + spans.length === 0
}

/** The days on which a schedule, its rules and its spans begin, and its single dates, as far as the sheet tells them. */
export function firstDays({ from, rules, dates, spans }: Schedule): Temporal.PlainDate[] {
  const starts = [from, ...rules.map(({ limits }) => limits?.from ?? null), ...spans.map((span) => span.from)]
  return [...dates, ...starts.filter((date) => date !== null)]
}
