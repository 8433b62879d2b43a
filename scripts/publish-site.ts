/** `npm run publish:site`: reads the workbook, and where something has changed builds the site, checks it and publishes it. */
import { build } from './build/build.ts'
import { outFolder } from './build/out-folder.ts'
import { withLock } from './command/folder-lock.ts'
import { runCommand } from './command/run-command.ts'
import { publish } from './publish/publish.ts'
import { hostFor } from './publish/publish-settings.ts'
import { boardFrom, leaveTroubles, tellWherePossible, troubleOf } from './publish/told.ts'
import { readPullOptions } from './pull/pull-options.ts'

await runCommand(async () => {
  const { settings, noPrevious } = readPullOptions(process.env)
  const board = boardFrom(process.env)
  const code = process.env.GITHUB_SHA ?? null
  const tellAll = async (troubles: Parameters<typeof leaveTroubles>[1]) => {
    await leaveTroubles(settings.dataDir, troubles)
    await tellWherePossible(troubles, board)
  }
  try {
    const place = await outFolder(settings)
    return await withLock(settings.dataDir, () =>
      withLock(place, async () => {
        const host = await hostFor(settings, process.env)
        const { exitCode, troubles } = await publish({ settings, host, place, code, noPrevious, build })
        await tellAll(troubles)
        return exitCode
      }),
    )
  } catch (error) {
    await tellAll([troubleOf(error)])
    throw error
  }
})
