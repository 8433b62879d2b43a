/**
 * Makes links to the cells on /kontroll/. The published page doesn't know where the sheet is: the coordinators' own
 * link carries its address after `#`, where it is sent to nobody. Looks for `data-gid` and `data-cell` on what names a cell, and for
 * `data-link-help` on the paragraph that says how to get links.
 */
import { cellLink, sheetFromFragment } from './sheet-link.ts'

link()
addEventListener('hashchange', link)

function link(): void {
  const sheet = sheetFromFragment(location.hash)
  if (!sheet) return
  for (const element of document.querySelectorAll<HTMLElement>('[data-gid]')) {
    const anchor = element.querySelector('a') ?? wrap(element)
    anchor.href = cellLink(sheet, element.dataset.gid ?? '', element.dataset.cell)
  }
  document.querySelector('[data-link-help]')?.remove()
}

function wrap(element: HTMLElement): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.className = 'row-link'
  anchor.append(...element.childNodes)
  element.append(anchor)
  return anchor
}
