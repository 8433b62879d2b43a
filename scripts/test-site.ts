/** `npm run test:site`: builds what the browser tests look at, and nothing else. */
import { buildExampleSite, buildFurtherSites } from './test/example-site.ts'

const tallies = [await buildExampleSite(), await buildFurtherSites()]
process.exitCode = tallies.every(({ failed }) => failed === 0) ? 0 : 1
