import { isSameTime } from './changed-slot.ts'
import { activityById, placeById } from '../lookup.ts'
import type { Occurrence, Slot } from './occurrence.ts'
import { callSentence, phoneFor } from '../programme/phone-for.ts'
import type { Site } from '../site.ts'
import { formatDaySpan } from '../time/date-list-words.ts'
import { formatDay, formatTimeOfDay } from '../time/swedish.ts'
import { heldBackWords } from '../held-back.ts'

/** All that an occurrence can be called where it isn't as usual. */
export const occurrenceLabels = [
  'Inställt',
  'Flyttat',
  'Ny tid',
  'Ny plats',
  'Ny tid och ny plats',
  'Extra',
  'Osäkert',
  'Fullbokat',
] as const

export type OccurrenceLabel = (typeof occurrenceLabels)[number]

/**
 * The words of an occurrence's status, the same in every output. Plain text, not escaped for anything. They depend on the
 * occurrence alone, not on today, so that a calendar program sees no change where there is none.
 */
export interface OccurrenceWords {
  /** Null for one that is held as planned. */
  label: OccurrenceLabel | null
  /** "Inställt: Bingo", "Torsdagsträffen – Juristen om framtidsfullmakt" */
  title: string
  /** What has happened, why, what there is instead, and the number to call. Empty for one held as planned. */
  sentences: string[]
}

/** What every output says about an occurrence: nothing may tell a status in words of its own. When it is: formatSlot. */
export function wordsForOccurrence(occurrence: Occurrence, site: Site): OccurrenceWords {
  const activity = activityById(site.data, occurrence.activityId)
  const label = labelOf(occurrence)
  const name = nameOf(occurrence, site)
  return {
    label,
    title: label ? `${label}: ${name}` : name,
    sentences: label
      ? [
          ...whatHappened(occurrence, site),
          ...explanation(occurrence),
          callSentence(
            phoneFor(activity, site),
            occurrence.uncertainty ? 'för att vara säker' : 'om du undrar',
          ),
        ]
      : [],
  }
}

/**
 * "tisdag 8 december klockan 13.00 till 15.00", "söndag 13 till tisdag 15 juni hela dagen"; with the year where it is not
 * that of `today`, and when that is null.
 */
export function formatSlot({ date, lastDate, time }: Slot, today: Temporal.PlainDate | null): string {
  const days = lastDate ? formatDaySpan({ from: date, to: lastDate }, today) : formatDay(date, today)
  return `${days} ${formatTimeOfDay(time)}`
}

/** The activity's name, with what this date is about where it has a subject of its own. */
export function nameOf({ activityId, theme }: Occurrence, { data }: Site): string {
  const { title } = activityById(data, activityId)
  return theme === null ? title : `${title} – ${theme.replace(/(?<!\.)\.$/, '')}`
}

function labelOf(occurrence: Occurrence): OccurrenceLabel | null {
  switch (occurrence.status) {
    case 'planned':
      return occurrence.isFull ? 'Fullbokat' : null
    case 'cancelled':
      return 'Inställt'
    case 'moved':
      return 'Flyttat'
    case 'extra':
      return 'Extra'
    case 'uncertain':
      return 'Osäkert'
    case 'changed':
      return changedLabel(occurrence)
  }
}

function changedLabel({ original, time, placeId }: Occurrence): OccurrenceLabel {
  if (!original || isSameTime(original.time, time)) return 'Ny plats'
  return original.placeId === placeId ? 'Ny tid' : 'Ny tid och ny plats'
}

function whatHappened(occurrence: Occurrence, site: Site): string[] {
  if (occurrence.status === 'cancelled') {
    const plannedSlot = occurrence.original ?? occurrence
    return [`Tillfället ${formatSlot(plannedSlot, plannedSlot.date)} är inställt.`, ...doubt(occurrence)]
  }
  return [
    ...extraSentences(occurrence, site),
    ...changeSentences(occurrence, site),
    ...(occurrence.isFull ? ['Tillfället är fullbokat.'] : []),
    ...doubt(occurrence),
  ]
}

function extraSentences(occurrence: Occurrence, site: Site): string[] {
  if (occurrence.status !== 'extra') return []
  const usual = activityById(site.data, occurrence.activityId).placeId
  const place = `Platsen är ${placeById(site.data, occurrence.placeId).name} den här gången.`
  return ['Det här är ett extra tillfälle.', ...(occurrence.placeId === usual ? [] : [place])]
}

function changeSentences(occurrence: Occurrence, { data }: Site): string[] {
  const { original } = occurrence
  if (!original) return []
  const isMoved = !original.date.equals(occurrence.date)
  const placeName = (id: string) => placeById(data, id).name
  // Weekday and day are enough within the horizon, unless the two dates lie in different years.
  const reference = original.date.year === occurrence.date.year ? occurrence.date : null
  const moved = [
    `Tillfället ${formatSlot(original, reference)} är flyttat.`,
    `I stället gäller ${formatSlot(occurrence, reference)}.`,
  ]
  const newTime = `Ny tid: ${formatTimeOfDay(occurrence.time)}, i stället för ${formatTimeOfDay(original.time)}.`
  const newPlace = `Ny plats: ${placeName(occurrence.placeId)}, i stället för ${placeName(original.placeId)}.`
  return [
    ...(isMoved ? moved : []),
    ...(isMoved || isSameTime(original.time, occurrence.time) ? [] : [newTime]),
    ...(original.placeId === occurrence.placeId ? [] : [newPlace]),
  ]
}

function doubt({ uncertainty }: Occurrence): string[] {
  if (!uncertainty) return []
  if (uncertainty.kind === 'said-cancelled')
    return ['Det står i programmet att det kan vara inställt – ring för att vara säker.']
  if (uncertainty.kind === 'held-back') return [`${heldBackWords}.`]
  return ['Helgdag – ring och fråga.', `Det är inte bestämt om tillfället blir av på ${uncertainty.holiday}.`]
}

function explanation({ reason, instead }: Occurrence): string[] {
  return [
    ...(reason ? [`Orsak: ${asSentence(reason)}`] : []),
    ...(instead ? [`I stället: ${asSentence(instead)}`] : []),
  ]
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
