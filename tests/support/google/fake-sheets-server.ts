import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { formatA1, parseA1, RangeError400, type FakeTab, type GridRange } from './fake-sheets-a1.ts'
import { applyRequests } from './fake-sheets-updates.ts'
import { looksOf, valuesOf } from './fake-sheets-values.ts'

/** What a request is for. */
export type Step = 'oidc' | 'sts' | 'impersonation' | 'structure' | 'headers' | 'columns' | 'looks' | 'update'

/** One request as it came. */
export interface LoggedRequest {
  step: Step | 'unknown'
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: string
}

/** How one answer goes wrong, or what happens just before it. */
export type Fault =
  | { status: number; body: string; headers?: Record<string, string> }
  | { act: (server: FakeSheets) => void }
  | 'hang'
  | 'hang-in-body'
  | 'reset'
  | 'cut-connection'
  | 'cut-json'
  | 'endless'

export interface FakeSheets {
  rootUrl: string
  spreadsheetId: string
  /** A file for GOOGLE_APPLICATION_CREDENTIALS whose every address is this server. */
  credentials: string
  /** The secrets that pass through: a test looks for them in all output. */
  secrets: readonly string[]
  requests: LoggedRequest[]
  tabs: FakeTab[]
  /** The spreadsheet's own properties, which batchUpdate may change. */
  properties: Record<string, unknown>
  /** Everything that batchUpdate was asked to do. */
  updates: Record<string, unknown>[]
  /** Requests of a kind go wrong, in this order; then all is well again. `Infinity` times: for ever. */
  fail(step: Step, ...faults: Fault[]): void
  failAlways(step: Step, fault: Fault): void
  /** The ranges that were asked for, in order. */
  askedRanges(): string[]
  close(): Promise<void>
}

const fakeSpreadsheetId = '1FakeSpreadsheetId_abcdefghijklmnopqrstuvwx'
const token = 'ya29.CANARY-ACCESS-TOKEN'
const oidcToken = 'CANARY-OIDC-TOKEN'
const stsToken = 'CANARY-STS-TOKEN'
const email = 'samvaro@exempel.iam.gserviceaccount.com'

/** Starts a server on this machine that answers as the Sheets API does, with the token endpoints in front of it. */
export async function startFakeSheets(tabs: FakeTab[]): Promise<FakeSheets> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fake-sheets-'))
  const queues = new Map<Step, Fault[]>()
  const always = new Map<Step, Fault>()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const fake: FakeSheets = {
    rootUrl,
    spreadsheetId: fakeSpreadsheetId,
    credentials: writeCredentials(folder, rootUrl),
    secrets: [token, oidcToken, stsToken],
    requests: [],
    tabs,
    properties: {},
    updates: [],
    fail: (step, ...faults) => void queues.set(step, faults),
    failAlways: (step, fault) => void always.set(step, fault),
    askedRanges: () => fake.requests.flatMap(({ url }) => url.searchParams.getAll('ranges')),
    close: () => {
      rmSync(folder, { recursive: true })
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', rootUrl)
    const step = stepOf(request.method ?? 'GET', url)
    const body = Buffer.concat(await Array.fromAsync(request)).toString('utf8')
    fake.requests.push({
      step: step ?? 'unknown',
      method: request.method ?? '',
      url,
      headers: request.headers,
      body,
    })
    if (!step)
      return send(response, 404, '<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>', 'text/html')
    const fault = queues.get(step)?.shift() ?? always.get(step)
    if (fault && typeof fault === 'object' && 'act' in fault) fault.act(fake)
    else if (fault) return goWrong(fault, response, () => reply(fake, { step, url, request, body }))
    const { status, json } = reply(fake, { step, url, request, body })
    send(response, status, toJson(json))
  }

  return fake
}

interface Asked {
  step: Step
  url: URL
  request: IncomingMessage
  body: string
}

function stepOf(method: string, url: URL): Step | null {
  const paths: Record<string, Step> = { '/oidc': 'oidc', '/sts': 'sts' }
  if (paths[url.pathname]) return paths[url.pathname]!
  if (url.pathname.endsWith(':generateAccessToken')) return 'impersonation'
  if (url.pathname.endsWith(':batchUpdate') && method === 'POST') return 'update'
  if (url.pathname.endsWith('/values:batchGet'))
    return url.searchParams.get('majorDimension') === 'COLUMNS' ? 'columns' : 'headers'
  if (url.searchParams.get('fields')?.includes('effectiveFormat')) return 'looks'
  return /^\/v4\/spreadsheets\/[^/]+$/u.test(url.pathname) ? 'structure' : null
}

function reply(fake: FakeSheets, { step, url, request, body }: Asked): { status: number; json: unknown } {
  if (step === 'oidc') return ok({ value: oidcToken })
  if (step === 'sts')
    return ok({
      access_token: stsToken,
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: 3600,
    })
  const bearer = request.headers.authorization
  if (step === 'impersonation') {
    if (bearer !== `Bearer ${stsToken}`) return unauthenticated()
    return ok({ accessToken: token, expireTime: '2999-01-01T00:00:00Z' })
  }
  if (bearer !== `Bearer ${token}`) return unauthenticated()
  const id = /^\/v4\/spreadsheets\/([^/:]+)/u.exec(url.pathname)?.[1]
  if (id !== fake.spreadsheetId) return apiError(404, 'NOT_FOUND', 'Requested entity was not found.')
  try {
    if (step === 'structure' || step === 'looks') return ok(structure(fake, url.searchParams))
    if (step === 'update') return ok(update(fake, body))
    return ok(batchGet(fake, url.searchParams))
  } catch (error) {
    if (error instanceof RangeError400) return apiError(400, 'INVALID_ARGUMENT', error.message)
    throw error
  }
}

