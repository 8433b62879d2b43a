import { element } from './elements.ts'
import { markOver } from './page-marks.ts'
import type { VisitorsDay } from './visitors-day.ts'

/**
 * Lets what is still to come stand first in the visitor's day: what has been is folded below it. The page itself keeps the
 * whole day in the order of the clock; of a day that is too long for it, those after the first wait in a `template`. A row that
 * somebody stands on stays where it is.
 */
export function foldPast(root: ParentNode, now: Pick<VisitorsDay, 'now' | 'today'>): void {
  const day = root.querySelector(`[data-day="${now.today}"]`)
  const list = [...(day?.children ?? [])].find((child) => child.matches('.rows'))
  if (!day || !list) return
  const waiting = [...day.children].find((child): child is HTMLTemplateElement => child.matches('template'))
  if (waiting) bringForward(waiting.content, list, now)
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

/** As many of those to come as have been of those that stood before them; and what has been meanwhile, to be folded. */
function bringForward(
  waiting: DocumentFragment,
  list: Element,
  now: Pick<VisitorsDay, 'now' | 'today'>,
): void {
  markOver(waiting, now)
  const gone = list.querySelectorAll('.is-over').length
  const coming = waiting.querySelectorAll('li:not(.is-over)')
  list.append(...waiting.querySelectorAll('li.is-over'), ...[...coming].slice(0, gone))
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
