import type { Contestant } from './contestant.ts'

/** The site's own search page, as it is built. */
export const own: Contestant = {
  name: 'Samvaro',
  path: 'sok/',
  quickPath: 'sok/',
  field: '#q',
  shown: () => {
    const { shown } = document.querySelector<HTMLElement>('[data-search-list]')!.dataset
    return shown === undefined ? null : (new URLSearchParams(shown).get('q') ?? '')
  },
  ids: () => {
    const list = document.querySelector('[data-search-list]')!
    // Where nothing is found, what is on today is listed below a heading.
    if (list.querySelector(':scope > h2')) return []
    const links = list.querySelectorAll<HTMLAnchorElement>(':scope > ul h3 a')
    return [...links].map((link) => link.pathname.split('/').at(-2) ?? '')
  },
}
