import { element } from './elements.ts'
import type { VisitorsDay } from './visitors-day.ts'

/**
 * Lets what is still to come stand first in the visitor's day: what has been is folded below it. The page itself keeps the
 * whole day in the order of the clock. A row that somebody stands on stays where it is.
 */
export function foldPast(root: ParentNode, { today }: Pick<VisitorsDay, 'today'>): void {
  const day = root.querySelector(`[data-day="${today}"]`)
  const list = [...(day?.children ?? [])].find((child) => child.matches('.rows'))
  if (!day || !list) return
  const past = [...list.children].filter(
    (row) => row.matches('.is-over') && !row.contains(row.ownerDocument.activeElement),
  )
  if (past.length === 0) return
  const folded = day.querySelector('.past ul') ?? insertFold(list)
  folded.append(...past)
  const summary = day.querySelector('.past summary')
  if (summary) summary.textContent = `Visa det som har varit: ${folded.children.length}`
  // A day that is too long for the page goes on behind its link.
  if (list.children.length === 0 && !day.querySelector('.row-link')) tellAllPast(list)
}

function insertFold(list: Element): Element {
  const fold = element('details', '')
  const content = element('div', '')
  fold.className = 'fold past'
  content.append(list.cloneNode(false))
  fold.append(element('summary', ''), content)
  list.after(fold)
  return content.children[0] ?? content
}

function tellAllPast(list: Element): void {
  list.replaceWith(element('p', 'Inget mer den här dagen.'))
}
