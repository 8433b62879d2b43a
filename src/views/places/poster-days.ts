import { concernsPlace } from '../../domain/occurrences/calendar-entries.ts'
import type { OccurrenceLabel } from '../../domain/occurrences/occurrence-words.ts'
import type { Site } from '../../domain/site.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import { formatDay } from '../../domain/time/swedish.ts'
import { toDays, type Day } from '../calendar/day-list.ts'
import type { Leaf } from '../calendar/leaf.ts'
import type { ListedOccurrence } from '../calendar/listed-occurrence.ts'
import type { Clock } from '../calendar/occurrence-row.ts'

/** A day of a sheet. */
export interface PosterDay {
  iso: string
  /** "Vecka 49", at the first day of each week. */
  week: string | null
  /** "Tisdag 8 december" */
  heading: string
  leaf: Leaf
  holiday: string | null
  rows: PosterRow[]
}

/** What happens, or was to happen and doesn't. */
export interface PosterRow {
  /** "Inställt", before the title. */
  mark: OccurrenceLabel | null
  title: string
  tone: ListedOccurrence['tone']
  clock: Clock
  lines: string[]
}

/** The days of a sheet. `isBrief`: of what is held as planned, only what, when and where. */
export interface PosterDaysOptions extends DaySpan {
  isBrief: boolean
  shortUrl: string
}

/** So many rows are ten sheets of paper: more is read by nobody at a wall. */
const mostRows = 90

/** Of a longer text the rest is found elsewhere: one row may not fill a sheet. */
const mostLetters = 600

/** Whole days with something in them, as many as a wall has room for; then from when, and where, the rest is. */
export function toPosterDays(
  site: Site,
  placeId: string,
  options: PosterDaysOptions,
): { days: PosterDay[]; more: string | null } {
  const all = toDays(site, options, {
    filter: (entry) => concernsPlace(entry, placeId),
    ownPlaceId: placeId,
    onlyDaysWithEntries: true,
  })
  const days = wholeDays(all)
  return {
    days: days.map((day, index) => ({
      iso: day.iso,
      week: weekHeading(day, days[index - 1]),
      heading: day.heading,
      leaf: day.leaf,
      holiday: day.holiday,
      rows: day.occurrences.slice(0, mostRows).map((occurrence) => toRow(occurrence, options)),
    })),
    more: moreSentence(all, days, options.shortUrl),
  }
}

function wholeDays(days: readonly Day[]): Day[] {
  let rows = 0
  const end = days.findIndex(({ occurrences }, index) => {
    rows += occurrences.length
    return rows > mostRows && index > 0
  })
  return days.slice(0, end === -1 ? days.length : end)
}

function moreSentence(all: readonly Day[], shown: readonly Day[], shortUrl: string): string | null {
  const [first] = shown
  if (first && first.occurrences.length > mostRows)
    return `Det händer mer än vad som får plats här. Hela programmet: ${shortUrl}`
  const next = all[shown.length]
  if (!next) return null
  return `Det finns mer från och med ${formatDay(Temporal.PlainDate.from(next.iso), null)}. Hela programmet: ${shortUrl}`
}

function weekHeading({ iso }: Day, before: Day | undefined): string | null {
  const weekOf = (text: string) => isoWeekOf(Temporal.PlainDate.from(text)).week
  return before && weekOf(before.iso) === weekOf(iso) ? null : `Vecka ${weekOf(iso)}`
}

function toRow(occurrence: ListedOccurrence, { isBrief, shortUrl }: PosterDaysOptions): PosterRow {
  const { row, status, tone } = occurrence
  const lines = [
    ...(status ? [status] : []),
    ...(tone === 'stop' ? [] : isBrief ? row.lines.slice(0, -1) : [sentencesOf(row.lines)]),
  ]
  return {
    mark: row.mark,
    title: shortened(row.title, shortUrl),
    tone,
    clock: row.clock,
    lines: lines.filter(Boolean).map((line) => shortened(line, shortUrl)),
  }
}

/** "Matsalen. 30 kronor." */
function sentencesOf(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/[^.!?…]$/u, '$&.')).join(' ')
}

/** Ends between words, and says where the rest is. */
function shortened(text: string, shortUrl: string): string {
  if (text.length <= mostLetters) return text
  const cut = text.slice(0, mostLetters)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostLetters / 2)).trimEnd()} … Hela texten: ${shortUrl}`
}
