import type { CalendarYear } from '../../domain/occurrences/calendar-counts.ts'
import { monthCounts } from '../../domain/agreement/follow-up-tables.ts'
import { reportedTotal } from '../../domain/agreement/follow-up-totals.ts'
import { notReported } from '../../domain/agreement/follow-up-words.ts'
import { formatNumber } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'
import { toBarChart, type BarChart } from './bar-chart.ts'

/** The months as bars. Null where there are fewer than two. */
export function monthChart(site: Site, calendar: CalendarYear): BarChart | null {
  const months = monthCounts(site, calendar)
  if (months.length < 2) return null
  return toBarChart({
    description: `Planerade tillfällen och redovisade hållna tillfällen månad för månad ${calendar.year}. Samma tal står i tabellen.`,
    series: ['Planerat', 'Redovisat hållet'],
    groups: months.map(({ name, occurrences, reported }) => {
      const planned = occurrences?.length ?? null
      const held = reportedTotal(reported, 'held')?.value ?? null
      return {
        label: name,
        values: [
          {
            series: 0,
            value: planned,
            label: `Planerat: ${planned === null ? 'saknas' : formatNumber(planned)}`,
          },
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
