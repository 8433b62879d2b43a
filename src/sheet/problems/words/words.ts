import { formatDate, formatList } from '../../../domain/time/swedish.ts'

/** What a coordinator reads about one problem. `consequence` is left out where the effect alone says it. */
export interface Words {
  /** What is wrong, in one sentence with the cell's own words where they may be shown. */
  title: string
  /** What to do, in the imperative, with an example that can be copied. */
  action: string
  /** What happens meanwhile, where the usual sentence for the problem's effect isn't enough. */
  consequence?: string
}

/** Words for every code of a family of findings: a code without words does not compile. */
export type TextsFor<Family extends { code: string }> = {
  readonly [Code in Family['code']]: (finding: Extract<Family, { code: Code }>) => Words
}

/** ”Text” in Swedish quotation marks, as a problem quotes a cell. */
export function quoted(text: string): string {
  return `”${text}”`
}

/** A number as Swedes write it: 58,41. */
export function decimal(number: number): string {
  return String(number).replace('.', ',')
}

/** "24 november, 1 och 8 december 2026": at most six dates; the rest are counted. */
export function dateList(dates: readonly Temporal.PlainDate[], word: 'och' | 'eller' = 'och'): string {
  const shown = dates.slice(0, mostDates)
  const words = shown.map((date, index) => shortDate(date, shown[index + 1]))
  const rest = dates.length - shown.length
  return formatList(rest > 0 ? [...words, `${rest} till`] : words, word)
}

const mostDates = 6

/** Month and year are said once, with the last of those that share them. */
function shortDate(date: Temporal.PlainDate, next: Temporal.PlainDate | undefined): string {
  if (next?.year !== date.year) return formatDate(date, null)
  return next.month === date.month ? String(date.day) : formatDate(date, date)
}
