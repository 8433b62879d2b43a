import { addresses } from '../../domain/published/addresses.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import type { OldPeriod } from '../../domain/published/old-calendar.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatDate, formatDay, monthNames } from '../../domain/time/swedish.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import type { Link } from '../frame/page-frame.ts'

/** A week or month that the calendar no longer shows. */
export interface OldCalendarPage {
  title: string
  sentences: string[]
  links: Link[]
}

/** All that the page of an old week or month says. */
export function toOldCalendarPage({ kind, from }: OldPeriod, site: Site): OldCalendarPage {
  const title = titles[kind](from)
  const isPast = isBefore(from, site.today)
  return {
    title,
    sentences: [
      isPast ? `${title} har varit.` : `${title} finns inte i kalendern ännu.`,
      `Kalendern visar ${formatDate(site.horizon.from, null)} till ${formatDate(site.horizon.to, null)}.`,
    ],
    links: [
      { address: addresses.calendar(), text: 'Kalendern från i dag' },
      { address: addresses.activities(), text: 'Alla aktiviteter' },
    ],
  }
}

const titles: Record<OldPeriod['kind'], (from: Temporal.PlainDate) => string> = {
  week: weekTitle,
  month: ({ month, year }) => `${capitalize(monthNames[month - 1] ?? '')} ${year}`,
  day: (date) => capitalize(formatDay(date, null)),
}

function weekTitle(monday: Temporal.PlainDate): string {
  const { year, week } = isoWeekOf(monday)
  return `Vecka ${week} ${year}`
}
