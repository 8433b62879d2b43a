import { z } from 'zod'
import type {
  BrokenAnswer,
  StructureFinding,
  UnreachableReason,
} from '../../problems/findings/structure-findings.ts'
import type { SetupError } from '../../setup-error.ts'
import { refused, type Refusal } from './google-setup-errors.ts'

/** What a failed request means: worth another try, a person has to act, or the tabs and columns have moved meanwhile. */
export type Failure =
  | { kind: 'passing'; finding: StructureFinding; waitAtLeast: number | null }
  | { kind: 'final'; finding: StructureFinding }
  | { kind: 'setup'; error: SetupError }
  | { kind: 'moved' }

/** An answer with status 200 that is not what it claims to be. Thrown by the envelope check. */
export class AnswerError extends Error {
  override name = 'AnswerError'
  readonly answer: BrokenAnswer

  constructor(answer: BrokenAnswer) {
    super(answer)
    this.answer = answer
  }
}

/** Reads what a failed request to the Sheets API means. Null: not a failed request but a bug. */
export function failureOfRead(error: unknown, account: string | null): Failure | null {
  if (error instanceof AnswerError) return passing({ code: 'ANSWER_BROKEN', answer: error.answer })
  const failed = requestErrorSchema.safeParse(error)
  if (!failed.success) return null
  const { response } = failed.data
  if (!response) return failureWithoutAnswer(failed.data)
  const refusal = refusalOf(response, account)
  if (refusal === 'moved') return { kind: 'moved' }
  if (refusal) return { kind: 'setup', error: refused(refusal) }
  return failureOfStatus(response)
}

/** Reads what a failed request for a token means. Whatever is not a plain refusal may pass. */
export function failureOfToken(error: unknown, account: string | null): Failure {
  const fault = error instanceof Error ? localFault(error) : null
  if (fault) return { kind: 'setup', error: refused(fault) }
  const failed = requestErrorSchema.safeParse(error)
  const response = failed.success ? failed.data.response : undefined
  const finding: StructureFinding = { code: 'SHEET_UNREACHABLE', reason: 'token' }
  if (!response) return passing(finding)
  const isRefusal =
    response.status >= 400 && response.status < 500 && ![401, 408, 429].includes(response.status)
  // A 401 from the second step means that the first gave something else than a token (a login page, an empty object).
  const isFirstStep = !String(failed.data?.config.url).endsWith(':generateAccessToken')
  if (isRefusal || (response.status === 401 && isFirstStep))
    return { kind: 'setup', error: refused({ kind: 'token-refused', account }) }
  return { ...passing(finding), waitAtLeast: retryAfter(response.headers) }
}

function passing(finding: StructureFinding) {
  return { kind: 'passing' as const, finding, waitAtLeast: null }
}

/** The client brings its own fetch, whose headers are of another class than the global one. */
const headersSchema = z.custom<Pick<Headers, 'get'>>(
  (value) => typeof value === 'object' && value !== null && 'get' in value,
)

const requestErrorSchema = z.object({
  /** Every failed request of the client carries its configuration; our own mistakes don't. */
  config: z.object({ url: z.union([z.string(), z.instanceof(URL)]).optional() }),
  code: z.union([z.string(), z.number()]).optional(),
  message: z.string(),
  response: z.object({ status: z.number(), headers: headersSchema.optional(), data: z.unknown() }).optional(),
})

type Answer = NonNullable<z.output<typeof requestErrorSchema>['response']>

const apiErrorSchema = z.object({
  error: z.object({
    message: z.string().default(''),
    status: z.string().default(''),
    details: z.array(z.looseObject({ reason: z.string().optional() })).default([]),
    errors: z.array(z.looseObject({ reason: z.string().optional() })).default([]),
  }),
})

function failureWithoutAnswer({ code, message }: z.output<typeof requestErrorSchema>): Failure {
  if (/over (the )?limit/iu.test(message))
    return { kind: 'final', finding: { code: 'ANSWER_BROKEN', answer: 'too-large' } }
  const isSlow = code === 'TimeoutError' || code === 'AbortError' || code === 'ETIMEDOUT'
  return passing({ code: 'SHEET_UNREACHABLE', reason: isSlow ? 'too-slow' : 'no-connection' })
}

function failureOfStatus({ status, headers, data }: Answer): Failure {
  if (status < 400) return passing({ code: 'ANSWER_BROKEN', answer: 'redirect' })
  const isQuota = status === 429 || isRateLimit(data)
  const reason: UnreachableReason = isQuota ? 'quota' : status === 408 ? 'too-slow' : 'server-error'
  return { ...passing({ code: 'SHEET_UNREACHABLE', reason }), waitAtLeast: retryAfter(headers) }
}

/** By status, `error.status` and reason; the English sentence only tells a range apart (reference: Sheets API errors). */
function refusalOf({ status, data }: Answer, account: string | null): Refusal | 'moved' | null {
  const { message, code, reasons } = readApiError(data)
  if (status === 401) return { kind: 'credentials-refused' }
  if (status === 404) return { kind: 'not-found', account }
  if (status === 403 && !isRateLimit(data)) {
    if (reasons.includes('SERVICE_DISABLED') || message.includes('is disabled')) return { kind: 'api-off' }
    if (reasons.includes('ACCESS_TOKEN_SCOPE_INSUFFICIENT') || message.includes('scopes'))
      return { kind: 'scope' }
    return { kind: 'not-shared', account }
  }
  if (status !== 400) return null
  if (code === 'FAILED_PRECONDITION') return { kind: 'office-file' }
  if (/Unable to parse range|exceeds grid limits/u.test(message)) return 'moved'
  return { kind: 'not-a-sheet' }
}

function isRateLimit(data: unknown): boolean {
  const { reasons, code } = readApiError(data)
  return code === 'RESOURCE_EXHAUSTED' || reasons.some((reason) => /rate_?limit_?exceeded/iu.test(reason))
}

function readApiError(data: unknown) {
  const read = apiErrorSchema.safeParse(data)
  if (!read.success) return { message: '', code: '', reasons: [] }
  const { message, status, details, errors } = read.data.error
  const reasons = [...details, ...errors].flatMap(({ reason }) => (reason === undefined ? [] : [reason]))
  return { message, code: status, reasons }
}

/** Milliseconds to wait that an answer asks for: seconds, or a date by the answer's own clock (RFC 9110, 10.2.3). Null: it doesn't say. */
function retryAfter(headers: Pick<Headers, 'get'> | undefined): number | null {
  const text = headers?.get('retry-after')?.trim()
  if (!text) return null
  if (/^\d+$/u.test(text)) return Number(text) * 1000
  const wait = Date.parse(text) - Date.parse(headers?.get('date') ?? '')
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}

/** The key cannot be read, or the file with the token that a workflow leaves is not there. */
function localFault(error: Error): Refusal | null {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return { kind: 'token-file-missing' }
  const isKey =
    /^ERR_OSSL|^ERR_CRYPTO/u.test(code) || /DECODER routines|No key or keyFile/u.test(error.message)
  return isKey ? { kind: 'key-broken' } : null
}
