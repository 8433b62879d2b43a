import { findActivities, type Searchable } from '../domain/search/find-activities.ts'
import { formatCount } from '../domain/search/result-words.ts'
import { fieldNames, readFilters } from '../domain/search/search-filters.ts'
import { chosenIn, fillForm, hasChoice, keepAddress } from './search-form.ts'
import { currentMoment, loadSearchable } from './search-index.ts'
import { toCorrections, toResultList, toWaysOn } from './search-results.ts'

/** The screen reader is told when nobody has typed for so long, in milliseconds. */
const quiet = 1000

interface Parts {
  form: HTMLFormElement
  heading: HTMLElement
  status: HTMLElement
  list: HTMLElement
  /** The whole list, as the page was made. */
  whole: readonly Node[]
  wholeHeading: string
  wholeStatus: string
}

/** Searches as somebody types, chooses or submits; everything asked for stands in the address. */
export function startSearch(form: HTMLFormElement): void {
  const parts = findParts(form)
  if (!parts) return
  const searchable = loadSearchable(form.action)
  let latest = 0
  const run = async (announceAfter: number, focus = false): Promise<void> => {
    const mine = (latest += 1)
    const isLatest = () => mine === latest
    try {
      await show(parts, await searchable, { isLatest, announceAfter })
    } catch {
      showFailure(parts)
    }
    if (focus && isLatest()) parts.heading.focus()
  }
  listen(form, run)
  fillForm(form)
  void run(0)
}

type Run = (announceAfter: number, focus?: boolean) => Promise<void>

function listen(form: HTMLFormElement, run: Run): void {
  const change = () => {
    keepAddress(form, 'replace')
    void run(quiet)
  }
  form.addEventListener('input', change)
  for (const field of form.elements) {
    if (!form.contains(field)) field.addEventListener('change', change)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    keepAddress(form, 'push')
    void run(0, true)
  })
  addEventListener('popstate', () => {
    fillForm(form)
    void run(0)
  })
}

function findParts(form: HTMLFormElement): Parts | null {
  const heading = document.querySelector<HTMLElement>('[data-search-heading]')
  const status = document.querySelector<HTMLElement>('[data-search-status]')
  const list = document.querySelector<HTMLElement>('[data-search-list]')
  if (!heading || !status || !list) return null
  const whole = [...list.childNodes]
  return {
    form,
    heading,
    status,
    list,
    whole,
    wholeHeading: heading.textContent,
    wholeStatus: status.textContent,
  }
}

let announcement = 0

/** Changes what the screen reader says, once it is quiet; the latest wins. */
function announce({ status }: Parts, text: string, after: number): void {
  clearTimeout(announcement)
  announcement = window.setTimeout(() => {
    if (status.textContent !== text) status.textContent = text
  }, after)
}

async function show(
  parts: Parts,
  searchable: Searchable,
  { isLatest, announceAfter }: { isLatest: () => boolean; announceAfter: number },
): Promise<void> {
  const { form, heading, list } = parts
  const address = chosenIn(form)
  const moment = currentMoment(new Date())
  if (address.size === 0) {
    heading.textContent = parts.wholeHeading
    list.replaceChildren(...parts.whole)
    announce(parts, parts.wholeStatus, announceAfter)
    return
  }
  const filters = readFilters(address, (field, value) => hasChoice(form, field, value))
  const query = address.get(fieldNames.words) ?? ''
  const found = await findActivities(searchable, query, { filters, moment })
  if (!isLatest()) return
  heading.textContent = 'Det här hittade vi'
  const today = await findActivities(searchable, '', {
    filters: readFilters(new URLSearchParams({ [fieldNames.day]: 'idag' }), () => false),
    moment,
  })
  if (!isLatest()) return
  const results = (hits: typeof found.hits) => toResultList(hits, moment.today, form.action)
  list.replaceChildren(
    ...toCorrections(found, form.action),
    ...results(found.hits),
    ...(found.match === 'none' ? toWaysOn(results(today.hits)) : []),
  )
  list.dataset.shown = address.toString()
  announce(parts, formatCount(found), announceAfter)
}

/** The index can't be fetched, or the browser is too old for it: the whole list is still there. */
function showFailure(parts: Parts): void {
  parts.list.replaceChildren(...parts.whole)
  parts.heading.textContent = parts.wholeHeading
  announce(parts, 'Sökningen fungerar inte just nu. Här är hela listan i stället.', 0)
}
