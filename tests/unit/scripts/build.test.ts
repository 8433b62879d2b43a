import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { build } from '../../../scripts/build.ts'
import { readSettings } from '../../../scripts/environment.ts'
import { serve } from '../../../scripts/serve.ts'
import { replaceFolder, writeWhole } from '../../../scripts/write-file.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a build that fails leaves the old site untouched', async () => {
  const outDir = path.join(folder, 'dist')
  write('dist/index.html', 'gamla webbplatsen')
  write('data/site.json', '{}')
  const settings = readSettings({ OUT_DIR: outDir, SAMVARO_DIR: path.join(folder, 'data') })
  await expect(build(settings)).rejects.toThrow(/astro build ended with 1.*The old site is untouched/)
  expect(readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe('gamla webbplatsen')
}, 120_000)

describe('a file', () => {
  test('is written whole, with its folders', async () => {
    await writeWhole(path.join(folder, 'a/b.json'), '{}')
    expect(readFileSync(path.join(folder, 'a/b.json'), 'utf8')).toBe('{}')
    expect(readdirSync(path.join(folder, 'a'))).toEqual(['b.json'])
  })

  test('that can’t be put in its place leaves nothing beside it', async () => {
    mkdirSync(path.join(folder, 'taken/full'), { recursive: true })
    await expect(writeWhole(path.join(folder, 'taken'), '{}')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
  })
})

describe('a folder', () => {
  test('is replaced whole', async () => {
    write('dist/gammal.html', 'x')
    write('dist.next/ny.html', 'y')
    await replaceFolder(path.join(folder, 'dist.next'), path.join(folder, 'dist'))
    expect(readdirSync(folder)).toEqual(['dist'])
    expect(readdirSync(path.join(folder, 'dist'))).toEqual(['ny.html'])
  })

  test('is put in its place the first time', async () => {
    write('dist.next/ny.html', 'y')
    await replaceFolder(path.join(folder, 'dist.next'), path.join(folder, 'dist'))
    expect(existsSync(path.join(folder, 'dist/ny.html'))).toBe(true)
  })
})

describe('the server of npm start', () => {
  test('serves the site below its path, its own page for what is gone, and says so when the port is taken', async () => {
    write('index.html', 'start')
    write('404.html', 'Sidan finns inte längre')
    const address = await serve(folder, { port: 0, basePath: '/samvaro/' })
    expect(address).toMatch(/^http:\/\/localhost:\d+\/samvaro\/$/)
    const local = address.replace('localhost', '127.0.0.1')
    expect(await (await fetch(local)).text()).toBe('start')
    const gone = await fetch(`${local}finns-inte/`)
    expect([gone.status, await gone.text()]).toEqual([404, 'Sidan finns inte längre'])
    expect((await fetch(new URL('/', local))).url).toBe(local)
    const port = Number(new URL(local).port)
    await expect(serve(folder, { port, basePath: '/' })).rejects.toThrow(/använder redan port/)
  })
})

test.each([
  ['SITE_URL', 'https://www.exempel.se/samvaro', 'siteUrl', 'https://www.exempel.se/samvaro/'],
  ['SHEET', '  ', 'sheet', null],
  ['ACCEPT_LOSS', '1', 'acceptLoss', true],
  ['PORT', '8080', 'port', 8080],
])('%s=%s', (name, text, setting, value) => {
  expect(readSettings({ [name]: text })).toMatchObject({ [setting]: value })
})

test.each([
  ['TODAY', '8/12'],
  ['TODAY', '2026-13-01'],
  ['SITE_URL', 'ftp://exempel.se'],
  ['ACCEPT_LOSS', 'ja'],
  ['PORT', 'ett'],
])('%s=%s is refused in words', (name, text) => {
  expect(() => readSettings({ [name]: text })).toThrow(new RegExp(`${name} är ”${text}”`))
})

test('TODAY sets the clock to midnight in Stockholm', () => {
  const { today, now } = readSettings({ TODAY: '2026-07-01' })
  expect([today.toString(), now.toString()]).toEqual(['2026-07-01', '2026-06-30T22:00:00Z'])
})

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}
