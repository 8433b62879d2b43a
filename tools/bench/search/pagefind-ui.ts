import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { zoneWeights } from '../../../src/domain/search/zones.ts'
import type { Contestant } from './contestant.ts'
import type { RivalRecord } from './rival-records.ts'

/** Pagefind's default interface with its defaults, and without the 300 ms that it waits for more letters. */
export const pagefindInterfaces: readonly Contestant[] = [
  { name: 'Pagefind’s default interface', wait: '' },
  { name: 'the same without its wait of 300 ms', wait: '?wait=0' },
].map(({ name, wait }) => ({
  name,
  path: `pagefind-ui/${wait}`,
  quickPath: 'pagefind-ui/?wait=0',
  field: '.pagefind-ui__search-input',
  shown: () => {
    const message = document.querySelector('.pagefind-ui__message')?.textContent ?? ''
    const isLoading = document.querySelector('.pagefind-ui__results .pagefind-ui__loading') !== null
    return isLoading ? null : (/”(.*)”$/.exec(message.trim())?.[1] ?? null)
  },
  ids: () => {
    const links = document.querySelectorAll<HTMLAnchorElement>('a.pagefind-ui__result-link')
    return [...links].map((link) => link.pathname.split('/').at(-2) ?? '')
  },
}))

/** Writes `pagefind-ui/` into a folder: the interface in a page of its own, and the index of the words as written, in Swedish. */
export async function writePagefindInterface(folder: string, records: readonly RivalRecord[]): Promise<void> {
  const home = join(folder, 'pagefind-ui')
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'index.html'), page)
  try {
    const { index } = await pagefind.createIndex({ forceLanguage: 'sv' })
    if (!index) throw new Error('Pagefind makes no index.')
    for (const record of records) await index.addHTMLFile(toPage(record))
    await index.writeFiles({ outputPath: join(home, 'pagefind') })
  } finally {
    await pagefind.close()
  }
}

function toPage({ id, title, zones }: RivalRecord): { url: string; content: string } {
  const paragraphs = zones
    .slice(1)
    .map((words, index) => `<p data-pagefind-weight="${zoneWeights[index + 1] ?? 1}">${escaped(words)}</p>`)
  const heading = `<h1 data-pagefind-weight="${zoneWeights[0]}">${escaped(title)}</h1>`
  return {
    url: `/aktiviteter/${id}/`,
    content: `<html lang="sv"><body data-pagefind-body>${heading}${paragraphs.join('')}</body></html>`,
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The page of Pagefind's own guide. The words say what was asked, so that the bench sees when it is answered. */
const page = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sök</title>
<link href="pagefind/pagefind-ui.css" rel="stylesheet">
<script src="pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>
const wait = new URLSearchParams(location.search).get('wait')
new PagefindUI({
  element: '#search',
  ...(wait === null ? {} : { debounceTimeoutMs: Number(wait) }),
  translations: {
    searching: 'Söker',
    zero_results: 'Inga träffar för ”[SEARCH_TERM]”',
    one_result: '1 träff för ”[SEARCH_TERM]”',
    many_results: '[COUNT] träffar för ”[SEARCH_TERM]”',
  },
})
</script>
</html>
`
