import { addresses } from '../../domain/published/addresses.ts'
import type { FormerThing } from '../../domain/published/former-things.ts'
import { placeById } from '../../domain/lookup.ts'
import { isNameless, type PublishedThing, type ThingKind } from '../../domain/published/published-thing.ts'
import { programmeKinds } from '../../domain/programme/programme-kinds.ts'
import type { Site } from '../../domain/site.ts'
import { formatDay, swedishOrder } from '../../domain/time/swedish.ts'
import { toActivityList, type ListedActivity } from '../activities/activity-list.ts'
import { toLeaf, type Leaf } from '../calendar/leaf.ts'
import type { Link } from '../frame/page-frame.ts'

/** A page at an address whose thing is gone: it says so, and what there is instead. */
export interface GonePage {
  title: string
  /** Of the day when it was last here. */
  leaf: Leaf
  sentences: string[]
  /** Activities that come nearest: at the same place, of the same kind; none in place of a page about the agreement. */
  activitiesHeading: string
  activities: ListedActivity[]
  /** Where to look further. */
  links: Link[]
}

/** The nearest alternatives are shown up to this many. */
const mostAlternatives = 8

/** All that the page says in place of something that is gone. */
export function toGonePage({ thing }: FormerThing, site: Site): GonePage {
  const place = site.data.places.find(({ id }) => id === thing.placeId)
  return {
    title: `${thing.title} finns inte längre`,
    leaf: toLeaf(thing.lastSeen),
    sentences: [goneSentence(thing), `Den fanns här senast ${formatDay(thing.lastSeen, site.today)}.`],
    activitiesHeading: place ? `Det här finns nu på ${place.name} och i närheten` : 'Det här finns nu',
    activities: isOfProgramme(thing) ? alternativesTo(thing, site) : [],
    links: [
      ...(place ? [{ address: addresses.place(place.id), text: `Allt på ${place.name}` }] : []),
      ...listLinks[thing.kind].filter(({ address }) => hasPage(address, site)),
      { address: addresses.calendar(), text: 'Kalendern' },
      { address: addresses.search(), text: 'Sök' },
    ],
  }
}

/** "Aktiviteten Bingo finns inte längre i programmet."; without a name where that is forgotten. */
function goneSentence(thing: PublishedThing): string {
  const { kind, title } = thing
  return isNameless(thing) ? `${title} finns inte längre i programmet.` : goneSentences[kind](title)
}

const goneSentences: Record<ThingKind, (title: string) => string> = {
  activity: (title) => `Aktiviteten ${title} finns inte längre i programmet.`,
  place: (title) => `Platsen ${title} finns inte längre i programmet.`,
  area: (title) => `Området ${title} finns inte längre i programmet.`,
  category: (title) => `Kategorin ${title} finns inte längre i programmet.`,
  partner: (title) => `Partnern ${title} finns inte längre i programmet.`,
  project: (title) => `Projektet ${title} finns inte längre i programmet.`,
  agreement: (title) => `Sidan ”${title}” finns inte längre på webbplatsen.`,
  'yearly-report': (title) => `Sidan ”${title}” finns inte längre på webbplatsen.`,
}

/** The pages about the agreement are there where an agreement is. */
function hasPage(address: string, { data }: Site): boolean {
  return data.partnership.agreements.length > 0 || !address.startsWith(addresses.agreement())
}

const listLinks: Record<ThingKind, Link[]> = {
  activity: [{ address: addresses.activities(), text: 'Alla aktiviteter' }],
  place: [{ address: addresses.places(), text: 'Alla platser' }],
  area: [{ address: addresses.places(), text: 'Alla platser' }],
  category: [{ address: addresses.categories(), text: 'Alla kategorier' }],
  partner: [{ address: addresses.partners(), text: 'Alla partner' }],
  project: [{ address: addresses.partners(), text: 'Alla partner och projekt' }],
  agreement: [{ address: addresses.agreement(), text: 'Avtalet' }],
  'yearly-report': [{ address: addresses.followUp(), text: 'Uppföljning av avtalet' }],
}

function isOfProgramme({ kind }: PublishedThing): boolean {
  return programmeKinds.some((each) => each === kind)
}

/** Same place and kind first, then same place, then same kind; where nothing is near, anything. */
function alternativesTo(thing: PublishedThing, site: Site): ListedActivity[] {
  const likeness = (activity: { placeId: string; categoryIds: readonly string[] }) => {
    const ofSameKind = activity.categoryIds.some((id) => thing.categoryIds.includes(id))
    return (ofSameKind ? 2 : 0) + nearness(thing, activity.placeId, site)
  }
  const nearest = site.data.activities
    .map((activity) => ({ activity, score: likeness(activity) }))
    .toSorted((a, b) => b.score - a.score || swedishOrder.compare(a.activity.title, b.activity.title))
    .slice(0, mostAlternatives)
  const near = nearest.filter(({ score }) => score > 0)
  const shown = near.length > 0 ? near : nearest
  return toActivityList(
    site,
    shown.map(({ activity }) => activity),
  )
}

/** 3 at the same place, 1 in the same district. */
function nearness({ placeId }: PublishedThing, otherId: string, { data }: Site): number {
  if (placeId === otherId) return 3
  const district = data.places.find(({ id }) => id === placeId)?.district ?? null
  return district !== null && placeById(data, otherId).district === district ? 1 : 0
}
