import { formatPlaceType } from '../programme/access-words.ts'
import type { Activity } from '../programme/activity.ts'
import { placeById } from '../lookup.ts'
import { organizerName } from '../programme/organizer-name.ts'
import type { Place } from '../programme/place.ts'
import type { Synonym } from '../programme/directory.ts'
import type { SiteData } from '../site-data.ts'
import { toWords } from './fold-text.ts'
import { placeThesaurus, thesaurus } from './thesaurus.ts'
import { stemWord } from './word-stem.ts'

/**
 * An activity as the index knows it: words in zones, strongest first. The index remembers where in the page a word stands, so the
 * zone of a hit is known, and with it how much the hit is worth (see zones.ts).
 */
export interface SearchDocument {
  id: string
  /** As written, in small letters; as many as there are zones. */
  zones: string[][]
}

/** All activities as documents. What somebody would type and the sheet doesn't say is there too, by its synonyms. */
export function toSearchDocuments(data: SiteData): SearchDocument[] {
  const synonyms = data.synonyms.map(toSynonymStems)
  return data.activities.map((activity) => ({ id: activity.id, zones: zonesOf(activity, data, synonyms) }))
}

/** Where each zone ends, in words from the document's start. */
export function zoneEndsOf({ zones }: SearchDocument): number[] {
  let end = 0
  return zones.map((words) => (end += words.length))
}

interface SynonymStems {
  words: string[]
  means: { word: string; stem: string }[][]
}

function toSynonymStems({ words, means }: Pick<Synonym, 'words' | 'means'>): SynonymStems {
  return {
    words: words.flatMap(toWords),
    means: means.map((phrase) => toWords(phrase).map(toForms)),
  }
}

function toForms(word: string): { word: string; stem: string } {
  return { word, stem: stemWord(word) }
}

const commonSynonyms = thesaurus.map(toGroupStems)
const placeSynonyms = placeThesaurus.map(toGroupStems)

/** All words of a group mean each other. */
function toGroupStems(words: readonly string[]): SynonymStems {
  return toSynonymStems({ words: [...words], means: [...words] })
}

function zonesOf(activity: Activity, data: SiteData, synonyms: readonly SynonymStems[]): string[][] {
  const kinds = data.categories.filter(({ id }) => activity.categoryIds.includes(id))
  const project = data.projects.find(({ id }) => id === activity.projectId)
  const title = toWords(activity.title)
  const keywords = [...activity.keywords, ...activity.audiences].flatMap(toWords)
  const place = placeWords(placeById(data, activity.placeId))
  const summary = toWords(activity.summary ?? '')
  const names = kinds.flatMap(({ name }) => toWords(name))
  const around = toWords([project?.name, ...partnerNames(activity, data)].join(' '))
  const synonymsOf = (words: readonly string[]) => meaning(words, synonyms)
  return [
    title,
    keywords,
    place,
    synonymsOf([...title, ...keywords]),
    [...meaning([...title, ...keywords], commonSynonyms), ...meaning(place, placeSynonyms)],
    names,
    kinds.flatMap((kind) => kind.keywords.flatMap(toWords)),
    [...around, ...synonymsOf([...names, ...around])],
    summary,
    meaning(summary, commonSynonyms),
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

function restOf({ room, description, firstTime, bring, parts }: Activity): string[] {
  const ofDates = parts.flatMap(({ theme, details }) => [theme, details])
  return toWords([room, description, firstTime, bring, ...ofDates].join(' '))
}

/**
 * The words that mean one of these, by synonyms; also where the meaning is the last part of a compound. Short stems are
 * shared by words that have nothing in common ("äta" and "åtta", "bada" and "båda"): there the words themselves must be the same.
 */
function meaning(words: readonly string[], synonyms: readonly SynonymStems[]): string[] {
  const own = words.map(toForms)
  const holds = (sought: { word: string; stem: string }) =>
    own.some(
      ({ word, stem }) => word === sought.word || (sought.stem.length > 3 && stem.endsWith(sought.stem)),
    )
  return synonyms
    .filter(({ means }) => means.some((phrase) => phrase.length > 0 && phrase.every(holds)))
    .flatMap((synonym) => synonym.words)
}
