import { addresses } from '../domain/addresses.ts'
import { markDays, markOver } from './page-marks.ts'
import { visitorsDay, type VisitorsDay } from './visitors-day.ts'

/** Takes the day that is now today, or tomorrow, from the calendar, where the page shows an earlier one. */
export async function refreshDaySlots(root: Document, day: VisitorsDay): Promise<void> {
  for (const slot of root.querySelectorAll<HTMLElement>('[data-day-slot]')) {
    const date = slot.dataset.daySlot === 'tomorrow' ? day.tomorrow : day.today
    const shown = slot.querySelector<HTMLElement>('[data-day]')
    if (shown?.dataset.day === date) continue
    const section = await fetchDay(root, date)
    if (!section) continue
    slot.replaceChildren(section)
    markDays(slot, day)
    markOver(slot, day)
  }
}

/** Puts a link to the visitor's week first in the calendar of "this week", once that is another week. */
export function refreshThisWeek(root: Document, day: VisitorsDay): void {
  const calendar = root.querySelector<HTMLElement>('[data-this-week]')
  if (!calendar || calendar.dataset.thisWeek === day.week) return
  const link = calendar.querySelector<HTMLAnchorElement>('.to-this-week') ?? insertWeekLink(calendar)
  link.href = weekAddress(root, day.week)
  link.textContent = `Till den här veckan, vecka ${Number(day.week.slice(-2))}`
}

function insertWeekLink(calendar: HTMLElement): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'button to-this-week'
  calendar.prepend(link)
  return link
}

/** The section of a date in its week's calendar page; null where the network or the calendar has none. */
async function fetchDay(root: Document, date: string): Promise<Element | null> {
  const { week } = visitorsDay(new Date(`${date}T12:00:00Z`))
  try {
    const response = await fetch(weekAddress(root, week))
    if (!response.ok) return null
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return page.querySelector(`[data-day="${date}"]`)
  } catch {
    return null
  }
}

/** Where the site lies below a path of its host, the link to the start page says so. */
function weekAddress(root: Document, week: string): string {
  const base = root.querySelector<HTMLAnchorElement>('.site-name a')?.href ?? '/'
  const [year = '', number = ''] = week.split('-v')
  return new URL(addresses.week(Number(year), Number(number)).slice(1), new URL(base, root.baseURI)).href
}
