import { progressTo, type Progress } from '../../../scripts/command/progress.ts'

/** Shows nothing, for what is run in a test's own process. */
export function silentProgress(): Progress {
  return progressTo({ write: () => undefined, how: 'none', clock: () => 0 })
}
