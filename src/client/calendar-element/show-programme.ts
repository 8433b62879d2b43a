import { addIsoDays } from '../../domain/time/iso-days.ts'
import { element, replaceContent } from '../elements.ts'
import { markDays, markOver } from '../page-marks.ts'
import { ageOf, stockholmDate } from '../visitors-day.ts'

/** What of the programme is wanted, and how it fits the page that it stands on. */
export interface Wanted {
  /** So many days from today. */
  days: number
  /** The level of its heading, 1 to 6. */
  heading: number
  /** "kategori/gympa": only what is in all of them. */
  groups: readonly string[]
}

/** Puts an embed's `main` in `place`, made true for the visitor's day; where there is none, says so. */
export function showProgramme(place: Element, main: HTMLElement | null, wanted: Wanted): void {
  if (!main) return replaceContent(place, [element('p', 'Programmet kan inte visas här just nu.')])
  const now = new Date()
  const today = stockholmDate(now)
  for (const link of main.querySelectorAll('a')) link.setAttribute('href', link.href)
  removeOthers(main, today, wanted)
  markDays(main, { today, tomorrow: addIsoDays(today, 1) })
  markOver(main, { today, now: now.getTime() })
  tellAge(main, now)
  for (const heading of main.querySelectorAll('h2, h3')) setLevel(heading, wanted.heading)
  replaceContent(place, [...document.importNode(main, true).childNodes])
}

function removeOthers(main: Element, today: string, { days, groups }: Wanted): void {
  const end = addIsoDays(today, days)
  const sections = [...main.querySelectorAll('section')]
  const left = sections.filter((section) => {
    for (const row of section.querySelectorAll('li')) {
      const own = (row.dataset.groups || '').split(' ')
      if (!groups.every((group) => own.includes(group))) row.remove()
    }
    const isHere = section.id >= today && section.id < end && section.querySelector('li')
    if (!isHere) section.remove()
    return isHere
  })
  if (sections[0] && !left[0]) insert(main, 'Här finns inget de här dagarna. Se hela programmet.')
}

function tellAge(main: HTMLElement, now: Date): void {
  const { days, isOld } = ageOf(new Date(main.dataset.programme || ''), now)
  if (isOld) insert(main, `Uppgifterna är ${days} dagar gamla. Ring för att vara säker.`)
}

/** After the title. */
function insert(main: Element, text: string): void {
  const told = element('p', text)
  told.className = 'note'
  main.firstElementChild?.after(told)
}

/** The title has the level that the host gives it, its days the next, and what happens on them the one after. */
function setLevel(heading: Element, top: number): void {
  const depth = heading.matches('h3') ? 2 : heading.matches('section *') ? 1 : 0
  const made = document.createElement(`h${Math.min(6, top + depth)}`)
  made.className = 'h'
  made.append(...heading.childNodes)
  heading.replaceWith(made)
}
