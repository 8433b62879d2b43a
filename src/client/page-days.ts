import { addresses } from '../domain/published/addresses.ts'
import { addIsoDays } from '../domain/time/iso-days.ts'
import { replaceContent } from './elements.ts'
import { markDays, markOver } from './page-marks.ts'
import { visitorsDay, type VisitorsDay } from './visitors-day.ts'

/**
 * Lets a run of days begin with the visitor's own, where the page was built for another: each slot takes its day from the
 * calendar. All slots or none, so that no day between them is ever lost; what stands has its date in words.
 */
export async function refreshDaySlots(root: Document, day: VisitorsDay): Promise<void> {
  const slots = [...root.querySelectorAll<HTMLElement>('[data-day-slot]')]
  const dates = slots.map((slot) => addIsoDays(day.today, Number(slot.dataset.daySlot)))
  const shown = slots.map((slot) => slot.querySelector<HTMLElement>('[data-day]'))
  if (shown.every((section, index) => section?.dataset.day === dates[index])) return
  const weeks = await fetchWeeks(root, dates)
  const sections = dates.map((date) => {
    const fetched = weeks.get(weekOf(date))?.querySelector<HTMLElement>(`[data-day="${date}"]`)
    return fetched ?? shown.find((section) => section?.dataset.day === date) ?? null
  })
  if (sections.includes(null)) return
  slots.forEach((slot, index) => {
    replaceContent(slot, [sections[index] ?? ''])
    markDays(slot, day)
    markOver(slot, day)
  })
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

/** The calendar pages of the weeks that hold these dates; without those that the network or the calendar doesn't have. */
async function fetchWeeks(root: Document, dates: readonly string[]): Promise<Map<string, Document>> {
  const weeks = [...new Set(dates.map(weekOf))]
  const pages = await Promise.all(weeks.map((week) => fetchPage(weekAddress(root, week))))
  return new Map(
    weeks.flatMap((week, index) => {
      const page = pages[index]
      return page ? [[week, page] as const] : []
    }),
  )
}

async function fetchPage(address: string): Promise<Document | null> {
  try {
    const response = await fetch(address)
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null
  } catch {
    return null
  }
}

function weekOf(date: string): string {
  return visitorsDay(new Date(`${date}T12:00:00Z`)).week
}

/** Where the site lies below a path of its host, the link to the start page says so. */
function weekAddress(root: Document, week: string): string {
  const base = root.querySelector<HTMLAnchorElement>('.site-name a')?.href ?? '/'
  const [year = '', number = ''] = week.split('-v')
  return new URL(addresses.week(Number(year), Number(number)).slice(1), new URL(base, root.baseURI)).href
}
