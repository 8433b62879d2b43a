import { createHash } from 'node:crypto'
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import * as pagefind from 'pagefind'
import { z } from 'zod'
import { toPlainIndex } from '../../src/domain/search/plain-index.ts'
import { toSearchDocuments, type SearchDocument } from '../../src/domain/search/search-document.ts'
import { stemWord } from '../../src/domain/search/word-stem.ts'
import { decodeSnapshot } from '../../src/snapshot/snapshot.ts'
import { filesIn } from '../command/files.ts'

/**
 * Makes the search index of a built site, inside it: one record an activity, of stems and not of the words as written, so that all
 * forms of a word are one. Its folder is named by what lies in it, and the search page's records say which it is: a page that was
 * opened before the site was built anew never mixes the two. @throws Error with what Pagefind says.
 */
export async function indexForSearch(folder: string, dataDir: string): Promise<void> {
  const documents = await readDocuments(dataDir)
  const outputPath = path.join(folder, 'pagefind')
  const made = path.join(outputPath, 'made')
  await writeIndex(documents, made)
  await removeReadyMadeForms(made)
  await writeForOldBrowsers(documents, made)
  const indexIds = await takeIndexIds(path.join(made, 'fragment'))
  const index = await hashFolder(made)
  await rename(made, path.join(outputPath, index))
  await tellIndex(path.join(folder, 'sok', 'underlag.json'), { index, indexIds })
}

async function writeIndex(documents: readonly SearchDocument[], outputPath: string): Promise<void> {
  try {
    // The stems are made here; a language would make stems of stems.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' })
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
    for (const document of documents) stopAtErrors(await index.addHTMLFile(toPage(document)))
    stopAtErrors(await index.writeFiles({ outputPath }))
  } finally {
    await pagefind.close()
  }
}

async function readDocuments(dataDir: string): Promise<SearchDocument[]> {
  const result = decodeSnapshot(await readFile(path.join(dataDir, 'site.json'), 'utf8'))
  if (!result.ok) throw new Error(`${dataDir}/site.json: ${result.issues.join('; ')}`)
  return toSearchDocuments(result.snapshot.data)
}

function stemsOf({ zones }: SearchDocument): string[] {
  return zones.flat().map(stemWord)
}

function toPage(document: SearchDocument): { url: string; content: string } {
  const stems = stemsOf(document).join(' ')
  const { id } = document
  return { url: `/${id}/`, content: `<html><body data-pagefind-body><p>${stems}</p></body></html>` }
}

function stopAtErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

/** Pagefind's own forms are never used: they have measured faults for those who can't see well. */
async function removeReadyMadeForms(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => /-ui\.|-highlight\./u.test(name))
  await Promise.all(files.map((name) => rm(path.join(folder, name))))
}

/** Pagefind's scripts in the language of the oldest browsers, and an index for those that can't run them. */
async function writeForOldBrowsers(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  for (const name of scripts) {
    const file = path.join(folder, name)
    const { code } = await transform(await readFile(file, 'utf8'), { target: 'es2019', minify: true })
    await writeFile(file, code)
  }
  await writeFile(path.join(folder, 'plain.json'), JSON.stringify(toPlainIndex(documents.map(stemsOf))))
}

const fragmentSchema = z.object({ url: z.string() })
const recordsSchema = z.looseObject({ activities: z.looseObject({ id: z.array(z.string()) }) })

interface MadeIndex {
  /** The name of its folder. */
  index: string
  /** By id of activity. */
  indexIds: ReadonlyMap<string, string>
}

/**
 * Pagefind calls a record by a hash, and tells what it is in one file a record. Told together with what the search page
 * reads anyway, it spares the visitor the asking, and can't be of another day than the rest; the files are removed.
 */
async function tellIndex(recordsFile: string, { index, indexIds }: MadeIndex): Promise<void> {
  const records = recordsSchema.parse(JSON.parse(await readFile(recordsFile, 'utf8')))
  const ids = records.activities.id.map((id) => indexIds.get(id) ?? '')
  await writeFile(recordsFile, JSON.stringify({ ...records, index, indexIds: ids }))
}

/** By id of activity. */
async function takeIndexIds(fragments: string): Promise<Map<string, string>> {
  const names = await readdir(fragments).catch(() => [])
  const pairs = names.map(async (name) => {
    const text = gunzipSync(await readFile(path.join(fragments, name))).toString('utf8')
    const { url } = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))))
    return [url.slice(1, -1), path.parse(name).name.replace(/^.*_/u, '')] as const
  })
  const indexIds = new Map(await Promise.all(pairs))
  await rm(fragments, { recursive: true, force: true })
  return indexIds
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await filesIn(folder)).toSorted())
    hash.update(name).update(await readFile(path.join(folder, name)))
  return hash.digest('hex').slice(0, 12)
}
