import { sheets } from '@googleapis/sheets'
import { z } from 'zod'
import type { Account } from './google-credentials.ts'
import { AnswerError, failureOfRead, failureOfToken } from './google-failure.ts'
import type { GoogleLimits } from './google-limits.ts'
import { lookFields, looksSchema, toLookBlocks, type LookBlock } from './google-look-answers.ts'
import { withRetries, type TimeLeft, type Waiting } from './google-retry.ts'
import { refused } from './google-setup-errors.ts'

/** The four reads, each checked to be what it claims to be before anybody looks into it. */
export interface SheetsReader {
  /** Gets a token, so that a broken login shows itself as one. */
  signIn(): Promise<void>
  /** Every tab's title, id and merged cells; no cell. */
  readStructure(): Promise<readonly StructureTab[]>
  /** The cells of the ranges, in their order; by row as people see them, or by column as the values are. */
  readRanges(ranges: readonly Range[], how: 'headers' | 'columns'): Promise<readonly (readonly Cell[])[][]>
  /** How the cells of ranges that are one column wide look, in the order of the ranges. */
  readLooks(ranges: readonly Range[]): Promise<readonly LookBlock[]>
}

/** A rectangle in a tab, as A1 text after the title: "1:1", "B1:D". */
export interface Range {
  title: string
  cells: string
}

/** A tab as the structure tells it: title, id, merged cells. */
export type StructureTab = z.output<typeof structureTabSchema>
type Cell = z.output<typeof cellSchema>

/** Which spreadsheet, as whom, and for how long. */
export interface ReaderOptions {
  spreadsheetId: string
  account: Account
  rootUrl: string | null | undefined
  limits: GoogleLimits
  deadline: TimeLeft
  onWait?: ((waiting: Waiting) => void) | undefined
}

/** A client for one spreadsheet. Read only; every request has a time limit and is tried again when that may help. */
export function makeSheetsReader(options: ReaderOptions): SheetsReader {
  const { spreadsheetId, account } = options
  const api = sheets({ version: 'v4', auth: account.client, rootUrl: checkedRootUrl(options.rootUrl) })
  const judge = (error: unknown) => failureOfRead(error, account.email)
  const read = <Answer>(attempt: (timeout: number) => Promise<Answer>) =>
    withRetries(attempt, { ...options, judge })
  return {
    signIn: () => signIn(options),
    readStructure: () =>
      read(async (timeout) => {
        const fields = 'spreadsheetId,sheets(properties(sheetId,title,sheetType),merges)'
        const { data } = await api.spreadsheets.get({ spreadsheetId, fields }, requestOptions(timeout))
        return checkEnvelope(data, structureSchema, spreadsheetId).sheets.filter(isGrid)
      }),
    readRanges: (ranges, how) =>
      read(async (timeout) => {
        const request = { spreadsheetId, ranges: ranges.map(toA1), ...renderOptions[how] }
        const { data } = await api.spreadsheets.values.batchGet(request, requestOptions(timeout))
        const answers = checkEnvelope(data, rangesSchema, spreadsheetId).valueRanges
        checkRanges(ranges, answers)
        return answers.map(({ values }) => values)
      }),
    readLooks: (ranges) =>
      read(async (timeout) => {
        const request = { spreadsheetId, ranges: ranges.map(toA1), fields: lookFields, prettyPrint: false }
        const { data } = await api.spreadsheets.get(request, requestOptions(timeout))
        const blocks = toLookBlocks(checkEnvelope(data, looksSchema, spreadsheetId), ranges)
        if (!blocks) throw new AnswerError('missing-ranges')
        return blocks
      }),
  }
}

/** Largest answer that is read, in bytes: far above ten thousand activities. */
const mostBytes = 60_000_000

/** No retry of the client's own (it knows neither jitter nor Retry-After), and never a token to another address. */
function requestOptions(timeout: number) {
  return { timeout, retry: false, redirect: 'manual', maxContentLength: mostBytes } as const
}

