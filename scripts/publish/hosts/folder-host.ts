import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { placeCopy, mendPlace } from '../../build/place-folder.ts'
import type { Host } from '../host.ts'

/** A folder that a web server shows: on this machine, or a disk of another one. `folder` is as outFolder gives it. */
export async function folderHost(folder: string): Promise<Host> {
  await mendPlace(folder)
  const snapshot = path.join(folder, 'data', 'site.json')
  const isFirst = !existsSync(snapshot)
  return {
    name: folder,
    previous: isFirst ? null : snapshot,
    isFirst,
    time: () => Promise.resolve(null),
    mend: () => mendPlace(folder),
    read: (file) => readFile(path.join(folder, file), 'utf8').catch(() => null),
    handOver: (built) => placeCopy(built, folder),
  }
}
