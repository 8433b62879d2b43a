import { agreedYears } from './agreed-amounts.ts'
import type { Agreement } from './agreement.ts'
import { lastDayOf } from './agreement.ts'
import { agreementName } from './agreement-words.ts'
import { countOccurrences } from './calendar-counts.ts'
import { deadlineStatus } from './deadline.ts'
import { deadlineStateName, explainDeadline } from './deadline-words.ts'
import { deadlinesOf, judgeDuties, yearSoFar } from './duty-statuses.ts'
import type { ThisYear } from './duty-statuses.ts'
import { dutyStateNames, explainStatus } from './duty-words.ts'
import { figure, words, type FigureTable } from './figure-table.ts'
import { kindTable, monthTable, placeTable } from './follow-up-tables.ts'
import { reportedTotal, rowsOf } from './follow-up-totals.ts'
import { coverageWords, notReported } from './follow-up-words.ts'
import { formatKronor, formatNumber } from './money.ts'
import { periodWords, reachSentence } from './reach-words.ts'
import type { Site } from './site.ts'
import { formatDate } from './swedish.ts'
import { economyYears } from './unit-cost.ts'

/** A part of the report: what is known, what a person must write, and tables. */
export interface ReportSection {
  heading: string
  known: readonly string[]
  /** What a person fills in; the site never makes it up. */
  toWrite: readonly string[]
  tables: readonly FigureTable[]
}

/** A draft of the association's report for a year (verksamhetsberättelse). */
export interface YearlyReport {
  title: string
  lead: readonly string[]
  sections: readonly ReportSection[]
}

/** The years that have a draft: from the first agreement's start to this year. */
export function reportYears(site: Site): number[] {
  const last = site.today.year
  const first = Math.min(last, site.data.partnership.agreements[0]?.validFrom.value.year ?? last)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
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
      heldSection(site, year, soFar),
      reachSection(site, soFar),
      volunteerSection(site, year),
      projectSection(site),
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

function section(heading: string, part: Partial<ReportSection>): ReportSection {
  return { heading, known: [], toWrite: [], tables: [], ...part }
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
      : [
          `Året är inte slut. Talen gäller till och med ${formatDate(site.today.subtract({ days: 1 }), null)}.`,
        ]),
    ...(site.isExample ? ['Exempeldata: talen är påhittade.'] : []),
  ]
}

function heldSection(site: Site, year: number, { calendar }: ThisYear): ReportSection {
  const { planned, cancelled, held } = countOccurrences(calendar.occurrences)
  const rows = rowsOf(site.data.partnership.followUp, year)
  const visits = reportedTotal(rows, 'visits')
  const reported = reportedTotal(rows, 'held')
  const fromCalendar = calendar.isKnown
    ? [
        `I kalendern, ${periodWords(calendar)}: planerat ${formatNumber(planned)}, inställt ${formatNumber(cancelled)}, genomfört ${formatNumber(held)}.`,
        'Kalendern räknas som den ser ut i dag. Det som är borttaget ur den räknas inte.',
      ]
    : ['Kalendern har inga uppgifter om året.']
  return section('Verksamhet', {
    known: [
      ...fromCalendar,
      reported
        ? `Redovisat i Uppföljning: ${formatNumber(reported.value)} hållna tillfällen, ${coverageWords(reported)}.`
        : `Hållna tillfällen: ${notReported}.`,
      visits
        ? `Besök: ${formatNumber(visits.value)}, ${coverageWords(visits)}. Samma person räknas varje gång.`
        : `Besök: ${notReported}.`,
    ],
    toWrite: ['Berätta om årets verksamhet med egna ord'],
    tables: calendar.occurrences.length > 0 || rows.length > 0 ? yearTables(site, { calendar }) : [],
  })
}

function yearTables(site: Site, { calendar }: Pick<ThisYear, 'calendar'>): FigureTable[] {
  return [placeTable(site, calendar), monthTable(site, calendar), kindTable(site, calendar)].filter(
    ({ rows }) => rows.length > 0,
  )
}

