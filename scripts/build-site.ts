/** `npm run build`: reads the workbook, checks it, builds the site and its search index. */
import { build } from './build.ts'
import { readPullOptions } from './pull-options.ts'
import { pull } from './pull.ts'
import { exitCodes, runCommand, say } from './run-command.ts'

await runCommand(async () => {
  const { settings, noPrevious } = readPullOptions(process.env)
  const snapshot = await pull(settings, { noPrevious })
  if (!snapshot) return exitCodes.stopped
  await build(settings)
  say(`Webbplatsen ligger i ${settings.outDir}/`)
  return exitCodes.ok
})
