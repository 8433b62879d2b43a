import { readFile } from 'node:fs/promises'
import { IdentityPoolClient, JWT } from 'google-auth-library'
import { z } from 'zod'
import { refused } from './google-setup-errors.ts'

/** Somebody whom Google knows: the client that gets tokens, and the e-mail address that a sheet is shared with. */
export interface Account {
  client: JWT | IdentityPoolClient
  email: string | null
}

/**
 * Reads the file that Google's Application Default Credentials name: a service account's key, or a Workload Identity
 * Federation file. The clients are made directly, so that nothing else in the environment can choose another one.
 * @throws SetupError when there is none or it is not one of the two.
 */
export async function readCredentials(
  file: string | null | undefined,
  options: AccountOptions,
): Promise<Account> {
  if (!file) throw refused({ kind: 'no-credentials' })
  const json = await readJson(file)
  const credentials = credentialsSchema.safeParse(json)
  if (!credentials.success) throw refused({ kind: 'credentials-wrong-kind', file, found: kindOf(json) })
  return credentials.data.type === 'service_account'
    ? serviceAccount(credentials.data, options)
    : federatedAccount(credentials.data, options)
}

/** What tokens are asked for. */
export interface AccountOptions {
  scope: string
  /** For one token request, in milliseconds. */
  timeout: number
}

const serviceAccountSchema = z.object({
  type: z.literal('service_account'),
  client_email: z.string(),
  private_key: z.string(),
  private_key_id: z.string().optional(),
})

const federatedSchema = z.object({
  type: z.literal('external_account'),
  audience: z.string(),
  subject_token_type: z.string(),
  token_url: z.string(),
  service_account_impersonation_url: z.string().optional(),
  credential_source: z.looseObject({
    file: z.string().optional(),
    url: z.string().optional(),
    headers: z.record(z.string(), z.string()).optional(),
    format: z
      .object({ type: z.enum(['json', 'text']), subject_token_field_name: z.string().optional() })
      .optional(),
  }),
})

const credentialsSchema = z.discriminatedUnion('type', [serviceAccountSchema, federatedSchema])

function serviceAccount(key: z.output<typeof serviceAccountSchema>, options: AccountOptions): Account {
  const client = new JWT({
    email: key.client_email,
    key: key.private_key,
    ...(key.private_key_id !== undefined && { keyId: key.private_key_id }),
    scopes: [options.scope],
    transporterOptions: transporterOptions(options),
  })
  return { client, email: key.client_email }
}

function federatedAccount(file: z.output<typeof federatedSchema>, options: AccountOptions): Account {
  const { file: path, url, headers, format } = file.credential_source
  const client = new IdentityPoolClient({
    type: file.type,
    audience: file.audience,
    subject_token_type: file.subject_token_type,
    token_url: file.token_url,
    credential_source: {
      ...(path !== undefined && { file: path }),
      ...(url !== undefined && { url }),
      ...(headers && { headers }),
      ...(format && { format: withFieldName(format) }),
    },
    ...(file.service_account_impersonation_url !== undefined && {
      service_account_impersonation_url: file.service_account_impersonation_url,
    }),
    scopes: [options.scope],
    transporterOptions: transporterOptions(options),
  })
  return { client, email: client.getServiceAccountEmail() }
}

function withFieldName(format: { type: 'json' | 'text'; subject_token_field_name?: string | undefined }) {
  const { type, subject_token_field_name: name } = format
  return name === undefined ? { type } : { type, subject_token_field_name: name }
}

/** A token is some kilobytes at most; what answers in its place may have no end. */
const mostTokenBytes = 1_000_000

/** A proxy in the environment is never meant for this machine itself. */
function transporterOptions({ timeout }: AccountOptions) {
  return { timeout, maxContentLength: mostTokenBytes, noProxy: ['127.0.0.1', 'localhost', '[::1]'] }
}

async function readJson(file: string): Promise<unknown> {
  try {
    const json: unknown = JSON.parse(await readFile(file, 'utf8'))
    return json
  } catch {
    throw refused({ kind: 'credentials-unreadable', file })
  }
}

/** The kind that a file says it is, when it is a word and not a secret. */
function kindOf(json: unknown): string {
  const type = z.object({ type: z.string().regex(/^[a-z_]{1,40}$/u) }).safeParse(json)
  return type.success ? type.data.type : 'okänt'
}
