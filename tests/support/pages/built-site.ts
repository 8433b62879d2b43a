import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the test command leaves the built example. */
export const siteFolder = process.env.OUT_DIR ?? 'test-results/site'

/** The same example, built to lie below a path of its host. */
export const sitePathFolder = process.env.OUT_DIR_UNDER_PATH ?? 'test-results/site-under-path'

/** The addresses of all built pages, sorted. Pages of type "redirect" are left out: they hold no text of their own. */
export function builtPages(folder = siteFolder): readonly string[] {
  const known = pagesOf.get(folder) ?? findPages(folder)
  pagesOf.set(folder, known)
  return known
}

const pagesOf = new Map<string, readonly string[]>()

function findPages(folder: string): string[] {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`No built site in ${folder}. Run "npm test", or "npm run test:site" to build it alone.`)
  }
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !isRedirect(join(folder, file)))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort()
}

/** Whether a page only sends its reader on. (A screen in a lobby without JavaScript loads itself anew; that is a page.) */
function isRedirect(file: string): boolean {
  return /http-equiv="refresh"[^>]*url=/i.test(readFileSync(file, 'utf8'))
}

/** What kind of page an address belongs to, by its shape alone, so that a new kind gets its own row unasked. */
export function pageType(address: string): string {
  const parts = address.split('/').filter(Boolean)
  const [first = '', second, third] = parts.map((part) => (/^\d{4}(-\d{4})?$/.test(part) ? '<år>' : part))
  if (first === 'kalender' && second) return /-v\d/.test(second) ? 'kalender/<vecka>' : 'kalender/<månad>'
  if (first === 'badda-in' && third) return `badda-in/${second}/<id>`
  if (['aktiviteter', 'platser', 'omraden', 'kategorier', 'partner', 'projekt'].includes(first) && second) {
    return [first, '<id>', third].filter(Boolean).join('/')
  }
  return [first, second, third].filter(Boolean).join('/') || 'start'
}

/** One page of each kind: the one with most to show, since it has most to get wrong. */
export function onePageOfEachType(folder = siteFolder): { type: string; address: string }[] {
  const largest = new Map<string, { address: string; size: number }>()
  for (const address of builtPages(folder)) {
    const size = readPage(address, folder).length
    const type = pageType(address)
    if (size > (largest.get(type)?.size ?? -1)) largest.set(type, { address, size })
  }
  return [...largest].map(([type, { address }]) => ({ type, address }))
}

/** The HTML of a built page. */
export function readPage(address: string, folder = siteFolder): string {
  return readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8')
}
