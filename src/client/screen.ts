/**
 * Keeps the screen in a lobby true: shows what is on now and next, hides what is over, and fetches the page anew now and then.
 * When the network is down it goes on with what it has, and today.ts says how old that is. Looks for `data-screen` on what is
 * fetched anew, `data-day` on days, and `data-starts`, `data-ends` and `data-off` on what happens, with a `data-moment` in it for the word,
 * and `data-more` on what says how many have no room.
 */
import { refreshAge } from './page-age.ts'
import { markDays, markToday } from './page-marks.ts'
import { fitScreen } from './screen-fit.ts'
import { screenStates, type ScreenState } from './screen-states.ts'
import { visitorsDay } from './visitors-day.ts'

const everyHalfMinute = 30_000
const everyTenMinutes = 600_000

/** Days with something on that are shown at once: more is more than can be read in passing. */
const mostDays = 3

const words: Record<ScreenState, string> = { over: '', now: 'Nu:', next: 'Härnäst:', later: '' }

show()
setInterval(show, everyHalfMinute)
setInterval(() => void fetchAnew(), everyTenMinutes)
addEventListener('online', () => void fetchAnew())
addEventListener('resize', show)

function show(): void {
  const day = visitorsDay(new Date())
  const items = [...document.querySelectorAll<HTMLElement>('[data-starts]')]
  const moments = screenStates(
    items.map(({ dataset }) => ({
      starts: dataset.starts ?? '',
      ends: dataset.ends ?? '',
      isOff: dataset.off !== undefined,
    })),
    day,
  )
  items.forEach((item, index) => showState(item, moments[index] ?? 'later'))
  showDays(day.today)
  const main = document.querySelector<HTMLElement>('[data-screen]')
  if (main) fitScreen(main)
}

function showState(item: HTMLElement, moment: ScreenState): void {
  item.hidden = moment === 'over'
  item.classList.toggle('is-now', moment === 'now')
  const place = item.querySelector('[data-moment]')
  if (place) place.textContent = words[moment]
}

function showDays(today: string): void {
  let shown = 0
  for (const section of document.querySelectorAll<HTMLElement>('[data-screen] [data-day]')) {
    section.hidden = (section.dataset.day ?? '') < today || shown >= mostDays
    if (!section.hidden) shown += 1
  }
}

async function fetchAnew(): Promise<void> {
  try {
    const response = await fetch(location.href, { cache: 'no-store' })
    if (!response.ok) return
    showAnew(new DOMParser().parseFromString(await response.text(), 'text/html'))
  } catch {
    // No network: what stands is kept, with its age.
  }
}

function showAnew(page: Document): void {
  const fresh = page.querySelector('[data-screen]')
  const old = document.querySelector('[data-screen]')
  if (!fresh || !old) return
  // A screen hangs for years: once the site has other scripts or styles, it needs them too.
  if (partsOf(page) !== partsOf(document)) return location.reload()
  old.replaceWith(fresh)
  const now = new Date()
  for (const mark of [markDays, markToday]) mark(document, visitorsDay(now))
  refreshAge(document, now)
  show()
}

function partsOf(page: Document): string {
  const parts = [...page.querySelectorAll('script[src], link[rel="stylesheet"]')]
  return parts.map((part) => part.getAttribute('src') ?? part.getAttribute('href')).join(' ')
}