function reachSection(site: Site, { calendar, reach }: ThisYear): ReportSection {
  const sentence = reachSentence(site, calendar, reach)
  const names = reach.houses
    .filter((house) => house.inCalendar > 0 || house.isReported)
    .map(({ place }) => place.name)
  return section('Servicehus', {
    known: sentence ? [sentence, ...(names.length > 0 ? [`De är: ${names.join(', ')}.`] : [])] : [],
    toWrite: ['Kommentera samarbetet med husen och utförarna'],
  })
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

function projectSection(site: Site): ReportSection {
  return section('Projekt', {
    toWrite: site.data.projects.map(({ name }) => `Vad som har hänt i ${name}`),
  })
}

/** Duties and deadlines of every agreement that was in force in the year, or that had a deadline in it. */
function dutySections(site: Site, year: number, soFar: ThisYear): ReportSection[] {
  const { partnership } = site.data
  const concerned = partnership.agreements.filter(
    (agreement) =>
      coversYear(agreement, year) || deadlinesOf(partnership, agreement).some(({ due }) => due.year === year),
  )
  if (concerned.length === 0) {
    return [section('Avtalet', { known: [`Inget avtal i kalkylarket gällde ${year}.`] })]
  }
  return concerned.map((agreement) =>
    section(`Åtaganden i avtalet: ${agreementName(agreement)}`, {
      known: deadlinesOf(partnership, agreement)
        .filter(({ due }) => due.year === year)
        .map((deadline) => {
          const status = deadlineStatus(deadline, site.today)
          return `${deadline.what}, senast ${formatDate(deadline.due, null)}. ${deadlineStateName(status)}. ${explainDeadline(status)}`
        }),
      toWrite: ['Kommentera det som är försenat eller inte är redovisat'],
      tables: [dutyTable(site, agreement, soFar)].filter(({ rows }) => rows.length > 0),
    }),
  )
}

function dutyTable(site: Site, agreement: Agreement, soFar: ThisYear): FigureTable {
  return {
    caption: `Åtaganden, läget ${formatDate(site.today, null)}`,
    columns: ['Åtagande', 'Vem', 'Läge', 'Förklaring'],
    rows: judgeDuties(site, agreement, soFar)
      .filter(({ duty }) => duty.force === 'shall')
      .map(({ duty, status }) => ({
        heading: duty.duty,
        cells: [words(duty.who), words(dutyStateNames[status.state]), words(explainStatus(duty, status))],
      })),
    footer: [],
  }
}

function economySection(site: Site, year: number): ReportSection {
  const { partnership } = site.data
  const money = (ore: number | null | undefined) => (ore == null ? notReported : formatKronor(ore))
  const known = partnership.agreements
    .flatMap((agreement) => agreedYears(agreement, partnership, site.today))
    .filter((each) => each.year === year)
    .map(({ amount, reported }) => {
      const computed = amount.kind === 'computed' ? formatKronor(amount.rounded) : 'kan inte beräknas'
      return `Ersättning enligt avtalet: beräknat ${computed}, beslutat ${money(reported?.decided)}, utbetalt ${money(reported?.paid)}.`
    })
  const [ofYear] = economyYears(partnership.economy).filter((each) => each.year === year)
  if (!ofYear) {
    return section('Ekonomi', {
      known: [...known, 'Budget och utfall är inte redovisade.'],
      toWrite: ['Årets resultat'],
    })
  }
  const rows = [...ofYear.income.lines, ...ofYear.cost.lines].map(({ line, kind, budget, outcome }) => ({
    heading: line,
    cells: [words(kind === 'income' ? 'intäkt' : 'kostnad'), figure(money(budget)), figure(money(outcome))],
  }))
  const sums = [
    { heading: 'Summa intäkter', side: ofYear.income },
    { heading: 'Summa kostnader', side: ofYear.cost },
  ]
  return section('Ekonomi', {
    known,
    toWrite: ['Kommentera årets resultat'],
    tables: [
      {
        caption: `Budget och utfall för kalenderåret ${year}`,
        columns: ['Post', 'Slag', 'Budget', 'Utfall'],
        rows,
        footer: sums.map(({ heading, side }) => ({
          heading,
          cells: [words(''), figure(money(side.budget)), figure(money(side.outcome))],
        })),
      },
    ],
  })
}

function coversYear(agreement: Agreement, year: number): boolean {
  return agreement.validFrom.value.year <= year && year <= lastDayOf(agreement).year
}
