/**
 * Under "Nästa gång", once all that stood there has been: what comes next in the list of all dates, up to and with the
 * first that is held. What has been is called "Senast".
 */
export function refreshNext(root: Document): void {
  const box = root.querySelector('[data-next]')
  if (!box || box.querySelectorAll('[data-ends]').length === 0 || coming(box).length > 0) return
  for (const label of box.querySelectorAll('.is-over .label')) label.textContent = 'Senast'
  const left = coming(root).filter((item) => item.dataset.when !== undefined && !box.contains(item))
  const nextOn = left.findIndex((item) => item.dataset.off === undefined)
  const last = [...box.querySelectorAll('[data-ends]')].slice(-1)[0]
  last?.after(...left.slice(0, nextOn + 1).map((item) => toNext(root, item)))
}

function coming(part: ParentNode): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-ends]:not(.is-over)')]
}

function toNext(root: Document, item: HTMLElement): HTMLElement {
  const next = root.importNode(item, true)
  next.removeAttribute('id')
  next.removeAttribute('data-when')
  next.classList.remove('asked')
  const label = next.querySelector('.label')
  if (label) label.textContent = 'Nästa gång'
  return next
}
