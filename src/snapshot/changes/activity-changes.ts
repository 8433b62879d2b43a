import type { Activity } from '../../domain/programme/activity.ts'
import { formatBooking } from '../../domain/programme/booking-words.ts'
import { placeById } from '../../domain/lookup.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import { callSentence, phoneFor } from '../../domain/programme/phone-for.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import type { Difference } from '../../domain/published/published-change.ts'
import { schedulesOf } from '../../domain/programme/activity-parts.ts'
import { formatSchedules } from '../../domain/programme/schedule-words.ts'
import type { Site } from '../../domain/site.ts'
import type { Draft, Edit } from './edit.ts'
import { isWithin } from '../../domain/words-within.ts'
import { hasMovedOnce } from './vanished-changes.ts'
import { compareFacts, type ToldFact } from './fact-differences.ts'
import { heldBackWords } from '../../domain/held-back.ts'

/** Activities that are new, changed, over or gone. */
export function activityChanges(edit: Edit): Draft[] {
  const { before, after, formerId } = edit
  const earlier = new Map(before.data.activities.map((activity) => [activity.id, activity]))
  const kept = new Set(after.data.activities.map(({ id }) => formerId('activity', id)))
  return [
    ...after.data.activities.flatMap((activity) => {
      const old = earlier.get(formerId('activity', activity.id))
      return old
        ? [...draftFacts(old, activity, edit), ...draftEnd(activity, edit)]
        : [draftNew(activity, after)]
    }),
    ...before.data.activities
      .filter(({ id }) => !kept.has(id))
      .map((activity) => draftGone(activity, before)),
  ]
}

function draftNew(activity: Activity, site: Site): Draft {
  const differences = [
    { label: null, was: null, is: formatSchedules(schedulesOf(activity), site.today) },
    { label: 'Plats', was: null, is: placeById(site.data, activity.placeId).name },
    { label: 'Pris', was: null, is: formatPrice(activity.price) },
  ]
  return { ...draftOf('new', activity), title: `Nytt: ${activity.title}`, differences }
}

function draftGone(activity: Activity, site: Site): Draft {
  const was = formatSchedules(schedulesOf(activity), site.today)
  return {
    ...draftOf('ended', activity),
    title: `Inte längre i programmet: ${activity.title}`,
    differences: [{ label: null, was, is: null }],
  }
}

/** A series whose last date has passed since the last snapshot. */
function draftEnd(activity: Activity, { before, after, daySeen }: Edit): Draft[] {
  if (schedulesOf(activity).every(({ rules }) => rules.length === 0)) return []
  const isLeft = (site: Site, day: Temporal.PlainDate) =>
    occurrencesOf(site, 'activity', activity.id).some(
      ({ date }) => Temporal.PlainDate.compare(date, day) >= 0,
    )
  if (daySeen.equals(after.today) || isLeft(after, after.today) || !isLeft(before, daySeen)) return []
  return [{ ...draftOf('ended', activity), title: `Slut för säsongen: ${activity.title}` }]
}

function draftFacts(old: Activity, activity: Activity, edit: Edit): Draft[] {
  const differences = [
    ...compareFacts(factsOf(old, edit.before), factsOf(activity, edit.after)).filter(
      ({ label }) => label !== 'När' || !hasMovedOnce(activity.id, edit),
    ),
    ...newPlace(old, activity, edit),
    ...newWords(old, activity),
    ...correction(old, activity),
  ]
  if (differences.length === 0) return []
  const placeIds = [...new Set([activity.placeId, old.placeId])]
  const title = `Ändrat: ${activity.title}`
  const call = callSentence(phoneFor(activity, edit.after), 'för att vara säker')
  const sentences = activity.heldSince === null ? [] : [call]
  return [{ ...draftOf('facts', activity), placeIds, title, differences, sentences }]
}

function draftOf(kind: Draft['kind'], { id, placeId }: Activity): Omit<Draft, 'title'> {
  return {
    kind,
    activityId: id,
    placeIds: [placeId],
    occurrenceId: null,
    date: null,
    differences: [],
    sentences: [],
  }
}

function factsOf(activity: Activity, site: Site): ToldFact[] {
  const { contact } = activity
  return [
    ['Namn', activity.title, 'words'],
    ['När', formatSchedules(schedulesOf(activity), site.today)],
    ['Lokal', activity.room, 'words'],
    ['Pris', formatPrice(activity.price), activity.price.note === null ? undefined : 'words'],
    ['Anmälan', formatBooking(activity, site.today), activity.booking.kind === 'note' ? 'words' : undefined],
    ['Kontakt', contact.name, 'hushed'],
    ['Telefon', contact.phone?.display ?? null, 'hushed'],
    ['E-post', contact.email, 'hushed'],
  ]
}

/** A place with another name is a change of the place, told once. */
function newPlace(old: Activity, { placeId }: Activity, { before, after, formerId }: Edit): Difference[] {
  if (formerId('place', placeId) === old.placeId) return []
  const was = placeById(before.data, old.placeId).name
  return [{ label: 'Plats', was, is: placeById(after.data, placeId).name }]
}

/** Texts are too long for a slip of paper: that they are new is enough. Where words have only been taken out, nobody is told. */
function newWords(old: Activity, activity: Activity): Difference[] {
  const texts = [
    ['Beskrivning', (a: Activity) => [a.summary, a.description]],
    ['Första gången', (a: Activity) => [a.firstTime]],
    ['Ta med', (a: Activity) => [a.bring]],
  ] as const
  return texts
    .filter(([, text]) => !isWithin(text(activity).join(' '), text(old).join(' ')))
    .map(([label]) => ({ label, was: null, is: 'Ny text' }))
}

function correction(old: Activity, activity: Activity): Difference[] {
  if (old.heldSince !== null || activity.heldSince === null) return []
  return [{ label: null, was: null, is: `${heldBackWords}.` }]
}
