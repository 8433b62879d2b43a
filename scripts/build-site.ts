/** `npm run build`: reads the workbook, checks it, builds the site and its search index. `--json` for machines. */
import { pullAndBuild } from './build/pull-and-build.ts'
import { answered } from './command/answer.ts'
import { usualProgress } from './command/progress.ts'
import { exitCodes, runCommand } from './command/run-command.ts'
import { readPullOptions } from './pull/pull-options.ts'

await runCommand(async () => {
  const { settings, noPrevious, isJson } = readPullOptions(process.env)
  const progress = usualProgress(process.env, isJson)
  const work = async () => {
    const snapshot = await pullAndBuild(settings, { noPrevious, progress })
    return snapshot
      ? ({ exitCode: exitCodes.ok, outcome: 'built', snapshot } as const)
      : ({ exitCode: exitCodes.stopped, outcome: 'stopped', snapshot } as const)
  }
  return answered(work, { settings, progress, isJson })
})
