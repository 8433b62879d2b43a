import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BuiltFile } from './site-files.ts'

/** So many are named; the rest are counted. */
const mostNamed = 20

/** Links of built pages to files of the site that aren't there, a sentence each. */
export async function deadLinks(
  folder: string,
  files: readonly BuiltFile[],
  siteUrl: string,
): Promise<string[]> {
  const names = new Set(files.map(({ name }) => name))
  const dead = new Map<string, string>()
  for (const { name } of files.filter((file) => file.name.endsWith('.html'))) {
    const html = await readFile(path.join(folder, name), 'utf8')
    for (const target of targetsOf(html, new URL(name.replace(/index\.html$/u, ''), siteUrl), siteUrl)) {
      if (!names.has(target) && !names.has(`${target}/index.html`.replace(/^\//u, ''))) dead.set(target, name)
    }
  }
  const list = [...dead].map(([target, name]) => `${name} leder till /${target}, som inte finns.`)
  const rest = list.length - mostNamed
  return rest > 0 ? [...list.slice(0, mostNamed), `Ytterligare ${rest} länkar leder ingenstans.`] : list
}

/** Files of the site that a page links to or shows, from the site's root. */
function targetsOf(html: string, page: URL, siteUrl: string): Set<string> {
  const targets = new Set<string>()
  for (const [, written = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/gu)) {
    const text = written.replaceAll('&amp;', '&').replace(/^webcal:/u, new URL(siteUrl).protocol)
    if (text.startsWith('#') || !URL.canParse(text, page)) continue
    const { origin, pathname, href } = new URL(text, page)
    if (!href.startsWith(siteUrl) || origin !== page.origin) continue
    const target = decodeURIComponent(pathname.slice(new URL(siteUrl).pathname.length))
    targets.add(target === '' || target.endsWith('/') ? `${target}index.html` : target)
  }
  return targets
}