/** Headers as people see them; cells as values, with dates and times as serial numbers. */
const renderOptions = {
  headers: { valueRenderOption: 'FORMATTED_VALUE' },
  columns: {
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  },
} as const

const cellSchema = z.union([z.string(), z.number(), z.boolean()])

/** Google leaves out what is zero (proto3). */
const structureTabSchema = z.object({
  properties: z.object({
    sheetId: z.int().default(0),
    title: z.string(),
    sheetType: z.string().default('GRID'),
  }),
  merges: z
    .array(
      z.object({
        startRowIndex: z.int().default(0),
        endRowIndex: z.int().default(0),
        startColumnIndex: z.int().default(0),
        endColumnIndex: z.int().default(0),
      }),
    )
    .default([]),
})

const structureSchema = z.object({ spreadsheetId: z.string(), sheets: z.array(structureTabSchema).min(1) })

const rangesSchema = z.object({
  spreadsheetId: z.string(),
  valueRanges: z.array(z.object({ range: z.string(), values: z.array(z.array(cellSchema)).default([]) })),
})

/** An answer with status 200 can be a login page, half an answer or somebody else's: look before reading. */
function checkEnvelope<Answer extends { spreadsheetId: string }>(
  data: unknown,
  schema: z.ZodType<Answer>,
  spreadsheetId: string,
): Answer {
  if (typeof data !== 'object' || data === null || !('spreadsheetId' in data))
    throw new AnswerError('not-json')
  const answer = schema.safeParse(data)
  if (!answer.success) throw new AnswerError('missing-ranges')
  if (answer.data.spreadsheetId !== spreadsheetId) throw new AnswerError('wrong-spreadsheet')
  return answer.data
}

function checkRanges(asked: readonly Range[], answered: readonly { range: string }[]): void {
  const fits = asked.every((range, index) => startOf(toA1(range)) === startOf(answered[index]?.range ?? ''))
  if (asked.length !== answered.length || !fits) throw new AnswerError('missing-ranges')
}

/** Title and first column of a range: the answer quotes the title anew and clamps the end to the grid. */
function startOf(range: string): string {
  const [, quoted, plain, start] = /^(?:'((?:[^']|'')*)'|([^!]*))!([A-Z]*)/u.exec(range) ?? []
  const title = quoted?.replaceAll("''", "'") ?? plain ?? ''
  return `${title.toLocaleLowerCase('sv')}!${start === 'A' ? '' : (start ?? '')}`
}

function toA1({ title, cells }: Range): string {
  return `${quotedTitle(title)}!${cells}`
}

/** A tab's title as a range begins with it. */
export function quotedTitle(title: string): string {
  return `'${title.replaceAll("'", "''")}'`
}

function isGrid({ properties }: StructureTab): boolean {
  return properties.sheetType === 'GRID'
}

/** A token endpoint that answers 200 with a login page would send "Bearer undefined" on; so look at the token first. */
async function signIn({ account, limits, deadline, onWait }: ReaderOptions): Promise<void> {
  const judge = (error: unknown) => failureOfToken(error, account.email)
  await withRetries(
    async (timeout) => {
      const { token } = await inTime(account.client.getAccessToken(), timeout)
      if (typeof token !== 'string' || token === '') throw new AnswerError('not-json')
    },
    { limits, deadline, judge, onWait },
  )
}

/** The token's own requests have no time limit that covers all of them. */
async function inTime<Value>(promise: Promise<Value>, timeout: number): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('too slow')), timeout)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** The address of the API with a final slash. Tokens go there, so it has to be encrypted, or this machine itself. */
export function checkedRootUrl(rootUrl: string | null | undefined): string {
  if (!rootUrl) return 'https://sheets.googleapis.com/'
  const url = URL.parse(rootUrl)
  const isLoopback = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback)) return url.href
  throw refused({ kind: 'wrong-root-url' })
}
