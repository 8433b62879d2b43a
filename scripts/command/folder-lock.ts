import { createHash } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { say } from './run-command.ts'

/** How long a second run waits for the first, and how often it looks. */
export interface Patience {
  seconds: number
  everyMilliseconds: number
}

const patient: Patience = { seconds: 300, everyMilliseconds: 250 }

/**
 * Does some work that only one run at a time may do on a folder. A second one waits and says so; what a run that was ended left
 * locked is taken over. The lock is a file for temporary things with the process's number in it, since it holds on this machine.
 * @throws SetupError when the first one takes too long.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  patience: Patience = patient,
): Promise<Result> {
  const file = lockFile(folder)
  await takeLock(file, folder, patience)
  held.add(file)
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
    held.delete(file)
  }
}

/** What this process has locked. */
const held = new Set<string>()

/** The file that says that a folder is being worked on. */
export function lockFile(folder: string): string {
  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16)
  return path.join(tmpdir(), `samvaro-${name}.lock`)
}

async function takeLock(
  file: string,
  folder: string,
  { seconds, everyMilliseconds }: Patience,
): Promise<void> {
  const end = performance.now() + seconds * 1000
  let hasSaid = false
  while (!(await tryLock(file))) {
    const holder = await readFile(file, 'utf8').catch(() => '')
    if (isGone(holder, file)) {
      await dropLock(file, holder)
      continue
    }
    if (performance.now() > end) throw busy(folder, holder)
    if (!hasSaid) say(`En annan körning (process ${holder.trim()}) arbetar med ${folder}. Väntar på den.`)
    hasSaid = true
    await wait(everyMilliseconds)
  }
}

async function tryLock(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(`${process.pid}\n`)
    await handle.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** A lock without a number is being written at this moment. */
function isGone(holder: string, file: string): boolean {
  const pid = Number(holder)
  if (holder.trim() === '' || !Number.isInteger(pid)) return false
  // A machine that was started anew may give the same number again.
  if (pid === process.pid) return !held.has(file)
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** Two that find the same old lock must not take away each other's new one: the one that was moved is looked at. */
async function dropLock(file: string, holder: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  await rename(file, aside).catch(() => undefined)
  const moved = await readFile(aside, 'utf8').catch(() => holder)
  if (moved === holder) await rm(aside, { force: true })
  else await rename(aside, file)
}

function busy(folder: string, holder: string): SetupError {
  return new SetupError({
    what: `En annan körning (process ${holder.trim()}) arbetar fortfarande med ${folder}.`,
    action: `Vänta tills den är klar och kör igen. Finns det ingen sådan process, ta bort filen ${lockFile(folder)}.`,
  })
}
