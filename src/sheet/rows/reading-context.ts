import type { PublishedThing } from '../../domain/published/published-thing.ts'
import type { SiteData } from '../../domain/site-data.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { horizonFor } from '../../domain/time/horizon.ts'
import type { ReferredTab } from '../contract/named-things.ts'
import type { ParseContext } from '../grammar/calendar/parse-context.ts'
import { organisationContacts, type OrganisationContacts } from '../privacy/whose-number.ts'
import type { Workbook } from '../workbook.ts'
import { yearMemory, type YearMemory } from '../year-memory.ts'
import { Targets } from './targets.ts'

/** What every tab is read with. */
export interface ReadingContext {
  workbook: Workbook
  today: Temporal.PlainDate
  /** What the site shows. */
  horizon: DaySpan
  /** What was published last time; null the first time. */
  previous: SiteData | null
  /** Everything that has ever had an address. */
  things: readonly PublishedThing[]
  /** What a cell knows that is about no series. */
  day: ParseContext
  /** How days without a year were read last time. */
  years: YearMemory
  /** What the tabs that have been read so far have, that others may name. */
  targets: Readonly<Record<ReferredTab, Targets>>
  /** Numbers, addresses and names that are the organisation's own: all others in free text are private. */
  own: OrganisationContacts
}

/** What the first tab is read with: nothing is known yet. */
export function readingContext(
  workbook: Workbook,
  {
    today,
    previous,
    things = [],
  }: Pick<ReadingContext, 'today' | 'previous'> & Partial<Pick<ReadingContext, 'things'>>,
): ReadingContext {
  const horizon = horizonFor(today)
  const day = { today, horizon, from: null, to: null }
  const years = yearMemory(previous?.yearReadings ?? [])
  const own = organisationContacts({ phones: [], emails: [], association: '', names: [] })
  return { workbook, today, horizon, previous, things, day, years, targets: noTargets, own }
}

const noTargets = {
  Platser: new Targets('Platser', []),
  Aktiviteter: new Targets('Aktiviteter', []),
  Kategorier: new Targets('Kategorier', []),
  Partner: new Targets('Partner', []),
  Projekt: new Targets('Projekt', []),
}
