import type { Page } from '@playwright/test'

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
