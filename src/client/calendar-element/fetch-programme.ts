/**
 * Gives the content of an embed page, or null where it can't be had; follows the page of something that has a new address. Read as a
 * document, by the browser: pages that forbid HTML from text (Trusted Types) allow it.
 */
export function fetchProgramme(
  address: string,
  found: (main: HTMLElement | null) => void,
  isMoved = false,
): void {
  const request = new XMLHttpRequest()
  request.open('GET', address)
  request.responseType = 'document'
  request.timeout = 20_000
  request.onloadend = () => {
    const main = request.status === 200 ? request.responseXML?.querySelector('main') : null
    const next = main && !main.dataset.programme && !isMoved && main.querySelector('a')
    if (next) fetchProgramme(next.href, found, true)
    else found(main?.dataset.programme ? main : null)
  }
  request.send()
}
