import { addIsoDays } from '../../domain/time/iso-days.ts'
import { formatList } from '../../domain/time/swedish.ts'
import type { ActivityDate, DateGroup } from './activity-dates.ts'

/** The dates of an activity in three lists: what a link asks for, what comes soon, and all by month. */
export interface DateLists {
  /** Every date that a link can lead to (`#2026-12-08`); only the one that is asked for is shown. */
  asked: (ActivityDate & { anchor: string; isUsual: boolean })[]
  /** After the next time: the first few, and more for paper. */
  soon: (ActivityDate & { isOnScreen: boolean })[]
  months: MonthOfDates[]
  /** Whether there are later dates than paper holds. */
  hasMore: boolean
}

/** A month in a line, and each of its dates that is not as planned, or of which there is something to tell. */
export interface MonthOfDates {
  heading: string
  /** "torsdag 3, 10 och 17"; null where no date is as planned. */
  planned: string | null
  others: ActivityDate[]
}

/** Seen at once, besides the next time. */
const mostSoon = 3

/** The lists, from all dates by month. `nextIsos`: the dates that the next time tells of. */
export function toDateLists(groups: readonly DateGroup[], nextIsos: readonly string[]): DateLists {
  const all = groups.flatMap(({ dates }) => dates)
  const coming = all.filter(({ ends, iso }) => ends !== null && !nextIsos.includes(iso))
  const onPaper = coming.filter(({ isOnPaper }) => isOnPaper)
  const onScreen = new Set(coming.slice(0, mostSoon))
  return {
    asked: all.flatMap((date) =>
      date.anchor === null
        ? []
        : [{ ...date, anchor: date.anchor, isUsual: isUsual(date) && date.elsewhere === null }],
    ),
    soon: coming
      .filter((date) => onScreen.has(date) || onPaper.includes(date))
      .map((date) => ({ ...date, isOnScreen: onScreen.has(date) })),
    months: groups.map(toMonth),
    hasMore: coming.at(-1)?.isOnPaper === false,
  }
}

function toMonth({ heading, dates }: DateGroup): MonthOfDates {
  const planned = dates.filter(isUsual)
  return {
    heading,
    planned: planned.length > 0 ? formatDates(planned) : null,
    others: dates.filter((date) => !isUsual(date)),
  }
}

/** As planned, and nothing to tell of that date alone. */
function isUsual({ state, about }: ActivityDate): boolean {
  return state === 'planned' && about === null
}

/** "torsdag 3, 10 och 17"; several weekdays each with its own, and the time where the dates have several. */
function formatDates(dates: readonly ActivityDate[]): string {
  const byTime = [...Map.groupBy(dates, ({ time }) => time)]
  const words = byTime.map(([time, group]) => {
    const days = formatDays(group)
    return byTime.length === 1 ? days : `${days} ${time.slice(0, 1).toLocaleLowerCase('sv')}${time.slice(1)}`
  })
  return words.join('; ')
}

function formatDays(dates: readonly ActivityDate[]): string {
  const [first] = dates
  const isOneWeekday = new Set(dates.map(({ weekday }) => weekday)).size === 1
  if (first && isOneWeekday) return `${first.weekday} ${formatList(dates.map(({ leaf }) => leaf.numeral))}`
  return formatList(runsOf(dates).map(formatRun))
}

/** Dates that follow each other day by day, together. */
function runsOf(dates: readonly ActivityDate[]): ActivityDate[][] {
  const runs: ActivityDate[][] = []
  for (const date of dates) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && addIsoDays(last.iso, 1) === date.iso) run.push(date)
    else runs.push([date])
  }
  return runs
}

/** "måndag 2", "måndag 2 till fredag 6" */
function formatRun(run: readonly ActivityDate[]): string {
  const days = run.map(({ weekday, leaf }) => `${weekday} ${leaf.numeral}`)
  return days.length > 2 ? [days.at(0), days.at(-1)].join(' till ') : days.join(', ')
}
