import { dayWord, isOver, type VisitorsDay } from './visitors-day.ts'

/** Puts "I dag, " or "I morgon, " before the days that are the visitor's, and takes it away from those that no longer are. */
export function markDays(root: ParentNode, day: Pick<VisitorsDay, 'today' | 'tomorrow'>): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-date]')) {
    const written = (element.dataset.written ??= element.textContent.trim())
    const word = dayWord(element.dataset.date ?? '', day)
    element.textContent = word ? `${word}, ${written.slice(0, 1).toLowerCase()}${written.slice(1)}` : written
  }
}

/** Gives the section of today, and the way to it, the class `today`. In a month, today is never folded. */
export function markToday(root: ParentNode, day: VisitorsDay): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-day], [data-leaf]')) {
    const isToday = (element.dataset.day ?? element.dataset.leaf) === day.today
    element.classList.toggle('today', isToday)
    const fold = element.querySelector<HTMLDetailsElement>(':scope > details')
    if (isToday && fold) fold.open = true
  }
}

/** Says of what is over that it has been. */
export function markOver(root: ParentNode, day: Pick<VisitorsDay, 'now' | 'today'>): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-ends]:not(.is-over)')) {
    if (!isOver(element.dataset.ends ?? '', day)) continue
    element.classList.add('is-over')
    // In a row with a leaf the words stand beside it.
    const words = element.querySelector(':scope > div') ?? element
    const place =
      element.querySelector('[data-over]') ?? words.appendChild(element.ownerDocument.createElement('p'))
    place.textContent = 'Har varit.'
  }
}

/** Hides what was only to stand until a day. */
export function hideOutlived(root: ParentNode, day: VisitorsDay): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-until]')) {
    if (isOver(element.dataset.until ?? '', day)) element.hidden = true
  }
}
