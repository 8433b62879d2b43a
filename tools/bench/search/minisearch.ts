import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { build } from 'vite'
import type { Contestant } from './contestant.ts'
import { indexOptions, toMiniSearchDocument } from './minisearch-options.ts'
import type { RivalRecord } from './rival-records.ts'

/** MiniSearch: the whole index is fetched and searched in the page. */
export const miniSearch: Contestant = {
  name: 'MiniSearch',
  path: 'minisearch/',
  quickPath: 'minisearch/',
  field: '#q',
  shown: () => document.querySelector<HTMLElement>('#results')!.dataset.shown ?? null,
  ids: () => {
    const links = document.querySelectorAll<HTMLAnchorElement>('#results a')
    return [...links].map((link) => link.pathname.split('/').at(-2) ?? '')
  },
}

/** Writes `minisearch/` into a folder: a page, the library and the page's script in one file, and the index as JSON. */
export async function writeMiniSearch(folder: string, records: readonly RivalRecord[]): Promise<void> {
  const home = join(folder, 'minisearch')
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'index.html'), page)
  const index = new MiniSearch(indexOptions)
  index.addAll(records.map(toMiniSearchDocument))
  writeFileSync(join(home, 'index.json'), JSON.stringify(index))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: home,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'minisearch-page.ts'),
        output: { entryFileNames: 'main.js' },
      },
    },
  })
}

const page = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sök</title>
<form role="search"><label for="q">Vad vill du göra?</label><input id="q" type="search"></form>
<p id="count"></p>
<ul id="results"></ul>
<script type="module" src="main.js"></script>
</html>
`
