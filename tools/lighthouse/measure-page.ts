import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { runProgram } from '../../scripts/command/run-program.ts'

const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), title: z.string() })),
})

/** What Lighthouse says of one page. */
export interface PageScores {
  /** Category to 0–100. */
  scores: Record<string, number>
  /** The audits that cost points. */
  below: string[]
}

/** Runs Lighthouse, with its own settings for a slow phone, on one page. @throws Error when it fails. */
export async function measurePage(options: {
  url: string
  browser: string
  folder: string
}): Promise<PageScores> {
  const file = join(options.folder, 'report.json')
  const flags = `--headless=new --disable-background-networking${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`
  const args = [options.url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`]
  const code = await runProgram('lighthouse', args, { CHROME_PATH: options.browser })
  if (code !== 0) throw new Error(`lighthouse ended with ${code}`)
  return toScores(reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
}

function toScores({ categories, audits }: z.output<typeof reportSchema>): PageScores {
  const scores = Object.entries(categories).map(
    ([name, { score }]) => [name, Math.round((score ?? 0) * 100)] as const,
  )
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const below = counted.flatMap(({ id }) => {
    const audit = audits[id]
    return audit?.score != null && audit.score < 0.9 ? [`${id}: ${audit.title}`] : []
  })
  return { scores: Object.fromEntries(scores), below }
}
