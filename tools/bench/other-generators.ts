/** Hugo and Eleventy, which make lists of the same records as a site that we have built, to be compared with it. */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isoWeekOf } from '../../src/domain/time/iso-weeks.ts'
import { measure, type Cost } from './measure.ts'

const activitySchema = z.looseObject({ id: z.string(), titel: z.string(), plats: z.string() })
const placeSchema = z.looseObject({ id: z.string(), namn: z.string() })
const dateSchema = z.looseObject({
  ...{ aktivitet: z.string(), titel: z.string(), plats: z.string() },
  ...{ start: z.string(), slut: z.string().nullable(), status: z.string() },
})

/** A page: its address, its heading, what is known, and its rows. */
interface Page {
  path: string
  title: string
  facts: Record<string, unknown>
  rows: readonly { time: string; title: string; address: string; status: string }[]
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

/** A page for each activity with its dates, each place with its activities' dates, and each week. */
function pagesOf(site: string): Page[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'))
  const { aktiviteter } = z.object({ aktiviteter: z.array(activitySchema) }).parse(read('aktiviteter.json'))
  const { platser } = z.object({ platser: z.array(placeSchema) }).parse(read('platser.json'))
  const months = z.object({ tillfallen: z.array(dateSchema) })
  const dates = globSync('tillfallen/*.json', { cwd: join(site, 'data') })
    .filter((name) => /\d{4}-\d\d\.json$/.test(name))
    .toSorted()
    .flatMap((name) => months.parse(read(name)).tillfallen)
  const toRow = ({ start, titel, aktivitet, status }: z.output<typeof dateSchema>) => ({
    ...{ time: start, title: titel, status },
    address: `/aktiviteter/${aktivitet}/#${start.slice(0, 10)}`,
  })
  const byActivity = Map.groupBy(dates, ({ aktivitet }) => aktivitet)
  const byPlace = Map.groupBy(dates, ({ plats }) => plats)
  const byWeek = Map.groupBy(dates, ({ start }) => {
    const { year, week } = isoWeekOf(Temporal.PlainDate.from(start.slice(0, 10)))
    return `${year}-v${String(week).padStart(2, '0')}`
  })
  return [
    ...aktiviteter.map(({ id, titel, ...facts }) => ({
      ...{ path: `aktiviteter/${id}`, title: titel, facts },
      rows: (byActivity.get(id) ?? []).map(toRow),
    })),
    ...platser.map(({ id, namn, ...facts }) => ({
      ...{ path: `platser/${id}`, title: namn, facts },
      rows: (byPlace.get(id) ?? []).map(toRow),
    })),
    ...[...byWeek].map(([week, own]) => ({
      ...{ path: `kalender/${week}`, title: week, facts: {} },
      rows: own.map(toRow),
    })),
  ]
}

function writeHugo(pages: readonly Page[], source: string): void {
  const settings = {
    baseURL: 'https://exempel.se/',
    disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section'],
  }
  write(join(source, 'config.json'), JSON.stringify(settings))
  const rows =
    '{{ range .Params.rows }}<li><h3><a href="{{ .address }}">{{ .title }}</a></h3><p>{{ .time }}</p><p>{{ .status }}</p></li>{{ end }}'
  const facts = '{{ range $name, $value := .Params.facts }}<dt>{{ $name }}</dt><dd>{{ $value }}</dd>{{ end }}'
  write(join(source, 'layouts', '_default', 'single.html'), document('{{ .Title }}', facts, rows))
  for (const { path, ...page } of pages) write(join(source, 'content', `${path}.md`), JSON.stringify(page))
}

function writeEleventy(pages: readonly Page[], source: string): void {
  write(join(source, '_data', 'pages.json'), JSON.stringify(pages))
  const rows =
    '{% for row in page_.rows %}<li><h3><a href="{{ row.address }}">{{ row.title }}</a></h3><p>{{ row.time }}</p><p>{{ row.status }}</p></li>{% endfor %}'
  const facts = '{% for fact in page_.facts %}<dt>{{ fact[0] }}</dt><dd>{{ fact[1] }}</dd>{% endfor %}'
  const front =
    '---\npagination:\n  data: pages\n  size: 1\n  alias: page_\npermalink: "{{ page_.path }}/index.html"\n---\n'
  write(join(source, 'pages.liquid'), `${front}${document('{{ page_.title }}', facts, rows)}`)
}

function document(title: string, facts: string, rows: string): string {
  return `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><dl>${facts}</dl><ul>${rows}</ul></body></html>\n`
}

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}
