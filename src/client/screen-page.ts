/** So long the site may take to answer: a network that swallows what is sent never says that it does. */
const longestWait = 60_000

/**
 * The screen's page as it is now; null where the network or the site is down, or something else than the page answers, such as a login of
 * the house's network.
 */
export async function fetchScreen(address: string): Promise<Document | null> {
  const text = await fetchText(address)
  const page = text === null ? null : new DOMParser().parseFromString(text, 'text/html')
  return page?.querySelector('[data-screen]') ? page : null
}

/** Whether all scripts and styles of a page can be fetched: a screen that begins anew without them would be blank. */
export async function hasAllParts(page: Document): Promise<boolean> {
  const texts = await Promise.all(addressesOf(page).map(fetchText))
  return texts.every((text) => text !== null)
}

/** Addresses of a page's scripts and styles, which change when what is in them does. */
export function loadedFiles(page: Document): string {
  return addressesOf(page).join(' ')
}

function addressesOf(page: Document): string[] {
  const parts = [...page.querySelectorAll('script[src], link[rel="stylesheet"]')]
  return parts.map((part) => part.getAttribute('src') ?? part.getAttribute('href') ?? '')
}

async function fetchText(address: string): Promise<string | null> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), longestWait)
  try {
    const response = await fetch(address, { cache: 'no-store', signal: controller.signal })
    return response.ok ? await response.text() : null
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
