import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { githubIssues } from '../../../../scripts/publish/github-issues.ts'
import { tell, type NoticeBoard, type Trouble } from '../../../../scripts/publish/tell.ts'
import { startFakeGitHub, type FakeGitHub } from '../../../support/commands/fake-github.ts'
import { runScript } from '../../../support/commands/run-script.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

const repository = 'foreningen/samvaro'
const token = 'CANARY-GITHUB-TOKEN'
const stop: Trouble = { kind: 'stopp', report: 'Kolumnen ”Adress” saknas i fliken ”Platser”.' }
const rows: Trouble = { kind: 'rader', report: 'Aktiviteter, cell F4.' }

let github: FakeGitHub
let board: NoticeBoard

beforeEach(async () => {
  github = await startFakeGitHub(repository, token)
  board = githubIssues({ apiUrl: github.url, repository, token, label: 'samvaro' })
})
afterEach(() => github.close())

const only = () => {
  expect(github.issues).toHaveLength(1)
  return github.issues[0]!
}

test('a stop opens one issue with the report, labelled by its kind', async () => {
  await tell([stop], board)
  expect(only()).toMatchObject({
    title: 'Webbplatsen uppdateras inte: stopp i kalkylarket',
    labels: ['samvaro', 'stopp'],
    state: 'open',
    comments: [],
  })
  expect(only().body).toMatch(/^Kolumnen ”Adress” saknas i fliken ”Platser”\./)
})

test('seven times a day for a week it is still one issue, and nobody is written to again', async () => {
  for (let run = 0; run < 49; run++) await tell([stop], board)
  expect(only().comments).toEqual([])
  expect(github.writes).toBe(1)
})

test('the report is kept up to date without a word', async () => {
  await tell([stop], board)
  await tell([{ ...stop, report: 'Fliken ”Platser” saknas.' }], board)
  expect(only().body).toMatch(/^Fliken ”Platser” saknas\./)
  expect(only().comments).toEqual([])
})

test('when another kind of thing comes it is said, in the same issue', async () => {
  await tell([rows], board)
  await tell([rows, stop], board)
  expect(only().labels).toEqual(['rader', 'samvaro', 'stopp'])
  expect(only().comments).toEqual([expect.stringContaining('stopp i kalkylarket')])
})

test('when all is well again it is closed with a word; when it isn’t, a new one is opened', async () => {
  await tell([stop], board)
  await tell([], board)
  expect(only()).toMatchObject({
    state: 'closed',
    comments: ['Nu är det bra igen.'],
  })
  await tell([], board)
  expect(only().comments).toHaveLength(1)
  await tell([stop], board)
  expect(github.issues).toHaveLength(2)
})

test('somebody else’s issues are left alone', async () => {
  github.issues.push({ number: 1, title: 'Hej', body: '', labels: ['fråga'], state: 'open', comments: [] })
  await tell([], board)
  expect(only().state).toBe('open')
})

test('GitHub’s refusal is told without the token', async () => {
  github.failWith = 502
  await expect(tell([stop], board)).rejects.toThrow(/^GitHub answered 502 to GET/)
})

test('the workflow’s last step tells what the first ones left, and a hand-over that failed', async () => {
  const folder = temporaryFolder()
  const env = {
    SAMVARO_DIR: folder,
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: repository,
    GITHUB_API_URL: github.url,
    NO_PROXY: '127.0.0.1',
  }
  expect((await runScript('publish-tell', [], env)).code).toBe(0)
  expect(only().title).toBe('Webbplatsen uppdateras inte: fel i programmet')
  writeFileSync(path.join(folder, 'att-beratta.json'), '[]')
  await runScript('publish-tell', [], { ...env, HAND_OVER_RESULT: 'failure' })
  expect(only().title).toBe('Webbplatsen uppdateras inte: den kunde inte läggas ut')
  const { code, stdout, stderr } = await runScript('publish-tell', [], {
    ...env,
    HAND_OVER_RESULT: 'success',
  })
  expect([code, only().state]).toEqual([0, 'closed'])
  expect(stdout + stderr).not.toContain(token)
})
