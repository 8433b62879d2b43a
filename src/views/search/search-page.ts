import { addresses } from '../../domain/published/addresses.ts'
import { belongsTo } from '../../domain/occurrences/occurrence-groups.ts'
import { associationPhone, callSentence } from '../../domain/programme/phone-for.ts'
import { dayChoices, fieldNames, timeChoices } from '../../domain/search/search-filters.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatDay, swedishOrder } from '../../domain/time/swedish.ts'
import { weekKey } from '../calendar/calendar-page.ts'
import { toActivityList, type ListedActivity } from '../activities/activity-list.ts'
import { toLetterLinks, type LetterLink } from '../activities/letter-links.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import type { Link } from '../frame/page-frame.ts'

/** A field of the form where one of several is chosen. The first choice is always none. */
export interface ChoiceField {
  name: string
  label: string
  /** What is shown where nothing is chosen: "Alla platser". */
  any: string
  choices: { value: string; text: string }[]
}

/** A box of the form. */
export interface BoxField {
  name: string
  label: string
}

/** What the search page holds besides the whole list. */
export interface SearchPage {
  /** Activities from A to Ö: the first, and the rest to unfold; both empty where they are too many, and `letters` lead to them. */
  first: ListedActivity[]
  rest: ListedActivity[]
  letters: LetterLink[]
  /** "67 aktiviteter, från A till Ö." */
  count: string
  choices: ChoiceField[]
  boxes: BoxField[]
  /** By place, kind and the coming seven days, as plain links. */
  ways: { summary: string; links: Link[] }[]
  call: string
}

/** More than so many can't be looked through, and would make the page slow on an old phone. */
const mostListed = 200

/** So many are seen at once. */
const mostSeen = 10

/** The form and the plain ways, from the sheet's own places, kinds and partners: those that something is held at or with. */
export function toSearchPage(site: Site): SearchPage {
  const { data } = site
  const listed = toActivityList(site, data.activities)
  const isShort = listed.length <= mostListed
  return {
    first: isShort ? listed.slice(0, mostSeen) : [],
    rest: isShort ? listed.slice(mostSeen) : [],
    letters: isShort ? [] : toLetterLinks(site, listed),
    count: countWords(listed.length, isShort),
    choices: choicesOf(site).filter((each) => each.choices.length > 0),
    boxes: [
      { name: fieldNames.isFree, label: 'Gratis' },
      { name: fieldNames.needsNoBooking, label: 'Utan anmälan' },
      { name: fieldNames.stepFree, label: 'Entré utan trappsteg' },
      { name: fieldNames.hearingLoop, label: 'Hörslinga' },
    ],
    ways: waysOf(site),
    call: callSentence(associationPhone(data.settings), 'så hjälper vi dig att hitta något'),
  }
}

function choicesOf(site: Site): ChoiceField[] {
  const districts = [...new Set(usedPlaces(site).map(({ district }) => district))].filter(
    (each) => each !== null,
  )
  const { data } = site
  const kinds = data.categories.filter(({ id }) => isUsed(site, 'category', id))
  const partners = data.partners.filter(({ id }) => isUsed(site, 'partner', id))
  return [
    field(fieldNames.place, ['Plats', 'Alla platser'], usedPlaces(site).map(toChoice)),
    field(
      fieldNames.district,
      ['Område', 'Alla områden'],
      districts.map((name) => ({ value: name, text: name })),
    ),
    field(fieldNames.category, ['Intresse', 'Alla intressen'], kinds.map(toChoice)),
    { ...field(fieldNames.day, ['Dag', 'Alla dagar'], []), choices: toChoices(dayChoices) },
    { ...field(fieldNames.time, ['Tid på dagen', 'Hela dagen'], []), choices: toChoices(timeChoices) },
    field(fieldNames.partner, ['Tillsammans med', 'Alla'], partners.map(toChoice)),
    field(
      fieldNames.audience,
      ['För vem', 'Alla'],
      audiencesOf(site).map((name) => ({ value: name, text: capitalize(name) })),
    ),
  ]
}

function audiencesOf({ data }: Site): string[] {
  return [...new Set(data.activities.flatMap(({ audiences }) => audiences))]
}

function countWords(count: number, isListed: boolean): string {
  if (count === 0) return 'Det finns inga aktiviteter just nu.'
  if (count === 1) return '1 aktivitet.'
  return isListed
    ? `${count} aktiviteter, från A till Ö.`
    : `${count} aktiviteter. Sök, eller välj den bokstav som namnet börjar på.`
}

function field(name: string, [label, any]: [string, string], choices: ChoiceField['choices']): ChoiceField {
  return {
    name,
    label,
    any,
    choices: choices.toSorted((a, b) => swedishOrder.compare(a.text, b.text)),
  }
}

function usedPlaces({ data, occurrences }: Site) {
  const ids = new Set([...data.activities, ...occurrences].map(({ placeId }) => placeId))
  return data.places.filter(({ id }) => ids.has(id))
}

function isUsed({ data }: Site, kind: 'category' | 'partner', id: string): boolean {
  return data.activities.some((activity) => belongsTo(activity, kind, id))
}

function toChoice({ id, name }: { id: string; name: string }) {
  return { value: id, text: name }
}

function toChoices(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([value, text]) => ({ value, text }))
}

function waysOf(site: Site): SearchPage['ways'] {
  const { places, categories } = site.data
  return [
    { summary: `Plats: välj bland ${places.length}`, links: links(places, addresses.place) },
    { summary: `Intresse: välj bland ${categories.length}`, links: links(categories, addresses.category) },
    { summary: 'Dag: de närmaste sju', links: comingDays(site) },
  ].filter((way) => way.links.length > 0)
}

function links(things: readonly { id: string; name: string }[], toAddress: (id: string) => string): Link[] {
  return things
    .map(({ id, name }) => ({ address: toAddress(id), text: name }))
    .toSorted((a, b) => swedishOrder.compare(a.text, b.text))
}

function comingDays({ today }: Site): Link[] {
  return Array.from({ length: 7 }, (_, number) => {
    const date = today.add({ days: number })
    return {
      address: `${addresses.calendar()}${weekKey(isoWeekOf(date))}/#${date.toString()}`,
      text: formatDay(date, today),
    }
  })
}
