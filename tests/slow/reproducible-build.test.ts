import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../scripts/publish/site-files.ts'

test('the same sheet gives the same bytes in another folder, time zone, language and umask', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reproducible-'))
  const hashes = await Promise.all(
    [
      { name: 'a', umask: '022', TZ: 'Europe/Stockholm', LC_ALL: 'sv_SE.UTF-8' },
      { name: 'b/c', umask: '077', TZ: 'Pacific/Auckland', LC_ALL: 'C' },
    ].map(async ({ name, umask, ...environment }) => {
      const site = path.join(folder, name, 'site')
      const env = {
        ...{
          PATH: process.env.PATH,
          SHEET: '',
          PREVIOUS: '',
          TODAY: '2026-11-24',
          SITE_URL: 'https://exempel.se/',
        },
        ...{ SAMVARO_DIR: path.join(folder, name, 'data'), OUT_DIR: site },
        ...environment,
      }
      const command = `umask ${umask} && exec "${process.execPath}" scripts/build-site.ts --no-previous`
      const { status, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' })
      expect(stderr.slice(-500), stderr).toContain('Allt är byggt.')
      expect(status).toBe(0)
      return hashesIn(site)
    }),
  )
  expect(hashes[0]?.size).toBeGreaterThan(300)
  expect(hashes[1]).toEqual(hashes[0])
  rmSync(folder, { recursive: true })
})

async function hashesIn(site: string): Promise<Map<string, string>> {
  const files = await listFiles(site)
  return new Map(
    files.map(({ name }) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(site, name)))
        .digest('hex'),
    ]),
  )
}
