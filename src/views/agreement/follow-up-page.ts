import { addresses } from '../../domain/published/addresses.ts'
import type { CalendarYear } from '../../domain/occurrences/calendar-counts.ts'
import { countOccurrences } from '../../domain/occurrences/calendar-counts.ts'
import { thisYear } from '../../domain/agreement/judged-duties.ts'
import { reportedTotal, reportedYears, rowsOf } from '../../domain/agreement/follow-up-totals.ts'
import { coverageWords, notReported } from '../../domain/agreement/follow-up-words.ts'
import { formatNumber } from '../../domain/agreement/money.ts'
import type { Reach } from '../../domain/agreement/service-house-reach.ts'
import type { Site } from '../../domain/site.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { periodWords, reachSentence } from '../../domain/agreement/reach-words.ts'
import { reportYears } from '../../domain/agreement/yearly-report-years.ts'
import type { BarChart } from './bar-chart.ts'
import { toDutyLists } from './duty-list.ts'
import type { AgreementDuties } from './duty-list.ts'
import { figure, words, type FigureTable } from '../../domain/agreement/figure-table.ts'
import { kindTable, monthTable, placeTable } from '../../domain/agreement/follow-up-tables.ts'
import { monthChart } from './month-chart.ts'
import type { Link } from '../frame/page-frame.ts'

/** What has been done: duties, deadlines, service houses, occasions. */
export interface FollowUpPage {
  agreements: readonly AgreementDuties[]
  reach: ReachView | null
  /** "Kalendern räknas från 1 januari till 21 november 2026." */
  period: string
  counts: readonly string[]
  tables: readonly FigureTable[]
  chart: BarChart | null
  /** Every year that anything is reported for. Null where nothing is. */
  reported: FigureTable | null
  reports: readonly Link[]
}

/** "10 av 10 servicehus", with every house by name. */
export interface ReachView {
  sentence: string
  houses: readonly { name: string; address: string; text: string }[]
}

/** All that the page on follow-up shows. */
export function toFollowUpPage(site: Site): FollowUpPage {
  const soFar = thisYear(site)
  const { calendar, reach } = soFar
  return {
    agreements: toDutyLists(site, soFar),
    reach: reachView(site, calendar, reach),
    period: periodSentence(calendar),
    counts: countSentences(calendar),
    tables: calendar.range
      ? [placeTable(site, calendar), monthTable(site, calendar), kindTable(site, calendar)]
      : [],
    chart: monthChart(site, calendar),
    reported: reportedTable(site),
    reports: reportYears(site)
      .toReversed()
      .map((year) => ({
        address: addresses.yearlyReport(year),
        text: `Utkast till verksamhetsberättelse ${year}`,
      })),
  }
}

/** "10 av 10 servicehus hade minst ett genomfört tillfälle …" Null where there are no service houses at all. */
function reachView(site: Site, calendar: CalendarYear, reach: Reach): ReachView | null {
  const sentence = reachSentence(site, calendar, reach)
  if (!sentence) return null
  return {
    sentence,
    houses: reach.houses.map(({ place, inCalendar, isReported }) => ({
      name: place.name,
      address: addresses.place(place.id),
      text: houseText(inCalendar, isReported),
    })),
  }
}

function houseText(inCalendar: number, isReported: boolean): string {
  const report = isReported ? ' Redovisat i Uppföljning.' : ''
  if (inCalendar === 0) return isReported ? 'redovisat i Uppföljning.' : 'inget genomfört tillfälle är känt.'
  return `${formatNumber(inCalendar)} tillfällen i kalendern.${report}`
}

function periodSentence(calendar: CalendarYear): string {
  if (!calendar.range) return `Ingen dag har passerat ${calendar.year}.`
  return `Kalendern räknas från ${periodWords(calendar)}.`
}

function countSentences({ occurrences, isKnown, withoutStart }: CalendarYear): string[] {
  if (!isKnown) return []
  const { planned, cancelled, uncertain, held } = countOccurrences(occurrences)
  const weekend = occurrences.filter(({ date }) => date.dayOfWeek > 5).length
  return [
    `Planerat: ${formatNumber(planned)}. Inställt: ${formatNumber(cancelled)}. Genomfört enligt kalendern: ${formatNumber(held)}.`,
    `På lördagar och söndagar: ${formatNumber(weekend)} av de planerade.`,
    ...(uncertain > 0 ? [`Osäkra och inte räknade som genomförda: ${formatNumber(uncertain)}.`] : []),
    ...(withoutStart > 0
      ? [
          `Första dagen saknas för ${counted(withoutStart, 'serie', 'serier')}. Där räknas bara de senaste veckorna.`,
        ]
      : []),
  ]
}

function reportedTable(site: Site): FigureTable | null {
  const { followUp } = site.data.partnership
  const years = reportedYears(followUp)
  if (years.length === 0) return null
  return {
    caption: 'Redovisat i fliken Uppföljning, år för år',
    columns: ['År', 'Hållna tillfällen', 'Inställda', 'Besök', 'Volontärtimmar', 'Omfattar'],
    rows: years.toReversed().map((year) => {
      const rows = rowsOf(followUp, year)
      const totals = (['held', 'cancelled', 'visits', 'volunteerHours'] as const).map((field) =>
        reportedTotal(rows, field),
      )
      const [held] = totals.filter((total) => total !== null)
      return {
        heading: String(year),
        cells: [
          ...totals.map((total) => figure(total ? formatNumber(total.value) : notReported)),
          words(held ? coverageWords(held) : notReported),
        ],
      }
    }),
    footer: [],
  }
}
