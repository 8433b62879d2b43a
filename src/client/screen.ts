/**
 * Keeps the screen in a lobby true: shows what is on now and next, hides what is over, and fetches the page anew now and then.
 * When the network is down it goes on with what it has, and says how old that is and since when nothing was heard. Looks for `data-screen` on
 * what is fetched anew, `data-day` on days (with `data-quiet` where nothing happens), and `data-starts`, `data-ends` and `data-off` on
 * what happens, with a `data-moment` in it for the word, and `data-more` on what says how many have no room, `data-done` on
 * what says that all of a day is over.
 */
import { refreshAge } from './page-age.ts'
import { markDays, markToday } from './page-marks.ts'
import { tellContact, tellEmpty } from './screen-contact.ts'
import { fitScreen } from './screen-fit.ts'
import { fetchScreen, hasAllParts, loadedFiles } from './screen-page.ts'
import { restScreen } from './screen-rest.ts'
import { screenStates, type ScreenState } from './screen-states.ts'
import { visitorsDay } from './visitors-day.ts'

const everyHalfMinute = 30_000
const everyTenMinutes = 600_000

/** Days with something on that are shown at once: more is more than can be read in passing. */
const mostDays = 3

const words: Record<ScreenState, string> = { over: '', now: 'Nu:', next: 'Härnäst:', later: '' }

/** When the site last answered. */
let heard = new Date()
let isFetching = false

show()
setInterval(show, everyHalfMinute)
setInterval(() => void fetchAnew(), everyTenMinutes)
addEventListener('online', () => void fetchAnew())
addEventListener('resize', show)

function show(): void {
  const now = new Date()
  const day = visitorsDay(now)
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
  const main = document.querySelector<HTMLElement>('[data-screen]')
  if (!main) return
  for (const mark of [markDays, markToday]) mark(main, day)
  tellDone(main)
  tellEmpty(main, showDays(main, day.today) === 0)
  tellContact(main, heard, now)
  restScreen(document.body, now)
  fitScreen(main)
}

function showState(item: HTMLElement, moment: ScreenState): void {
  item.hidden = moment === 'over'
  item.classList.toggle('is-now', moment === 'now')
  const place = item.querySelector('[data-moment]')
  if (place) place.textContent = words[moment]
}

/** A day where all is over says so, rather than nothing. */
function tellDone(main: HTMLElement): void {
  for (const done of main.querySelectorAll<HTMLElement>('[data-done]'))
    done.hidden = done.parentElement?.querySelector('[data-starts]:not([hidden])') !== null
}

/** @returns how many days are shown: today always, while the page knows it, and others on which something happens */
function showDays(main: HTMLElement, today: string): number {
  let shown = 0
  for (const section of main.querySelectorAll<HTMLElement>('[data-day]')) {
    const { day = '', quiet } = section.dataset
    section.hidden = day < today || (quiet !== undefined && day !== today) || shown >= mostDays
    if (!section.hidden) shown += 1
  }
  return shown
}

async function fetchAnew(): Promise<void> {
  if (isFetching) return
  isFetching = true
  const page = await fetchScreen(location.href)
  if (page) await showAnew(page)
  isFetching = false
}

async function showAnew(page: Document): Promise<void> {
  const fresh = page.querySelector('[data-screen]')
  const old = document.querySelector('[data-screen]')
  if (!fresh || !old) return
  // A screen hangs for years: once the site has other scripts or styles, it needs them too.
  if (loadedFiles(page) !== loadedFiles(document) && (await hasAllParts(page))) return location.reload()
  heard = new Date()
  old.replaceWith(fresh)
  refreshAge(document, heard)
  show()
}
