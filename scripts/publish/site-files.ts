import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** A file of a built site. */
export interface BuiltFile {
  /** From the site's root, with slashes: "platser/ryd/index.html". */
  name: string
  bytes: number
}

/** Every file of a built site, by name. */
export async function listFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  const sized = files.map(async (name) => ({
    name: name.split(path.sep).join('/'),
    bytes: (await stat(path.join(folder, name))).size,
  }))
  return (await Promise.all(sized)).sort((a, b) => (a.name < b.name ? -1 : 1))
}
