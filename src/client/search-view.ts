import { signUpNote } from '../domain/programme/sign-up-note.ts'
import { calendarSpan, toAskedDays } from '../domain/search/asked-days.ts'
import type { Found, Hit } from '../domain/search/found.ts'
import { formatFound } from '../domain/search/result-words.ts'
import { element, replaceContent } from './elements.ts'
import { toCorrections, toDayLinks, toResultList, toWaysOn } from './search-results.ts'

/** The parts of the search page that change. */
export interface SearchView {
  form: HTMLFormElement
  heading: HTMLElement
  /** What is heard, some time after the last key. */
  status: HTMLElement
  /** The same for the eye, at once. */
  seen: HTMLElement
  list: HTMLElement
  /** The whole list, as the page was made. */
  whole: readonly Node[]
  wholeHeading: string
  wholeStatus: string
}

/** What is shown of an answer. */
export interface Answer {
  /** What was asked, as it stands in the address. */
  asked: URLSearchParams
  found: Found
  /** What is on soon, where nothing was found. */
  soon: { hits: readonly Hit[]; day: string } | null
  /** ISO dates: the visitor's, and the one that the site was built for. */
  today: string
  builtFor: string
}

/** @returns null where the page has no search. */
export function findView(form: HTMLFormElement): SearchView | null {
  const heading = document.querySelector<HTMLElement>('[data-search-heading]')
  const status = document.querySelector<HTMLElement>('[data-search-status]')
  const list = document.querySelector<HTMLElement>('[data-search-list]')
  if (!heading || !status || !list) return null
  const whole = [...list.childNodes]
  const [wholeHeading, wholeStatus] = [heading.textContent, status.textContent]
  return { form, heading, status, seen: seenTwin(status), list, whole, wholeHeading, wholeStatus }
}

/** Shows what was found. @returns the sentence that says how much. */
export function showAnswer({ form, heading, list }: SearchView, answer: Answer): string {
  const { asked, found, soon, today, builtFor } = answer
  const { notes, links } = toAskedDays(found.understood.when, today, calendarSpan(builtFor))
  const results = (hits: readonly Hit[]) => toResultList(hits, today, form.action)
  heading.textContent = 'Det här hittade vi'
  replaceContent(list, [
    ...toCorrections(found, asked, form.action),
    ...toDayLinks(links, form.action),
    ...results(found.hits),
    ...(soon ? toWaysOn(results(soon.hits), soon.day) : []),
    ...((soon ?? found).hits.length > 0 ? [toBookingNote()] : []),
  ])
  list.dataset.shown = asked.toString()
  return [...notes, formatFound(found)].join(' ')
}

/** As under every list of a day. */
function toBookingNote(): HTMLElement {
  const note = element('p', signUpNote)
  note.className = 'soft pt-2 text-small'
  return note
}

/** Shows all activities, as the page was made. @returns the sentence that says how many. */
export function showWhole({ list, heading, whole, wholeHeading, wholeStatus }: SearchView): string {
  replaceContent(list, whole)
  heading.textContent = wholeHeading
  list.dataset.shown = ''
  return wholeStatus
}

/** A paragraph before the status, for the eye alone; what is heard is out of sight from then on. */
function seenTwin(status: HTMLElement): HTMLElement {
  const seen = element('p', status.textContent)
  seen.setAttribute('aria-hidden', 'true')
  status.parentElement?.before(seen)
  status.classList.add('visually-hidden')
  return seen
}

let announcement = 0

/** Shows a sentence, and lets the screen reader say it once it has been quiet for so many milliseconds; the latest wins. */
export function announce({ status, seen }: SearchView, text: string, after: number): void {
  seen.textContent = text
  clearTimeout(announcement)
  announcement = window.setTimeout(() => {
    if (status.textContent !== text) status.textContent = text
  }, after)
}
