import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { SetupError } from '../../../../../src/sheet/setup-error.ts'
import { loadWorkbook } from '../../../../../src/sheet/sources/load-workbook.ts'
import { temporaryFolder } from '../../../../support/commands/temporary-folder.ts'

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
})

const key = {
  type: 'service_account',
  client_email: 'samvaro@exempel.iam.gserviceaccount.com',
  private_key: '-----BEGIN PRIVATE KEY-----\\nCANARY\\n-----END PRIVATE KEY-----',
}
const federated = {
  type: 'external_account',
  audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/gh',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: 'http://127.0.0.1:1/sts',
  credential_source: { file: '/finns/inte/CANARY' },
}

test.each([
  ['no file at all', null, /finns inga inloggningsuppgifter/, /GOOGLE_APPLICATION_CREDENTIALS/],
  ['a file that isn’t JSON', 'CANARY', /finns inte eller är inte JSON/, /oförändrad/],
  [
    'a person’s own login',
    '{"type":"authorized_user","refresh_token":"CANARY"}',
    /av fel slag \(authorized_user\)/,
    /tjänstkonto/,
  ],
  ['a kind that could be a secret', '{"type":"CANARY secret"}', /av fel slag \(okänt\)/, /external_account/],
  [
    'a key without its e-mail',
    '{"type":"service_account","private_key":"CANARY"}',
    /av fel slag \(service_account\)/,
    /nyckelfil/,
  ],
  [
    'a key that was pasted line by line',
    JSON.stringify(key),
    /Nyckeln .* går inte att använda/,
    /Ladda ned nyckelfilen på nytt/,
  ],
  [
    'a workflow’s token that isn’t there',
    JSON.stringify(federated),
    /hänvisar till en fil som inte finns/,
    /nyckelfil på en egen dator/,
  ],
])('%s: exit code 2, with what to do', async (_name, content, what, action) => {
  const { problem, stack } = await refusal(content === null ? null : write(content))
  expect(problem.what).toMatch(what)
  expect(problem.action).toMatch(action)
  expect(`${stack} ${JSON.stringify(problem)}`).not.toContain('CANARY')
})

test.each(['http://sheets.example/', 'ftp://127.0.0.1/', 'inte en adress'])(
  'a token is never sent to SHEETS_ROOT_URL=%s',
  async (rootUrl) => {
    const { problem } = await refusal(write(JSON.stringify(federated)), rootUrl)
    expect(problem.what).toMatch(/SHEETS_ROOT_URL är inte en adress som inloggningen får skickas till/)
  },
)

function write(content: string): string {
  const file = path.join(folder, 'uppgifter.json')
  writeFileSync(file, content)
  return file
}

async function refusal(credentials: string | null, rootUrl = 'http://127.0.0.1:1/'): Promise<SetupError> {
  const limits = { request: 2000, total: 4000, firstWait: 10, longestWait: 10, loadingWait: 5 }
  const error = await loadWorkbook({ sheet: 'a'.repeat(44), credentials, rootUrl, limits }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(SetupError)
  return error as SetupError
}
