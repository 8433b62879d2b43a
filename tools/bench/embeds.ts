/** What each way to show a programme on a partner's page costs its visitors: requests to us, and bytes as they are sent. */
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** One of the four steps. */
export interface EmbedCost {
  step: string
  requests: number
  /** Compressed (gzip, level 9), as hosts send text. */
  bytes: number
}

/** The costs for the place with most to show in a built site. */
export function embedCosts(site: string): EmbedCost[] {
  const page = largestEmbed(site)
  const [, , id = ''] = page.split('/')
  const html = readFileSync(join(site, page), 'utf8')
  const parts = [
    ...html.matchAll(/<(?:link rel="stylesheet"|script type="module")[^>]+(?:href|src)="\/([^"]+)"/g),
  ]
  const files = withImports(site, [...new Set(parts.map(([, file]) => file ?? ''))])
  return [
    { step: 'a link or pasted text', requests: 0, bytes: 0 },
    cost(site, 'a frame', [page, ...files]),
    cost(site, 'a frame, without scripts', [page, ...files.filter((file) => file.endsWith('.css'))]),
    cost(site, 'the element', ['samvaro-kalender.js', page]),
    cost(site, 'a calendar to subscribe to', [`platser/${id}.ics`]),
  ]
}

/** The costs as Markdown. */
export function embedReport(costs: readonly EmbedCost[]): string {
  const rows = costs.map(
    ({ step, requests, bytes }) => `| ${step} | ${requests} | ${(bytes / 1000).toFixed(1)} kB |`,
  )
  return ['| on a partner’s page | requests | bytes |', '|---|---:|---:|', ...rows].join('\n')
}

function largestEmbed(site: string): string {
  const pages = globSync('badda-in/plats/*/index.html', { cwd: site })
  const size = (page: string) => statSync(join(site, page)).size
  return pages.toSorted((a, b) => size(b) - size(a))[0] ?? ''
}

function cost(site: string, step: string, files: readonly string[]): EmbedCost {
  const sizes = files.map((file) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length)
  return { step, requests: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Scripts with what they import at once, each once. */
function withImports(site: string, files: readonly string[]): string[] {
  const imported = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(join(site, file), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g),
    ])
    .map(([, name]) => `_astro/${name ?? ''}`)
  const all = [...new Set([...files, ...imported])]
  return all.length === files.length ? all : withImports(site, all)
}
