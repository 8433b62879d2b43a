import data from '@mdn/browser-compat-data' with { type: 'json' }
import { z } from 'zod'

/** The oldest browsers that everything works in, as MDN's data name them, and their versions. */
const oldest = { chrome: 79, safari_ios: 12.2 } as const

const statement = z.looseObject({ version_added: z.union([z.string(), z.boolean()]).nullish() })
const compat = z.looseObject({
  __compat: z.object({ support: z.record(z.string(), z.union([statement, z.array(statement)])) }),
})

/** Whether MDN's data say that all the oldest browsers have a feature, without a prefix or a setting. */
export function isKnownToOldBrowsers(feature: unknown): boolean {
  const read = compat.safeParse(feature)
  if (!read.success) return true
  const { support } = read.data.__compat
  return Object.entries(oldest).every(([browser, version]) =>
    [support[browser] ?? []].flat().some((each) => isSince(each, version)),
  )
}

function isSince(given: z.output<typeof statement>, version: number): boolean {
  if ('prefix' in given || 'alternative_name' in given || 'flags' in given || given.version_removed)
    return false
  const since = given.version_added
  return typeof since === 'string' && Number.parseFloat(since.replace('≤', '')) <= version
}

const group = z.record(z.string(), z.unknown())

/** A group of features in MDN's data, by name: `featuresOf('css', 'properties')`. */
export function featuresOf(...path: readonly string[]): Record<string, unknown> {
  return path.reduce<Record<string, unknown>>((found, name) => group.parse(found[name]), group.parse(data))
}
