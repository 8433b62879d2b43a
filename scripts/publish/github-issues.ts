import { z } from 'zod'
import type { NoticeBoard } from './tell.ts'

/** How to reach a repository's issues. */
export interface IssueAccess {
  /** `https://api.github.com`, or another for tests. */
  apiUrl: string
  /** `owner/name` */
  repository: string
  /** With the right to write issues, and no other. */
  token: string
  /** The label by which our issue is known again. */
  label: string
}

const issuesSchema = z.array(
  z.object({
    number: z.int(),
    body: z.string().nullable(),
    labels: z.array(z.object({ name: z.string() })),
    pull_request: z.unknown().optional(),
  }),
)

/** The issues of a repository as a notice board. @throws Error with GitHub's answer, never with the token. */
export function githubIssues(facts: IssueAccess): NoticeBoard {
  const issues = `/repos/${facts.repository}/issues`
  const send = (method: string, address: string, body?: object) => request(facts, { method, address, body })
  return {
    label: facts.label,
    open: async () => {
      const found = issuesSchema.parse(
        await send('GET', `${issues}?state=open&labels=${encodeURIComponent(facts.label)}&per_page=20`),
      )
      const [issue] = found.filter((each) => each.pull_request === undefined)
      if (!issue) return null
      return { id: issue.number, body: issue.body ?? '', labels: issue.labels.map(({ name }) => name).sort() }
    },
    create: async (notice) => {
      await send('POST', issues, notice)
    },
    update: async (id, notice) => {
      await send('PATCH', `${issues}/${id}`, notice)
    },
    comment: async (id, text) => {
      await send('POST', `${issues}/${id}/comments`, { body: text })
    },
    close: async (id) => {
      await send('PATCH', `${issues}/${id}`, { state: 'closed', state_reason: 'completed' })
    },
  }
}

interface Sent {
  method: string
  address: string
  body: object | undefined
}

async function request({ apiUrl, token }: IssueAccess, { method, address, body }: Sent): Promise<unknown> {
  const answer = await fetch(`${apiUrl}${address}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(30_000),
  })
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${address}.`)
  return answer.json()
}
