import { formatAccess, formatStreetAddress } from '../../domain/programme/access-words.ts'
import { formatBreak } from '../../domain/occurrences/break-words.ts'
import type { Break } from '../../domain/programme/change.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Site } from '../../domain/site.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import type { Draft, Edit } from './edit.ts'
import { compareFacts, type ToldFact } from './fact-differences.ts'

const nothing = { activityId: null, occurrenceId: null, date: null, sentences: [] }

/** Breaks that are new or taken back, and not over. Of what a break was for and is gone, there is a change of its own. */
export function breakChanges(edit: Edit): Draft[] {
  const { before, after } = edit
  const isAhead = ({ to }: Break) => !to || !isBefore(to, after.today)
  const now = after.data.breaks.filter(isAhead)
  const then = before.data.breaks.filter(isAhead).filter((pause) => !isForWhatIsGone(pause, edit))
  const added = now.filter((pause) => !then.some((old) => isSameBreak(old, pause, edit)))
  const removed = then.filter((old) => !now.some((pause) => isSameBreak(old, pause, edit)))
  return [
    ...added.map((pause) => draftBreak(pause, after, 'Uppehåll')),
    ...removed.map((pause) => draftBreak(pause, before, 'Inget uppehåll')),
  ]
}

/** Places that are new, changed or gone. */
export function placeChanges({ before, after, formerId }: Edit): Draft[] {
  const earlier = new Map(before.data.places.map((place) => [place.id, place]))
  return after.data.places.flatMap((place): Draft[] => {
    const draft = { ...nothing, placeIds: [place.id] }
    const old = earlier.get(formerId('place', place.id))
    if (!old) {
      const differences = [{ label: 'Adress', was: null, is: formatStreetAddress(place) }]
      return [{ ...draft, kind: 'new', title: `Ny plats: ${place.name}`, differences }]
    }
    const differences = compareFacts(placeFacts(old), placeFacts(place))
    return differences.length > 0
      ? [{ ...draft, kind: 'facts', title: `Ändrat: ${place.name}`, differences }]
      : []
  })
}

/** The number that everybody calls, and when somebody answers. */
export function settingsChanges({ before, after }: Edit): Draft[] {
  const differences = compareFacts(settingsFacts(before), settingsFacts(after))
  if (differences.length === 0) return []
  return [
    {
      ...nothing,
      placeIds: [],
      kind: 'facts',
      title: `Ändrat: ${after.data.settings.association}`,
      differences,
    },
  ]
}

function draftBreak(pause: Break, site: Site, title: string): Draft {
  const isNew = title === 'Uppehåll'
  // Why there was to be a break is nobody's business any longer.
  const text = formatBreak(isNew ? pause : { ...pause, reason: null }, site)
  return {
    ...nothing,
    kind: 'break',
    placeIds: placesOf(pause, site),
    title,
    differences: [{ label: null, was: isNew ? null : text, is: isNew ? text : null }],
  }
}

function placesOf({ placeIds, activityIds }: Break, { data }: Site): string[] {
  const theirs = data.activities.filter(({ id }) => activityIds.includes(id)).map(({ placeId }) => placeId)
  return [...new Set(placeIds.length > 0 ? placeIds : theirs)]
}

/**
 * Whether a break is the same after an edit: on the same days, for the same places and activities, but for those that are gone or
 * got another id. Another reason is no other break: pages tell it, and what it was is not told.
 */
function isSameBreak(old: Break, pause: Break, edit: Edit): boolean {
  const { formerId } = edit
  const was = breakFacts(
    old,
    idsLeft('place', old.placeIds, edit),
    idsLeft('activity', old.activityIds, edit),
  )
  const is = breakFacts(
    pause,
    pause.placeIds.map((id) => formerId('place', id)),
    pause.activityIds.map((id) => formerId('activity', id)),
  )
  return was === is
}

function breakFacts(pause: Break, placeIds: readonly string[], activityIds: readonly string[]): string {
  return JSON.stringify({ ...pause, reason: null, heldSince: null, placeIds, activityIds })
}

function isForWhatIsGone({ placeIds, activityIds }: Break, edit: Edit): boolean {
  const isGone = (kind: 'place' | 'activity', ids: readonly string[]) =>
    ids.length > 0 && idsLeft(kind, ids, edit).length === 0
  return isGone('place', placeIds) || isGone('activity', activityIds)
}

/** Those of some former ids whose places or activities still are. */
function idsLeft(kind: 'place' | 'activity', ids: readonly string[], { after, formerId }: Edit): string[] {
  const things: readonly { id: string }[] = kind === 'place' ? after.data.places : after.data.activities
  const left = new Set(things.map(({ id }) => formerId(kind, id)))
  return ids.filter((id) => left.has(id))
}

function placeFacts(place: Place): ToldFact[] {
  const { access } = place
  return [
    ['Namn', place.name, 'words'],
    ['Adress', formatStreetAddress(place), 'words'],
    ['Hitta hit', place.directions, 'words'],
    ['Telefon', place.phone?.display ?? null, 'words'],
    ['Entré utan trappsteg', formatAccess(access.stepFreeEntrance)],
    ['Hiss', formatAccess(access.lift)],
    ['Tillgänglig toalett', formatAccess(access.accessibleToilet)],
    ['Hörslinga', formatAccess(access.hearingLoop)],
    ['Parkering', formatAccess(access.parking)],
  ]
}

function settingsFacts({ data: { settings } }: Site): ToldFact[] {
  return [
    ['Telefon', settings.phone.display, 'words'],
    ['Telefontid', settings.phoneHours, 'words'],
    ['E-post', settings.email, 'words'],
  ]
}
