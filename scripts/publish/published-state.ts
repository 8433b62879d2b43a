import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { CheckReport } from '../../src/domain/published/check-report.ts'
import { parseJson } from '../command/parse-json.ts'

/** Where publishing remembers what only it needs: a file of the site itself, so that it is never of another day. */
export const stateFile = 'data/publicering.json'

const stateSchema = z.object({
  /** Which version of the program built the site; null where nobody said. */
  code: z.string().nullable(),
  /** Digest of an error in a row → when it was first published. The digest tells nothing of the sheet. */
  errors: z.record(z.string(), z.iso.datetime()),
})

/** What publishing remembers from one time to the next. */
export type PublishedState = z.output<typeof stateSchema>

/** The state as it was published. Nothing, or something else, is an empty one. */
export function parseState(text: string | null): PublishedState {
  const result = stateSchema.safeParse(parseJson(text ?? ''))
  return result.success ? result.data : { code: null, errors: {} }
}

/** The next state: every error of the report with when it was first there. */
export function nextState(
  { problems, created }: CheckReport,
  previous: PublishedState,
  code: string | null,
): PublishedState {
  const errors = problems.filter(({ severity }) => severity === 'error').map(keyOf)
  const now = created.toString({ smallestUnit: 'second' })
  const since = [...new Set(errors)].sort().map((key) => [key, previous.errors[key] ?? now] as const)
  return { code, errors: Object.fromEntries(since) }
}

/** The errors that nobody has mended for so long that somebody should be told. */
export function oldErrors(state: PublishedState, now: Temporal.Instant): number {
  const limit = now.subtract({ hours: 48 })
  return Object.values(state.errors).filter(
    (since) => Temporal.Instant.compare(Temporal.Instant.from(since), limit) <= 0,
  ).length
}

/** Not by its row, which changes when another one is put in before it. */
function keyOf({ code, tab, column, title, found }: CheckReport['problems'][number]): string {
  const facts = JSON.stringify([code, tab, column, title, found])
  return createHash('sha256').update(facts).digest('hex').slice(0, 16)
}
