import type { CheckReport, ReportedProblem, Source } from '../domain/published/check-report.ts'
import { hasActivityFeeds, hasPlaceTexts } from '../domain/published/activity-feeds.ts'
import { sheetsSince } from '../domain/published/paper-sheets.ts'
import { rememberParts } from '../domain/published/remember-parts.ts'
import { rememberPartedLists } from '../domain/published/parted-lists.ts'
import { rememberShortAddresses } from '../domain/published/short-addresses.ts'
import { makeSite } from '../domain/make-site.ts'
import type { SiteData } from '../domain/site-data.ts'
import { isBefore } from '../domain/time/date-order.ts'
import { logChanges } from './changes/change-log.ts'
import { snapshotVersion } from './earlier-snapshots.ts'
import { rememberOccurrences } from './memory/occurrence-memory.ts'
import { rememberSessions } from './memory/session-memory.ts'
import { findVanishedDates, rememberVanishedDates } from './memory/vanished-dates.ts'
import { rememberThings } from './memory/published-things.ts'
import type { Memory, Snapshot } from './snapshot.ts'

/** What a run has read, and what came before it. */
export interface ComposeInput {
  /** What the sheet gave, with held rows already replaced by their last good version. */
  data: SiteData
  problems: readonly ReportedProblem[]
  rows: CheckReport['counts']['rows']
  source: Source
  /** Tab → its id in Google Sheets, where there is one. */
  gids: Readonly<Record<string, number>>
  /** Tab → the contract's columns that it has. */
  columns: Memory['columns']
  /** The last snapshot of the same workbook; null the first time. */
  previous: Snapshot | null
  /** The moment the sheet was read. */
  now: Temporal.Instant
  today: Temporal.PlainDate
  /** Whether that day was set by somebody, and not by the clock. */
  isFrozen?: boolean
  /** Public address of the site, with a final slash. */
  url: string
  /** Whether a name may be a person's, or hold one: then it is forgotten with what it is the name of. */
  mayNamePerson: (name: string) => boolean
}

/** Makes the snapshot of one day from what was read and the one before. Pure; the same input gives the same bytes. */
export function composeSnapshot(input: ComposeInput): Snapshot {
  const { source, today, previous } = input
  const created = input.now.round({ smallestUnit: 'second', roundingMode: 'floor' })
  const isExample = source.kind === 'example'
  const { data, memory } = remember(input, created)
  return {
    version: snapshotVersion,
    created,
    serial: (previous?.serial ?? 0) + 1,
    today,
    isFrozen: input.isFrozen ?? false,
    source,
    isExample,
    data,
    report: reportOf(input, created),
    memory,
  }
}

function reportOf({ source, problems, rows }: ComposeInput, created: Temporal.Instant): CheckReport {
  const count = (severity: 'error' | 'warning') =>
    problems.filter((problem) => problem.severity === severity).length
  return {
    created,
    source,
    counts: { error: count('error'), warning: count('warning'), rows },
    problems: [...problems],
  }
}

/** What the next run needs to know, and the data with the numbers that sessions have been published with. */
function remember(input: ComposeInput, created: Temporal.Instant): Pick<Snapshot, 'data' | 'memory'> {
  const { today, url, previous, mayNamePerson } = input
  const isExample = input.source.kind === 'example'
  const siteOf = (data: SiteData) => makeSite({ data, today, created, url, isExample })
  const { things, formerId } = rememberThings({ data: input.data, previous, today, mayNamePerson })
  const before = previous && siteOf(previous.data)
  const numbered = before
    ? { ...input.data, sessionNumbers: rememberSessions(before, siteOf(input.data), formerId) }
    : input.data
  const site = siteOf(numbered)
  const remembered = previous?.memory.occurrences ?? {}
  const vanishing = before && { before, after: site, formerId, remembered }
  const vanished = vanishing ? findVanishedDates(vanishing) : []
  const vanishedDates = vanishing ? rememberVanishedDates(vanished, vanishing) : []
  const edit = before && { before, after: site, daySeen: previous.today, formerId, vanished, mayNamePerson }
  const earlier = previous?.serial ?? 0
  const occurrences = { site, before, previous: remembered, formerId, earlier, vanished }
  const memory = {
    things,
    calendar: rememberCalendar(previous?.memory.calendar ?? null, site.horizon),
    firstPublished: previous?.memory.firstPublished ?? previous?.today ?? today,
    occurrences: rememberOccurrences(occurrences),
    uidDomain: previous?.memory.uidDomain ?? new URL(url).hostname,
    changes: logChanges(edit, previous?.memory.changes ?? [], created),
    gids: { ...previous?.memory.gids, ...input.gids },
    columns: input.columns,
    shortAddresses: rememberShortAddresses(previous?.memory.shortAddresses ?? {}, numbered.places),
    sheetsSince: sheetsSince(numbered.places.length, previous?.memory.sheetsSince ?? null, today),
    placeTexts: hasPlaceTexts(numbered.places.length, previous?.memory.placeTexts ?? false),
    partedLists: rememberPartedLists(previous?.memory.partedLists ?? {}, site),
    parts: rememberParts(previous?.memory.parts ?? [], site),
    activityFeeds: hasActivityFeeds(numbered.activities.length, previous?.memory.activityFeeds ?? false),
  }
  return { data: { ...numbered, vanishedDates }, memory }
}

function rememberCalendar(
  known: Memory['calendar'] | null,
  { from, to }: Memory['calendar'],
): Memory['calendar'] {
  if (!known) return { from, to }
  return {
    from: isBefore(known.from, from) ? known.from : from,
    to: isBefore(to, known.to) ? known.to : to,
  }
}
