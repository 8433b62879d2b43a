import { haveCommonDay, type DaySpan } from '../../../domain/time/day-span.ts'
import { isoWeeksInYear, startOfIsoWeek } from '../../../domain/time/iso-weeks.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { yearsAssumed } from './complete-spans.ts'
import type { ParseContext } from './parse-context.ts'
import type { WrittenWeeks } from '../written/written-exclusion.ts'
import { programmeOf } from './year-rule.ts'

/**
 * From the Monday of the first week to the Sunday of the last. Without a year it is the next such range within the
 * programme, also one that has begun.
 */
export function completeWeeks(weeks: WrittenWeeks, context: ParseContext): Parsed<DaySpan> {
  const unreal = [weeks.from, weeks.to].find((week) => week < 1 || week > 53)
  if (unreal !== undefined) return unreadable({ code: 'WEEK_NOT_REAL', week: unreal })
  const key = `v${weeks.from}`
  const written =
    weeks.year ?? (weeks.endYear === null ? null : weeks.endYear - (weeks.to < weeks.from ? 1 : 0))
  const before = context.remembered?.get(key)
  const years =
    written === null ? (before ? [before.yearOfWeek ?? before.year] : yearsAround(context)) : [written]
  const spans = years.flatMap((year) => spanIn(year, weeks) ?? [])
  const span =
    written === null && !before ? spans.find((each) => haveCommonDay(each, programmeOf(context))) : spans[0]
  if (!span) return unreadable(whyNoWeeks(weeks, { written, context }))
  return read(span, written === null ? yearsAssumed([{ key, date: span.from }]) : [])
}

function yearsAround({ today }: ParseContext): number[] {
  return [-1, 0, 1].map((ahead) => today.year + ahead)
}

function spanIn(year: number, { from, to }: WrittenWeeks): DaySpan | null {
  const endYear = to < from ? year + 1 : year
  if (from > isoWeeksInYear(year) || to > isoWeeksInYear(endYear)) return null
  const lastMonday = startOfIsoWeek({ year: endYear, week: to })
  return { from: startOfIsoWeek({ year, week: from }), to: lastMonday.add({ days: 6 }) }
}

function whyNoWeeks(
  { from }: WrittenWeeks,
  { written, context }: { written: number | null; context: ParseContext },
) {
  if (written !== null) return { code: 'WEEK_NOT_IN_YEAR' as const, week: from, year: written }
  const coming = yearsAround(context)
    .flatMap((year) =>
      from <= isoWeeksInYear(year) ? [{ year, monday: startOfIsoWeek({ year, week: from }) }] : [],
    )
    .find(({ monday }) => Temporal.PlainDate.compare(monday, context.today) >= 0)
  return { code: 'WEEK_YEAR_MISSING' as const, week: from, year: coming?.year ?? context.today.year }
}
