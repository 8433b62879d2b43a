/**
 * `npm run listen -- /sok/ 7xTab type:gympa 3xTab`: what a screen reader says of a page of the site in `dist`, or in
 * OUT_DIR, one utterance a line. Needs the programs of a Debian desktop (CONTRIBUTING.md), and half a minute: it is not
 * part of the tests, since its pauses stand for events that a screen reader doesn't report.
 */
import { runCommand, exitCodes } from '../scripts/command/run-command.ts'
import { listen } from './listen/screen-reader.ts'
import { parseSteps } from './listen/steps.ts'
import { serve } from '../scripts/start/serve.ts'

await runCommand(async () => {
  const [page = '/', ...keys] = process.argv.slice(2)
  const steps = parseSteps(keys.length > 0 ? keys : ['40xDown'])
  const site = await serve(process.env.OUT_DIR ?? 'dist', { port: 0, basePath: '/' })
  for (const utterance of await listen(new URL(page, site).href, steps)) console.log(utterance)
  // The server would wait for another visitor.
  process.exit(exitCodes.ok)
})
