import { z } from 'zod'
import type { GitHubFacts } from './facts.ts'

/** How to reach GitHub. */
export interface GitHubAccess {
  repository: string
  /** May read the project's settings; null: only what is public is asked for. */
  token: string | null
  apiUrl: string
}

/** What GitHub says of a project's settings. What can't be had is unknown. */
export async function gatherGitHub(access: GitHubAccess): Promise<GitHubFacts> {
  const { repository, token } = access
  const project = await ask(access, '', projectSchema)
  const unknownFacts = {
    workflow: 'unknown',
    pages: 'unknown',
    branch: null,
    hasIssues: null,
    secrets: null,
    variables: null,
  } as const
  if (project.kind !== 'answer') {
    const isRefused = project.kind === 'refused' || project.kind === 'missing'
    return { repository, access: isRefused ? 'refused' : 'public', ...unknownFacts }
  }
  const [workflow, pages, secrets, variables] = await Promise.all([
    ask(access, '/actions/workflows/publish.yml', z.object({ state: z.string() })),
    ask(access, '/pages', z.object({ build_type: z.string().nullish() })),
    ask(
      access,
      '/actions/secrets?per_page=100',
      z.object({ secrets: z.array(z.object({ name: z.string() })) }),
    ),
    ask(access, '/actions/variables?per_page=30', variablesSchema),
  ])
  return {
    repository,
    access: token === null ? 'public' : 'token',
    branch: project.value.default_branch,
    hasIssues: project.value.has_issues ?? null,
    workflow: workflowState(workflow),
    pages: pagesState(pages, token !== null),
    secrets: secrets.kind === 'answer' ? secrets.value.secrets.map(({ name }) => name) : null,
    variables: variables.kind === 'answer' ? variables.value : null,
  }
}

const projectSchema = z.object({ default_branch: z.string(), has_issues: z.boolean().nullish() })

const variablesSchema = z
  .object({ variables: z.array(z.object({ name: z.string(), value: z.string() })) })
  .transform(({ variables }) => Object.fromEntries(variables.map(({ name, value }) => [name, value])))

type Answer<Value> = { kind: 'answer'; value: Value } | { kind: 'missing' | 'refused' | 'unknown' }

function workflowState(answer: Answer<{ state: string }>): GitHubFacts['workflow'] {
  if (answer.kind === 'missing') return 'missing'
  if (answer.kind !== 'answer') return 'unknown'
  return answer.value.state === 'active' ? 'active' : 'off'
}

/** Without a token GitHub says of every project that it has no Pages. */
function pagesState(
  answer: Answer<{ build_type?: string | null | undefined }>,
  hasToken: boolean,
): GitHubFacts['pages'] {
  if (answer.kind === 'missing' && hasToken) return 'off'
  if (answer.kind !== 'answer') return 'unknown'
  return answer.value.build_type === 'workflow' ? 'workflow' : 'branch'
}

async function ask<Value>(
  { apiUrl, repository, token }: GitHubAccess,
  path: string,
  schema: z.ZodType<Value>,
): Promise<Answer<Value>> {
  try {
    const answer = await fetch(`${apiUrl}/repos/${repository}${path}`, {
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      signal: AbortSignal.timeout(15_000),
    })
    if (answer.status === 404) return { kind: 'missing' }
    if (answer.status === 401) return { kind: 'refused' }
    if (!answer.ok) return { kind: 'unknown' }
    const read = schema.safeParse(await answer.json())
    return read.success ? { kind: 'answer', value: read.data } : { kind: 'unknown' }
  } catch {
    return { kind: 'unknown' }
  }
}
