import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { serve } from '../../../../scripts/start/serve.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
})

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

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text)
}
