import type { Activity } from '../../domain/programme/activity.ts'
import { addresses, lettersAddress } from '../../domain/published/addresses.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { formatListLetter, listLetterAt, listLetters } from '../../domain/published/list-letters.ts'
import { mostRows, partsOf } from '../../domain/published/parted-lists.ts'
import type { Site } from '../../domain/site.ts'
import { toActivityList, toLetterGroups, type ListedActivity } from './activity-list.ts'

/** A way to a letter of a list. */
export interface LetterLink {
  address: string
  letter: string
  /** The link's whole name: "A, 12 aktiviteter". */
  name: string
  /** Where links to the letter on the list's page lead, where the letter has a page of its own. */
  anchor?: string
}

/** The part of a list that begins with some letters; all of it with none. */
export interface ListPart {
  list: string
  letters?: readonly string[]
}

/** Ways to the letters of a list that has too much for one page; none where it has room. `words` count one and many. */
export function toPartLinks(
  site: Site,
  { list, letters = [] }: ListPart,
  { names, words }: { names: readonly string[]; words: readonly [string, string] },
): LetterLink[] {
  if (names.length <= mostRows || partsOf(site.parts, list, letters).length === 0) return []
  const counts = Map.groupBy(names, (name) => listLetterAt(name, letters.length))
  return listLetters.flatMap((letter) => {
    const count = counts.get(letter)?.length ?? 0
    const part = [...letters, letter]
    const text = formatLetters(part)
    const name = `${text}, ${counted(count, ...words)}`
    return count === 0
      ? []
      : [
          {
            address: lettersAddress(list, part),
            letter: text,
            name,
            anchor: `bokstav-${text.toLocaleLowerCase('sv')}`,
          },
        ]
  })
}

/** A link for each letter to its activities: on the page from A to Ö, or on pages of their own where they are too many for it. */
export function toLetterLinks(site: Site, activities: readonly ListedActivity[]): LetterLink[] {
  const names = activities.map(({ title }) => title)
  const parts = toPartLinks(site, { list: addresses.activities() }, { names, words: activityWords })
  return parts.length > 0
    ? parts
    : toLetterGroups(activities).map(({ letter, anchor, activities: group }) => ({
        address: `${addresses.activities()}#${anchor}`,
        letter,
        name: `${letter}, ${counted(group.length, ...activityWords)}`,
      }))
}

/** A list of so few letters needs no ways into it. */
export const fewLetters = 6

/** One and many, as letters count them. */
export const activityWords = ['aktivitet', 'aktiviteter'] as const

/** "Bo" of b and o. */
export function formatLetters(letters: readonly string[]): string {
  const [first = '', ...others] = letters.map(formatListLetter)
  return `${first}${others.join('').toLocaleLowerCase('sv')}`
}

/** Activities as a list, or as ways to their letters where they are too many for one page. */
export function toPartedActivities(
  site: Site,
  { list, ownPlaceId = null }: { list: string; ownPlaceId?: string | null },
  activities: readonly Activity[],
): { activities: ListedActivity[]; letters: LetterLink[] } {
  const names = activities.map(({ title }) => title)
  const letters = toPartLinks(site, { list }, { names, words: activityWords })
  return { activities: letters.length > 0 ? [] : toActivityList(site, activities, ownPlaceId), letters }
}
