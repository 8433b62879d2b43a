/**
 * The test command: everything that must be green, cheapest first. All steps run even when one fails, so that one run
 * tells everything; browser tests need the build. Ends with the line `N passed, N failed`.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { runProgram } from './command/run-program.ts'
import { buildExampleSites, exampleSite, results } from './test/example-site.ts'
import { countPlaywright, countVitest } from './test/reports.ts'
import { runCounted, runTool, type Step, type Tally } from './test/step.ts'

const steps: Step[] = [
  { name: 'Format', run: () => runTool('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'Lint', run: () => runTool('eslint', ['--max-warnings=0', '.']) },
  { name: 'Types', run: () => runTool('astro', ['check'], { ASTRO_TELEMETRY_DISABLED: '1' }) },
  { name: 'Unit tests', run: unitTests },
  { name: 'Build of the example', run: buildExampleSites },
  { name: 'Browser tests', run: browserTests },
]

/** In a log a colour is more to read than what it colours. (Playwright sees for itself.) */
const plain: Record<string, string> = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

function unitTests(): Promise<Tally> {
  const report = `${results}/unit.json`
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return runCounted(() => runProgram('vitest', ['run', ...reporters], plain), report, countVitest)
}

function browserTests(): Promise<Tally> {
  const report = `${results}/browser.json`
  const environment = { ...exampleSite, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  return runCounted(
    () => runProgram('playwright', ['test', '--reporter=dot,json'], environment),
    report,
    countPlaywright,
  )
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
const total = { passed: 0, failed: 0 }
for (const step of steps) {
  const tally = await runStep(step)
  total.passed += tally.passed
  total.failed += tally.failed
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
