import { schedulesOf } from '../programme/activity-parts.ts'
import type { Activity } from '../programme/activity.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { areaId, areasOf } from '../programme/areas.ts'
import type { Place } from '../programme/place.ts'
import type { Category, Partner, Project } from '../programme/directory.ts'
import type { ThingKind } from './published-thing.ts'
import type { SiteData } from '../site-data.ts'
import { subjectLikeness, type Programme } from './subject-likeness.ts'

/** One thing that has a new id. */
export interface Rename {
  kind: ThingKind
  from: string
  to: string
}

/** The id that a thing had before; the same where it has kept it. */
export type FormerId = (kind: ThingKind, id: string) => string

/** Looks up former ids among renames. */
export function formerIdAmong(renames: readonly Rename[]): FormerId {
  const former = Map.groupBy(renames, ({ kind }) => kind)
  return (kind, id) => former.get(kind)?.find(({ to }) => to === id)?.from ?? id
}

interface Identified {
  id: string
}

/** Whether `after` is the same thing as `before` beyond doubt, though their ids differ. */
type Likeness<Thing> = (before: Thing, after: Thing) => boolean

/**
 * Finds what has a new id but is the same thing, by everything else that is known of it. Certain only: one that is gone
 * fits exactly one that is new, and that one fits no other. The rest get a page that says they are gone.
 */
export function findRenames(before: SiteData, after: SiteData): Rename[] {
  const places = renamedPlaces(before, after)
  const placeNow = idsNow(places)
  const categories = renamedCategories(before, after)
  return [
    ...places,
    ...categories,
    ...match('area', [areasWithPlaces(before, placeNow), areasWithPlaces(after)], [samePlaces]),
    ...renamedPartners(before, after),
    ...renamedProjects(before, after),
    ...match('agreement', [before.partnership.agreements, after.partnership.agreements], [sameBeginning]),
    ...renamedActivities(before, after, [...places, ...categories]),
  ]
}

/** The places that have a new id: of the same name, else at the same street address. */
export function renamedPlaces(before: Pick<SiteData, 'places'>, after: Pick<SiteData, 'places'>): Rename[] {
  return match('place', [before.places, after.places], [samePlaceName, sameAddress])
}

type Listed<Key extends keyof SiteData> = Pick<SiteData, Key>

/** The kinds that have a new id: of the same name, else with the same words about them. */
export function renamedCategories(before: Listed<'categories'>, after: Listed<'categories'>): Rename[] {
  return match('category', [before.categories, after.categories], [sameName, sameWords])
}

/** The partners that have a new id: of the same name, else with the same web address or telephone. */
export function renamedPartners(before: Listed<'partners'>, after: Listed<'partners'>): Rename[] {
  return match('partner', [before.partners, after.partners], [sameName, samePartner])
}

/** The projects that have a new id: of the same name, else with the same words of the agreement. */
export function renamedProjects(before: Listed<'projects'>, after: Listed<'projects'>): Rename[] {
  return match('project', [before.projects, after.projects], [sameName, sameProject])
}

/** The activities that have a new id, where places and kinds may have new ones too. */
export function renamedActivities(before: Programme, after: Programme, others: readonly Rename[]): Rename[] {
  const idNow = (wanted: ThingKind) => idsNow(others.filter(({ kind }) => kind === wanted))
  const [placeNow, categoryNow] = [idNow('place'), idNow('category')]
  const subject = sameSubject(before, after, { placeNow, categoryNow })
  return match('activity', [before.activities, after.activities], [...activityLikenesses(placeNow), subject])
}

