import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { githubIssues } from '../../../../scripts/publish/github-issues.ts'
import { pagesHost } from '../../../../scripts/publish/hosts/pages-host.ts'
import { tell } from '../../../../scripts/publish/tell.ts'
import { startFakeGitHub } from '../../../support/commands/fake-github.ts'
import { apiFault, startFakeSheets } from '../../../support/google/fake-sheets-server.ts'
import { tabsFromCsv } from '../../../support/google/fake-workbook.ts'
import { lifeOfASite, type Once } from '../../../support/commands/life-of-a-site.ts'

/** Waits for Google that a test has time for. */
const impatient = { request: 500, total: 300, firstWait: 20, longestWait: 50, loadingWait: 10 }

test('Google away for a day: seven runs leave the old site, one issue tells of it once, and it is closed when Google is back', async () => {
  const google = await startFakeSheets(tabsFromCsv('tests/fixtures/sheets/grund'))
  const github = await startFakeGitHub('a/b', 'nyckel')
  const board = githubIssues({ apiUrl: github.url, repository: 'a/b', token: 'nyckel', label: 'samvaro' })
  const life = lifeOfASite({
    SHEET: google.spreadsheetId,
    GOOGLE_APPLICATION_CREDENTIALS: google.credentials,
    SHEETS_ROOT_URL: google.rootUrl,
  })
  const run = async (day: string, waiting: Partial<Once> = {}) => {
    const done = await life.publishOn(day, waiting)
    await tell(done.troubles, board)
    return done.outcome
  }
  expect(await run('2026-11-24')).toBe('published')

  google.failAlways('structure', apiFault(503, 'UNAVAILABLE', 'The service is currently unavailable.'))
  for (let reading = 0; reading < 7; reading++)
    expect(await run('2026-11-25', { limits: impatient })).toBe('stopped')
  expect(life.published()?.today.toString()).toBe('2026-11-24')
  expect(life.built()).toBe(1)
  expect(github.issues).toHaveLength(1)
  expect(github.issues[0]).toMatchObject({ state: 'open', labels: ['samvaro', 'stopp'], comments: [] })
  expect(github.issues[0]!.body).toContain('Google')

  google.failAlways('structure', { act: () => undefined })
  expect(await run('2026-11-26')).toBe('published')
  expect(github.issues[0]).toMatchObject({ state: 'closed', comments: ['Nu är det bra igen.'] })
  life.end()
  await Promise.all([google.close(), github.close()])
})

test('what is published can’t be read for an hour: nothing is published meanwhile, and nothing is forgotten', async () => {
  const life = lifeOfASite()
  const www = path.join(life.folder, 'www')
  let isDown = false
  const server = createServer((request, response) => {
    const file = path.join(www, decodeURIComponent((request.url ?? '/').replace(/\?.*/, '')))
    const isThere = existsSync(file) && statSync(file).isFile()
    response.writeHead(isDown ? 503 : isThere ? 200 : 404)
    if (isThere && !isDown) createReadStream(file).pipe(response)
    else response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const online = (day: string) =>
    life.publishOn(day, {
      environment: { SITE_URL: siteUrl },
      host: (folder) => ({
        ...pagesHost({ siteUrl, outputs: null }),
        handOver: (built) => folder.handOver(built),
      }),
      // As a workflow's machine, which has nothing of the last run.
      isFreshMachine: true,
    })
  expect((await online('2026-11-24')).outcome).toBe('published')
  const before = life.published()!.memory.things.length

  isDown = true
  life.edit('Aktiviteter', (text) => text.replaceAll('Canasta', 'Bridge'))
  for (let reading = 0; reading < 2; reading++) {
    const stopped = await online('2026-11-25')
    expect([stopped.outcome, stopped.exitCode]).toEqual(['stopped', 1])
    expect(stopped.troubles[0]?.report).toContain('gick inte att hämta')
  }
  expect(life.published()?.today.toString()).toBe('2026-11-24')

  isDown = false
  expect((await online('2026-11-25')).outcome).toBe('published')
  expect(life.published()!.memory.things.length).toBeGreaterThanOrEqual(before)
  expect(
    life
      .published()!
      .data.activities.map(({ title }) => title)
      .join(),
  ).toContain('Bridge')
  life.end()
  await new Promise((resolve) => server.close(resolve))
})
