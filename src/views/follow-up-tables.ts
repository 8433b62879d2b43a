import { countOccurrences } from '../domain/calendar-counts.ts'
import type { CalendarYear } from '../domain/calendar-counts.ts'
import { reportedTotal, rowsOf } from '../domain/follow-up-totals.ts'
import type { FollowUpField } from '../domain/follow-up-totals.ts'
import type { FollowUpRow } from '../domain/follow-up.ts'
import { formatNumber } from '../domain/money.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import type { Site } from '../domain/site.ts'
import { capitalize, monthNames, swedishOrder } from '../domain/swedish.ts'
import { toBarChart, type BarChart } from './bar-chart.ts'
import { notReported } from './economy-amounts.ts'
import { figure, type FigureCell, type FigureRow, type FigureTable } from './figure-table.ts'

const columns = ['Planerat', 'Inställt', 'Redovisat hållet', 'Redovisat inställt', 'Besök', 'Volontärtimmar']
const reportedFields = ['held', 'cancelled', 'visits', 'volunteerHours'] as const

/** Planned, cancelled and reported for every place that has had anything planned or reported. */
export function placeTable(site: Site, calendar: CalendarYear): FigureTable {
  const rows = rowsOf(site.data.partnership.followUp, calendar.year)
  const named = site.data.places.toSorted((a, b) => swedishOrder.compare(a.name, b.name))
  const counted = named
    .map((place) => ({
      place,
      occurrences: calendar.occurrences.filter(({ placeId }) => placeId === place.id),
      reported: rows.filter(({ placeId }) => placeId === place.id),
    }))
    .filter(({ occurrences, reported }) => occurrences.length > 0 || reported.length > 0)
  return {
    caption: `Plats för plats, ${calendar.year}`,
    columns: ['Plats', ...columns],
    rows: counted.map(({ place, occurrences, reported }) => rowOf(place.name, occurrences, reported)),
    footer: [rowOf('Alla platser', calendar.occurrences, rows)],
  }
}

/** Planned, cancelled and reported for every month that has begun, or that anything is reported for. */
export function monthTable(site: Site, calendar: CalendarYear): FigureTable {
  return {
    caption: `Månad för månad, ${calendar.year}`,
    columns: ['Månad', ...columns],
    rows: monthsOf(site, calendar).map(({ name, occurrences, reported }) =>
      rowOf(name, occurrences, reported),
    ),
    footer: [],
  }
}

/** Planned, cancelled and reported for every kind. An activity of two kinds counts in both. */
export function kindTable(site: Site, calendar: CalendarYear): FigureTable {
  const rows = rowsOf(site.data.partnership.followUp, calendar.year)
  const idsOf = (categoryId: string) =>
    new Set(
      site.data.activities.filter(({ categoryIds }) => categoryIds.includes(categoryId)).map(({ id }) => id),
    )
  const counted = site.data.categories
    .map((category) => ({ category, ids: idsOf(category.id) }))
    .map(({ category, ids }) => ({
      category,
      occurrences: calendar.occurrences.filter(({ activityId }) => ids.has(activityId)),
      reported: rows.filter(({ activityId }) => activityId !== null && ids.has(activityId)),
    }))
    .filter(({ occurrences, reported }) => occurrences.length > 0 || reported.length > 0)
  return {
    caption: `Slag för slag, ${calendar.year}`,
    columns: ['Slag', ...columns],
    rows: counted.map(({ category, occurrences, reported }) => rowOf(category.name, occurrences, reported)),
    footer: [],
  }
}

/** The months as bars. Null where there are fewer than two. */
export function monthChart(site: Site, calendar: CalendarYear): BarChart | null {
  const months = monthsOf(site, calendar)
  if (months.length < 2) return null
  return toBarChart({
    description: `Planerade tillfällen och redovisade hållna tillfällen månad för månad ${calendar.year}. Samma tal står i tabellen.`,
    series: ['Planerat', 'Redovisat hållet'],
    groups: months.map(({ name, occurrences, reported }) => {
      const held = reportedTotal(reported, 'held')?.value ?? null
      return {
        label: name,
        values: [
          { series: 0, value: occurrences.length, label: `Planerat: ${formatNumber(occurrences.length)}` },
          {
            series: 1,
            value: held,
            label: `Redovisat hållet: ${held === null ? notReported : formatNumber(held)}`,
          },
        ],
      }
    }),
  })
}

interface Month {
  name: string
  occurrences: readonly Occurrence[]
  reported: readonly FollowUpRow[]
}

function monthsOf(site: Site, { year, range, occurrences }: CalendarYear): Month[] {
  const { followUp } = site.data.partnership
  return monthNames
    .map((name, index) => ({
      month: index + 1,
      name: capitalize(name),
      occurrences: occurrences.filter(({ date }) => date.month === index + 1),
      reported: rowsOf(followUp, year, index + 1),
    }))
    .filter(({ month, reported }) => reported.length > 0 || (range !== null && month <= range.to.month))
}

function rowOf(
  heading: string,
  occurrences: readonly Occurrence[],
  reported: readonly FollowUpRow[],
): FigureRow {
  const { planned, cancelled } = countOccurrences(occurrences)
  return {
    heading,
    cells: [
      figure(formatNumber(planned)),
      figure(formatNumber(cancelled)),
      ...reportedFields.map((field) => reportedCell(reported, field)),
    ],
  }
}

function reportedCell(rows: readonly FollowUpRow[], field: FollowUpField): FigureCell {
  const total = reportedTotal(rows, field)
  return figure(total ? formatNumber(total.value) : notReported)
}
