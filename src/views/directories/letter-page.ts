import { activityById, placeById } from '../../domain/lookup.ts'
import { lettersAddress } from '../../domain/published/addresses.ts'
import { listLetterAt, listLetters } from '../../domain/published/list-letters.ts'
import type { LetterList } from '../../domain/published/parted-lists.ts'
import type { Site } from '../../domain/site.ts'
import { toActivityList, toLetterGroups, type LetterGroup } from '../activities/activity-list.ts'
import { formatLetters, toPartLinks, type LetterLink } from '../activities/letter-links.ts'
import { toUnderstood, type UnderstoodActivity } from '../coordinators/understood-activities.ts'
import type { Link } from '../frame/page-frame.ts'
import { toListedPlaces, type ListedPlace } from '../places/place-list.ts'

/** What begins with some letters in a list that has too much for one page, or had once. */
export interface LetterPage {
  address: string
  /** "Motion: B" */
  title: string
  /** The list that it is a part of. */
  list: Link
  groups: LetterGroup[]
  places: ListedPlace[]
  /** How rows were understood, where the list is that of the report on the sheet. */
  understood: UnderstoodActivity[]
  isForCoordinators: boolean
  /** To its own parts, where there is too much for one page. */
  letters: LetterLink[]
  /** Said where nothing begins so. */
  empty: string | null
  previous: Link | null
  next: Link | null
}

/** All that the page of those letters shows. */
export function toLetterPage(site: Site, list: LetterList, letters: readonly string[]): LetterPage {
  const own = list.items.filter(({ name }) => beginsWith(name, letters))
  const ids = own.map(({ id }) => id)
  const isOfPlaces = list.holds === 'places'
  const isUnderstood = list.holds === 'understood'
  const words = isOfPlaces ? (['plats', 'platser'] as const) : (['aktivitet', 'aktiviteter'] as const)
  const name = list.name ?? (isOfPlaces ? 'Platser' : 'Aktiviteter')
  const part = { list: list.address, letters }
  const further = toPartLinks(site, part, { names: own.map((item) => item.name), words })
  const shown = further.length > 0 ? [] : ids
  const activities = isOfPlaces ? [] : shown.map((id) => activityById(site.data, id))
  return {
    address: lettersAddress(list.address, letters),
    title: `${name}: ${formatLetters(letters)}`,
    list: {
      address: list.address,
      text: isUnderstood ? 'Kontroll av kalkylarket' : (list.name ?? `Alla ${words[1]}`),
    },
    isForCoordinators: isUnderstood,
    groups: isUnderstood ? [] : toLetterGroups(toActivityList(site, activities)),
    understood: isUnderstood ? toUnderstood(site, activities) : [],
    places: isOfPlaces ? toListedPlaces(shown.map((id) => placeById(site.data, id))) : [],
    letters: further,
    empty: own.length === 0 ? `Här finns inga ${words[1]} just nu.` : null,
    ...neighbours(list, letters),
  }
}

function beginsWith(name: string, letters: readonly string[]): boolean {
  return letters.every((letter, index) => listLetterAt(name, index) === letter)
}

/** The letters before and after with which something begins. */
function neighbours({ address, items }: LetterList, letters: readonly string[]) {
  const before = letters.slice(0, -1)
  const alike = items.filter(({ name }) => beginsWith(name, before))
  const used = new Set(alike.map(({ name }) => listLetterAt(name, before.length)))
  const own = listLetters.indexOf(letters.at(-1) ?? '')
  const toLink = (letter: string | undefined): Link | null => {
    const part = [...before, letter ?? '']
    return letter === undefined ? null : { address: lettersAddress(address, part), text: formatLetters(part) }
  }
  return {
    previous: toLink(listLetters.slice(0, own).findLast((letter) => used.has(letter))),
    next: toLink(listLetters.slice(own + 1).find((letter) => used.has(letter))),
  }
}
