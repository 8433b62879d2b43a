import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

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

/** Runs Lighthouse, with its own settings for a slow phone, on one page. */
export async function measurePage(options: {
  url: string
  browser: string
  folder: string
}): Promise<PageScores> {
  const file = join(options.folder, 'report.json')
  const flags = `--headless=new --disable-background-networking${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`
  const args = [options.url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`]
  await run('lighthouse', args, { ...process.env, CHROME_PATH: options.browser })
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

function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', reject)
      .on('close', (code) => {
        if (code === 0) resolve()
        else reject(new Error(`lighthouse ended with ${code ?? 'a signal'}`))
      })
  })
}
