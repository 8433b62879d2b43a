import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packagesIn } from '../../../../scripts/doctor/gather-facts.ts'
import { gatherGitHub } from '../../../../scripts/doctor/gather-github.ts'
import { exampleToRunOn } from '../../../support/commands/example-to-run-on.ts'
import { apiFault, startFakeSheets } from '../../../support/google/fake-sheets-server.ts'
import { tabsFromCsv } from '../../../support/google/fake-workbook.ts'
import { runScript } from '../../../support/commands/run-script.ts'

const here = exampleToRunOn()
const folder = mkdtempSync(path.join(tmpdir(), 'samvaro-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A host that answers by path, to whoever has the key where there is one. */
async function startHost(answers: Readonly<Record<string, unknown>>, key: string | null = null) {
  const server = createServer((request, response) => {
    const isLet = key === null || request.headers.authorization === `Bearer ${key}`
    const answer = answers[(request.url ?? '').replace(/\?.*/, '')]
    response.writeHead(!isLet ? 401 : answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, close: () => new Promise((resolve) => server.close(resolve)) }
}

const project = '/repos/a/b'
const settings = {
  [project]: { default_branch: 'main', has_issues: false },
  [`${project}/actions/workflows/publish.yml`]: { state: 'disabled_inactivity' },
  [`${project}/pages`]: { build_type: 'legacy' },
  [`${project}/actions/secrets`]: { secrets: [{ name: 'SHEET' }] },
  [`${project}/actions/variables`]: { variables: [{ name: 'SITE_URL', value: 'https://a.example/' }] },
}

test('GitHub is asked for what the workflow needs', async () => {
  const host = await startHost(settings, 'nyckel')
  const facts = await gatherGitHub({ repository: 'a/b', token: 'nyckel', apiUrl: host.url })
  await host.close()
  expect(facts).toEqual({
    repository: 'a/b',
    access: 'token',
    branch: 'main',
    hasIssues: false,
    workflow: 'off',
    pages: 'branch',
    secrets: ['SHEET'],
    variables: { SITE_URL: 'https://a.example/' },
  })
})

test.each([
  ['a key that has expired', settings, 'utgången', { access: 'refused', workflow: 'unknown' }],
  ['a project that isn’t there', {}, null, { access: 'refused' }],
  [
    'a project without Pages, and a key',
    { [project]: { default_branch: 'x' } },
    'nyckel',
    { pages: 'off', workflow: 'missing' },
  ],
  [
    'a project without Pages, and no key',
    { [project]: { default_branch: 'x' } },
    null,
    { pages: 'unknown', secrets: null },
  ],
  ['an answer that is something else', { [project]: 'hej' }, null, { access: 'public', branch: null }],
])('%s', async (_, answers, token, expected) => {
  const host = await startHost(answers, token === null ? null : 'nyckel')
  expect(await gatherGitHub({ repository: 'a/b', token, apiUrl: host.url })).toMatchObject(expected)
  await host.close()
})

test('a GitHub that can’t be reached leaves everything unknown', async () => {
  const facts = await gatherGitHub({ repository: 'a/b', token: null, apiUrl: 'http://127.0.0.1:9' })
  expect(facts).toMatchObject({ access: 'public', workflow: 'unknown', pages: 'unknown', secrets: null })
})

test.each([
  [
    'as-locked',
    { 'node_modules/x': { version: '1.0.0' }, 'node_modules/linux': { version: '1.0.0', optional: true } },
  ],
  ['others', { 'node_modules/x': { version: '2.0.0' } }],
  ['others', { 'node_modules/y': { version: '1.0.0' } }],
] as const)('what is installed is compared with the lock: %s', async (expected, packages) => {
  mkdirSync(path.join(folder, 'node_modules', 'x'), { recursive: true })
  writeFileSync(path.join(folder, 'node_modules', 'x', 'package.json'), '{}')
  writeFileSync(
    path.join(folder, 'node_modules', '.package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/x': { version: '1.0.0' } } }),
  )
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }))
  expect(await packagesIn(folder)).toBe(expected)
})

test('without what npm installs the doctor says so', async () => {
  rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true })
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: {} }))
  expect(await packagesIn(folder)).toBe('missing')
})

test('a sheet that isn’t shared and an address that is missing are told at once: exit 2', async () => {
  const google = await startFakeSheets([])
  google.failAlways('structure', apiFault(403, 'PERMISSION_DENIED', 'The caller does not have permission'))
  const github = await startHost(settings)
  const { code, stdout, stderr } = await runScript('doctor', [], {
    ...here.googleEnv(google),
    SITE_URL: '',
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_API_URL: github.url,
  })
  await Promise.all([google.close(), github.close()])
  expect(stderr).toBe('')
  expect(stdout).toContain('som Läsare')
  expect(stdout).toContain('✖ Webbplatsens adress: SITE_URL är inte satt.')
  expect(stdout).toContain('✖ Arbetsflödet Publish: Det är avstängt.')
  for (const secret of google.secrets) expect(stdout).not.toContain(secret)
  expect(code).toBe(2)
})

test('a sheet in which only the settings are written lacks what the site is to show', async () => {
  const isEmptied = (title: string) => ['Platser', 'Kategorier', 'Aktiviteter'].includes(title)
  const onlySettings = tabsFromCsv('src/sheet/example')
    .filter(({ title }) => isEmptied(title) || title === 'Inställningar')
    .map((tab) => (isEmptied(tab.title) ? { ...tab, rows: tab.rows.slice(0, 1) } : tab))
  const google = await startFakeSheets(onlySettings)
  const { stdout } = await runScript('doctor', [], {
    ...here.googleEnv(google),
    SITE_URL: 'http://localhost:9/',
  })
  await google.close()
  expect(stdout).toContain('Det finns inget att visa ännu i flikarna Platser, Kategorier och Aktiviteter.')
})

test('the coordinators’ own link to the report is given ready to be put in the sheet', async () => {
  const google = await startFakeSheets(tabsFromCsv('src/sheet/example'))
  const { stdout } = await runScript('doctor', [], {
    ...here.googleEnv(google),
    SITE_URL: 'http://localhost:9/',
  })
  await google.close()
  const link = `http://localhost:9/kontroll/#https://docs.google.com/spreadsheets/d/${google.spreadsheetId}/edit`
  expect(stdout).toContain(`✔ Länken till rapporten: ${link} `)
})

test('a set-up that can be read is told as JSON, for machines', async () => {
  const google = await startFakeSheets(tabsFromCsv('src/sheet/example'))
  const site = await startHost({ '/': 'hej' })
  const { code, stdout } = await runScript('doctor', ['--json'], {
    ...here.googleEnv(google),
    SITE_URL: `${site.url.replace('127.0.0.1', 'localhost')}/`,
    PUBLISH_TO: folder,
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_API_URL: 'http://127.0.0.1:9',
  })
  await Promise.all([google.close(), site.close()])
  const findings = JSON.parse(stdout) as { about: string; verdict: string }[]
  expect(findings).toContainEqual(expect.objectContaining({ about: 'Kalkylarket', verdict: 'good' }))
  expect(findings).toContainEqual(expect.objectContaining({ about: 'Webbplatsen', verdict: 'mend' }))
  expect(code).toBe(2)
})
