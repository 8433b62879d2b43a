import { addresses } from '../domain/published/addresses.ts'
import { addIsoDays } from '../domain/time/iso-days.ts'
import { describe, replaceContent } from './elements.ts'
import { markDays, markOver, markToday } from './page-marks.ts'
import { foldPast } from './page-past.ts'
import { visitorsDay, type VisitorsDay } from './visitors-day.ts'

/**
 * Lets a run of days begin with the visitor's own, where the page was built for another: each slot takes its day from the
 * calendar. All slots or none, so that no day between them is ever lost; what stands has its date in words, and the page says
 * what it couldn't fetch. @returns false where there was no network, and it is worth trying again.
 */
export async function refreshDaySlots(root: Document, day: VisitorsDay): Promise<boolean> {
  const slots = [...root.querySelectorAll<HTMLElement>('[data-day-slot]')]
  const dates = slots.map((slot) => addIsoDays(day.today, Number(slot.dataset.daySlot)))
  const shown = slots.map((slot) => slot.querySelector<HTMLElement>('[data-day]'))
  const isRight = () => shown.every((section, index) => section?.dataset.day === dates[index])
  const { pages, isOffline } = isRight() ? nothing : await fetchWeeks(root, dates)
  const sections = dates.map((date, index) => {
    if (shown[index]?.dataset.day === date) return shown[index]
    const fetched = pages.get(weekOf(date))?.querySelector<HTMLElement>(`[data-day="${date}"]`)
    return fetched ?? shown.find((section) => section?.dataset.day === date) ?? null
  })
  tellMissing(root, slots[0], sections.includes(null))
  if (sections.includes(null)) return !isOffline
  slots.forEach((slot, index) => {
    const section = sections[index]
    if (!section || section.parentElement === slot) return
    replaceContent(slot, [section])
    for (const mark of [markDays, markOver, markToday, foldPast]) mark(slot, day)
  })
  return true
}

/** Puts a link to the visitor's week first in the calendar of "this week", once that is another week. */
export function refreshThisWeek(root: Document, day: VisitorsDay): void {
  const calendar = root.querySelector<HTMLElement>('[data-this-week]')
  if (!calendar || calendar.dataset.thisWeek === day.week) return
  const link = calendar.querySelector<HTMLAnchorElement>('.to-this-week') ?? insertWeekLink(root, calendar)
  link.href = weekAddress(root, day.week)
  link.textContent = `Till den här veckan, vecka ${Number(day.week.slice(-2))}`
}

function insertWeekLink(root: Document, calendar: HTMLElement): HTMLAnchorElement {
  const link = root.createElement('a')
  link.className = 'button to-this-week'
  calendar.prepend(link)
  return link
}

/** Says before the first day that the days below are not the visitor's, for as long as they aren't. */
function tellMissing(root: Document, first: HTMLElement | undefined, isMissing: boolean): void {
  const told = root.querySelector('[data-not-fetched]')
  if (!isMissing) told?.remove()
  if (!first || !isMissing || told) return
  const words = first.querySelector<HTMLElement>('[data-date]')
  const written = words?.dataset.written ?? words?.textContent.trim() ?? ''
  const paragraph = root.createElement('p')
  paragraph.className = 'notice'
  paragraph.dataset.notFetched = ''
  describe(paragraph, { role: 'status' })
  paragraph.textContent = `Vi kunde inte hämta det nyaste programmet. Det som står här börjar med ${written.toLowerCase()}.`
  first.before(paragraph)
}

interface FetchedWeeks {
  /** By week; without those that the network or the calendar doesn't have. */
  pages: ReadonlyMap<string, Document>
  isOffline: boolean
}

const nothing: FetchedWeeks = { pages: new Map(), isOffline: false }

/** The calendar pages of the weeks that hold these dates. */
async function fetchWeeks(root: Document, dates: readonly string[]): Promise<FetchedWeeks> {
  const weeks = [...new Set(dates.map(weekOf))]
  const answers = await Promise.all(weeks.map((week) => fetchPage(weekAddress(root, week))))
  const pages = new Map<string, Document>()
  answers.forEach((page, index) => {
    if (typeof page === 'object') pages.set(weeks[index] ?? '', page)
  })
  return { pages, isOffline: answers.includes('offline') }
}

async function fetchPage(address: string): Promise<Document | 'none' | 'offline'> {
  try {
    const response = await fetch(address)
    if (!response.ok) return response.status < 500 ? 'none' : 'offline'
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    return 'offline'
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
