/** `npm start`: reads the workbook, builds the site, and serves it on this machine. */
import type { Snapshot } from '../src/snapshot/snapshot.ts'
import { build } from './build/build.ts'
import { readPullOptions } from './pull/pull-options.ts'
import { pull } from './pull/pull.ts'
import { exitCodes, runCommand } from './command/run-command.ts'
import { serve } from './start/serve.ts'
import { summarize } from './start/summary.ts'

await runCommand(async () => {
  const { settings, noPrevious } = readPullOptions(process.env)
  const snapshot: Snapshot | null = await pull(settings, { noPrevious })
  if (!snapshot) return exitCodes.stopped
  await build(settings)
  const address = await serve(settings.outDir, {
    port: settings.port,
    basePath: new URL(settings.siteUrl).pathname,
  })
  process.stdout.write(`\n${summarize(snapshot, Temporal.Now.instant())}\n\n  ${address}\n\n`)
  return exitCodes.ok
})
