import { agreedYears } from './agreed-amounts.ts'
import { coversYear, type Agreement } from './agreement.ts'
import { agreementName } from './agreement-words.ts'
import { deadlineStatus } from './deadline.ts'
import { deadlineStateName, explainDeadline } from './deadline-words.ts'
import { deadlinesOf, judgeDuties, type YearSoFar } from './judged-duties.ts'
import { dutyStateNames, explainStatus } from './duty-words.ts'
import { figureCell, wordCell, type FigureTable } from './figure-table.ts'
import { notReported } from './follow-up-words.ts'
import { formatKronor } from './money.ts'
import { section, type ReportSection } from './yearly-report-section.ts'
import type { Site } from '../site.ts'
import { formatDate } from '../time/swedish.ts'
import { economyYears, type EconomyYear } from './unit-cost.ts'

/** Duties and deadlines of every agreement that was in force in the year, or that had a deadline in it. */
export function dutySections(site: Site, year: number, soFar: YearSoFar): ReportSection[] {
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
      toWrite: ['Kommentera det som inte är redovisat, och mål som inte nåddes'],
      tables: [dutyTable(site, agreement, soFar)].filter(({ rows }) => rows.length > 0),
    }),
  )
}

function dutyTable(site: Site, agreement: Agreement, soFar: YearSoFar): FigureTable {
  return {
    caption: `Åtaganden, läget ${formatDate(site.today, null)}`,
    columns: ['Åtagande', 'Vem', 'Läge', 'Förklaring'],
    rows: judgeDuties(site, agreement, soFar)
      .filter(({ duty }) => duty.force === 'shall')
      .map(({ duty, status }) => ({
        heading: duty.duty,
        cells: [
          wordCell(duty.who),
          wordCell(dutyStateNames[status.state]),
          wordCell(explainStatus(duty, status)),
        ],
      })),
    footer: [],
  }
}

/** What the agreement gave that year, and the association's own budget and outcome. */
export function economySection(site: Site, year: number): ReportSection {
  const { partnership } = site.data
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
  return section('Ekonomi', { known, toWrite: ['Kommentera årets resultat'], tables: [budgetTable(ofYear)] })
}

function budgetTable({ year, income, cost }: EconomyYear): FigureTable {
  const sums = [
    { heading: 'Summa intäkter', side: income },
    { heading: 'Summa kostnader', side: cost },
  ]
  return {
    caption: `Budget och utfall för kalenderåret ${year}`,
    columns: ['Post', 'Slag', 'Budget', 'Utfall'],
    rows: [...income.lines, ...cost.lines].map(({ line, kind, budget, outcome }) => ({
      heading: line,
      cells: [
        wordCell(kind === 'income' ? 'intäkt' : 'kostnad'),
        figureCell(money(budget)),
        figureCell(money(outcome)),
      ],
    })),
    footer: sums.map(({ heading, side }) => ({
      heading,
      cells: [wordCell(''), figureCell(money(side.budget)), figureCell(money(side.outcome))],
    })),
  }
}

function money(ore: number | null | undefined): string {
  return ore == null ? notReported : formatKronor(ore)
}
