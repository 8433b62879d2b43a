import { z } from 'zod'
import { checkReportSchema, sourceSchema } from '../domain/published/check-report.ts'
import { idSchema } from '../domain/id.ts'
import { publishedChangeSchema } from '../domain/published/published-change.ts'
import { publishedThingSchema } from '../domain/published/published-thing.ts'
import { siteDataSchema } from '../domain/site-data.ts'
import { instantSchema, plainDateSchema } from '../domain/time/temporal-codecs.ts'
import { snapshotVersion, toCurrentSnapshot } from './earlier-snapshots.ts'
import { revisionsCodec } from './memory/revision-codec.ts'

/** What the next run needs to know of all earlier ones. */
const memorySchema = z.object({
  /** Everything that has ever had an address. */
  things: z.array(publishedThingSchema),
  /** First and last day that the calendar has ever shown: every week and month in between has an address. */
  calendar: z.object({ from: plainDateSchema, to: plainDateSchema }),
  /** The day of the first publication. Earlier snapshots don't say. */
  firstPublished: plainDateSchema.nullable().default(null),
  /** Activity id → anchor of the occurrence → how often and when it changed. */
  occurrences: z.record(idSchema, revisionsCodec),
  /** The host that all UIDs end in, also when the site has moved to another; null in snapshots that don't say. */
  uidDomain: z.string().nullable().default(null),
  /** The last 14 days' changes, newest first. */
  changes: z.array(publishedChangeSchema),
  /** Tab → its id in Google Sheets, so that a renamed tab is found again. */
  gids: z.record(z.string(), z.int()),
  /** Tab → the contract's columns that it had last time. Earlier snapshots don't say. */
  columns: z.record(z.string(), z.array(z.string())).default({}),
  /** Whether each activity has a calendar of its own. Earlier snapshots don't say: they all had. */
  activityFeeds: z.boolean().default(true),
  /** Whether each place has texts of its own. Earlier snapshots don't say: they all had. */
  placeTexts: z.boolean().default(true),
  /** The day from which places have more sheets for the wall than one; null: they haven't. Earlier snapshots don't say: they hadn't. */
  sheetsSince: plainDateSchema.nullable().default(null),
  /** Address of a calendar that has had parts → the day from which. Earlier snapshots don't say: none had. */
  partedLists: z.record(z.string(), plainDateSchema).default({}),
  /** Addresses of the parts of lists and days that have had pages. */
  parts: z.array(z.string()).default([]),
  /** Short address → id of the place that it was last given to: what is printed answers for ever. Earlier snapshots had none. */
  shortAddresses: z.record(idSchema, idSchema).default({}),
})

/**
 * The one shape between reading the sheet and building the site, and what is published as /data/site.json: all public
 * data of one day, the report on the sheet, and the memory.
 */
export const snapshotSchema = z.object({
  version: z.literal(snapshotVersion),
  /** When the sheet was read. */
  created: instantSchema,
  /** One more than that of the snapshot it was made after: a lower one is older. Earlier snapshots don't say. */
  serial: z.int().nonnegative().default(0),
  /** The day the site is made for. */
  today: plainDateSchema,
  /** Whether that day was set by somebody, and not by the clock: then it is no memory for an ordinary run. */
  isFrozen: z.boolean().default(false),
  source: sourceSchema,
  isExample: z.boolean(),
  data: siteDataSchema,
  report: checkReportSchema,
  memory: memorySchema,
})

export type Memory = z.output<typeof memorySchema>
export type Snapshot = z.output<typeof snapshotSchema>

/** What decoding gives: a snapshot, or everything that is wrong with the text, one line each. */
type DecodedSnapshot = { ok: true; snapshot: Snapshot } | { ok: false; issues: string[] }

/** The snapshot as the text of site.json; the same bytes for the same snapshot. */
export function encodeSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(z.encode(snapshotSchema, snapshot))}\n`
}

/** Reads the text of a site.json, also of an earlier version. Never throws. */
export function decodeSnapshot(text: string): DecodedSnapshot {
  const json = parseJson(text)
  if (json === undefined) return { ok: false, issues: ['är inte JSON'] }
  const result = snapshotSchema.safeParse(toCurrentSnapshot(json))
  if (result.success) return { ok: true, snapshot: result.data }
  return { ok: false, issues: result.error.issues.map(formatIssue) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function formatIssue({ path, message }: z.core.$ZodIssue): string {
  return `${path.map(String).join('.') || 'hela filen'}: ${message}`
}
