import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { builtPages, readPage } from './built-site.ts'

/** A link of a page: where it stands and where it leads. */
export interface PageLink {
  from: string
  to: string
}

/** Everything that a page's `href`, `src`, `action` or `url=` points at within the site, as written. */
function internalLinks(address: string, folder: string): PageLink[] {
  const html = readPage(address, folder).replaceAll(/<!--[\s\S]*?-->/g, '')
  const written = [...html.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map(([, to = '']) =>
    decode(to),
  )
  return written.filter((to) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(to)).map((to) => ({ from: address, to }))
}

/** The links of a whole site that lead nowhere: no such file, or no such place on its page. `base` is the site's path. */
export function deadLinks(folder: string, base = '/'): string[] {
  const ids = new Map<string, Set<string>>()
  const idsOf = (file: string) => {
    if (!ids.has(file))
      ids.set(file, new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)))
    return ids.get(file)!
  }
  const dead = new Set<string>()
  for (const { from, to } of builtPages(folder).flatMap((address) => internalLinks(address, folder))) {
    const reason = whyDead(new URL(to, `http://x${base}${from.slice(1)}`), folder, base, idsOf)
    if (reason) dead.add(`${from} → ${to}: ${reason}`)
  }
  return [...dead]
}

function whyDead(
  url: URL,
  folder: string,
  base: string,
  idsOf: (file: string) => Set<string>,
): string | null {
  if (!url.pathname.startsWith(base)) return 'outside the site'
  const path = decodeURIComponent(url.pathname.slice(base.length))
  const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
  if (!existsSync(file) || !statSync(file).isFile()) return 'no such file'
  if (url.hash === '' || !file.endsWith('.html')) return null
  return idsOf(file).has(decodeURIComponent(url.hash.slice(1))) ? null : 'no such place on the page'
}

function decode(text: string): string {
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&')
}
