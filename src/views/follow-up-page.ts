import { addresses } from '../domain/addresses.ts'
import type { CalendarYear } from '../domain/calendar-counts.ts'
import { countOccurrences } from '../domain/calendar-counts.ts'
import { thisYear, yearSoFar } from '../domain/duty-statuses.ts'
import { reportedTotal, reportedYears, rowsOf } from '../domain/follow-up-totals.ts'
import { coverageWords } from '../domain/follow-up-words.ts'
import { formatNumber } from '../domain/money.ts'
import type { Reach } from '../domain/service-house-reach.ts'
import type { Site } from '../domain/site.ts'
import { formatDate } from '../domain/swedish.ts'
import { mainAgreement } from './agreement-page.ts'
import type { BarChart } from './bar-chart.ts'
import { toDutyLists } from './duty-list.ts'
import type { AgreementDuties } from './duty-list.ts'
import { notReported } from './economy-amounts.ts'
import { figure, words, type FigureTable } from './figure-table.ts'
import { kindTable, monthChart, monthTable, placeTable } from './follow-up-tables.ts'
import type { Link } from './page-frame.ts'

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

/** The years that have a draft of the yearly report: from the first agreement's start to this year. */
export function reportYears(site: Site): number[] {
  const first = site.data.partnership.agreements[0]?.validFrom.value.year ?? site.today.year
  const last = site.today.year
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => Math.min(first, last) + index)
}

/** "10 av 10 servicehus hade minst ett genomfört tillfälle …" Null where there are no service houses at all. */
export function reachView(site: Site, calendar: CalendarYear, reach: Reach): ReachView | null {
  const goal = mainAgreement(site)?.serviceHouses?.value ?? null
  if (reach.houses.length === 0 && !goal) return null
  const total = goal
    ? `${formatNumber(goal.number)} servicehus enligt överenskommelsen`
    : `${reach.houses.length} servicehus`
  return {
    sentence: `${reach.reached} av ${total} hade minst ett genomfört tillfälle ${periodWords(calendar)}.`,
    houses: reach.houses.map(({ place, inCalendar, isReported }) => ({
      name: place.name,
      address: addresses.place(place.id),
      text: houseText(inCalendar, isReported),
    })),
  }
}

/** "1 januari till 21 november 2026" */
export function periodWords({ year, range }: CalendarYear): string {
  return range ? `${formatDate(range.from, range.to)} till ${formatDate(range.to, null)}` : `under ${year}`
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

function countSentences({ occurrences, withoutStart }: CalendarYear): string[] {
  const { planned, cancelled, uncertain, held } = countOccurrences(occurrences)
  const weekend = occurrences.filter(({ date }) => date.dayOfWeek > 5).length
  return [
    `Planerat: ${formatNumber(planned)}. Inställt: ${formatNumber(cancelled)}. Genomfört enligt kalendern: ${formatNumber(held)}.`,
    `På lördagar och söndagar: ${formatNumber(weekend)} av de planerade.`,
    ...(uncertain > 0 ? [`Osäkra och inte räknade som genomförda: ${formatNumber(uncertain)}.`] : []),
    ...(withoutStart > 0
      ? [`Första dagen saknas för ${formatNumber(withoutStart)} serier. De räknas bara de senaste veckorna.`]
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

/** As toFollowUpPage's tables, for the yearly report. */
export function yearTables(
  site: Site,
  year: number,
): { calendar: CalendarYear; reach: Reach; tables: FigureTable[] } {
  const { calendar, reach } = yearSoFar(site, year)
  return {
    calendar,
    reach,
    tables: [placeTable(site, calendar), monthTable(site, calendar), kindTable(site, calendar)],
  }
}
