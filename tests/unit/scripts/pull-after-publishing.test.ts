import { readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleToRunOn } from '../../support/commands/example-to-run-on.ts'
import { runScript } from '../../support/commands/run-script.ts'

const here = exampleToRunOn()

describe('what was published last time', () => {
  let site: Server
  let published: { status: number; body: string }

  beforeEach(async () => {
    published = { status: 404, body: '' }
    site = createServer((request, response) => {
      const isAsked = request.url === '/data/site.json' || published.status === 404
      response.writeHead(isAsked ? published.status : 500).end(published.body)
    })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    here.env = { ...here.env, SITE_URL: `http://127.0.0.1:${(site.address() as AddressInfo).port}/` }
  })
  afterEach(() => void site.close())

  test('a site that answers 404 has never been published', async () => {
    expect((await runScript('pull-sheet', [], here.env)).code).toBe(0)
  })

  test('a site that doesn’t answer stops the run', async () => {
    published = { status: 503, body: '' }
    const { code, stderr } = await runScript('pull-sheet', [], here.env)
    expect(stderr).toMatch(/Det som publicerades förra gången gick inte att hämta/)
    expect(code).toBe(1)
  })

  test('a site that answers something else stops the run', async () => {
    published = { status: 200, body: '<!DOCTYPE html>' }
    const { code, stderr } = await runScript('pull-sheet', [], here.env)
    expect(stderr).toMatch(/är inte det som publicerades förra gången/)
    expect(code).toBe(1)
  })

  test('is compared with: a place emptied since stops the run, also on a fresh machine', async () => {
    await runScript('pull-sheet', ['--no-previous'], here.env)
    published = { status: 200, body: readFileSync(path.join(here.folder, 'data/site.json'), 'utf8') }
    rmSync(path.join(here.folder, 'data'), { recursive: true })
    here.edit('Aktiviteter', (text) => text.split('\n').slice(0, 30).join('\n'))
    expect((await runScript('pull-sheet', [], here.env)).code).toBe(1)
    expect((await runScript('pull-sheet', ['--no-previous'], here.env)).code).toBe(0)
  })

  test('from another workbook: exit 2', async () => {
    await runScript('pull-sheet', ['--no-previous'], here.env)
    published = { status: 200, body: readFileSync(path.join(here.folder, 'data/site.json'), 'utf8') }
    rmSync(path.join(here.folder, 'data'), { recursive: true })
    here.edit('Inställningar', (text) => text.replace(/^Kommun,.*$/mu, 'Kommun,Ekby kommun'))
    const { code, stderr } = await runScript('pull-sheet', [], here.env)
    expect(stderr).toMatch(/kommer från ett annat kalkylark/)
    expect(code).toBe(2)
  })

  test('left here by another workbook counts for nothing', async () => {
    await runScript('pull-sheet', [], here.env)
    here.edit('Inställningar', (text) => text.replace(/^Kommun,.*$/mu, 'Kommun,Ekby kommun'))
    expect((await runScript('pull-sheet', [], here.env)).code).toBe(0)
  })

  test('PREVIOUS that is missing, or over http elsewhere', async () => {
    expect(
      (await runScript('pull-sheet', [], { ...here.env, PREVIOUS: path.join(here.folder, 'x.json') })).code,
    ).toBe(1)
    const { code, stderr } = await runScript('pull-sheet', [], {
      ...here.env,
      PREVIOUS: 'http://exempel.se/site.json',
    })
    expect(stderr).toMatch(/hämtas bara över https/)
    expect(code).toBe(2)
  })
})
