/** `npm run pull`: reads the workbook, checks it, and leaves what may be published for the pages. */
import { readPullOptions } from './pull/pull-options.ts'
import { pull } from './pull/pull.ts'
import { exitCodes, runCommand } from './command/run-command.ts'

await runCommand(async () => {
  const { settings, noPrevious } = readPullOptions(process.env)
  const snapshot = await pull(settings, { noPrevious })
  return snapshot ? exitCodes.ok : exitCodes.stopped
})
