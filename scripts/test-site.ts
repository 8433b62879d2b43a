/** `npm run test:site`: builds what the browser tests look at, and nothing else. */
import { buildExampleSites } from './test/example-site.ts'

const { failed } = await buildExampleSites()
process.exitCode = failed === 0 ? 0 : 1
