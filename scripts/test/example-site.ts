import { runTool, sumOf, type Tally } from './step.ts'

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

/** A site whose workbook means harm; tests/support/workbooks/hostile-workbook.ts writes it. */
export const hostileSite = {
  ...exampleSite,
  SHEET: `${results}/hostile.xlsx`,
  SAMVARO_DIR: `${results}/data-hostile`,
  OUT_DIR: `${results}/site-hostile`,
}

/** The site of another association, with more of everything; tests/support/workbooks/crowded-workbook.ts writes its workbook. */
export const crowdedSite = {
  ...exampleSite,
  SHEET: `${results}/crowded`,
  SAMVARO_DIR: `${results}/data-crowded`,
  OUT_DIR: `${results}/site-crowded`,
}

/** The site of a region's association, with too much for one page; tests/support/workbooks/region-workbook.ts writes its workbook. */
export const regionSite = {
  ...exampleSite,
  SHEET: `${results}/region`,
  SAMVARO_DIR: `${results}/data-region`,
  OUT_DIR: `${results}/site-region`,
}

/** Builds the example, as the build command does. */
export function buildExampleSite(): Promise<Tally> {
  return build(exampleSite)
}

/** Builds what only the thorough tests look at: the example below a path, the workbook that means harm, the crowded one and the region's. */
export async function buildFurtherSites(): Promise<Tally> {
  const underPath = await build(exampleSiteUnderPath)
  await runTool('node', ['tests/support/workbooks/hostile-workbook.ts', hostileSite.SHEET])
  const hostile = await build(hostileSite)
  await runTool('node', ['tests/support/workbooks/crowded-workbook.ts', crowdedSite.SHEET])
  const crowded = await build(crowdedSite)
  await runTool('node', ['tests/support/workbooks/region-workbook.ts', regionSite.SHEET])
  const region = await build(regionSite)
  return sumOf([underPath, hostile, crowded, region])
}

function build(environment: Record<string, string>): Promise<Tally> {
  return runTool('node', ['scripts/build-site.ts', '--no-previous'], environment)
}
