import { timeZone } from '../domain/time/time-zone.ts'
import { describe, element } from './elements.ts'

/** Fetched every ten minutes: after an hour without an answer somebody should know. */
const longestSilence = 3_600_000

/**
 * Says on a lobby screen since when nothing has been heard from the site, in words and beside the age of its facts, and no longer once it has
 * been heard again. `heard`: when it last answered.
 */
export function tellContact(screen: ParentNode, heard: Date, now: Date): void {
  const told = screen.querySelector('[data-silent]')
  if (now.getTime() - heard.getTime() < longestSilence) {
    told?.remove()
    return
  }
  const text = `Skärmen har inte fått något nytt sedan ${formatMoment(heard)}. Ring för att vara säker.`
  if (told) told.textContent = text
  else screen.querySelector('footer')?.prepend(silence(text))
}

/**
 * Says on a screen that has no day left to show that it hasn't, instead of going blank. The number to call stands in its head.
 */
export function tellEmpty(screen: HTMLElement, isEmpty: boolean): void {
  const told = screen.querySelector('[data-empty]')
  if (!isEmpty) told?.remove()
  if (!isEmpty || told) return
  const paragraph = element('p', 'Programmet på skärmen har tagit slut. Ring och fråga vad som händer.')
  paragraph.className = 'notice'
  paragraph.dataset.empty = ''
  screen.querySelector('header')?.after(paragraph)
}

function silence(text: string): HTMLElement {
  const paragraph = element('p', text)
  paragraph.setAttribute('data-silent', '')
  describe(paragraph, { role: 'status' })
  return paragraph
}

/** "tisdag 24 november klockan 14.10" */
function formatMoment(moment: Date): string {
  const day = new Intl.DateTimeFormat('sv', { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
  const time = new Intl.DateTimeFormat('sv', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${day.format(moment)} klockan ${time.format(moment).replace(':', '.')}`
}
