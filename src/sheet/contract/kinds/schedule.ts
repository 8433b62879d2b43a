import { formatTime } from '../../../domain/time/swedish.ts'
import type { TimeOfDay } from '../../../domain/time/time-of-day.ts'
import { parseDays, type Days } from '../../grammar/days.ts'
import { parseExclusions } from '../../grammar/exclusions.ts'
import { parseTime, parseTimes, type Times } from '../../grammar/times.ts'
import { timeFromFraction } from '../../parse/serial-numbers.ts'
import { shownDate } from './dates.ts'
import { kind } from './kind.ts'

/** Dag: which days a series is held. */
export const days = kind<Days>((cell, { series }) => parseDays(cell, series), {
  help: 'Till exempel: tisdagar · mån, ons · vardagar · tisdagar jämna veckor · första torsdagen i månaden · 2026-12-08. Ingen tid här; den skrivs i Tid.',
  shown: shownDate,
})

/** Tid: when on the day, once or several times. */
export const times = kind<Times>(parseTimes, {
  help: 'Till exempel 13.00–15.00, 13-15 eller hela dagen.',
  shown: shownTime,
})

/** Ny tid: one time of day. */
export const time = kind<TimeOfDay>(parseTime, {
  help: 'Till exempel 13.00–15.00, 13-15 eller hela dagen.',
  shown: shownTime,
})

/** Utom: days and weeks without the activity. */
export const exclusions = kind((cell, { series }) => parseExclusions(cell, series), {
  help: 'Dagar och veckor utan aktiviteten, till exempel: v. 26–32, 2026-12-24.',
  shown: shownDate,
})

function shownTime(cell: number): string | null {
  const start = cell > 0 && cell < 1 ? timeFromFraction(cell) : null
  return start ? formatTime(start) : shownDate(cell)
}
