import { createHash, randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { hasCode } from './files.ts'
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
    const holder = await readLock(file)
    if (holder === null) continue
    const mayTakeOver = isGone(holder, file)
    if (mayTakeOver && (await dropLock(file, holder))) continue
    // Where somebody else's file can't be taken away, waiting is of no use.
    if (mayTakeOver || performance.now() > end) throw busy(folder, holder)
    if (!hasSaid) say(`En annan körning (process ${holder.trim()}) arbetar med ${folder}. Väntar på den.`)
    hasSaid = true
    await wait(everyMilliseconds)
  }
}

/** The lock is there with its number or not at all, whenever this run is ended and however full the disk is. */
async function tryLock(file: string): Promise<boolean> {
  const own = `${file}.${randomUUID()}`
  try {
    await writeFile(own, `${process.pid}\n`)
    await link(own, file)
    held.add(file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

/** Who holds it; null: nobody any longer. */
async function readLock(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function isGone(holder: string, file: string): boolean {
  const pid = Number(holder)
  if (!Number.isInteger(pid) || pid <= 0) return true
  // A machine that was started anew may give the same number again.
  if (pid === process.pid) return !held.has(file)
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return hasCode(error, 'ESRCH')
  }
}

/**
 * Two that find the same old lock must not take away each other's new one: the one that was moved is looked at. False: it belongs to
 * another user and stays.
 */
async function dropLock(file: string, holder: string): Promise<boolean> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch (error) {
    return hasCode(error, 'ENOENT')
  }
  if ((await readFile(aside, 'utf8')) === holder) await rm(aside, { force: true })
  else await rename(aside, file)
  return true
}

function busy(folder: string, holder: string): SetupError {
  return new SetupError({
    what: `En annan körning (process ${holder.trim()}) arbetar fortfarande med ${folder}.`,
    action: `Vänta tills den är klar och kör igen. Finns det ingen sådan process, ta bort filen ${lockFile(folder)}.`,
  })
}
