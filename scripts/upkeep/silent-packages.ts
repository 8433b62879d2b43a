import { z } from 'zod'
import { formatDate } from '../../src/domain/time/swedish.ts'

/** After so long without a release it may be that nobody looks after a package any longer. */
const silence = { years: 2 }

/** The day of the newest release in what `npm view <name> time --json` says; null where it says nothing. */
export function lastRelease(text: string): Temporal.PlainDate | null {
  const times = timesSchema.parse(JSON.parse(text.trim() === '' ? '{}' : text))
  // Beside the versions stand "created" and "modified".
  const versions = Object.entries(times).filter(([name]) => /^\d/u.test(name))
  const newest = versions
    .map(([, time]) => time)
    .sort()
    .at(-1)
  return newest === undefined ? null : Temporal.PlainDate.from(newest.slice(0, 10))
}

const timesSchema = z.record(z.string(), z.string()).catch({})

/** The packages that have been silent for two years, in Markdown; empty when all have been heard of. */
export function silentText(
  releases: ReadonlyMap<string, Temporal.PlainDate | null>,
  today: Temporal.PlainDate,
): string {
  const limit = today.subtract(silence)
  const silent = [...releases].flatMap(([name, day]) =>
    day && Temporal.PlainDate.compare(day, limit) < 0 ? [`- ${name}, ${formatDate(day, null)}`] : [],
  )
  if (silent.length === 0) return ''
  return `De här paketen har inte kommit i någon ny version på två år. Vad som kan komma i stället står i docs/dependencies.md.\n\n${silent.join('\n')}`
}
