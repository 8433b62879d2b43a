import { activityById } from '../../domain/lookup.ts'
import type { OccurrenceLabel } from '../../domain/occurrences/occurrence-words.ts'
import { mainPart } from '../../domain/programme/activity-parts.ts'
import { addresses } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import { formatList } from '../../domain/time/swedish.ts'
import type { Link } from '../frame/page-frame.ts'
import type { Day } from './day-list.ts'
import type { ListedOccurrence } from './listed-occurrence.ts'
import { rarityOf } from './rarity.ts'
import { countWords } from './start-page.ts'

/** A week of a month: the way to it, and those of its days that lie in the month. */
export interface MonthWeek {
  number: number
  /** "Hela vecka 49" */
  link: Link
  days: MonthDay[]
}

/** A day of a month: what one looks for in a month stands in sight, and the rest is opened. */
export interface MonthDay {
  day: Day
  /** Never folded: that of the page's own day. */
  isToday: boolean
  /** "12 aktiviteter", without what is off; "12 aktiviteter. Har varit." */
  count: string
  /** What is not as planned, by its mark. */
  changes: { label: OccurrenceLabel; titles: string }[]
  /** What is held once or seldom: "Luciatåg och Julmarknad"; empty where all is as usual. */
  rare: string
}

/** The days of a month by week. */
export function toMonthWeeks(site: Site, days: readonly Day[]): MonthWeek[] {
  const weeks = Map.groupBy(days, ({ iso }) => isoWeekOf(Temporal.PlainDate.from(iso)).week)
  return [...weeks].map(([number, own]) => ({
    number,
    link: { address: weekAddress(own), text: `Hela vecka ${number}` },
    days: own.map((day) => toMonthDay(site, day)),
  }))
}

function weekAddress([first]: readonly Day[]): string {
  if (!first) throw new Error('A week of a month has a day.')
  const { year, week } = isoWeekOf(Temporal.PlainDate.from(first.iso))
  return addresses.week(year, week)
}

function toMonthDay(site: Site, day: Day): MonthDay {
  const { occurrences } = day
  const changed = occurrences.flatMap((occurrence) =>
    occurrence.row.mark ? [{ ...occurrence.row, mark: occurrence.row.mark }] : [],
  )
  return {
    day,
    isToday: day.iso === site.today.toString(),
    count: `${countWords(occurrences.filter(({ tone }) => tone !== 'stop').length)}${day.isPast ? '. Har varit.' : ''}`,
    changes: [...Map.groupBy(changed, ({ mark }) => mark)].map(([label, rows]) => ({
      label,
      titles: nameSome(rows.map(({ title }) => title)),
    })),
    rare: nameSome(occurrences.filter((occurrence) => isRare(site, occurrence)).map(({ title }) => title)),
  }
}

function isRare(site: Site, { activityId, row }: ListedOccurrence): boolean {
  return row.mark === null && rarityOf(mainPart(activityById(site.data, activityId)).schedule) !== 'often'
}

/** So many are named before the rest is counted. */
const mostNamed = 3

/** "Bingo, Bridge, Canasta och 2 till" */
function nameSome(titles: readonly string[]): string {
  const names = [...new Set(titles)]
  if (names.length <= mostNamed + 1) return formatList(names)
  return formatList([...names.slice(0, mostNamed), `${names.length - mostNamed} till`])
}
