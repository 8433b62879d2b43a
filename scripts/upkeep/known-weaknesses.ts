import { z } from 'zod'
import { parseJson } from '../command/parse-json.ts'

/** A package of those that run, in which somebody has found a weakness. */
export interface Weakness {
  name: string
  /** As npm says it: low, moderate, high, critical. */
  severity: string
  /** What it is, as far as npm says. */
  titles: readonly string[]
}

const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      // A text is the name of another package of the list.
      via: z.array(z.union([z.string(), z.object({ title: z.string() })])),
    }),
  ),
})

/** What `npm audit --json` says, by name; null where it couldn't ask. */
export function parseAudit(text: string): Weakness[] | null {
  const answer = auditSchema.safeParse(parseJson(text))
  if (!answer.success) return null
  return Object.entries(answer.data.vulnerabilities)
    .map(([name, { severity, via }]) => ({
      name,
      severity,
      titles: via.map((each) => (typeof each === 'string' ? `genom ${each}` : each.title)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The weaknesses in Markdown; empty where there are none. */
export function weaknessesText(weaknesses: readonly Weakness[] | null): string {
  if (weaknesses === null) return 'Det gick inte att fråga npm efter kända svagheter.'
  if (weaknesses.length === 0) return ''
  const lines = weaknesses.map(
    ({ name, severity, titles }) => `- **${name}** (${severity}): ${titles.join('; ')}`,
  )
  return ['Kända svagheter i det som körs när webbplatsen byggs:', lines.join('\n')].join('\n\n')
}
