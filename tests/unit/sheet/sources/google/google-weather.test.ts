import { test as base, describe, expect } from 'vitest'
import { structureText } from '../../../../../src/sheet/problems/words/structure-text.ts'
import type { Words } from '../../../../../src/sheet/problems/words/words.ts'
import type { StructureFinding } from '../../../../../src/sheet/problems/findings/structure-findings.ts'
import { SetupError } from '../../../../../src/sheet/setup-error.ts'
import { loadWorkbook } from '../../../../../src/sheet/sources/load-workbook.ts'
import {
  apiFault,
  startFakeSheets,
  type FakeSheets,
  type Fault,
  type Step,
} from '../../../../support/google/fake-sheets-server.ts'
import { smallWorkbook } from '../../../../support/google/fake-workbook.ts'

/** Every test has a Google of its own, so that they can wait at the same time. */
const test = base.extend<{ google: FakeSheets }>({
  google: async ({}, use) => {
    const google = await startFakeSheets(smallWorkbook())
    await use(google)
    await google.close()
  },
})

const html: Fault = {
  status: 200,
  body: '<!DOCTYPE html><title>Logga in</title>',
  headers: { 'content-type': 'text/html' },
}
const empty: Fault = { status: 200, body: '' }
const notShared = apiFault(403, 'PERMISSION_DENIED', 'The caller does not have permission')
const quota = apiFault(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded', 'RATE_LIMIT_EXCEEDED')
const internal = apiFault(500, 'INTERNAL', 'Internal error encountered.')
const unavailable = apiFault(503, 'UNAVAILABLE', 'The service is currently unavailable.')
const badGateway: Fault = {
  status: 502,
  body: '<html><h1>502. That’s an error.</h1></html>',
  headers: { 'content-type': 'text/html' },
}
const redirect: Fault = { status: 302, body: '', headers: { location: 'https://accounts.google.com/' } }
const wrongSheet: Fault = {
  status: 200,
  body: JSON.stringify({ spreadsheetId: 'en-annan', sheets: [{ properties: { title: 'A' } }] }),
}

describe.concurrent('all is well', () => {
  test('four reads and one token', async ({ google }) => {
    const workbook = await load(google)
    expect(workbook.brakes).toEqual([])
    expect(google.requests.map(({ step }) => step)).toEqual([
      'oidc',
      'sts',
      'impersonation',
      'structure',
      'headers',
      'columns',
      'looks',
    ])
  })

  test('the token is asked for with the right to read and nothing else', async ({ google }) => {
    await load(google)
    const asked = google.requests.find(({ step }) => step === 'impersonation')
    expect(JSON.parse(asked!.body)).toMatchObject({
      scope: ['https://www.googleapis.com/auth/spreadsheets.readonly'],
    })
  })
})

describe.concurrent('a person has to do something: exit code 2', () => {
  const table: [string, Step, Fault, RegExp, RegExp][] = [
    [
      '401',
      'structure',
      apiFault(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.'),
      /godtar inte inloggningen \(401\)/,
      /Skapa annars en ny nyckel/,
    ],
    [
      '403 not shared',
      'structure',
      notShared,
      /inte delat med tjänstkontot \(403\)/,
      /lägg till samvaro@exempel\.iam\.gserviceaccount\.com som Läsare/,
    ],
    [
      '403 the API is off',
      'structure',
      apiFault(
        403,
        'PERMISSION_DENIED',
        'Google Sheets API has not been used in project 1 before or it is disabled.',
        'SERVICE_DISABLED',
      ),
      /Google Sheets API är inte påslaget/,
      /Aktivera/,
    ],
    [
      '403 scope',
      'structure',
      apiFault(
        403,
        'PERMISSION_DENIED',
        'Request had insufficient authentication scopes.',
        'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      ),
      /saknar behörighet att läsa/,
      /spreadsheets\.readonly/,
    ],
    [
      '404',
      'structure',
      apiFault(404, 'NOT_FOUND', 'Requested entity was not found.'),
      /inget kalkylark med den adressen/,
      /Kopiera adressen på nytt/,
    ],
    [
      '400 an office file',
      'structure',
      apiFault(
        400,
        'FAILED_PRECONDITION',
        'This operation is not supported for this document. The document must not be an Office file.',
      ),
      /Excelfil som ligger i Google Drive/,
      /Spara som Google Kalkylark/,
    ],
    [
      '400 a folder or a PDF',
      'structure',
      apiFault(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.'),
      /något annat än ett Google-kalkylark/,
      /kopiera adressen/,
    ],
    ['403 between two reads', 'columns', notShared, /inte delat med tjänstkontot/, /Läsare/],
    [
      'token: invalid_grant',
      'sts',
      { status: 400, body: '{"error":"invalid_grant","error_description":"CANARY-DESCRIPTION"}' },
      /godtar inte inloggningsuppgifterna/,
      /samvaro@exempel/,
    ],
    [
      'token: may not be the account',
      'impersonation',
      apiFault(403, 'PERMISSION_DENIED', 'Permission iam.serviceAccounts.getAccessToken denied'),
      /godtar inte inloggningsuppgifterna/,
      /Workload Identity Federation/,
    ],
    [
      'token: the workflow’s own refuses',
      'oidc',
      { status: 403, body: '{}' },
      /godtar inte inloggningsuppgifterna/,
      /kontrollera kopplingen/,
    ],
  ]
  test.for(table)('%s', async ([, step, fault, what, action], { google }) => {
    google.failAlways(step, fault)
    const error = await load(google).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SetupError)
    const { problem } = error as SetupError
    expect(problem.what).toMatch(what)
    expect(problem.action).toMatch(action)
    expect(problem.command).toBe('npm run sheet:check')
    expectNoSecrets(google, error)
    expect(google.requests.filter((request) => request.step === step)).toHaveLength(1)
  })
})

describe.concurrent('nothing to trust after all tries: a brake, exit code 1', () => {
  const table: [string, Step, Fault, StructureFinding][] = [
    ['429 for ever', 'structure', quota, { code: 'SHEET_UNREACHABLE', reason: 'quota' }],
    ['500', 'headers', internal, { code: 'SHEET_UNREACHABLE', reason: 'server-error' }],
    ['502 with a web page', 'structure', badGateway, { code: 'SHEET_UNREACHABLE', reason: 'server-error' }],
    ['503', 'columns', unavailable, { code: 'SHEET_UNREACHABLE', reason: 'server-error' }],
    ['200 with a web page', 'columns', html, { code: 'ANSWER_BROKEN', answer: 'not-json' }],
    ['200 with half the JSON', 'columns', 'cut-json', { code: 'ANSWER_BROKEN', answer: 'not-json' }],
    ['200 with nothing', 'headers', empty, { code: 'ANSWER_BROKEN', answer: 'not-json' }],
    ['204', 'columns', { status: 204, body: '' }, { code: 'ANSWER_BROKEN', answer: 'not-json' }],
    ['304', 'columns', { status: 304, body: '' }, { code: 'ANSWER_BROKEN', answer: 'not-json' }],
    [
      'an octet stream',
      'structure',
      { status: 200, body: 'PK', headers: { 'content-type': 'application/octet-stream' } },
      { code: 'ANSWER_BROKEN', answer: 'not-json' },
    ],
    ['another spreadsheet', 'structure', wrongSheet, { code: 'ANSWER_BROKEN', answer: 'wrong-spreadsheet' }],
    [
      'an answer without ranges',
      'columns',
      { status: 200, body: `{"spreadsheetId":"1FakeSpreadsheetId_abcdefghijklmnopqrstuvwx"}` },
      { code: 'ANSWER_BROKEN', answer: 'missing-ranges' },
    ],
    [
      'too few ranges',
      'columns',
      {
        status: 200,
        body: `{"spreadsheetId":"1FakeSpreadsheetId_abcdefghijklmnopqrstuvwx","valueRanges":[]}`,
      },
      { code: 'ANSWER_BROKEN', answer: 'missing-ranges' },
    ],
    [
      'an empty list of tabs',
      'structure',
      { status: 200, body: `{"spreadsheetId":"1FakeSpreadsheetId_abcdefghijklmnopqrstuvwx","sheets":[]}` },
      { code: 'ANSWER_BROKEN', answer: 'missing-ranges' },
    ],
    ['a redirect', 'structure', redirect, { code: 'ANSWER_BROKEN', answer: 'redirect' }],
    ['no answer', 'structure', 'hang', { code: 'SHEET_UNREACHABLE', reason: 'too-slow' }],
    ['a body that stops', 'columns', 'hang-in-body', { code: 'SHEET_UNREACHABLE', reason: 'too-slow' }],
    ['a token without end', 'sts', 'endless', { code: 'SHEET_UNREACHABLE', reason: 'token' }],
    ['a connection cut', 'structure', 'reset', { code: 'SHEET_UNREACHABLE', reason: 'no-connection' }],
    [
      'a connection cut in the body',
      'columns',
      'cut-connection',
      { code: 'SHEET_UNREACHABLE', reason: 'no-connection' },
    ],
    ['token endpoint down', 'sts', unavailable, { code: 'SHEET_UNREACHABLE', reason: 'token' }],
    ['token endpoint slow', 'sts', 'hang', { code: 'SHEET_UNREACHABLE', reason: 'token' }],
    ['token endpoint answers with a web page', 'sts', html, { code: 'SHEET_UNREACHABLE', reason: 'token' }],
    [
      'token endpoint answers {}',
      'sts',
      { status: 200, body: '{}' },
      { code: 'SHEET_UNREACHABLE', reason: 'token' },
    ],
    [
      'the last token endpoint answers {}',
      'impersonation',
      { status: 200, body: '{}' },
      { code: 'SHEET_UNREACHABLE', reason: 'token' },
    ],
    [
      'the first token endpoint answers with a web page',
      'oidc',
      html,
      { code: 'SHEET_UNREACHABLE', reason: 'token' },
    ],
  ]
  test.for(table)('%s', async ([, step, fault, finding], { google }) => {
    google.failAlways(step, fault)
    const workbook = await load(google, { total: 1500, ...(isSlow(fault) && { request: 500 }) })
    expect(workbook.brakes.map((brake) => brake.finding)).toEqual([finding])
    expect(workbook.tables.size).toBe(0)
    const { title, action } = (structureText[finding.code] as (finding: StructureFinding) => Words)(finding)
    expect(action).toMatch(/Vänta en stund och kör igen/)
    expectNoSecrets(google, [workbook, title, action])
  })

  test('an answer without end: read to 60 MB, and never tried again', async ({ google }) => {
    google.failAlways('columns', 'endless')
    const workbook = await load(google, { request: 100_000, total: 100_000 })
    expect(workbook.brakes.map(({ finding }) => finding)).toEqual([
      { code: 'ANSWER_BROKEN', answer: 'too-large' },
    ])
    expect(google.requests.filter(({ step }) => step === 'columns')).toHaveLength(1)
  })
})

describe.concurrent('what passes is waited out', () => {
  const table: [string, Step, Fault][] = [
    ['429', 'structure', quota],
    ['429 with Retry-After', 'headers', { status: 429, body: '{}', headers: { 'retry-after': '0' } }],
    ['500', 'structure', internal],
    ['502 with a web page', 'headers', badGateway],
    ['503', 'columns', unavailable],
    ['200 with a web page', 'structure', html],
    ['200 with half the JSON', 'columns', 'cut-json'],
    ['a connection cut', 'headers', 'reset'],
    ['a connection cut in the body', 'columns', 'cut-connection'],
    ['no answer', 'structure', 'hang'],
    ['a body that stops', 'columns', 'hang-in-body'],
    ['token endpoint down', 'sts', unavailable],
    ['token endpoint answers {}', 'sts', { status: 200, body: '{}' }],
  ]
  test.for(table)('%s, then all is well', async ([, step, fault], { google }) => {
    google.fail(step, fault, fault)
    const workbook = await load(google, isSlow(fault) ? { request: 500 } : {})
    expect(workbook.brakes).toEqual([])
    expect(workbook.tables.get('Platser')?.rows).toHaveLength(1)
    expect(google.requests.filter((request) => request.step === step)).toHaveLength(3)
  })

  test('Retry-After is obeyed, in seconds and as a date', async ({ google }) => {
    google.fail('structure', { status: 429, body: '{}', headers: { 'retry-after': '1' } })
    const start = performance.now()
    await load(google)
    expect(performance.now() - start).toBeGreaterThan(990)
    const later = new Date(Date.now() + 2000).toUTCString()
    google.fail('structure', { status: 503, body: '{}', headers: { 'retry-after': later } })
    const again = performance.now()
    await load(google)
    expect(performance.now() - again).toBeGreaterThan(900)
  })

  test('a Retry-After beyond the time limit is not waited for', async ({ google }) => {
    google.failAlways('structure', { status: 429, body: '{}', headers: { 'retry-after': '3600' } })
    const { brakes } = await load(google)
    expect(brakes.map(({ finding }) => finding)).toEqual([{ code: 'SHEET_UNREACHABLE', reason: 'quota' }])
    expect(google.requests.filter(({ step }) => step === 'structure')).toHaveLength(1)
  })
})

function load(google: FakeSheets, limits: { request?: number; total?: number } = {}) {
  return loadWorkbook({
    sheet: google.spreadsheetId,
    credentials: google.credentials,
    rootUrl: google.rootUrl,
    limits: { request: 10_000, total: 30_000, firstWait: 20, longestWait: 200, loadingWait: 5, ...limits },
  })
}

function isSlow(fault: Fault): boolean {
  return fault === 'hang' || fault === 'hang-in-body'
}

function expectNoSecrets(google: FakeSheets, value: unknown): void {
  const text = value instanceof Error ? `${value.stack} ${JSON.stringify(value)}` : JSON.stringify(value)
  for (const secret of google.secrets) expect(text).not.toContain(secret)
  expect(text).not.toContain('CANARY')
}
