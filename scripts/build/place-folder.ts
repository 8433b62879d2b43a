import { cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { exists, filesIn, hasCode } from '../command/files.ts'
import { isBuiltSite, markerName } from './out-folder.ts'

/** Names beside a site's place that no one else uses: what is on its way in, and on its way out. */
const nextTo = (place: string) => `${place}.samvaro-next`
const oldOf = (place: string) => `${place}.samvaro-old`

/**
 * Puts a built folder in a site's place, on whatever disk that is: a reader sees the old site or the new one and never half of it.
 * Where the place itself can't be moved (it is a mounted disk, or its parent isn't ours) the files are replaced one by one, those
 * that pages need first.
 */
export async function placeFolder(built: string, place: string): Promise<void> {
  await putInPlace(built, place, moveFolder)
}

/** The same with a copy: the built folder stays where it is. */
export async function placeCopy(built: string, place: string): Promise<void> {
  await putInPlace(built, place, copyFolder)
}

async function putInPlace(
  built: string,
  place: string,
  bring: (from: string, to: string) => Promise<void>,
): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true })
  const next = nextTo(place)
  try {
    await rm(next, { recursive: true, force: true })
    await bring(built, next)
    await rm(oldOf(place), { recursive: true, force: true })
    await rename(place, oldOf(place)).catch(ignoreMissing)
  } catch (error) {
    try {
      if (!isImmovable(error)) throw error
      await replaceFiles((await exists(next)) ? next : built, place)
    } finally {
      // A disk that is full is not left so.
      await rm(next, { recursive: true, force: true })
    }
    return
  }
  await rename(next, place)
  await rm(oldOf(place), { recursive: true, force: true })
}

/**
 * Finishes or undoes what an interrupted run left beside a site's place, so that there is a whole site again where there was one.
 * Where all is well it does nothing.
 */
export async function mendPlace(place: string): Promise<void> {
  const [next, old] = [nextTo(place), oldOf(place)]
  if (!(await exists(place))) {
    // The old site is moved away only when the next one is whole.
    if ((await exists(old)) && (await isBuiltSite(next))) await rename(next, place)
    else if (await exists(old)) await rename(old, place)
  }
  await Promise.all([next, old].map((left) => rm(left, { recursive: true, force: true })))
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error
    // Another disk.
    await copyFolder(from, to)
    await rm(from, { recursive: true, force: true })
  }
}

/** The marker comes last, for it says that the copy is whole. */
async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, filter: (source) => path.basename(source) !== markerName })
  await cp(path.join(from, markerName), path.join(to, markerName))
}

async function replaceFiles(from: string, place: string): Promise<void> {
  await mkdir(place, { recursive: true })
  const files = await filesIn(from)
  const pagesLast = files.toSorted((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')))
  for (const file of pagesLast) {
    const target = path.join(place, file)
    await mkdir(path.dirname(target), { recursive: true })
    await cp(path.join(from, file), `${target}.samvaro-next`)
    await rename(`${target}.samvaro-next`, target)
  }
  const kept = new Set(files)
  for (const file of await filesIn(place))
    if (!kept.has(file)) await rm(path.join(place, file), { force: true })
}

function ignoreMissing(error: unknown): void {
  if (!hasCode(error, 'ENOENT')) throw error
}

function isImmovable(error: unknown): boolean {
  return hasCode(error, 'EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS')
}
