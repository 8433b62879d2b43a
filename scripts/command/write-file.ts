import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file whole or not at all: beside its place, then renamed into it. Makes the folder when it is missing. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}.next`
  try {
    await writeFile(beside, text)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Puts a folder in another's place, so that a reader sees the old one or the new one and never half of it. */
export async function replaceFolder(next: string, place: string): Promise<void> {
  const old = `${place}.old`
  await rm(old, { recursive: true, force: true })
  await rename(place, old).catch(ignoreMissing)
  await rename(next, place)
  await rm(old, { recursive: true, force: true })
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
