import { dayWord, isOver, type VisitorsDay } from './visitors-day.ts'

/** Puts "I dag, " or "I morgon, " before the days that are the visitor's, and takes it away from those that no longer are. */
export function markDays(root: ParentNode, day: VisitorsDay): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-date]')) {
    const written = (element.dataset.written ??= element.textContent.trim())
    const word = dayWord(element.dataset.date ?? '', day)
    element.textContent = word ? `${word}, ${written.slice(0, 1).toLowerCase()}${written.slice(1)}` : written
  }
}

/** Says of what is over that it has been. */
export function markOver(root: ParentNode, day: VisitorsDay): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-ends]:not(.is-over)')) {
    if (!isOver(element.dataset.ends ?? '', day)) continue
    element.classList.add('is-over')
    const place = element.querySelector('[data-over]') ?? element.appendChild(document.createElement('p'))
    place.textContent = 'Har varit.'
  }
}
