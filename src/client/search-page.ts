import { findActivities, type Hit, type Searchable } from '../domain/search/find-activities.ts'
import { toWords } from '../domain/search/fold-text.ts'
import type { Moment } from '../domain/search/matching-dates.ts'
import { formatCount, formatUnknown } from '../domain/search/result-words.ts'
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
  let unknown: readonly string[] = []
  const run = async (announceAfter: number, focus = false): Promise<void> => {
    const mine = (latest += 1)
    const isLatest = () => mine === latest
    try {
      await show(parts, await searchable, { isLatest, announceAfter, unknown })
    } catch {
      showFailure(parts)
    }
    if (focus && isLatest()) parts.heading.focus()
  }
  const fill = () => {
    unknown = fillForm(form)
    void run(0)
  }
  addEventListener('popstate', fill)
  const change = listen(form, (announceAfter, focus) => {
    unknown = []
    return run(announceAfter, focus)
  })
  // What somebody has typed while this was fetched stays, and is searched for.
  if (chosenIn(form).size === 0) fill()
  else change()
}

type Run = (announceAfter: number, focus?: boolean) => Promise<void>

/** @returns what is done when something has changed. */
function listen(form: HTMLFormElement, run: Run): () => void {
  let keeping = 0
  const change = () => {
    clearTimeout(keeping)
    keeping = window.setTimeout(() => keepAddress(form, 'replace'), quiet)
    void run(quiet)
  }
  form.addEventListener('input', change)
  for (const field of form.elements) {
    if (!form.contains(field)) field.addEventListener('change', change)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(keeping)
    keepAddress(form, 'push')
    void run(0, true)
  })
  return change
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

interface Asking {
  isLatest: () => boolean
  announceAfter: number
  /** What the address asks for that can't be chosen. */
  unknown: readonly string[]
}

async function show(parts: Parts, searchable: Searchable, asking: Asking): Promise<void> {
  const { form, heading, list } = parts
  const address = chosenIn(form)
  const excuse = formatUnknown(asking.unknown)
  if (address.size === 0) {
    showWhole(parts)
    announce(parts, `${excuse}${parts.wholeStatus}`, asking.announceAfter)
    return
  }
  const { found, moment } = await search(searchable, form, address)
  const soon = found.match === 'none' ? await searchSoon(searchable, moment) : null
  if (!asking.isLatest()) return
  const results = (hits: readonly Hit[]) => toResultList(hits, moment.today, form.action)
  heading.textContent = 'Det här hittade vi'
  list.replaceChildren(
    ...toCorrections(found, form.action),
    ...results(found.hits),
    ...(soon ? toWaysOn(results(soon.hits), soon.day) : []),
  )
  list.dataset.shown = address.toString()
  const isWordless = toWords(address.get(fieldNames.words) ?? 'x').length === 0
  const wordless = isWordless ? 'Vi såg inget ord att söka efter. ' : ''
  announce(parts, `${excuse}${wordless}${formatCount(found)}`, asking.announceAfter)
}

async function search(searchable: Searchable, form: HTMLFormElement, address: URLSearchParams) {
  const moment = currentMoment(new Date())
  const filters = readFilters(address, (field, value) => hasChoice(form, field, value))
  const query = address.get(fieldNames.words) ?? ''
  return { found: await findActivities(searchable, query, { filters, moment }), moment }
}

/** What is still to come today; when the day is over, what is on tomorrow. */
async function searchSoon(
  searchable: Searchable,
  moment: Moment,
): Promise<{ hits: readonly Hit[]; day: string }> {
  const hitsOn = async (day: string) => {
    const filters = readFilters(new URLSearchParams({ [fieldNames.day]: day }), () => false)
    return (await findActivities(searchable, '', { filters, moment })).hits
  }
  const today = await hitsOn('idag')
  return today.length > 0 ? { hits: today, day: 'i dag' } : { hits: await hitsOn('imorgon'), day: 'i morgon' }
}

function showWhole({ list, heading, whole, wholeHeading }: Parts): void {
  list.replaceChildren(...whole)
  heading.textContent = wholeHeading
  list.dataset.shown = ''
}

/** The index can't be fetched, or the browser is too old for it: the whole list is still there. */
function showFailure(parts: Parts): void {
  showWhole(parts)
  announce(parts, 'Sökningen fungerar inte just nu. Här är alla aktiviteter i stället.', 0)
}
