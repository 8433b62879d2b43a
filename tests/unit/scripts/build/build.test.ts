import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { build } from '../../../../scripts/build/build.ts'
import { silentProgress } from '../../../support/commands/silent-progress.ts'
import { readCommandSettings } from '../../../../scripts/command/environment.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
})

test('a build that fails leaves the old site untouched', async () => {
  const outDir = path.join(folder, 'dist')
  write('dist/index.html', 'gamla webbplatsen')
  write('data/site.json', '{}')
  const settings = readCommandSettings({ OUT_DIR: outDir, SAMVARO_DIR: path.join(folder, 'data') })
  await expect(build(settings, outDir, silentProgress())).rejects.toThrow(
    /astro build ended with 1.*The old site is untouched/,
  )
  expect(readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe('gamla webbplatsen')
}, 120_000)

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}
