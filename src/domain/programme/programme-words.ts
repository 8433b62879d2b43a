import type { Settings } from './settings.ts'
import { isBefore } from '../time/date-order.ts'
import { formatDay } from '../time/swedish.ts'

/**
 * How far the programme is known, and when there is more; on every list and feed, in words that stay true when a page is
 * read long after it was made. Empty where the sheet says nothing. The
 * year is left out where it is that of `reference`, and never when that is null.
 */
export function programmeSentences(
  settings: Settings,
  today: Temporal.PlainDate,
  reference: Temporal.PlainDate | null = today,
): string[] {
  const { programmeUntil, nextProgramme } = settings
  const isOver = programmeUntil && isBefore(programmeUntil, today)
  const until = programmeUntil && formatDay(programmeUntil, reference)
  return [
    ...(until ? [isOver ? `Programmet var klart till ${until}.` : `Programmet är klart till ${until}.`] : []),
    ...(nextProgramme ? [formatNext(nextProgramme, { today, reference })] : []),
  ]
}

function formatNext(
  next: NonNullable<Settings['nextProgramme']>,
  { today, reference }: { today: Temporal.PlainDate; reference: Temporal.PlainDate | null },
): string {
  if (next.kind === 'date' && isBefore(next.date, today))
    return `Nästa program var utlovat till ${formatDay(next.date, null)}.`
  if (next.kind === 'date') return `Nästa program är utlovat till ${formatDay(next.date, reference)}.`
  const text = /[.!?]$/.test(next.text) ? next.text : `${next.text}.`
  return /program/i.test(text) ? text : `Nästa program: ${text}`
}
