import { readFileSync } from 'node:fs'

/**
 * Ends this process when the one that started it has ended, so that no server is left running: npm doesn't pass on every end of its
 * own. Where the system tells, the shell that npm starts in between counts too.
 */
export function endWithParent(everyMilliseconds = 500): void {
  const before = ancestors()
  const timer = setInterval(() => {
    if (ancestors().join() === before.join()) return
    process.exit(0)
  }, everyMilliseconds)
  timer.unref()
}

/** The parent, and its parent. */
function ancestors(): number[] {
  return [process.ppid, parentOf(process.ppid)]
}

/** By Linux; elsewhere 0. */
function parentOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/su, '').trim().split(' ')
    return Number(fields[1] ?? 0)
  } catch {
    return 0
  }
}
