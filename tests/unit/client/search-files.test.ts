import { describe, expect, test, vi } from 'vitest'
import { searchFiles } from '../../../src/client/search-files.ts'
import type { IndexedRecords } from '../../../src/domain/search/packed-records.ts'
import { openPage } from '../../support/client/open-page.ts'

const records = { index: 'abc', indexIds: ['sv_1', 'sv_2'] } as unknown as IndexedRecords

/** A server that has these files, and an old browser: without WebAssembly Pagefind can't run. */
function serve(files: Record<string, unknown>) {
  openPage('')
  const fetched = vi.fn((address: string) => {
    const file = files[address]
    return Promise.resolve(file === undefined ? new Response('', { status: 404 }) : Response.json(file))
  })
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('WebAssembly', undefined)
  return fetched
}

describe('The files lie beside the search page, wherever the site does', () => {
  test('the records are asked for anew each time: those of the last visit may be of another build', async () => {
    const fetched = serve({ 'https://exempel.se/stad/sok/underlag.json': { first: '2026-11-24' } })
    expect(await searchFiles('https://exempel.se/stad/sok/').newestRecords()).toEqual({ first: '2026-11-24' })
    expect(fetched).toHaveBeenCalledWith('https://exempel.se/stad/sok/underlag.json', { cache: 'no-cache' })
  })

  test('an old browser reads the plain index, of the records’ own build', async () => {
    serve({ 'https://exempel.se/stad/pagefind/abc/plain.json': { bingo: '1:0,4' } })
    const find = await searchFiles('https://exempel.se/stad/sok/').index(records)
    expect(await find('bingo')).toEqual([{ id: 'sv_2', words: [0, 4] }])
    expect(await find('dans')).toEqual([])
  })
})

test('what isn’t there fails, by its address', async () => {
  serve({})
  const files = searchFiles('https://exempel.se/sok/')
  await expect(files.newestRecords()).rejects.toThrow('/sok/underlag.json: 404')
  await expect(files.index(records)).rejects.toThrow('/pagefind/abc/plain.json: 404')
})