function match<Thing extends Identified>(
  kind: ThingKind,
  [before, after]: [readonly Thing[], readonly Thing[]],
  likenesses: readonly Likeness<Thing>[],
): Rename[] {
  let gone = lacking(before, after)
  let fresh = lacking(after, before)
  const renames: Rename[] = []
  for (const alike of likenesses) {
    const certain = gone.flatMap((old) => {
      const [to, ...others] = fresh.filter((thing) => alike(old, thing))
      const alone = to && others.length === 0 && gone.filter((thing) => alike(thing, to)).length === 1
      return alone ? [{ kind, from: old.id, to: to.id }] : []
    })
    renames.push(...certain)
    gone = gone.filter(({ id }) => !certain.some(({ from }) => from === id))
    fresh = fresh.filter(({ id }) => !certain.some(({ to }) => to === id))
  }
  return renames
}

function lacking<Thing extends Identified>(things: readonly Thing[], others: readonly Thing[]): Thing[] {
  const ids = new Set(others.map(({ id }) => id))
  return things.filter(({ id }) => !ids.has(id))
}

function idsNow(renames: readonly Rename[]): (id: string) => string {
  const moves = new Map(renames.map(({ from, to }) => [from, to]))
  return (id) => moves.get(id) ?? id
}

/** Another name for the very same thing, in the very same slot. */
function sameSubject(
  before: Programme,
  after: Programme,
  { placeNow, categoryNow }: { placeNow: (id: string) => string; categoryNow: (id: string) => string },
): Likeness<Activity> {
  const isOneSubject = subjectLikeness(before, after)
  return (a, b) => {
    const isThere = placeNow(a.placeId) === b.placeId && equal(schedulesOf(a), schedulesOf(b))
    return isThere && isOneSubject({ ...a, categoryIds: a.categoryIds.map(categoryNow) }, b)
  }
}

/** From the most certain to the least: same name and place, or same name and days. */
function activityLikenesses(placeNow: (id: string) => string): Likeness<Activity>[] {
  const samePlace: Likeness<Activity> = (a, b) => placeNow(a.placeId) === b.placeId
  const sameTitle: Likeness<Activity> = (a, b) => fold(a.title) === fold(b.title)
  const sameDays: Likeness<Activity> = (a, b) => equal(schedulesOf(a), schedulesOf(b))
  return [
    (a, b) => sameTitle(a, b) && samePlace(a, b) && sameDays(a, b),
    (a, b) => sameTitle(a, b) && samePlace(a, b),
    (a, b) => sameTitle(a, b) && sameDays(a, b),
  ]
}

function samePlaceName(a: Place, b: Place): boolean {
  return fold(a.name) === fold(b.name)
}

function sameAddress(a: Place, b: Place): boolean {
  return a.type === b.type && fold(a.address) === fold(b.address) && a.city === b.city
}

interface AreaWithPlaces extends Identified {
  placeIds: string[]
}

function areasWithPlaces({ places }: SiteData, placeNow = (id: string) => id): AreaWithPlaces[] {
  return areasOf(places).map(({ id }) => ({
    id,
    placeIds: places.filter(({ district }) => areaId(district) === id).map((place) => placeNow(place.id)),
  }))
}

/** The very same places, in any order. */
function samePlaces(a: AreaWithPlaces, b: AreaWithPlaces): boolean {
  return equal(a.placeIds.toSorted(), b.placeIds.toSorted())
}

function sameName(a: { name: string }, b: { name: string }): boolean {
  return fold(a.name) === fold(b.name)
}

function sameWords(a: Category, b: Category): boolean {
  const isSaid = a.description !== null || a.keywords.length > 0
  return isSaid && a.description === b.description && equal(a.keywords, b.keywords)
}

function samePartner(a: Partner, b: Partner): boolean {
  return (a.website !== null && a.website === b.website) || (a.phone !== null && equal(a.phone, b.phone))
}

function sameProject(a: Project, b: Project): boolean {
  return a.quote !== null && a.quote === b.quote
}

/** Two agreements of one name do not begin on the same day. */
function sameBeginning(a: Agreement, b: Agreement): boolean {
  return fold(a.title.value) === fold(b.title.value) && a.validFrom.value.equals(b.validFrom.value)
}

function fold(text: string): string {
  return text.toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim()
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
