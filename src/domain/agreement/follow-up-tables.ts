import { countOccurrences, type CalendarYear } from '../occurrences/calendar-counts.ts'
import { byArea, mostNamed } from './by-area.ts'
import { reportedTotal, rowsOf, type FollowUpField } from './follow-up-totals.ts'
import type { FollowUpRow } from './follow-up.ts'
import { formatNumber } from './money.ts'
import type { Occurrence } from '../occurrences/occurrence.ts'
import type { Place } from '../programme/place.ts'
import type { Site } from '../site.ts'
import { capitalize, monthNames, swedishOrder } from '../time/swedish.ts'
import { notReported } from './follow-up-words.ts'
import { figureCell, type FigureCell, type FigureRow, type FigureTable } from './figure-table.ts'
import { isBefore } from '../time/date-order.ts'

const columns = [
  'Planerat',
  'Inställt',
  'Redovisat hållet',
  'Redovisat inställt',
  'Besök',
  'Volontär\u00ADtimmar',
]
/** What is said of a time that the calendar no longer tells of. It never means zero. */
const unknown = 'saknas'

const reportedFields = ['tookPlace', 'cancelled', 'visits', 'volunteerHours'] as const

/** Planned, cancelled and reported at a place. */
export interface PlaceCount {
  place: Place
  occurrences: readonly Occurrence[]
  reported: readonly FollowUpRow[]
}

/** The places that have had anything planned or reported in a year, from A to Ö. */
export function placeCounts(site: Site, calendar: CalendarYear): PlaceCount[] {
  const rows = Map.groupBy(rowsOf(site.data.partnership.followUp, calendar.year), ({ placeId }) => placeId)
  const byPlace = Map.groupBy(calendar.occurrences, ({ placeId }) => placeId)
  return site.data.places
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
    .map((place) => ({
      place,
      occurrences: byPlace.get(place.id) ?? [],
      reported: rows.get(place.id) ?? [],
    }))
    .filter(hasAnything)
}

/**
 * Planned, cancelled and reported for every place that has had anything planned or reported; for every area where the places are
 * more than a page shows. Each place's own numbers are in the open data in any case.
 */
export function placeTable(site: Site, calendar: CalendarYear): FigureTable {
  const places = placeCounts(site, calendar)
  const isLong = places.length > mostNamed
  const counts = isLong
    ? byArea(places).map(({ name, items }) => ({
        name: `${name}, ${formatNumber(items.length)} ${items.length === 1 ? 'plats' : 'platser'}`,
        occurrences: items.flatMap(({ occurrences }) => occurrences),
        reported: items.flatMap(({ reported }) => reported),
      }))
    : places.map(({ place, ...count }) => ({ name: place.name, ...count }))
  const all = rowsOf(site.data.partnership.followUp, calendar.year)
  return {
    caption: `${isLong ? 'Område för område' : 'Plats för plats'}, ${calendar.year}`,
    columns: [isLong ? 'Område' : 'Plats', ...columns],
    rows: rowsWithAnything(counts, calendar),
    footer: [rowOf('Alla platser', calendar.isKnown ? calendar.occurrences : null, all)],
  }
}

/** Planned, cancelled and reported for every month that has begun, or that anything is reported for. */
export function monthTable(site: Site, calendar: CalendarYear): FigureTable {
  return {
    caption: `Månad för månad, ${calendar.year}`,
    columns: ['Månad', ...columns],
    rows: monthCounts(site, calendar).map(({ name, occurrences, reported }) =>
      rowOf(name, occurrences, reported),
    ),
    footer: [],
  }
}

/** Planned, cancelled and reported for every kind. An activity of two kinds counts in both. */
export function kindTable(site: Site, calendar: CalendarYear): FigureTable {
  const { activities, categories, partnership } = site.data
  const rows = rowsOf(partnership.followUp, calendar.year)
  const counts = categories.map(({ id, name }) => {
    const ofKind = new Set(activities.flatMap((each) => (each.categoryIds.includes(id) ? each.id : [])))
    return {
      name,
      occurrences: calendar.occurrences.filter(({ activityId }) => ofKind.has(activityId)),
      reported: rows.filter(({ activityId }) => activityId !== null && ofKind.has(activityId)),
    }
  })
  return {
    caption: `Slag för slag, ${calendar.year}`,
    columns: ['Slag', ...columns],
    rows: rowsWithAnything(counts, calendar),
    footer: [],
  }
}

interface Counted {
  name: string
  occurrences: readonly Occurrence[]
  reported: readonly FollowUpRow[]
}

function rowsWithAnything(counts: readonly Counted[], { isKnown }: CalendarYear): FigureRow[] {
  return counts
    .filter(hasAnything)
    .map(({ name, occurrences, reported }) => rowOf(name, isKnown ? occurrences : null, reported))
}

function hasAnything({ occurrences, reported }: Omit<Counted, 'name'>): boolean {
  return occurrences.length > 0 || reported.length > 0
}

/** One month of a year: what the calendar has, and what is reported. */
interface MonthCount {
  name: string
  /** Null for a month that is before the first publication, and of which the sheet has nothing. */
  occurrences: readonly Occurrence[] | null
  reported: readonly FollowUpRow[]
}

/** Every month that has begun, or that anything is reported for. */
export function monthCounts(site: Site, { year, range, occurrences, isKnown }: CalendarYear): MonthCount[] {
  const { followUp } = site.data.partnership
  return monthNames
    .map((name, index) => {
      const own = occurrences.filter(({ date }) => date.month === index + 1)
      const lastDay = Temporal.PlainYearMonth.from({ year, month: index + 1 })
        .add({ months: 1 })
        .toPlainDate({ day: 1 })
      const isLost = own.length === 0 && (!isKnown || !isBefore(site.knownFrom, lastDay))
      return {
        month: index + 1,
        name: capitalize(name),
        occurrences: isLost ? null : own,
        reported: rowsOf(followUp, year, index + 1),
      }
    })
    .filter(({ month, reported }) => reported.length > 0 || (range !== null && month <= range.to.month))
}

function rowOf(
  heading: string,
  occurrences: readonly Occurrence[] | null,
  reported: readonly FollowUpRow[],
): FigureRow {
  const count = occurrences && countOccurrences(occurrences)
  return {
    heading,
    cells: [
      figureCell(count ? formatNumber(count.planned) : unknown),
      figureCell(count ? formatNumber(count.cancelled) : unknown),
      ...reportedFields.map((field) => reportedCell(reported, field)),
    ],
  }
}

function reportedCell(rows: readonly FollowUpRow[], field: FollowUpField): FigureCell {
  const total = reportedTotal(rows, field)
  return figureCell(total ? formatNumber(total.value) : notReported)
}
