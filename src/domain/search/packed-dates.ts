import { daysBetweenIso } from '../time/iso-days.ts'

/**
 * Dates as runs of even steps, counted in days from `first`: "0+7*9 77" is nine dates a week apart, then one more. What
 * follows a # in a date is kept. So a season of weekly dates is a few characters.
 * @param dates ISO dates in order, each perhaps with # and a text without spaces
 */
export function packDates(dates: readonly string[], first: string): string {
  const runs: Run[] = []
  for (const text of dates) {
    const [date = '', anchor = null] = text.split('#')
    const day = daysBetweenIso(first, date)
    const last = runs[runs.length - 1]
    if (last && anchor === null && isContinued(last, day)) {
      last.step = day - last.last
      last.last = day
      last.count += 1
    } else runs.push({ day, last: day, step: 0, count: 1, anchor })
  }
  return runs.map(formatRun).join(' ')
}

/** The dates of `packDates`. `dateAfter` gives the ISO date so many days after `first`. */
export function unpackDates(packed: string, dateAfter: (days: number) => string): string[] {
  return packed
    .split(' ')
    .filter((run) => run !== '')
    .flatMap((run) => {
      const [days = '', anchor] = run.split('#')
      const [day = 0, step = 0, count = 1] = days.split(/[+*]/u).map(Number)
      const dates = Array.from({ length: count }, (_, index) => dateAfter(day + index * step))
      return anchor === undefined ? dates : dates.map((date) => `${date}#${anchor}`)
    })
}

interface Run {
  day: number
  last: number
  /** 0 until there is a second date. */
  step: number
  count: number
  anchor: string | null
}

function isContinued({ last, step, count, anchor }: Run, day: number): boolean {
  return anchor === null && (count === 1 ? day > last : day - last === step)
}

function formatRun({ day, step, count, anchor }: Run): string {
  const steps = count === 1 ? '' : `+${step}*${count}`
  return `${day}${steps}${anchor === null ? '' : `#${anchor}`}`
}
