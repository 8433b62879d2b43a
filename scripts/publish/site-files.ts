import { stat } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from '../command/files.ts'

/** A file of a built site. */
export interface BuiltFile {
  /** From the site's root, with slashes: "platser/ryd/index.html". */
  name: string
  bytes: number
}

/** Every file of a built site, by name. */
export async function listFiles(folder: string): Promise<BuiltFile[]> {
  const sized = (await filesIn(folder)).map(async (name) => ({
    name: name.split(path.sep).join('/'),
    bytes: (await stat(path.join(folder, name))).size,
  }))
  return (await Promise.all(sized)).sort((a, b) => (a.name < b.name ? -1 : 1))
}
