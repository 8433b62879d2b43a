/**
 * Under "Nästa gång", once all that stood there has been: what comes next in the list of all dates, up to and with the
 * first that is held.
 */
export function refreshNext(root: Document): void {
  const box = root.querySelector('[data-next]')
  if (!box || box.querySelectorAll('[data-ends]').length === 0 || coming(box).length > 0) return
  const left = coming(root).filter((item) => !box.contains(item))
  const held = left.findIndex((item) => item.dataset.off === undefined)
  const last = [...box.querySelectorAll('[data-ends]')].slice(-1)[0]
  last?.after(...left.slice(0, held + 1).map(toNext))
}

function coming(part: ParentNode): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-ends]:not(.is-over)')]
}

function toNext(item: HTMLElement): HTMLElement {
  const next = document.createElement('div')
  next.dataset.ends = item.dataset.ends ?? ''
  next.append(...[...item.children].map((child) => child.cloneNode(true)))
  next.firstElementChild?.classList.add('next-when')
  return next
}
