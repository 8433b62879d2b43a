import { appendFile } from 'node:fs/promises'
import { answerText, mostSnapshotBytes } from '../../command/limited-text.ts'
import type { Host } from '../host.ts'

/** What the host of a workflow needs to know. */
export interface PagesFacts {
  siteUrl: string
  /** The file by which a step tells the next ones something (GITHUB_OUTPUT). */
  outputs: string | null
}

/**
 * GitHub Pages, whose own action publishes what the workflow hands to it: here it is only said that there is something to publish.
 * What is published is asked for past every cache.
 */
export function pagesHost({ siteUrl, outputs }: PagesFacts): Host {
  return {
    name: 'GitHub Pages',
    previous: null,
    isFirst: false,
    time: () => timeAt(siteUrl),
    mend: () => Promise.resolve(),
    read: (file) => fetchUncached(new URL(file, siteUrl)),
    handOver: async () => {
      if (outputs !== null) await appendFile(outputs, 'changed=true\n')
    },
  }
}

/** By the header that every server sends (RFC 9110, 6.6.1). */
async function timeAt(address: string): Promise<Temporal.Instant | null> {
  try {
    const answer = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(30_000),
      cache: 'no-store',
    })
    const milliseconds = Date.parse(answer.headers.get('date') ?? '')
    return Number.isNaN(milliseconds) ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds)
  } catch {
    return null
  }
}

async function fetchUncached(address: URL): Promise<string | null> {
  address.searchParams.set('nu', String(Math.trunc(performance.timeOrigin + performance.now())))
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000), cache: 'no-store' })
    return answer.ok ? await answerText(answer, mostSnapshotBytes) : null
  } catch {
    return null
  }
}
