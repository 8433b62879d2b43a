/**
 * `npm run bench`: how long a build takes and how much memory it holds, stage by stage, for the example workbook and
 * for one that is ten times larger. `-- --scale 1,10,100` measures whole builds of those sizes instead, with how the cost grows.
 * Everything is built in a folder of its own and thrown away. `-- --programmes` tells alone how much of real programmes is
 * understood.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { embedCosts, embedReport } from './bench/embeds.ts'
import { measure, type Cost } from './bench/measure.ts'
import { buildScaled, scaleReport, type Scaled } from './bench/scale.ts'

interface Row {
  workbook: string
  stage: string
  cost: Cost
}

const stages: { name: string; command: string; args: string[] }[] = [
  { name: 'Read, validate, snapshot', command: 'node', args: ['scripts/pull-sheet.ts', '--no-previous'] },
  { name: 'Expand all occurrences', command: 'node', args: ['tools/bench/expand.ts'] },
  { name: 'Sheets for the wall, 15 places × 4', command: 'node', args: ['tools/bench/sheets.ts'] },
  { name: 'Astro', command: 'astro', args: ['build', '--silent'] },
  { name: 'Pagefind', command: 'node', args: ['tools/bench/index-search.ts'] },
  { name: 'Whole build', command: 'node', args: ['scripts/build-site.ts', '--no-previous'] },
]

const { values: options } = parseArgs({
  options: { scale: { type: 'string' }, programmes: { type: 'boolean', default: false } },
})
const folder =
  options.scale === undefined ? mkdtempSync(join(tmpdir(), 'samvaro-bench-')) : 'test-results/bench'
try {
  if (options.programmes) readProgrammes()
  else if (options.scale === undefined) await benchStages()
  else await benchScale(options.scale.split(',').map(Number))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function benchScale(scales: readonly number[]): Promise<void> {
  const all: Scaled[] = []
  for (const times of scales) all.push(await buildScaled(times, folder))
  console.log(scaleReport(all, Temporal.Now.plainDateISO().toString()))
}

async function benchStages(): Promise<void> {
  const large = join(folder, 'workbook')
  await measure('node', ['tools/make-large-workbook.ts', '10', large], {})
  const example = await bench('example', '')
  const embeds = embedReport(embedCosts(join(folder, 'site')))
  print([...example, ...(await bench('10 times larger', large))])
  console.log(`\n${embeds}\n`)
  execFileSync('node', ['tools/bench/calendar.ts'], { stdio: 'inherit' })
  for (const times of [15, 147]) readLarge(times) // a tab holds 10,000 rows at most
  readProgrammes()
}

/** The table right / asked / wrong of the programmes as people type them. */
function readProgrammes(): void {
  execFileSync('node', ['tools/bench/programmes.ts'], { stdio: 'inherit' })
}

async function bench(workbook: string, sheet: string): Promise<Row[]> {
  const environment = {
    SHEET: sheet,
    TODAY: '2026-11-24',
    SITE_URL: '',
    SAMVARO_DIR: join(folder, 'data'),
    OUT_DIR: join(folder, 'site'),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  }
  const rows: Row[] = []
  for (const { name, command, args } of stages) {
    rows.push({ workbook, stage: name, cost: await measure(command, args, environment) })
  }
  return rows
}

/** How long the cells of 1,000 and 10,000 activities take to be read, validated and compared: the cost must be linear. */
function readLarge(times: number): void {
  const sheet = join(folder, `workbook-${times}`)
  execFileSync('node', ['tools/make-large-workbook.ts', String(times), sheet])
  const env = { ...process.env, SHEET: sheet, TODAY: '2026-11-24' }
  execFileSync('node', ['tools/bench/read.ts'], { stdio: 'inherit', env })
}

function print(rows: readonly Row[]): void {
  console.log('| workbook | stage | seconds | peak memory |\n|---|---|---:|---:|')
  for (const { workbook, stage, cost } of rows) {
    const memory = cost.peakMegabytes === null ? 'unknown' : `${cost.peakMegabytes} MB`
    console.log(`| ${workbook} | ${stage} | ${cost.seconds.toFixed(1)} | ${memory} |`)
  }
}
