import type { Page } from '@playwright/test'

/** The phone on which lengths are promised. */
export const smallPhone = { width: 360, height: 740 }

/** How long a page is on a small phone, and what its first screen holds. */
export interface PageLength {
  /** Whole and parts, of 740 px. */
  screens: number
  /** Where the menu ends and the content begins, in px from the top. */
  contentBegins: number
  /** Where the heading of the page begins. */
  headingBegins: number
  /** How far it can be scrolled sideways. */
  sideways: number
  /** Rows of days that are whole within the first screen, and all of them. */
  rowsInFirstScreen: number
  rows: number
  /** From the first row to the end of the last. */
  rowsHeight: number
  /** The field, a day's heading, the first result: whether each is whole within the first screen. */
  sees: { searchField: boolean; day: boolean; firstResult: boolean }
}

/** At most so many screens, by the kind of page (see pageType). */
export const mostScreens: Readonly<Record<string, number>> = {
  start: 9,
  'aktiviteter/<id>': 5.5,
  'platser/<id>': 6,
  sok: 9,
  avtal: 6,
  'avtal/perioder': 6,
  'avtal/ekonomi': 7,
  'avtal/uppfoljning': 7,
  kontroll: 7,
}

/** Lists grow with what they list: so long at most in the example. */
export const mostInTheExample: Readonly<Record<string, number>> = {
  aktiviteter: 9,
  platser: 5,
  kategorier: 3.5,
  'kategorier/<id>': 5,
}

/** Whether a kind of page has a length of its own: what stands in a frame, on a screen or on a wall has not. */
export const isMeasured = (type: string) => !/^badda-in|skarm$|affisch$/.test(type)

/** Reads the lengths of the page as it stands. */
export function readLengths(page: Page): Promise<PageLength> {
  return page.evaluate((screen) => {
    const ends = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity
    const begins = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().top ?? Infinity
    const rows = [...document.querySelectorAll('.rows > li')]
      .map((row) => row.getBoundingClientRect())
      // What lies in a fold isn't seen.
      .filter(({ height }) => height > 0)
    return {
      screens: document.documentElement.scrollHeight / screen,
      contentBegins: begins('main > *'),
      headingBegins: begins('h1'),
      sideways: document.documentElement.scrollWidth - window.innerWidth,
      rowsInFirstScreen: rows.filter(({ bottom }) => bottom <= screen).length,
      rows: rows.length,
      rowsHeight: (rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0),
      sees: {
        searchField: ends('.field') <= screen,
        day: ends('.day > h2') <= screen,
        firstResult: ends('[data-search-list] li h3') <= screen,
      },
    }
  }, smallPhone.height)
}
