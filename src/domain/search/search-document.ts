import { formatPlaceType } from '../access-words.ts'
import type { Activity } from '../activity.ts'
import { placeById } from '../lookup.ts'
import { organizerName } from '../organizer-name.ts'
import type { Place } from '../place.ts'
import type { SiteData } from '../site-data.ts'
import { toWords } from './fold-text.ts'
import { stemWord } from './word-stem.ts'

/**
 * An activity as the index knows it: words in zones, strongest first. The index remembers where in the page a word stands, so the
 * zone of a hit is known, and with it how much the hit is worth (see `zoneWeights`).
 */
export interface SearchDocument {
  id: string
  /** As written, in small letters; as many as `zoneWeights`. */
  zones: string[][]
}

/** How much a word is worth by where it stands, in the order of a document's zones. */
export const zoneWeights = [10, 7, 6, 6, 4, 2.5, 2.5, 2, 1] as const

/** Zones before this one hold what an activity is; those after tell more about it. */
export const firstWeakZone = 7

/** All activities as documents. What somebody would type and the sheet doesn't say is there too, by its synonyms. */
export function toSearchDocuments(data: SiteData): SearchDocument[] {
  const synonyms = data.synonyms.map(({ words, means }) => ({
    words: words.flatMap(toWords),
    means: means.map((phrase) => toWords(phrase).map(stemWord)),
  }))
  return data.activities.map((activity) => ({ id: activity.id, zones: zonesOf(activity, data, synonyms) }))
}

/** Where each zone ends, in words from the document's start. */
export function zoneEndsOf({ zones }: SearchDocument): number[] {
  let end = 0
  return zones.map((words) => (end += words.length))
}

interface SynonymStems {
  words: string[]
  means: string[][]
}

function zonesOf(activity: Activity, data: SiteData, synonyms: readonly SynonymStems[]): string[][] {
  const kinds = data.categories.filter(({ id }) => activity.categoryIds.includes(id))
  const project = data.projects.find(({ id }) => id === activity.projectId)
  const title = toWords(activity.title)
  const keywords = activity.keywords.flatMap(toWords)
  const names = kinds.flatMap(({ name }) => toWords(name))
  const around = toWords([project?.name, ...partnerNames(activity, data)].join(' '))
  const synonymsOf = (words: readonly string[]) => meaning(words, synonyms)
  return [
    title,
    keywords,
    placeWords(placeById(data, activity.placeId)),
    synonymsOf([...title, ...keywords]),
    names,
    kinds.flatMap((kind) => kind.keywords.flatMap(toWords)),
    [...around, ...synonymsOf([...names, ...around])],
    toWords(activity.summary ?? ''),
    restOf(activity),
  ]
}

function placeWords({ name, nameInAgreement, district, city, address, type }: Place): string[] {
  return toWords([name, nameInAgreement, district, city, address, formatPlaceType(type)].join(' '))
}

function partnerNames(activity: Activity, data: SiteData): string[] {
  const partners = data.partners.filter(({ id }) => activity.partnerIds.includes(id))
  const organizer = activity.organizer.kind === 'association' ? [] : [organizerName(activity, data)]
  return [...organizer, ...partners.flatMap(({ name, shortName }) => [name, shortName ?? ''])]
}

function restOf({ room, description, firstTime, bring }: Activity): string[] {
  return toWords([room, description, firstTime, bring].join(' '))
}

/** The words that mean one of these, by the sheet's synonyms; also where the meaning is the last part of a compound. */
function meaning(words: readonly string[], synonyms: readonly SynonymStems[]): string[] {
  const stems = words.map(stemWord)
  const holds = (sought: string) =>
    stems.some((stem) => stem === sought || (sought.length > 3 && stem.endsWith(sought)))
  return synonyms
    .filter(({ means }) => means.some((phrase) => phrase.length > 0 && phrase.every(holds)))
    .flatMap((synonym) => synonym.words)
}
