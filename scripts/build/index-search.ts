import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { z } from 'zod'
import { toSearchDocuments, type SearchDocument } from '../../src/domain/search/search-document.ts'
import { stemWord } from '../../src/domain/search/word-stem.ts'
import { decodeSnapshot } from '../../src/snapshot/snapshot.ts'

/**
 * Makes the search index of a built site, inside it: one record an activity, of stems and not of the words as written, so that all
 * forms of a word are one. @throws Error with what Pagefind says.
 */
export async function indexForSearch(folder: string, dataDir: string): Promise<void> {
  const documents = await readDocuments(dataDir)
  const outputPath = path.join(folder, 'pagefind')
  try {
    // The stems are made here; a language would make stems of stems.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' })
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
    for (const document of documents) stopAtErrors(await index.addHTMLFile(toPage(document)))
    stopAtErrors(await index.writeFiles({ outputPath }))
  } finally {
    await pagefind.close()
  }
  await removeReadyMadeForms(outputPath)
  await tellIndexIds(path.join(folder, 'sok', 'underlag.json'), path.join(outputPath, 'fragment'))
}

async function readDocuments(dataDir: string): Promise<SearchDocument[]> {
  const result = decodeSnapshot(await readFile(path.join(dataDir, 'site.json'), 'utf8'))
  if (!result.ok) throw new Error(`${dataDir}/site.json: ${result.issues.join('; ')}`)
  return toSearchDocuments(result.snapshot.data)
}

function toPage({ id, zones }: SearchDocument): { url: string; content: string } {
  const stems = zones.flat().map(stemWord).join(' ')
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

const fragmentSchema = z.object({ url: z.string() })
const recordsSchema = z.looseObject({ activities: z.looseObject({ id: z.array(z.string()) }) })

/**
 * Pagefind calls a record by a hash, and tells what it is in one file a record. Told together with what the search page
 * reads anyway, it spares the visitor the asking, and can't be of another day than the rest; the files are removed.
 */
async function tellIndexIds(recordsFile: string, fragments: string): Promise<void> {
  const indexIds = await readIndexIds(fragments)
  const records = recordsSchema.parse(JSON.parse(await readFile(recordsFile, 'utf8')))
  const told = { ...records, indexIds: records.activities.id.map((id) => indexIds.get(id) ?? '') }
  await writeFile(recordsFile, JSON.stringify(told))
  await rm(fragments, { recursive: true, force: true })
}

/** By id of activity. */
async function readIndexIds(fragments: string): Promise<Map<string, string>> {
  const names = await readdir(fragments).catch(() => [])
  const pairs = names.map(async (name) => {
    const text = gunzipSync(await readFile(path.join(fragments, name))).toString('utf8')
    const { url } = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))))
    return [url.slice(1, -1), path.parse(name).name.replace(/^.*_/u, '')] as const
  })
  return new Map(await Promise.all(pairs))
}
