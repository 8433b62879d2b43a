/** `npm run pull`: reads the workbook, checks it, and leaves what may be published for the pages. `--json` for machines. */
import { answered } from './command/answer.ts'
import { withLock } from './command/folder-lock.ts'
import { usualProgress } from './command/progress.ts'
import { exitCodes, runCommand } from './command/run-command.ts'
import { readPullOptions } from './pull/pull-options.ts'
import { pull, tellEnd } from './pull/pull.ts'
import { summarize } from './start/summary.ts'

await runCommand(async () => {
  const { settings, noPrevious, isJson } = readPullOptions(process.env)
  const progress = usualProgress(process.env, isJson)
  const work = async () => {
    const snapshot = await withLock(settings.dataDir, () => pull(settings, { noPrevious, progress }))
    if (!snapshot) return { exitCode: exitCodes.stopped, outcome: 'stopped', snapshot } as const
    await tellEnd(settings, snapshot.report, 'read')
    progress.say(summarize(snapshot, settings.now))
    return { exitCode: exitCodes.ok, outcome: 'read', snapshot } as const
  }
  return answered(work, { settings, progress, isJson })
})
