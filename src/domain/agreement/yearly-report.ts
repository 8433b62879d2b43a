import { countOccurrences } from '../occurrences/calendar-counts.ts'
import { yearSoFar, type YearSoFar } from './judged-duties.ts'
import type { FigureTable } from './figure-table.ts'
import { kindTable, monthTable, placeTable } from './follow-up-tables.ts'
import { reportedTotal, rowsOf } from './follow-up-totals.ts'
import { coverageWords, notReported } from './follow-up-words.ts'
import { formatNumber } from './money.ts'
import { byArea, mostNamed } from './by-area.ts'
import { houseCountSentence, periodWords, reachSentence } from './reach-words.ts'
import type { Reach } from './service-house-reach.ts'
import { section, type ReportSection } from './yearly-report-section.ts'
import { dutySections, economySection } from './yearly-report-agreement.ts'
import type { Site } from '../site.ts'
import { formatDate } from '../time/swedish.ts'

/** A draft of the association's report for a year (verksamhetsberättelse). */
export interface YearlyReport {
  title: string
  lead: readonly string[]
  sections: readonly ReportSection[]
}

/**
 * The draft for a year, under the headings that such reports have. It fills itself from calendar, follow-up, economy and
 * duties, and says what a person must write.
 */
export function toYearlyReport(site: Site, year: number): YearlyReport {
  const { association } = site.data.settings
  const soFar = yearSoFar(site, year)
  return {
    title: `Verksamhetsberättelse ${year} för ${association}`,
    lead: leadOf(site, year),
    sections: [
      blank('Styrelse och uppdrag', [
        'Styrelsens ledamöter och deras poster',
        'Revisorer',
        'Valberedning och andra uppdrag',
      ]),
      blank('Kansli och lokaler', ['Var föreningen har sitt kansli', 'Vilka lokaler föreningen använder']),
      blank('Medlemmar', ['Antal medlemmar vid årets slut', 'Förändring sedan förra året']),
      blank('Möten', ['Antal styrelsemöten', 'Antal medlemsmöten och årsmötets datum']),
      tookPlaceSection(site, year, soFar),
      ...reachSections(site, soFar),
      volunteerSection(site, year),
      ...projectSections(site),
      ...dutySections(site, year, soFar),
      economySection(site, year),
      blank('Vad vi har lärt oss', [
        'Vad som har gått bra',
        'Vad som har varit svårt',
        'Vad vi vill ändra nästa år',
      ]),
      blank('Underskrifter', ['Ort och datum', 'Styrelsens underskrifter']),
    ],
  }
}

function blank(heading: string, toWrite: readonly string[]): ReportSection {
  return section(heading, { toWrite })
}

function leadOf(site: Site, year: number): string[] {
  const { partnership } = site.data
  const due = partnership.deadlines.find(
    ({ what }) => /verksamhetsberättelse/i.test(what) && what.includes(String(year)),
  )
  const isOver = site.today.year > year
  return [
    'Det här är ett utkast. Det fyller i sig självt ur kalendern och kalkylarket.',
    ...(due
      ? [`Lämnas senast ${formatDate(due.due, null)}${due.recipient ? ` till ${due.recipient}` : ''}.`]
      : []),
    ...(isOver
      ? []
      : [`Talen gäller till och med ${formatDate(site.today.subtract({ days: 1 }), null)}, inte hela året.`]),
    ...(site.isExample ? ['Exempeldata: talen är påhittade.'] : []),
  ]
}

function tookPlaceSection(site: Site, year: number, { calendar }: YearSoFar): ReportSection {
  const { planned, cancelled, tookPlace } = countOccurrences(calendar.occurrences)
  const rows = rowsOf(site.data.partnership.followUp, year)
  const visits = reportedTotal(rows, 'visits')
  const reported = reportedTotal(rows, 'tookPlace')
  const fromCalendar = calendar.isKnown
    ? [
        `I kalendern, ${periodWords(calendar)}: planerat ${formatNumber(planned)}, inställt ${formatNumber(cancelled)}, genomfört ${formatNumber(tookPlace)}.`,
        'Kalendern räknas som den såg ut när sidan gjordes. Det som är borttaget ur den räknas inte.',
      ]
    : ['Kalendern har inga uppgifter om året.']
  return section('Verksamhet', {
    known: [
      ...fromCalendar,
      reported
        ? `Föreningen har redovisat ${formatNumber(reported.value)} hållna tillfällen, ${coverageWords(reported)}.`
        : `Hållna tillfällen: ${notReported}.`,
      visits
        ? `Besök: ${formatNumber(visits.value)}, ${coverageWords(visits)}. Samma person räknas varje gång.`
        : `Besök: ${notReported}.`,
    ],
    toWrite: ['Berätta om årets verksamhet med egna ord'],
    tables: calendar.occurrences.length > 0 || rows.length > 0 ? yearTables(site, { calendar }) : [],
  })
}

function yearTables(site: Site, { calendar }: Pick<YearSoFar, 'calendar'>): FigureTable[] {
  return [placeTable(site, calendar), monthTable(site, calendar), kindTable(site, calendar)].filter(
    ({ rows }) => rows.length > 0,
  )
}

function reachSections(site: Site, { calendar, reach }: YearSoFar): ReportSection[] {
  const sentence = reachSentence(site, calendar, reach)
  if (!sentence) return []
  const { reached } = reach
  const names =
    reached.length > mostNamed ? inAreas(reached) : reached.map(({ place }) => place.name).join(', ')
  return [
    section('Servicehus', {
      known: [
        sentence,
        ...[houseCountSentence(site, reach)].filter((each) => each !== null),
        ...(names === '' ? [] : [`De är: ${names}.`]),
      ],
      toWrite: ['Kommentera samarbetet med husen och utförarna'],
    }),
  ]
}

/** "97 i Ryd, 12 utan område": more names than these nobody reads, and each is in the open data. */
function inAreas(houses: Reach['reached']): string {
  return byArea(houses)
    .map(
      ({ id, name, items }) => `${formatNumber(items.length)} ${id === null ? 'utan område' : `i ${name}`}`,
    )
    .join(', ')
}

function volunteerSection(site: Site, year: number): ReportSection {
  const hours = reportedTotal(rowsOf(site.data.partnership.followUp, year), 'volunteerHours')
  return section('Volontärer', {
    known: [
      hours
        ? `Redovisade timmar: ${formatNumber(hours.value)}, ${coverageWords(hours)}.`
        : `Timmar av volontärer: ${notReported}.`,
    ],
    toWrite: ['Antal volontärer vid årets slut', 'Utbildning och legitimation'],
  })
}

function projectSections(site: Site): ReportSection[] {
  const toWrite = site.data.projects.map(({ name }) => `Vad som har hänt i ${name}`)
  return toWrite.length > 0 ? [section('Projekt', { toWrite })] : []
}
