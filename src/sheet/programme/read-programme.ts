import type { Activity } from '../../domain/programme/activity.ts'
import type { RowCounts } from '../../domain/published/check-report.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Settings } from '../../domain/programme/settings.ts'
import {
  renamedActivities,
  renamedCategories,
  renamedPartners,
  renamedPlaces,
  renamedProjects,
} from '../../domain/published/renames.ts'
import type { SiteData } from '../../domain/site-data.ts'
import { checkSense } from './checks/check-sense.ts'
import type { TabName } from '../tab-names.ts'
import { countRows, problemsIn } from '../rows/count-rows.ts'
import { findDoubtfulDates } from './find-doubtful-dates.ts'
import { followRenames } from './followed-renames.ts'
import { openRows } from '../rows/open-rows.ts'
import type { Problem } from '../problems/problem.ts'
import { publishedContacts } from './own-contacts.ts'
import { readActivities } from './read-activities.ts'
import { readBreaks } from './read-breaks.ts'
import { readChanges } from './read-changes.ts'
import { readCategories, readPartners, readProjects, readSynonym } from './read-directories.ts'
import { readPlaces } from './read-places.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'

/** The tabs about the programme: everything but Inställningar and the agreement. */
export interface ReadProgramme {
  data: Omit<SiteData, 'settings' | 'partnership' | 'sessionNumbers' | 'vanishedDates' | 'yearReadings'>
  problems: Problem[]
  counts: Partial<Record<TabName, RowCounts>>
  /** What the tabs after these are read with: what these have that others may name. */
  context: ReadingContext
  /** The place where an activity usually is; null when it isn't published. */
  placeOf: (activityId: string) => Place | null
}

/** Reads the programme, each tab after those that it refers to. */
export function readProgramme(start: ReadingContext, settings: Settings | null): ReadProgramme {
  const { places, partners, categories, projects, context: sorted } = readNamed(start, settings)
  const activities = readActivities(sorted)
  const now = { places: places.items, categories: categories.items, activities: activities.items }
  const withActivities = followRenames(sorted, (before) => renamedActivities(before, now, []))
  const context = withTargets(withActivities, { Aktiviteter: activities.targets })
  const published = new Map(activities.items.map((activity) => [activity.id, activity]))
  const { breakRows, changeRows, ...ofDates } = readDates(context, published)
  const { breaks, changes } = ofDates
  const synonymRows = openRows(context, 'Sökord')
  const synonyms = synonymRows.flatMap((row) => readSynonym(row) ?? [])
  checkSense(
    { activities: activities.rows, places: places.rows, changes: changeRows },
    { ...context, activities: activities.items, changes, breaks },
  )
  return {
    data: {
      ...{ places: places.items, activities: activities.items, synonyms },
      ...{ categories: categories.items, partners: partners.items, projects: projects.items },
      ...ofDates,
    },
    ...gather({
      Platser: [places.rows, places.published],
      Aktiviteter: [activities.rows, activities.published],
      Ändringar: [changeRows, changes],
      Uppehåll: [breakRows, breaks],
      Kategorier: [categories.rows, categories.published],
      Partner: [partners.rows, partners.items],
      Projekt: [projects.rows, projects.items],
      Sökord: [synonymRows.map((row) => ({ row })), synonyms],
    }),
    context,
    placeOf: placeFinder(places.items, published),
  }
}

/** Uppehåll and Ändringar: what happens to the dates of what is published of Aktiviteter. */
function readDates(context: ReadingContext, published: ReadonlyMap<string, Activity>) {
  const { breaks, subjects, rows: breakRows } = readBreaks(context, published)
  const { rows: changeRows, ...ofChanges } = readChanges(context, { published, breaks })
  const { changes } = ofChanges
  const doubtfulDates = findDoubtfulDates([...breakRows, ...changeRows], {
    ...{ published, breaks, today: context.today, horizon: context.horizon },
    changesById: Map.groupBy(changes, ({ activityId }) => activityId),
  })
  const changeSubjects = [...ofChanges.changeSubjects, ...subjects]
  return { ...ofChanges, breaks, changeSubjects, doubtfulDates, breakRows, changeRows }
}

/** The tabs whose things activities name, each with what is left of last time under the ids of now. */
function readNamed(start: ReadingContext, settings: Settings | null) {
  const places = readPlaces(start)
  const partners = readPartners(start)
  const withPlaces = followRenames(start, (before) => [
    ...renamedPlaces(before, { places: places.items }),
    ...renamedPartners(before, { partners: partners.items }),
  ])
  const own = publishedContacts(settings, { places: places.items, partners: partners.items })
  const named = withTargets({ ...withPlaces, own }, { Platser: places.targets, Partner: partners.targets })
  const categories = readCategories(named)
  const projects = readProjects(named)
  const withKinds = followRenames(named, (before) => [
    ...renamedCategories(before, { categories: categories.items }),
    ...renamedProjects(before, { projects: projects.items }),
  ])
  const sorted = withTargets(withKinds, { Kategorier: categories.targets, Projekt: projects.targets })
  return { places, partners, categories, projects, context: sorted }
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

function withTargets(context: ReadingContext, targets: Partial<ReadingContext['targets']>): ReadingContext {
  return { ...context, targets: { ...context.targets, ...targets } }
}

function placeFinder(places: readonly Place[], activities: ReadonlyMap<string, { placeId: string }>) {
  const byId = new Map(places.map((place) => [place.id, place]))
  return (activityId: string) => byId.get(activities.get(activityId)?.placeId ?? '') ?? null
}
