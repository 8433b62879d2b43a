import { addresses } from '../../domain/published/addresses.ts'
import { byArea, mostNamed } from '../../domain/agreement/by-area.ts'
import { countOccurrences, type CalendarYear } from '../../domain/occurrences/calendar-counts.ts'
import { thisYear } from '../../domain/agreement/judged-duties.ts'
import { formatNumber } from '../../domain/agreement/money.ts'
import type { Reach } from '../../domain/agreement/service-house-reach.ts'
import type { Site } from '../../domain/site.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { houseCountSentence, periodWords, reachSentence } from '../../domain/agreement/reach-words.ts'
import { reportYears } from '../../domain/agreement/yearly-report-years.ts'
import { toDutyLists, type AgreementDuties } from './duty-list.ts'
import type { MarkLook } from './mark-look.ts'
import { toMonthBars, type MonthBars } from './month-bars.ts'
import { latestYears, reportedTable, type YearColumns } from './reported-years.ts'
import type { FigureTable } from '../../domain/agreement/figure-table.ts'
import { kindTable, monthTable, placeTable } from '../../domain/agreement/follow-up-tables.ts'
import type { Link } from '../frame/page-frame.ts'

/** What has been done: duties, deadlines, service houses, occasions. */
export interface FollowUpPage {
  agreements: readonly AgreementDuties[]
  /** Beside every number of an example. */
  example: string | null
  reach: ReachView | null
  /** What has been held, of what was planned. Null where the calendar knows nothing. */
  tookPlace: { figure: string; text: string } | null
  /** "Kalendern räknas från 1 januari till 21 november 2026." */
  period: string
  counts: readonly string[]
  tables: readonly FigureTable[]
  /** Month by month, for bars. Empty where there are fewer than two. */
  months: MonthBars
  /** Every year that anything is reported for. Null where nothing is. */
  reported: FigureTable | null
  /** The latest years of it, a column each. */
  latest: YearColumns | null
  reports: readonly Link[]
}

/** "10 av 10 servicehus", with every house by name, or every area where the houses are more than a page shows. */
export interface ReachView {
  sentence: string
  /** Said where the agreement speaks of another number of houses. */
  agreed: string | null
  /** "Hus för hus: 10" */
  heading: string
  /** "10 av 10", the rest of the sentence, and a mark for each house. Null where the sentence has no such number. */
  figure: { figure: string; text: string; marks: readonly MarkLook[] } | null
  houses: readonly { name: string; address: string; text: string }[]
}

/** All that the page on follow-up shows. */
export function toFollowUpPage(site: Site): FollowUpPage {
  const soFar = thisYear(site)
  const { calendar, reach } = soFar
  return {
    agreements: toDutyLists(site, soFar),
    example: site.isExample ? 'Exempeldata: talen är påhittade.' : null,
    reach: reachView(site, calendar, reach),
    period: periodSentence(calendar),
    counts: countSentences(calendar),
    tables: calendar.range
      ? [placeTable(site, calendar), monthTable(site, calendar), kindTable(site, calendar)]
      : [],
    tookPlace: tookPlaceFigure(calendar),
    months: toMonthBars(site, calendar),
    reported: reportedTable(site),
    latest: latestYears(site),
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
    agreed: houseCountSentence(site, reach),
    figure: reachFigure(sentence, reach),
    ...(reach.houses.length > mostNamed ? houseAreas(reach) : houseList(reach)),
  }
}

function houseList({ houses }: Reach): Pick<ReachView, 'heading' | 'houses'> {
  return {
    heading: `Hus för hus: ${houses.length}`,
    houses: houses.map(({ place, inCalendar, isReported }) => ({
      name: place.name,
      address: addresses.place(place.id),
      text: houseText(inCalendar, isReported),
    })),
  }
}

function houseAreas({ houses, reached }: Reach): Pick<ReachView, 'heading' | 'houses'> {
  const areas = byArea(houses)
  return {
    heading: `Husen, område för område: ${areas.length}`,
    houses: areas.map(({ id, name, items }) => ({
      name,
      address: id === null ? addresses.places() : addresses.area(id),
      text: `${formatNumber(items.filter((house) => reached.includes(house)).length)} av ${formatNumber(items.length)} servicehus.`,
    })),
  }
}

/** More marks than these count nothing at a glance. */
const mostMarks = 40

function reachFigure(sentence: string, { reached }: Reach): ReachView['figure'] {
  const [, figure, total, text] = /^(\d+ av (\d+)) (.+)$/u.exec(sentence) ?? []
  if (!figure || !text) return null
  const count = Math.max(Number(total), reached.length)
  const marks = Array.from({ length: count }, (_, index): MarkLook =>
    index < reached.length ? 'filled' : 'none',
  )
  return { figure, text, marks: count > mostMarks ? [] : marks }
}

function houseText(inCalendar: number, isReported: boolean): string {
  const report = isReported ? ' Redovisat i Uppföljning.' : ''
  if (inCalendar === 0) return isReported ? 'redovisat i Uppföljning.' : 'inget genomfört tillfälle är känt.'
  return `${formatNumber(inCalendar)} tillfällen i kalendern.${report}`
}

function periodSentence(calendar: CalendarYear): string {
  if (!calendar.range) return `Ingen dag har passerat ${calendar.year}.`
  if (!calendar.isKnown) return `Kalenderns uppgifter för ${calendar.year} saknas.`
  return `Kalendern räknas från ${periodWords(calendar)}.`
}

function tookPlaceFigure({ occurrences, isKnown }: CalendarYear): FollowUpPage['tookPlace'] {
  if (!isKnown) return null
  const { planned, cancelled, tookPlace } = countOccurrences(occurrences)
  const gone = cancelled > 0 ? ` Inställda: ${formatNumber(cancelled)}.` : ''
  return {
    figure: `${formatNumber(tookPlace)} av ${formatNumber(planned)}`,
    text: `tillfällen är genomförda enligt kalendern.${gone}`,
  }
}

function countSentences({ occurrences, isKnown, withoutStart, knownFrom }: CalendarYear): string[] {
  const open =
    withoutStart > 0
      ? [
          `Första dagen saknas för ${counted(withoutStart, 'serie', 'serier')}. Där räknas bara tillfällen från ${formatDate(knownFrom, null)}. Vad som hölls dessförinnan saknas.`,
        ]
      : []
  if (!isKnown) return open
  const { planned, cancelled, uncertain, tookPlace } = countOccurrences(occurrences)
  const weekend = occurrences.filter(({ date }) => date.dayOfWeek > 5).length
  return [
    `Planerat: ${formatNumber(planned)}. Inställt: ${formatNumber(cancelled)}. Genomfört enligt kalendern: ${formatNumber(tookPlace)}.`,
    `På lördagar och söndagar: ${formatNumber(weekend)} av de planerade.`,
    ...(uncertain > 0 ? [`Osäkra och inte räknade som genomförda: ${formatNumber(uncertain)}.`] : []),
    ...open,
  ]
}
