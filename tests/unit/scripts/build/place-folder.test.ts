import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { markerName, outFolder } from '../../../../scripts/build/out-folder.ts'
import { mendPlace, placeFolder } from '../../../../scripts/build/place-folder.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

let folder: string
const at = (...parts: string[]) => path.join(folder, ...parts)

beforeEach(() => {
  folder = temporaryFolder()
})

describe('OUT_DIR', () => {
  const settings = (outDir: string) => ({ outDir, dataDir: at('data'), sheet: at('sheet') })

  test.each([
    ['is missing', () => at('dist')],
    ['is missing, in a folder that is missing', () => at('a/b/dist')],
    ['is empty', () => made('dist')],
    ['was built before', () => site('dist', 'gammal')],
    ['was built before there was a marker', () => oldSite('dist')],
    ['ends in slashes', () => `${site('dist', 'gammal')}//`],
  ])('that %s is built in', async (_, make) => {
    const outDir = make()
    expect(await outFolder(settings(outDir))).toBe(path.resolve(outDir))
  })

  test.each<[string, () => string, RegExp]>([
    ['another web root', () => file('www/index.html', 'x'), /inte är byggt av Samvaro/],
    ['one hidden file', () => file('www/.htaccess', 'x'), /inte är byggt av Samvaro/],
    ['a file', () => at('www', path.basename(file('fil', 'x'))) && at('fil'), /inte är byggt av Samvaro/],
    ['the checkout', () => process.cwd(), /programmets egen mapp/],
    ['the checkout’s parent', () => path.resolve('..'), /programmets egen mapp/],
    ['the root of the disk', () => '/', /programmets egen mapp/],
    ['src', () => 'src', /hör till programmet/],
    ['a part of public that is missing', () => 'public/finns/inte', /hör till programmet/],
    ['.git', () => '.git', /hör till programmet/],
    ['node_modules', () => 'node_modules/x', /hör till programmet/],
    ['what the sheet lies in', () => (made('sheet'), folder), /som läses/],
    ['where the data lie', () => at('data'), /som läses/],
    ['a link to another web root', () => link('dist', file('www/index.html', 'x')), /inte är byggt/],
    ['a link to src', () => link('dist', path.resolve('src')), /hör till programmet/],
  ])('that is %s is refused before anything', async (_, make, words) => {
    await expect(outFolder(settings(make()))).rejects.toThrow(words)
  })

  test('that is a link leads to its target, also where that is missing', async () => {
    expect(await outFolder(settings(link('dist', site('www', 'gammal'))))).toBe(at('www'))
    expect(await outFolder(settings(link('new', at('sedan'))))).toBe(at('sedan'))
  })
})

describe('a built site', () => {
  test('is put in the place of the old one, and nothing is left beside it', async () => {
    site('dist', 'gammal')
    await placeFolder(site('built', 'ny'), at('dist'))
    expect(readdirSync(folder)).toEqual(['dist'])
    expect(pageOf('dist')).toBe('ny')
  })

  test('is put in its place the first time', async () => {
    await placeFolder(site('built', 'ny'), at('a/dist'))
    expect(pageOf('a/dist')).toBe('ny')
  })
})

describe('a run that was ended in the middle', () => {
  test.each<[string, () => void, string | null]>([
    ['before anything was moved', () => [site('dist', 'gammal'), part('dist.samvaro-next')], 'gammal'],
    [
      'between the two moves',
      () => [site('dist.samvaro-old', 'gammal'), site('dist.samvaro-next', 'ny')],
      'ny',
    ],
    [
      'with half a site on its way',
      () => [site('dist.samvaro-old', 'gammal'), part('dist.samvaro-next')],
      'gammal',
    ],
    ['with the old site alone', () => site('dist.samvaro-old', 'gammal'), 'gammal'],
    ['after both moves', () => [site('dist', 'ny'), site('dist.samvaro-old', 'gammal')], 'ny'],
    ['the first time', () => part('dist.samvaro-next'), null],
  ])('%s is finished or undone by the next', async (_, leave, page) => {
    leave()
    await mendPlace(at('dist'))
    expect(existsSync(at('dist')) ? pageOf('dist') : null).toBe(page)
    expect(readdirSync(folder)).toEqual(page === null ? [] : ['dist'])
  })

  test('what somebody else has beside it is left alone', async () => {
    site('dist.old', 'min kopia')
    await mendPlace(at('dist'))
    await placeFolder(site('built', 'ny'), at('dist'))
    expect(pageOf('dist.old')).toBe('min kopia')
  })
})

function made(name: string): string {
  mkdirSync(at(name), { recursive: true })
  return at(name)
}

/** @returns the folder of the file, or the file itself at the top. */
function file(name: string, text: string): string {
  mkdirSync(path.dirname(at(name)), { recursive: true })
  writeFileSync(at(name), text)
  return path.dirname(at(name))
}

function site(name: string, page: string): string {
  part(name, page)
  return file(`${name}/${markerName}`, 'x')
}

function part(name: string, page = 'halv'): string {
  return file(`${name}/index.html`, page)
}

function oldSite(name: string): string {
  file(`${name}/data/site.json`, '{"version":1,"created":"2026-11-24T00:00:00Z"}')
  file(`${name}/pagefind/pagefind.js`, '')
  return at(name)
}

function link(name: string, target: string): string {
  symlinkSync(target, at(name))
  return at(name)
}

function pageOf(name: string): string {
  return readFileSync(at(name, 'index.html'), 'utf8')
}
