import type { Page } from '@playwright/test'

/** What the search page can show: with something found, with a choice, and with nothing. */
export const searchStates = {
  results: 'q=fika',
  'a cancelled date among them': 'q=traffpunkt+larkparken',
  'a choice': 'q=fika&plats=ryd&gratis=ja',
  'a day': 'dag=idag',
  'a word misspelt': 'q=snikeri',
  'no hit': 'q=xyzzy',
  'a choice that is none': 'plats=atlantis',
} as const

/** There when the answer to what is asked stands on the page. */
export const answered = '[data-search-list][data-shown]'

/** Opens the search page with what is asked in its address, and waits for the answer. */
export async function ask(page: Page, address: string): Promise<void> {
  await page.goto(`sok/?${address}`)
  await page.waitForSelector(answered, { state: 'attached' })
}

/** Types each question into the field, and reads the ids of what is listed. */
export function answersTo(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('#q')!
    const list = document.querySelector<HTMLElement>('[data-search-list]')!
    const found: string[][] = []
    for (const query of asked) {
      list.removeAttribute('data-shown')
      field.value = query
      field.dispatchEvent(new Event('input', { bubbles: true }))
      while (!list.hasAttribute('data-shown')) await new Promise((resolve) => setTimeout(resolve, 1))
      const isNone = list.querySelector(':scope > h2') !== null
      const links = [...list.querySelectorAll<HTMLAnchorElement>(':scope > ul h3 a')]
      found.push(isNone ? [] : links.map((link) => link.pathname.split('/').at(-2) ?? ''))
    }
    return found
  }, queries)
}
