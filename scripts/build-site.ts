/** `npm run build`: reads the workbook, checks it, builds the site and its search index. */
import { build } from './build/build.ts'
import { readPullOptions } from './pull/pull-options.ts'
import { pull } from './pull/pull.ts'
import { exitCodes, runCommand, say } from './command/run-command.ts'

await runCommand(async () => {
  const { settings, noPrevious } = readPullOptions(process.env)
  const snapshot = await pull(settings, { noPrevious })
  if (!snapshot) return exitCodes.stopped
  await build(settings)
  say(`Webbplatsen ligger i ${settings.outDir}/`)
  return exitCodes.ok
})
