import { describe } from './elements.ts'
import { ageOf } from './visitors-day.ts'

/** Says how old the facts are, and once they are old, under the page's head, to call; and no longer, once they are new again. */
export function refreshAge(root: Document, now: Date): void {
  const element = root.querySelector<HTMLElement>('[data-created]')
  const created = new Date(element?.dataset.created ?? '')
  if (!element || Number.isNaN(created.getTime())) return
  const { days, isOld } = ageOf(created, now)
  const written = (element.dataset.written ??= element.textContent.trim())
  element.textContent = isOld ? `${written} Det var för ${days} dagar sedan.` : written
  if (isOld) {
    warn(
      root,
      `Uppgifterna kan vara gamla. Sidan har inte uppdaterats på ${days} dagar. Ring för att vara säker.`,
    )
  } else root.querySelector('.old-facts')?.remove()
}

function warn(root: Document, text: string): void {
  const warning = root.querySelector('.old-facts') ?? insertWarning(root)
  const paragraph = warning.firstElementChild
  if (paragraph) paragraph.textContent = text
}

function insertWarning(root: Document): HTMLElement {
  const warning = root.createElement('section')
  warning.className = 'band band-notice old-facts'
  describe(warning, { 'aria-label': 'Uppgifternas ålder' })
  const paragraph = warning.appendChild(root.createElement('p'))
  paragraph.className = 'wrap'
  const main = root.querySelector('main') ?? root.body.firstElementChild
  main?.before(warning)
  return warning
}
