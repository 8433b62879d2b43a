import { isSameTime } from './changed-slot.ts'
import { activityById, placeById } from '../lookup.ts'
import type { CalendarEntry } from './calendar-entries.ts'
import type { Occurrence, Slot } from './occurrence.ts'
import { callSentence, phoneFor } from '../programme/phone-for.ts'
import type { Site } from '../site.ts'
import { formatDaySpan } from '../time/date-list-words.ts'
import { capitalize, formatDay, formatTimeOfDay } from '../time/swedish.ts'
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
  /**
   * What else there is to know beside the title, the day and the time: where it went or was, why, what there is instead, and
   * the number to call. Empty for one held as planned.
   */
  sentences: string[]
}

/**
 * What every output says about an occurrence: nothing may tell a status in words of its own. When it is: formatSlot. At the
 * date that it was moved from, `kind`, the words say where it went; elsewhere, where it was.
 */
export function wordsForOccurrence(
  occurrence: Occurrence,
  site: Site,
  kind: CalendarEntry['kind'] = 'in-force',
): OccurrenceWords {
  const activity = activityById(site.data, occurrence.activityId)
  const label = labelOf(occurrence)
  const name = nameOf(occurrence, site)
  return {
    label,
    title: label ? `${label}: ${name}` : name,
    sentences: label
      ? [
          ...(kind === 'moved-away' ? whereItWent(occurrence) : []),
          ...whatHappened(occurrence, site, kind),
          ...explanation(occurrence),
          callSentence(phoneFor(activity, site), occurrence.uncertainty ? 'för att vara säker' : null),
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

/** "Kom i stället torsdag 10 december klockan 14.00 till 16.00." */
function whereItWent(occurrence: Occurrence): string[] {
  return [`Kom i stället ${formatSlot(occurrence, referenceOf(occurrence))}.`]
}

function whatHappened(occurrence: Occurrence, site: Site, kind: CalendarEntry['kind']): string[] {
  if (occurrence.status === 'cancelled') return doubt(occurrence)
  return [
    ...(kind === 'moved-away' ? [] : whereItWas(occurrence)),
    ...placeSentences(occurrence, site),
    ...(occurrence.isFull ? ['Tillfället är fullbokat.'] : []),
    ...doubt(occurrence),
  ]
}

/** "Skulle ha varit tisdag 8 december klockan 13.00 till 15.00."; of a new time, which stands beside it, what it replaces. */
function whereItWas(occurrence: Occurrence): string[] {
  const { original, date, time } = occurrence
  if (!original) return []
  if (!original.date.equals(date))
    return [`Skulle ha varit ${formatSlot(original, referenceOf(occurrence))}.`]
  return isSameTime(original.time, time) ? [] : [`I stället för ${formatTimeOfDay(original.time)}.`]
}

/** Another place than the usual: told in words, since a list of one place doesn't name it. */
function placeSentences({ original, placeId, status, activityId }: Occurrence, { data }: Site): string[] {
  const usual = status === 'extra' ? activityById(data, activityId).placeId : original?.placeId
  if (usual === undefined || usual === placeId) return []
  return [`Kom till ${placeById(data, placeId).name} i stället för ${placeById(data, usual).name}.`]
}

/** Weekday and day are enough within the horizon, unless the two dates lie in different years. */
function referenceOf({ date, original }: Occurrence): Temporal.PlainDate | null {
  return original?.date.year === date.year ? date : null
}

function doubt({ uncertainty }: Occurrence): string[] {
  if (!uncertainty) return []
  if (uncertainty.kind === 'said-cancelled')
    return ['Det står i programmet att det kan vara inställt – ring för att vara säker.']
  if (uncertainty.kind === 'held-back') return [`${heldBackWords}.`]
  return ['Helgdag – ring och fråga.', `Det är inte bestämt om tillfället blir av på ${uncertainty.holiday}.`]
}

function explanation({ reason, instead }: Occurrence): string[] {
  return [...(reason ? [asSentence(reason)] : []), ...(instead ? [insteadSentence(instead)] : [])]
}

/** "I stället: Fika i matsalen."; what says by itself that it is instead, or asks to come, needs no such words. */
function insteadSentence(instead: string): string {
  const isClear = /^kom |\bi ?stället\b/i.test(instead)
  return isClear ? asSentence(instead) : `I stället: ${asSentence(instead)}`
}

function asSentence(text: string): string {
  return capitalize(/[.!?…]$/.test(text) ? text : `${text}.`)
}
