import { dayWord, isOver, type VisitorsDay } from './visitors-day.ts'

/** Puts "I dag, " or "I morgon, " before the days that are the visitor's, and takes it away from those that no longer are. */
export function markDays(root: ParentNode, day: VisitorsDay): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-date]')) {
    const written = (element.dataset.written ??= element.textContent.trim())
    const word = dayWord(element.dataset.date ?? '', day)
    element.textContent = word ? `${word}, ${written.slice(0, 1).toLowerCase()}${written.slice(1)}` : written
    element.closest('.day')?.classList.toggle('today', word === 'I dag')
  }
  markLeaves(root, day)
}

/** Among the leaves that lead to the days of a week, today's is saffron, and is told to be today's. */
function markLeaves(root: ParentNode, { today }: VisitorsDay): void {
  for (const leaf of root.querySelectorAll<HTMLElement>('[data-leaf]')) {
    const isToday = leaf.dataset.leaf === today
    leaf.classList.toggle('today', isToday)
    const link = leaf.querySelector('a')
    if (isToday) link?.setAttribute('aria-current', 'date')
    else link?.removeAttribute('aria-current')
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
