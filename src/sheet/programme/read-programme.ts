import type { RowCounts } from '../../domain/published/check-report.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Settings } from '../../domain/programme/settings.ts'
import type { SiteData } from '../../domain/site-data.ts'
import { checkSense } from './checks/check-sense.ts'
import type { TabName } from '../tab-names.ts'
import { countRows, problemsIn } from '../rows/count-rows.ts'
import type { IdentifiedTab } from '../rows/identify.ts'
import { openRows } from '../rows/open-rows.ts'
import type { Problem } from '../problems/problem.ts'
import { readActivities } from './read-activities.ts'
import { readBreaks } from './read-breaks.ts'
import { readChanges } from './read-changes.ts'
import { readCategories, readPartners, readProjects, readSynonym } from './read-directories.ts'
import { readPlaces } from './read-places.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { Directory } from '../rows/references.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { organisationContacts } from '../privacy/whose-number.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'

/** The tabs about the programme: everything but Inställningar and the agreement. */
export interface ReadProgramme {
  data: Omit<SiteData, 'settings' | 'partnership' | 'sessionNumbers'>
  problems: Problem[]
  counts: Partial<Record<TabName, RowCounts>>
  places: Directory
  activities: Directory
  /** Numbers, addresses and names that are the organisation's own. */
  own: OrganisationContacts
  /** The place where an activity usually is; null when it isn't published. */
  placeOf: (activityId: string) => Place | null
}

/** Reads the programme, each tab after those that it refers to. */
export function readProgramme(context: ReadingContext, settings: Settings | null): ReadProgramme {
  const places = readPlaces(context)
  const partners = readPartners(context)
  const own = ownContacts(settings, places, partners)
  const categories = readCategories(context, own)
  const projects = readProjects(context, { partners: partners.directory, own })
  const activities = readActivities(context, {
    ...{ places: places.directory, categories: categories.directory },
    ...{ partners: partners.directory, projects: projects.directory, own },
  })
  const published = new Map(activities.items.map((activity) => [activity.id, activity]))
  const refer = { places: places.directory, activities: activities.directory, own }
  const { breaks, rows: breakRows } = readBreaks(context, refer)
  const { changes, doubtfulDates, rows: changeRows } = readChanges(context, { ...refer, published, breaks })
  const synonymRows = openRows(context, 'Sökord')
  const synonyms = synonymRows.flatMap((row) => readSynonym(row, own) ?? [])
  const { today, horizon } = context
  checkSense(
    { activities: activities.rows, places: places.rows, changes: changeRows },
    { today, horizon, activities: activities.items, changes, breaks },
  )
  return {
    data: {
      ...{ places: places.items, activities: activities.items, changes, breaks, doubtfulDates },
      ...{ categories: categories.items, partners: partners.items, projects: projects.items, synonyms },
    },
    ...gather({
      Platser: [places.rows, places.items],
      Aktiviteter: [activities.rows, activities.items],
      Ändringar: [changeRows, changes],
      Uppehåll: [breakRows, breaks],
      Kategorier: [categories.rows, categories.items],
      Partner: [partners.rows, partners.items],
      Projekt: [projects.rows, projects.items],
      Sökord: [synonymRows.map((row) => ({ row })), synonyms],
    }),
    ...refer,
    placeOf: placeFinder(places.items, published),
  }
}

type Gathered = Partial<
  Record<
    TabName,
    [rows: readonly { row: Pick<RowReader, 'isHeld' | 'problems'> }[], items: readonly unknown[]]
  >
>

function gather(tabs: Gathered): Pick<ReadProgramme, 'problems' | 'counts'> {
  const all = Object.entries(tabs).map(([tab, [rows, items]]) => ({
    tab,
    rows: rows.map(({ row }) => row),
    items,
  }))
  return {
    problems: all.flatMap(({ rows }) => problemsIn(rows)),
    counts: Object.fromEntries(all.map(({ tab, rows, items }) => [tab, countRows(rows, items.length)])),
  }
}

function ownContacts(
  settings: Settings | null,
  { items: places }: Pick<IdentifiedTab<Place>, 'items'>,
  { items: partners }: Pick<ReturnType<typeof readPartners>, 'items'>,
) {
  return organisationContacts({
    phones: [
      settings?.phone ?? null,
      ...places.map(({ phone }) => phone),
      ...partners.map(({ phone }) => phone),
    ],
    emails: [settings?.email ?? null],
    association: settings?.association ?? '',
    names: [
      settings?.municipality ?? null,
      ...places.flatMap(({ name, nameInAgreement, district }) => [name, nameInAgreement, district]),
      ...partners.flatMap(({ name, shortName }) => [name, shortName]),
    ],
  })
}

function placeFinder(places: readonly Place[], activities: ReadonlyMap<string, { placeId: string }>) {
  const byId = new Map(places.map((place) => [place.id, place]))
  return (activityId: string) => byId.get(activities.get(activityId)?.placeId ?? '') ?? null
}