/** With ranges: only the tabs that they touch, with notes and rules of the cells asked for. */
function structure(fake: FakeSheets, query: URLSearchParams): object {
  const ranges = query.getAll('ranges').map((text) => parseA1(text, fake.tabs))
  const hasData = query.get('fields')?.includes('data(') ?? false
  const tabs =
    ranges.length > 0 ? fake.tabs.filter((tab) => ranges.some((range) => range.tab === tab)) : fake.tabs
  const sheets = tabs.map((tab, index) => ({
    properties: {
      sheetId: tab.sheetId,
      title: tab.title,
      index,
      sheetType: tab.sheetType ?? 'GRID',
      gridProperties: {
        rowCount: Math.max(1000, tab.rows.length),
        columnCount: tab.columnCount ?? 26,
        ...(tab.frozenRowCount && { frozenRowCount: tab.frozenRowCount }),
      },
      ...(tab.hidden && { hidden: true }),
    },
    ...(tab.merges && { merges: tab.merges }),
    ...(tab.protections && { protectedRanges: tab.protections.map((description) => ({ description })) }),
    ...(hasData && {
      data: ranges
        .filter((range) => range.tab === tab)
        .map(query.get('fields')?.includes('note') ? gridData : looksOf),
    }),
  }))
  return { spreadsheetId: fake.spreadsheetId, properties: fake.properties, sheets }
}

/** What Google tells of a range's notes and rules; `startColumn` 0 is left out, as everything that is zero. */
function gridData({ tab, startColumn }: GridRange): object {
  const note = tab.notes?.[startColumn]
  const dataValidation = tab.rules?.[startColumn]
  return {
    ...(startColumn > 0 && { startColumn }),
    rowData: [{ values: [note ? { note } : {}] }, { values: [dataValidation ? { dataValidation } : {}] }],
  }
}

function batchGet(fake: FakeSheets, query: URLSearchParams): object {
  const majorDimension = query.get('majorDimension') ?? 'ROWS'
  const valueRenderOption = query.get('valueRenderOption') ?? 'FORMATTED_VALUE'
  const valueRanges = query.getAll('ranges').map((text) => {
    const range = parseA1(text, fake.tabs)
    const values = valuesOf(range, { majorDimension, valueRenderOption })
    return { range: formatA1(range), majorDimension, ...(values && { values }) }
  })
  return { spreadsheetId: fake.spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) }
}

function update(fake: FakeSheets, body: string): object {
  const { requests } = JSON.parse(body) as { requests: Record<string, unknown>[] }
  fake.updates.push(...requests)
  try {
    applyRequests(fake, requests)
  } catch (error) {
    throw new RangeError400(`Invalid requests: ${String(error)}`)
  }
  return { spreadsheetId: fake.spreadsheetId, replies: requests.map(() => ({})) }
}

function goWrong(
  fault: Exclude<Fault, { act: unknown }>,
  response: ServerResponse,
  right: () => { json: unknown },
) {
  if (fault === 'hang') return
  if (fault === 'reset') return void response.destroy()
  if (fault === 'endless') return goOn(response)
  if (typeof fault === 'object') {
    response.writeHead(fault.status, { 'content-type': 'application/json; charset=UTF-8', ...fault.headers })
    return void response.end(fault.body)
  }
  const text = toJson(right().json)
  const half = text.slice(0, Math.floor(text.length / 2))
  if (fault === 'cut-json') return send(response, 200, half)
  response.writeHead(200, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': Buffer.byteLength(text),
  })
  response.write(half)
  if (fault === 'cut-connection') setImmediate(() => response.destroy())
}

/** An answer that begins well, says nothing of its length and has no end. */
function goOn(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8' })
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(100_000)));
  }
  response.on('drain', more)
  response.write('{')
  more()
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'application/json; charset=UTF-8',
): void {
  response.writeHead(status, {
    'content-type': type,
    vary: 'Origin, X-Origin, Referer',
    'cache-control': 'private',
    'x-content-type-options': 'nosniff',
  })
  response.end(text)
}

/** As Google writes it: indented, and with signs that mean something to HTML escaped. */
function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replaceAll(/[<>\p{Cf}]/gu, (sign) => String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

function ok(json: unknown) {
  return { status: 200, json }
}

function unauthenticated() {
  const message =
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.'
  return apiError(401, 'UNAUTHENTICATED', message)
}

/** An error as Sheets v4 writes it; as a fault: `{ status, body: apiErrorBody(…) }`. */
function apiError(code: number, status: string, message: string) {
  return { status: code, json: { error: { code, message, status } } }
}

/** The fault of an API error, with the reason that Google gives in `details`. */
export function apiFault(code: number, status: string, message: string, reason?: string): Fault {
  const details = reason && [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason }]
  return {
    status: code,
    body: JSON.stringify({ error: { code, message, status, ...(details && { details }) } }),
  }
}

function writeCredentials(folder: string, rootUrl: string): string {
  const file = path.join(folder, 'credentials.json')
  const credentials = {
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/gh',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${rootUrl}sts`,
    service_account_impersonation_url: `${rootUrl}v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
    credential_source: {
      url: `${rootUrl}oidc`,
      headers: { Authorization: 'Bearer CANARY-REQUEST-TOKEN' },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
  }
  writeFileSync(file, JSON.stringify(credentials))
  return file
}
