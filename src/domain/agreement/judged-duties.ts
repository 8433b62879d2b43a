import type { Agreement } from './agreement.ts'
import type { CalendarYear } from '../occurrences/calendar-counts.ts'
import { calendarYear } from '../occurrences/calendar-counts.ts'
import type { Deadline } from './deadline.ts'
import type { Duty } from './duty.ts'
import { dutyStatus } from './duty-status.ts'
import type { DutyStatus } from './duty-status.ts'
import type { Partnership } from './partnership.ts'
import { measuredFor, serviceHouseReach } from './service-house-reach.ts'
import type { Reach } from './service-house-reach.ts'
import type { Site } from '../site.ts'

/** A duty with its status on the day of the site. */
export interface JudgedDuty {
  duty: Duty
  status: DutyStatus
}

/** This year so far: what has passed in the calendar, and which service houses were reached. */
export interface ThisYear {
  calendar: CalendarYear
  reach: Reach
}

/** What can be counted of the current calendar year, up to yesterday. */
export function thisYear(site: Site): ThisYear {
  return yearSoFar(site, site.today.year)
}

const yearsBySite = new WeakMap<Site, Map<number, ThisYear>>()

/** As thisYear, for any year. Counted once, because every page and file about the agreement asks. */
export function yearSoFar(site: Site, year: number): ThisYear {
  const years = yearsBySite.get(site) ?? new Map<number, ThisYear>()
  yearsBySite.set(site, years)
  const known = years.get(year) ?? countYear(site, year)
  years.set(year, known)
  return known
}

function countYear(site: Site, year: number): ThisYear {
  const calendar = calendarYear(site, year)
  return { calendar, reach: serviceHouseReach(site.data.places, calendar, site.data.partnership.followUp) }
}

/** The duties of an agreement, each judged by its dates and evidence. */
export function judgeDuties(site: Site, agreement: Agreement, { reach }: ThisYear): JudgedDuty[] {
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
