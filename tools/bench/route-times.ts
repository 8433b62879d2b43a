import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { measure } from './measure.ts'

/** What Astro's step is made of. */
export const astroParts = ['pages', 'feeds and data', 'pictures and PDF files', 'start and bundling'] as const

/** Processor's seconds of each part. */
export type RouteTimes = Readonly<Record<(typeof astroParts)[number], number>>

/**
 * Builds once more, into another folder and one file at a time, and tells what each kind of file costs. What makes no file is start and
 * bundling; reading the snapshot and listing the addresses counts as pages.
 */
export async function timeRoutes(environment: Record<string, string>, folder: string): Promise<RouteTimes> {
  const file = join(folder, 'route-times.json')
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--config', config]
  const out = { OUT_DIR: join(folder, 'timed-site'), ROUTE_TIMES: file }
  const { processorSeconds } = await measure('node', astro, { ...environment, ...out })
  const seconds = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(file, 'utf8')))
  const sums = { pages: 0, 'feeds and data': 0, 'pictures and PDF files': 0, 'start and bundling': 0 }
  for (const [kind, each] of Object.entries(seconds)) sums[partOf(kind)] += each
  const files = sums.pages + sums['feeds and data'] + sums['pictures and PDF files']
  return processorSeconds === null ? sums : { ...sums, 'start and bundling': processorSeconds - files }
}

const config = 'tools/bench/timed-astro.config.ts'

/** The part that a kind of file belongs to, as the timed configuration names it: the file in `src/pages` that makes it, or a stage. */
export function partOf(kind: string): keyof RouteTimes {
  if (kind === 'addresses' || kind.endsWith('.astro')) return 'pages'
  if (/\.(png|pdf)\.ts$/.test(kind)) return 'pictures and PDF files'
  return kind.endsWith('.ts') ? 'feeds and data' : 'start and bundling'
}
