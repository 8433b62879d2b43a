import { runTool, type Tally } from './step.ts'

/** Where everything that a test run makes lies; git ignores it. */
export const results = 'test-results'

/** The example as it was on a Tuesday, in folders of its own, so that nobody's pulled data is touched. */
export const exampleSite = {
  SHEET: '',
  PREVIOUS: '',
  TODAY: '2026-11-24',
  SITE_URL: 'http://localhost:4321/',
  SAMVARO_DIR: `${results}/data`,
  OUT_DIR: `${results}/site`,
  ASTRO_TELEMETRY_DISABLED: '1',
}

/** The same, to lie below a path of its host. */
const exampleSiteUnderPath = {
  ...exampleSite,
  SITE_URL: 'https://example.org/samvaro/',
  SAMVARO_DIR: `${results}/data-under-path`,
  OUT_DIR: `${results}/site-under-path`,
}

/** Builds both, as the build command does. */
export async function buildExampleSites(): Promise<Tally> {
  const build = (environment: Record<string, string>) =>
    runTool('node', ['scripts/build-site.ts', '--no-previous'], environment)
  const root = await build(exampleSite)
  const underPath = await build(exampleSiteUnderPath)
  return { passed: root.passed + underPath.passed, failed: root.failed + underPath.failed }
}
