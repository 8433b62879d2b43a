import { addresses } from '../published/addresses.ts'
import { addIsoDays, isoWeekOfDate, weekdayOf } from '../time/iso-days.ts'
import { capitalize, monthNames } from '../time/swedish.ts'
import { toMonthSpan, toWeekSpan, type IsoSpan } from './iso-span.ts'
import { formatIsoDay } from './result-words.ts'
import type { When } from './when.ts'

/** What is said of the days that somebody asked for, besides what was found on them. */
export interface AskedDays {
  /** "Fredag 20 november har varit." */
  notes: string[]
  /** Ways to those days in the calendar: addresses from the site's root. */
  links: { address: string; text: string }[]
}

/** So many ways are enough. */
const mostLinks = 3

/** The days of a question in the calendar. `shown` is what the calendar shows. */
export function toAskedDays({ spans }: When, today: string, shown: IsoSpan): AskedDays {
  const inside = spans.filter(({ from, to }) => from <= shown.to && to >= shown.from)
  const links = inside.map((span) => toLink(span, today, shown))
  const unlike = links.filter(
    ({ address }, index) => links.findIndex((each) => each.address === address) === index,
  )
  return {
    notes: spans.flatMap((span) => noteOn(span, today, shown)),
    links: unlike.slice(0, mostLinks),
  }
}

/** What the calendar of a site that was built on a day shows: see horizon.ts, for browsers without Temporal. */
export function calendarSpan(built: string): IsoSpan {
  const monday = addIsoDays(built, 1 - weekdayOf(built))
  return { from: addIsoDays(monday, -28), to: addIsoDays(monday, 52 * 7 + 6) }
}

function noteOn({ from, to }: IsoSpan, today: string, shown: IsoSpan): string[] {
  if (from > shown.to || to < shown.from) {
    return [`Kalendern visar ${formatIsoDay(shown.from, today)} till ${formatIsoDay(shown.to, today)}.`]
  }
  if (to >= today) return []
  return [`${capitalize(nameOf({ from, to }, today))} har varit.`]
}

function toLink(span: IsoSpan, today: string, shown: IsoSpan): AskedDays['links'][number] {
  const month = monthOf(span)
  const first = span.from < shown.from ? shown.from : span.from
  const { year, week } = isoWeekOfDate(first)
  const day = span.from === span.to ? `#${span.from}` : ''
  return {
    address: month ? addresses.month(month) : `${addresses.week(year, week)}${day}`,
    text: `Se ${nameOf(span, today)} i kalendern`,
  }
}

function nameOf(span: IsoSpan, today: string): string {
  const { from, to } = span
  if (from === to) return formatIsoDay(from, today)
  const month = monthOf(span)
  if (month) return `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`
  const { year, week } = isoWeekOfDate(from)
  const whole = toWeekSpan(year, week)
  return whole?.to === to ? `vecka ${week}` : `${formatIsoDay(from, today)} till ${formatIsoDay(to, today)}`
}

/** "2026-12" where the days are the rest of a month, and more than a week of it. */
function monthOf({ from, to }: IsoSpan): string | null {
  const [year = 0, month = 0] = from.split('-').map(Number)
  const isRest = toMonthSpan(year, month)?.to === to && addIsoDays(from, 7) <= to
  return isRest ? from.slice(0, 7) : null
}
