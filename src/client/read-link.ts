/** What is known of a link, in words, and where it leads. */
export interface LinkAnswer {
  text: string
  to: { address: string; title: string } | null
}

/** The part of `location` that is looked at. */
type Here = Pick<Location, 'href' | 'host' | 'protocol'>

/** Fetches the page of an address of this site, as somebody typed it, and says whether the link works. */
export function readLink(typed: string, here: Here, answer: (answer: LinkAnswer) => void): void {
  const url = addressIn(typed, here)
  if (typeof url === 'string') return answer({ text: url, to: null })
  const request = new XMLHttpRequest()
  request.open('GET', url.href)
  request.responseType = 'document'
  request.timeout = 20_000
  request.onloadend = () => answer(judge(request, url))
  request.send()
}

/** The address, or why it can't be one. "exempel.se/ryd" and "/ryd" are read as they are meant. */
export function addressIn(typed: string, { href, host, protocol }: Here): URL | string {
  const text = typed.trim()
  if (text === '') return 'Skriv eller klistra in en adress först.'
  const isWhole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  try {
    const url = new URL(isWhole || /^[/#]/.test(text) ? text : `${protocol}//${text}`, href)
    if (url.host.replace(/^www\./, '') === host.replace(/^www\./, ''))
      return new URL(url.pathname + url.hash, href)
  } catch {
    return 'Det där går inte att läsa som en adress. Kopiera den från webbläsarens adressfält.'
  }
  return `Adressen hör till en annan webbplats. Här går det att kontrollera länkar till ${host}.`
}

type Fetched = Pick<XMLHttpRequest, 'status' | 'responseXML'>

/** What an answer of the site says of the link. */
export function judge({ status, responseXML: page }: Fetched, url: URL): LinkAnswer {
  if (status === 404)
    return { text: 'Det finns ingen sida på adressen. Se efter om något har blivit felstavat.', to: null }
  if (status !== 200)
    return { text: 'Det gick inte att kontrollera länken just nu. Försök igen om en stund.', to: null }
  const title = page?.querySelector('h1')?.textContent.trim()
  if (!page || !title)
    return { text: 'Länken fungerar. Den leder till en fil.', to: { address: url.href, title: url.pathname } }
  const isMoved = page.querySelector('[http-equiv=refresh]')
  const moved = isMoved && page.querySelector<HTMLAnchorElement>('main a')
  if (moved)
    return {
      text: 'Länken fungerar. Sidan har en ny adress, och den gamla leder dit:',
      to: { address: moved.href, title: moved.href },
    }
  const to = { address: url.href, title }
  if (title.endsWith('finns inte längre'))
    return { text: 'Länken leder till en sida som säger att det är borta:', to }
  if (url.hash && !page.getElementById(decodeURIComponent(url.hash.slice(1))))
    return { text: 'Sidan finns, men inte datumet eller stycket i slutet av länken:', to }
  return { text: 'Länken fungerar. Den leder till:', to }
}
