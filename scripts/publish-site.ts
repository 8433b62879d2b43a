/** `npm run publish:site`: reads the workbook, and where something has changed builds the site, checks it and publishes it. */
import { build } from './build/build.ts'
import { outFolder } from './build/out-folder.ts'
import { answered } from './command/answer.ts'
import { withLock } from './command/folder-lock.ts'
import { usualProgress } from './command/progress.ts'
import { runCommand } from './command/run-command.ts'
import { publish } from './publish/publish.ts'
import { hostFor } from './publish/publish-settings.ts'
import { boardFrom, leaveTroubles, tellWherePossible, troubleOf } from './publish/told.ts'
import { readPullOptions } from './pull/pull-options.ts'

await runCommand(async () => {
  const { settings, noPrevious, isJson } = readPullOptions(process.env)
  const progress = usualProgress(process.env, isJson)
  const board = boardFrom(process.env)
  const code = process.env.GITHUB_SHA ?? null
  const tellAll = async (troubles: Parameters<typeof leaveTroubles>[1]) => {
    await tellWherePossible(troubles, board)
    await leaveTroubles(settings.dataDir, troubles)
  }
  const work = async () => {
    const place = await outFolder(settings)
    return withLock(settings.dataDir, () =>
      withLock(place, async () => {
        const host = await hostFor(settings, process.env)
        const done = await publish({ settings, host, place, code, noPrevious, build, progress })
        await tellAll(done.troubles)
        return done
      }),
    )
  }
  try {
    return await answered(work, { settings, progress, isJson })
  } catch (error) {
    // That it can't be left here either must not hide what came first.
    await tellAll([troubleOf(error)]).catch(() => undefined)
    throw error
  }
})
