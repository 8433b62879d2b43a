import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { diskProblem } from '../command/disk-problem.ts'
import { say } from '../command/run-command.ts'
import { writeWhole } from '../command/write-file.ts'
import { githubIssues } from './github-issues.ts'
import { HandOverError } from './publish.ts'
import { tell, type NoticeBoard, type Trouble } from './tell.ts'

const troublesSchema = z.array(
  z.object({
    kind: z.enum(['stopp', 'inställning', 'överlämning', 'rader', 'programfel']),
    report: z.string(),
  }),
)

const fileIn = (dataDir: string) => path.join(dataDir, 'att-beratta.json')

/** Leaves what somebody has to be told, for a later step that may tell it. */
export async function leaveTroubles(dataDir: string, troubles: readonly Trouble[]): Promise<void> {
  await writeWhole(fileIn(dataDir), `${JSON.stringify(troubles)}\n`)
}

/** What an earlier step left; null: it left nothing, and so was cut off. */
export async function leftTroubles(dataDir: string): Promise<Trouble[] | null> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch(() => null)
  return text === null ? null : troublesSchema.parse(JSON.parse(text))
}

/** What was thrown, in words for whoever runs the site. */
export function troubleOf(thrown: unknown): Trouble {
  const error = diskProblem(thrown) ?? thrown
  if (error instanceof SetupError) {
    const { what, action } = error.problem
    const kind = error instanceof HandOverError ? 'överlämning' : 'inställning'
    return { kind, report: `${what}\n\nGör så här: ${action}` }
  }
  return { kind: 'programfel', report: bugWords }
}

/** For a run whose log says more. */
export const bugWords =
  'Något gick fel i programmet. Körningens logg säger vad. Webbplatsen som är publicerad ligger kvar som den var.'

/** The repository's issues, where the environment gives leave to write them. */
export function boardFrom(environment: NodeJS.ProcessEnv, label = 'samvaro'): NoticeBoard | null {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = environment
  if (!token || !repository) return null
  return githubIssues({ apiUrl: apiUrl ?? 'https://api.github.com', repository, token, label })
}

/** Tells, where there is somewhere to. That nobody could be told changes nothing of what was published. */
export async function tellWherePossible(
  troubles: readonly Trouble[],
  board: NoticeBoard | null,
): Promise<void> {
  if (!board) return
  try {
    await tell(troubles, board)
  } catch (error) {
    say(
      `Det gick inte att skriva i projektets ärenden: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
