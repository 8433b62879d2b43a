import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An issue as the fake keeps it. */
export interface FakeIssue {
  number: number
  title: string
  body: string
  labels: string[]
  state: 'open' | 'closed'
  comments: string[]
}

export interface FakeGitHub {
  url: string
  issues: FakeIssue[]
  /** How many requests changed something. */
  writes: number
  /** The next answers are this status. */
  failWith: number | null
  close(): Promise<void>
}

/** The part of GitHub that keeps the issues of one repository, by a token that may write them. */
export async function startFakeGitHub(repository: string, token: string): Promise<FakeGitHub> {
  const server = createServer((request, response) => {
    void answer(fake, request, { repository, token }).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const fake: FakeGitHub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    issues: [],
    writes: 0,
    failWith: null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return fake
}

async function answer(
  fake: FakeGitHub,
  request: IncomingMessage,
  { repository, token }: { repository: string; token: string },
): Promise<{ status: number; body: unknown }> {
  const chunks = await Array.fromAsync(request)
  const sent = JSON.parse(Buffer.concat(chunks as Buffer[]).toString('utf8') || '{}') as Record<
    string,
    unknown
  >
  if (fake.failWith !== null) return { status: fake.failWith, body: { message: 'Server Error' } }
  if (request.headers.authorization !== `Bearer ${token}`)
    return { status: 401, body: { message: 'Bad credentials' } }
  const { pathname, searchParams } = new URL(request.url ?? '/', fake.url)
  const [, number, comments] =
    new RegExp(`^/repos/${repository}/issues(?:/(\\d+)(/comments)?)?$`).exec(pathname) ?? []
  const issue = fake.issues.find((each) => String(each.number) === number)
  if (request.method === 'GET') return { status: 200, body: listed(fake, searchParams.get('labels') ?? '') }
  fake.writes += 1
  if (request.method === 'POST' && comments) issue?.comments.push(String(sent.body))
  else if (request.method === 'POST') {
    fake.issues.push({
      number: fake.issues.length + 1,
      state: 'open',
      comments: [],
      ...sent,
    } as unknown as FakeIssue)
  } else Object.assign(issue ?? {}, sent)
  return { status: 200, body: {} }
}

function listed({ issues }: FakeGitHub, label: string): object[] {
  return issues
    .filter(({ state, labels }) => state === 'open' && labels.includes(label))
    .map((issue) => ({ ...issue, labels: issue.labels.map((name) => ({ name })) }))
}
