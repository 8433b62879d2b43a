/** `npm start`: reads the workbook, builds the site, and serves it on this machine. */
import { pullAndBuild } from './build/pull-and-build.ts'
import { readPullOptions } from './pull/pull-options.ts'
import { usualProgress } from './command/progress.ts'
import { exitCodes, runCommand } from './command/run-command.ts'
import { endWithParent } from './start/end-with-parent.ts'
import { serve } from './start/serve.ts'
import { summarize } from './start/summary.ts'

await runCommand(async () => {
  const { settings, noPrevious } = readPullOptions(process.env)
  endWithParent()
  const progress = usualProgress(process.env, false)
  const snapshot = await pullAndBuild(settings, { noPrevious, progress })
  if (!snapshot) return exitCodes.stopped
  const address = await serve(settings.outDir, {
    port: settings.port,
    basePath: new URL(settings.siteUrl).pathname,
  })
  process.stdout.write(`\n${summarize(snapshot, Temporal.Now.instant())}\n\n  ${address}\n\n`)
  return exitCodes.ok
})
