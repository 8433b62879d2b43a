/** `npm run pull`: reads the workbook, checks it, and leaves what may be published for the pages. */
import { readPullOptions } from './pull/pull-options.ts'
import { pull, tellEnd } from './pull/pull.ts'
import { withLock } from './command/folder-lock.ts'
import { exitCodes, runCommand } from './command/run-command.ts'

await runCommand(async () => {
  const { settings, noPrevious } = readPullOptions(process.env)
  const snapshot = await withLock(settings.dataDir, () => pull(settings, { noPrevious }))
  if (!snapshot) return exitCodes.stopped
  await tellEnd(settings, snapshot.report, 'read')
  return exitCodes.ok
})
