import type { IndexedRecords } from '../domain/search/packed-records.ts'
import type { FindPages, SearchFiles } from './search-index.ts'
import { readPlainIndex } from '../domain/search/plain-index.ts'

/** What is used of Pagefind's own script, which lies beside its index and is fetched by its address. */
interface Pagefind {
  createInstance: (options: { basePath: string; metaCacheTag: string }) => PagefindInstance
}

interface PagefindInstance {
  init: () => Promise<void>
  search: (words: string) => Promise<{ results: { id: string; words: number[] }[] }>
}

/** The files of a site. `searchPage` is the address of its search page. */
export function searchFiles(searchPage: string): SearchFiles {
  return {
    // What was kept from an earlier visit may be of another build.
    newestRecords: () =>
      fetchFile(new URL('underlag.json', searchPage), 'no-cache').then((file) => file.json()),
    index: (records) => {
      const folder = new URL(`../pagefind/${records.index}/`, searchPage)
      return runsPagefind() ? openPagefind(folder, records) : openPlainIndex(folder, records)
    },
  }
}

/**
 * Pagefind is WebAssembly, which an older browser runs only where everything may be evaluated ('unsafe-eval'), and a locked one
 * not at all. The words that allow WebAssembly alone came to browsers in the same years as these two.
 */
function runsPagefind(): boolean {
  return (
    typeof WebAssembly === 'object' &&
    'findLast' in Array.prototype &&
    'requestSubmit' in HTMLFormElement.prototype
  )
}

let attempts = 0

async function openPagefind(folder: URL, { index }: IndexedRecords): Promise<FindPages> {
  // A browser may remember that a script couldn't be fetched; by another address it is asked for again.
  attempts += 1
  const script = new URL(attempts === 1 ? 'pagefind.js' : `pagefind.js?${attempts}`, folder)
  const pagefind: unknown = await import(/* @vite-ignore */ script.href)
  if (!isPagefind(pagefind)) throw new Error('Pagefind has no search.')
  const instance = pagefind.createInstance({ basePath: folder.href, metaCacheTag: index })
  await instance.init()
  return async (stem) => {
    // In quotes Pagefind finds the word itself, and not what begins with it.
    const { results } = await instance.search(`"${stem}"`)
    return results.map(({ id, words }) => ({ id: id.replace(/^.*_/u, ''), words }))
  }
}

async function openPlainIndex(folder: URL, { indexIds }: IndexedRecords): Promise<FindPages> {
  const file = await fetchFile(new URL('plain.json', folder))
  const find = readPlainIndex(await file.json())
  return (stem) => Promise.resolve(find(stem).map(({ row, words }) => ({ id: indexIds[row] ?? '', words })))
}

async function fetchFile(address: URL, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address.href, { cache })
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`)
  return response
}

function isPagefind(value: unknown): value is Pagefind {
  return typeof value === 'object' && value !== null && 'createInstance' in value
}
