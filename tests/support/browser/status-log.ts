import type { Page } from '@playwright/test'

/** What a status region said, and when a key was last pressed before that, in milliseconds; 0 before the first key. */
export interface StatusLog {
  regions: number
  said: { text: string; afterKey: number }[]
}

/** Writes down from now on every change of what screen readers are told of their own accord. */
export async function watchStatus(page: Page): Promise<() => Promise<StatusLog>> {
  await page.evaluate(() => {
    // The page's own clock stands still in tests; that of events doesn't.
    const now = () => new Event('now').timeStamp
    const said: StatusLog['said'] = []
    let key = now()
    addEventListener('keydown', () => (key = now()), true)
    const regions = document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live], output')
    const observer = new MutationObserver((changes) => {
      for (const region of new Set(changes.map(({ target }) => target)))
        said.push({ text: region.textContent?.trim() ?? '', afterKey: now() - key })
    })
    for (const region of regions)
      observer.observe(region, { childList: true, characterData: true, subtree: true })
    Object.assign(window, { statusLog: { regions: regions.length, said } })
  })
  return () => page.evaluate(() => (window as unknown as { statusLog: StatusLog }).statusLog)
}

/** One region, never emptied, quiet while somebody types: nothing sooner than a second after a key. */
export function statusFaults({ regions, said }: StatusLog): string[] {
  return [
    ...(regions === 1 ? [] : [`${regions} regions`]),
    ...said.filter(({ text }) => text === '').map(() => 'emptied'),
    ...said
      .filter(({ afterKey }) => afterKey < 990)
      .map(({ text, afterKey }) => `”${text}” after ${Math.round(afterKey)} ms`),
  ]
}
