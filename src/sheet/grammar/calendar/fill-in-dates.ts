import type { PlainWrittenDate, WrittenDate } from '../written/written-date.ts'
import type { WrittenSpan } from '../written/written-span.ts'

/** Gives each date the month and year that stand after it ("8, 15 och 22 december 2026", "12-16/4"). */
export function fillIn(written: readonly WrittenSpan[]): WrittenSpan[] {
  const filled: WrittenSpan[] = []
  let later: PlainWrittenDate | null = null
  for (const span of written.toReversed()) {
    const to: WrittenDate | null = span.to && inherit(endOf(span, span.to), later, false)
    const from: WrittenDate = inherit(span.from, plainOf(to) ?? later, to !== null)
    filled.push({ ...span, from, to })
    later = plainOf(from)
  }
  return filled.reverse()
}

/** "2026-12-24–31": the last day has the month and year of the first. */
function endOf(span: WrittenSpan, to: WrittenDate): WrittenDate {
  if (to.kind !== 'plain' || to.month !== null || span.from.kind !== 'plain') return to
  return { ...to, month: span.from.month, year: span.from.year }
}

function inherit(date: WrittenDate, later: PlainWrittenDate | null, isStartOfRange: boolean): WrittenDate {
  if (date.kind !== 'plain' || !later || date.year !== null) return date
  const month = date.month ?? later.month
  if (later.year === null || month === null || later.month === null) return { ...date, month }
  // "24–20 december 2026" is the wrong way round; only another month can be that of the year before.
  const isEarlier =
    month < later.month || (month === later.month && (isStartOfRange || date.day <= later.day))
  if (isEarlier) return { ...date, month, year: later.year }
  return { ...date, month, year: isStartOfRange ? later.year - 1 : null }
}

function plainOf(date: WrittenDate | null): PlainWrittenDate | null {
  return date?.kind === 'plain' && !date.standsAlone ? date : null
}
