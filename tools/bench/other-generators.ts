/** Hugo and Eleventy, which make the same pages of lists as a site that we have built, to be compared with it. */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { measure, type Cost } from './measure.ts'

/** A page: its address, its heading, and its rows: each text with the address of the link that it is, else none. */
interface Page {
  path: string
  title: string
  rows: readonly { text: string; address: string }[]
}

/**
 * What they cost, by name; those that aren't installed are left out. They work in the system's folder for such, since Eleventy passes by
 * all that lies in a `node_modules`.
 * @throws Error when one of them makes fewer pages than it was given.
 */
export async function costsOfOthers(site: string): Promise<{ name: string; cost: Cost }[]> {
  const pages = pagesOf(site)
  const folder = mkdtempSync(join(tmpdir(), 'samvaro-others-'))
  const costs: { name: string; cost: Cost }[] = []
  const make = async (name: string, [command = '', ...args]: readonly string[], made: string) => {
    const cost = await measure(command, args, {})
    const count = globSync('**/index.html', { cwd: made }).length
    if (count !== pages.length) throw new Error(`${name} made ${count} of ${pages.length} pages.`)
    costs.push({ name, cost })
  }
  try {
    if (spawnSync('hugo', ['version']).status === 0) {
      const source = join(folder, 'hugo')
      writeHugo(pages, source)
      await make('Hugo', ['hugo', '--quiet', '--source', source], join(source, 'public'))
    }
    const eleventy = findEleventy()
    if (eleventy !== null) {
      const source = join(folder, 'eleventy')
      writeEleventy(pages, source)
      const made = `${source}-site`
      const options = ['--quiet', `--input=${source}`, `--output=${made}`]
      await make('Eleventy', ['node', '--max-old-space-size=4096', eleventy, ...options], made)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return costs
}

/** Fetched beside the project's packages, and no part of them: `npm i --prefix node_modules/.cache/eleventy @11ty/eleventy@3.1.8`. */
function findEleventy(): string | null {
  const command = resolve('node_modules/.cache/eleventy/node_modules/@11ty/eleventy/cmd.cjs')
  return existsSync(command) ? command : null
}

/** Every page of ours but the first, with all that it says. It is worked out for them, so that they have only to write it. */
function pagesOf(site: string): Page[] {
  const files = globSync('*/**/index.html', { cwd: site }).toSorted()
  return files.map((file) => {
    const html = readFileSync(join(site, file), 'utf8')
    return { path: dirname(file), title: /<title>([^<]*)/.exec(html)?.[1] ?? '', rows: rowsOf(html) }
  })
}

/** The texts of a page, in their order. */
export function rowsOf(html: string): Page['rows'] {
  const body = html.slice(html.indexOf('<body')).replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '')
  const rows: { text: string; address: string }[] = []
  let address = ''
  for (const [tag, href, text] of body.matchAll(/<(?:a\b[^>]*?\shref="([^"]*)")?[^>]*>|([^<]+)/g)) {
    if (href !== undefined) address = href
    else if (tag === '</a>') address = ''
    else if (text?.trim()) rows.push({ text: text.trim(), address })
  }
  return rows
}

function writeHugo(pages: readonly Page[], source: string): void {
  const settings = {
    baseURL: 'https://exempel.se/',
    disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section'],
  }
  write(join(source, 'config.json'), JSON.stringify(settings))
  const rows =
    '{{ range .Params.rows }}<li>{{ if .address }}<a href="{{ .address }}">{{ .text }}</a>{{ else }}{{ .text }}{{ end }}</li>{{ end }}'
  write(join(source, 'layouts', '_default', 'single.html'), document('{{ .Title }}', rows))
  for (const { path, ...page } of pages) write(join(source, 'content', `${path}.md`), JSON.stringify(page))
}

function writeEleventy(pages: readonly Page[], source: string): void {
  write(join(source, '_data', 'pages.json'), JSON.stringify(pages))
  const rows =
    '{% for row in page_.rows %}<li>{% if row.address != "" %}<a href="{{ row.address }}">{{ row.text }}</a>{% else %}{{ row.text }}{% endif %}</li>{% endfor %}'
  const front =
    '---\npagination:\n  data: pages\n  size: 1\n  alias: page_\npermalink: "{{ page_.path }}/index.html"\n---\n'
  write(join(source, 'pages.liquid'), `${front}${document('{{ page_.title }}', rows)}`)
}

function document(title: string, rows: string): string {
  return `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><ul>${rows}</ul></body></html>\n`
}

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}
