/** What a build costs at several sizes of workbook, and how the cost grows: `npm run bench -- --scale 1,10,100`. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { listFiles } from '../../scripts/publish/site-files.ts'
import { bytesToFirstResult } from './first-result.ts'
import { measure, type Cost } from './measure.ts'
import { costsOfOthers } from './other-generators.ts'
import { astroParts, timeRoutes, type RouteTimes } from './route-times.ts'

/** One step of a build. */
interface Step {
  name: string
  command: string
  args: string[]
}

/** Every step of one build, and what came of it. */
export interface Scaled {
  times: number
  activities: number
  costs: readonly { step: string; cost: Cost }[]
  files: number
  megabytes: number
  largestFile: { name: string; megabytes: number }
  largestFeed: { name: string; bytes: number; events: number }
  /** Sent from opening the search page to its first result. */
  firstResultBytes: number
  /** What Astro's step is made of. */
  parts: RouteTimes
  /** Of other generators that are installed here, the same pages. */
  others: readonly { name: string; cost: Cost }[]
}

const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--silent']
const steps: Step[] = [
  { name: 'Read, validate, snapshot', command: 'node', args: ['scripts/pull-sheet.ts', '--no-previous'] },
  { name: 'Read again, compare', command: 'node', args: ['scripts/pull-sheet.ts'] },
  { name: 'Astro', command: 'node', args: astro },
  { name: 'Pagefind', command: 'node', args: ['tools/bench/index-search.ts'] },
  { name: 'Check of the built site', command: 'node', args: ['tools/bench/check-built.ts'] },
]

/** Builds a workbook that many times as large as the example, step by step. The same number gives the same workbook. */
export async function buildScaled(times: number, folder: string): Promise<Scaled> {
  const sheet = join(folder, `workbook-${times}`)
  if (times === 1) cpSync('src/sheet/example', sheet, { recursive: true })
  else await measure('node', ['tools/make-large-workbook.ts', String(times), sheet], {})
  const site = join(folder, `site-${times}`)
  mkdirSync(folder, { recursive: true })
  const environment = {
    SHEET: sheet,
    TODAY: '2026-11-24',
    SITE_URL: 'https://exempel.se/',
    PREVIOUS: '',
    SAMVARO_DIR: join(folder, `data-${times}`),
    // In the checkout, where Astro finds its packages.
    OUT_DIR: site,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  }
  const costs: Scaled['costs'][number][] = []
  for (const { name, command, args } of steps) {
    costs.push({ step: name, cost: await measure(command, args, environment) })
  }
  return {
    ...{ times, costs, activities: countActivities(environment.SAMVARO_DIR) },
    ...(await weigh(site)),
    firstResultBytes: await bytesToFirstResult(site),
    parts: await timeRoutes(environment, folder),
    others: await costsOfOthers(site),
  }
}

function countActivities(dataDir: string): number {
  const { data } = JSON.parse(readFileSync(join(dataDir, 'site.json'), 'utf8')) as {
    data: { activities: unknown[] }
  }
  return data.activities.length
}

