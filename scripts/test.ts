/**
 * The test command: what must be green every time, cheapest first. With --all what takes longer follows: every page in
 * every condition, other builds, months of edits, old browsers, and other programs' opinion where they are installed.
 * All steps run even when one fails, so that one run tells everything. Ends with the line `N passed, N failed`.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runProgram } from './command/run-program.ts'
import { buildExampleSite, buildFurtherSites, exampleSite, results } from './test/example-site.ts'
import { countPlaywright, countVitest, countWhereInstalled } from './test/reports.ts'
import { runCounted, runTool, sumOf, type Step, type Tally } from './test/step.ts'

/** What keeps one core busy each: the rows run side by side, the steps of a row one after the other. */
const sideBySide: Step[][] = [
  [{ name: 'Lint', run: () => runTool('eslint', ['--max-warnings=0', '.']) }],
  [
    { name: 'Format', run: () => runTool('prettier', ['--check', '--log-level=warn', '.']) },
    { name: 'Types', run: () => runTool('astro', ['check'], { ASTRO_TELEMETRY_DISABLED: '1' }) },
  ],
]

const daily: Step[] = [
  { name: 'Unit tests', run: () => vitest('unit') },
  { name: 'Build of the example', run: buildExampleSite },
  { name: 'Browser tests', run: () => playwright('daily') },
]

const thorough: Step[] = [
  { name: 'Builds of other sites', run: buildFurtherSites },
  { name: 'Every page in every condition', run: () => playwright('thorough') },
  { name: 'Slow tests', run: () => vitest('slow', { config: 'tests/slow' }) },
  {
    name: 'Old browser',
    run: () => vitest('old-browser', { config: 'tests/old-browser', count: countWhereInstalled }),
  },
  {
    name: 'Other programs on our calendars',
    run: () => vitest('judges', { config: 'tests/judges', count: countWhereInstalled }),
  },
]

/** In a log a colour is more to read than what it colours. (Playwright sees for itself.) */
const plain: Record<string, string> = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

interface Suite {
  /** The folder with the configuration; without it the project's own. */
  config?: string
  count?: (report: unknown) => Tally
}

function vitest(name: string, { config, count = countVitest }: Suite = {}): Promise<Tally> {
  const report = `${results}/${name}.json`
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['run', ...(config ? ['--config', `${config}/vitest.config.ts`] : []), ...reporters]
  return runCounted(() => runProgram('vitest', args, plain), report, count)
}

function playwright(project: 'daily' | 'thorough'): Promise<Tally> {
  const report = `${results}/${project}.json`
  const environment = { ...exampleSite, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const args = ['test', `--project=${project}`, '--reporter=dot,json']
  return runCounted(() => runProgram('playwright', args, environment), report, countPlaywright)
}

async function runSteps(steps: readonly Step[]): Promise<Tally[]> {
  const tallies: Tally[] = []
  for (const step of steps) tallies.push(await runStep(step))
  return tallies
}

async function runStep(step: Step): Promise<Tally> {
  console.log(`\n── ${step.name}`)
  const start = performance.now()
  const tally = await step.run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`)
  return tally
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } })
const tallies = [
  ...(await Promise.all(sideBySide.map(runSteps))).flat(),
  ...(await runSteps(values.all ? [...daily, ...thorough] : daily)),
]
const { passed, failed } = sumOf(tallies)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
