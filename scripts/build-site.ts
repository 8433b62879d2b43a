/** `npm run build`: reads the workbook, checks it, builds the site and its search index. */
import { pullAndBuild } from './build/pull-and-build.ts'
import { readPullOptions } from './pull/pull-options.ts'
import { exitCodes, runCommand } from './command/run-command.ts'

await runCommand(async () => {
  const { settings, noPrevious } = readPullOptions(process.env)
  return (await pullAndBuild(settings, { noPrevious })) ? exitCodes.ok : exitCodes.stopped
})
