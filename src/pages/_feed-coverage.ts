import type { ProgrammeKind } from '../domain/programme/programme-kinds.ts'
import { loadSiteData } from '../load-site-data.ts'
import { calendarCoverage } from '../outputs/icalendar/icalendar-feed.ts'

/** How far the calendar of a thing goes, to be said beside its link; null where it holds all that is ahead. */
export function feedCoverage(kind: ProgrammeKind, { id }: { id: string }): string | null {
  return calendarCoverage(loadSiteData(), { kind, id, name: '' })
}
