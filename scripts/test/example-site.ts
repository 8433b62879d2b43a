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

/** A site whose workbook means harm; tests/support/hostile-workbook.ts writes it. */
export const hostileSite = {
  ...exampleSite,
  SHEET: `${results}/hostile.xlsx`,
  SAMVARO_DIR: `${results}/data-hostile`,
  OUT_DIR: `${results}/site-hostile`,
}

/** Builds all three, as the build command does. */
export async function buildExampleSites(): Promise<Tally> {
  const build = (environment: Record<string, string>) =>
    runTool('node', ['scripts/build-site.ts', '--no-previous'], environment)
  const root = await build(exampleSite)
  const underPath = await build(exampleSiteUnderPath)
  await runTool('node', ['tests/support/hostile-workbook.ts', hostileSite.SHEET])
  const hostile = await build(hostileSite)
  const all = [root, underPath, hostile]
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  }
}
