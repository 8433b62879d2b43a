import type { Settings } from './settings.ts'
import { formatDay } from './swedish.ts'

/** How far the programme is known, and when there is more; on every list and feed. Empty where the sheet says nothing. */
export function programmeSentences(settings: Settings, today: Temporal.PlainDate): string[] {
  const { programmeUntil, nextProgramme } = settings
  const isOver = programmeUntil && Temporal.PlainDate.compare(programmeUntil, today) < 0
  const until = programmeUntil && formatDay(programmeUntil, today)
  return [
    ...(until ? [isOver ? `Programmet var klart till ${until}.` : `Programmet är klart till ${until}.`] : []),
    ...(nextProgramme ? [formatNext(nextProgramme, today)] : []),
  ]
}

function formatNext(next: NonNullable<Settings['nextProgramme']>, today: Temporal.PlainDate): string {
  if (next.kind === 'date') return `Nästa program kommer ${formatDay(next.date, today)}.`
  const text = /[.!?]$/.test(next.text) ? next.text : `${next.text}.`
  return /program/i.test(text) ? text : `Nästa program: ${text}`
}
