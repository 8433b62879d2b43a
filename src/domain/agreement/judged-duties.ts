import type { Agreement } from './agreement.ts'
import { calendarYear, type CalendarYear } from '../occurrences/calendar-counts.ts'
import type { Deadline } from './deadline.ts'
import type { Duty } from './duty.ts'
import { dutyStatus, type DutyStatus } from './duty-status.ts'
import type { Partnership } from './partnership.ts'
import { measuredFor, serviceHouseReach, type Reach } from './service-house-reach.ts'
import type { Site } from '../site.ts'
import { onceFor } from '../once-for.ts'

/** A duty with its status on the day of the site. */
export interface JudgedDuty {
  duty: Duty
  status: DutyStatus
}

/** A year so far: what has passed in the calendar, and which service houses were reached. */
export interface YearSoFar {
  calendar: CalendarYear
  reach: Reach
}

/** What can be counted of the current year, up to yesterday. */
export function thisYear(site: Site): YearSoFar {
  return yearSoFar(site, site.today.year)
}

const yearsOf = onceFor((): Map<number, YearSoFar> => new Map())

/** The same of any year. */
export function yearSoFar(site: Site, year: number): YearSoFar {
  return yearsOf(site).getOrInsertComputed(year, () => {
    const calendar = calendarYear(site, year)
    return { calendar, reach: serviceHouseReach(site.data.places, calendar, site.data.partnership.followUp) }
  })
}

/** The duties of an agreement, each judged by its dates and evidence. */
export function judgeDuties(site: Site, agreement: Agreement, { reach }: YearSoFar): JudgedDuty[] {
  const { partnership } = site.data
  const deadlines = deadlinesOf(partnership, agreement)
  return partnership.duties
    .filter((duty) => duty.agreementId === agreement.id)
    .map((duty) => ({
      duty,
      status: dutyStatus(duty, {
        agreement,
        deadlines: deadlines.filter((deadline) => deadline.duty === duty.duty),
        measured: measuredFor(duty, { agreement, reach, site }),
        today: site.today,
      }),
    }))
}

/** The deadlines of an agreement by date, with the decision on what comes after where Hålldatum doesn't have it. */
export function deadlinesOf(partnership: Partnership, agreement: Agreement): Deadline[] {
  const own = partnership.deadlines.filter((deadline) => deadline.agreementId === agreement.id)
  const due = agreement.decisionDue?.value
  if (!due || agreement.decisionOutcome || own.some((deadline) => deadline.due.equals(due))) return own
  const decision: Deadline = {
    agreementId: agreement.id,
    what: 'Ta ställning till fortsättningen',
    due,
    who: 'Parterna',
    recipient: null,
    done: null,
    evidence: null,
    note: agreement.decisionDue?.note ?? null,
    duty: null,
    heldSince: null,
  }
  return [...own, decision].toSorted((a, b) => Temporal.PlainDate.compare(a.due, b.due))
}