async function weigh(
  site: string,
): Promise<Pick<Scaled, 'files' | 'megabytes' | 'largestFile' | 'largestFeed'>> {
  const files = await listFiles(site)
  const bySize = files.toSorted((a, b) => b.bytes - a.bytes)
  const feed = bySize.find(({ name }) => name.endsWith('.ics'))
  const text = feed ? readFileSync(join(site, feed.name), 'utf8') : ''
  return {
    files: files.length,
    megabytes: megabytes(files.reduce((sum, { bytes }) => sum + bytes, 0)),
    largestFile: { name: bySize[0]?.name ?? '', megabytes: megabytes(bySize[0]?.bytes ?? 0) },
    largestFeed: {
      name: feed?.name ?? '',
      bytes: feed?.bytes ?? 0,
      events: text.split('BEGIN:VEVENT').length - 1,
    },
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10
}

/** How a cost grows with the size: 1 is in step with it, 2 as its square. Of two builds. */
export function growth(small: Scaled, large: Scaled, of: (scaled: Scaled) => number): number {
  return Math.log(of(large) / of(small)) / Math.log(large.activities / small.activities)
}

/** The whole as Markdown, with the machine. */
export function scaleReport(all: readonly Scaled[], on: string): string {
  const [first] = all
  if (!first) return ''
  const rows = [...first.costs.map(({ step }) => step), 'In all'].map((step) => {
    const cells = all.map((scaled) => formatCost(costOf(scaled, step)))
    return `| ${[step, ...cells, exponent(all, (scaled) => workOf(costOf(scaled, step)))].join(' | ')} |`
  })
  const facts: [string, (scaled: Scaled) => string][] = [
    ['Files', ({ files }) => String(files)],
    ['All files', (scaled) => `${scaled.megabytes} MB`],
    ['Largest file', ({ largestFile }) => `${largestFile.megabytes} MB (${largestFile.name})`],
    ['Largest feed', ({ largestFeed }) => `${largestFeed.bytes} bytes, ${largestFeed.events} events`],
    ['Sent until the first search result', ({ firstResultBytes }) => `${firstResultBytes} bytes`],
  ]
  const parts = astroParts.map((part) => [part, ...all.map((scaled) => scaled.parts[part].toFixed(1))])
  const others = first.others.map(({ name }) => [
    `${name}, the same pages`,
    ...all.map((scaled) => formatOther(scaled, name)),
  ])
  const sizes = all.map(({ activities }) => `${activities} activities`).join(' | ')
  const [cpu] = cpus()
  return [
    `Measured ${on} on ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}. Clock, processor, and peak memory with all child processes; growth is that of the processor’s seconds.`,
    '',
    `| | ${sizes} | growth |`,
    `|---|${all.map(() => '---:|').join('')}---:|`,
    ...rows,
    ...facts.map(([name, tell]) => `| ${[name, ...all.map(tell), ''].join(' | ')} |`),
    '',
    'Of Astro’s step, processor’s seconds, one file made at a time:',
    '',
    `| | ${sizes} |`,
    `|---|${all.map(() => '---:|').join('')}`,
    ...[...parts, ...others].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}

/** Of a step; of all: what the steps took together, and the most memory that one held. */
function costOf({ costs }: Scaled, step: string): Cost {
  const own = costs.filter((each) => step === 'In all' || each.step === step).map(({ cost }) => cost)
  const sum = (numbers: readonly (number | null)[]) =>
    numbers.every((number) => number !== null) ? numbers.reduce((total, number) => total + number, 0) : null
  return {
    seconds: own.reduce((total, { seconds }) => total + seconds, 0),
    processorSeconds: sum(own.map(({ processorSeconds }) => processorSeconds)),
    peakMegabytes: own.some(({ peakMegabytes }) => peakMegabytes === null)
      ? null
      : Math.max(...own.map(({ peakMegabytes }) => peakMegabytes ?? 0)),
  }
}

/** The processor's seconds, which other work on the machine changes least; the clock's where they aren't known. */
function workOf({ seconds, processorSeconds }: Cost): number {
  return processorSeconds ?? seconds
}

function formatCost({ seconds, processorSeconds, peakMegabytes }: Cost): string {
  return [
    `${seconds.toFixed(1)} s`,
    ...(processorSeconds === null ? [] : [`${processorSeconds.toFixed(1)} s`]),
    ...(peakMegabytes === null ? [] : [`${peakMegabytes} MB`]),
  ].join(', ')
}

/** With how many times as much work we make the pages, without feeds, data, pictures, PDF files, bundling and search. */
function formatOther({ others, parts }: Scaled, name: string): string {
  const other = others.find((each) => each.name === name)
  if (!other) return 'not installed'
  return `${workOf(other.cost).toFixed(1)}; our pages ${(parts.pages / workOf(other.cost)).toFixed(1)} times that`
}

/** Of the last two sizes, where what is always there weighs least. */
function exponent(all: readonly Scaled[], of: (scaled: Scaled) => number): string {
  const [small, large] = all.slice(-2)
  return small && large ? `n^${growth(small, large, of).toFixed(2)}` : ''
}
