import type { Activity, Booking, Organizer, Part } from '../../domain/programme/activity.ts'
import type { Schedule } from '../../domain/programme/schedule.ts'
import type { Price } from '../../domain/programme/price.ts'
import type { Target } from '../contract/kinds/reference.ts'
import { toSlug } from '../parse/slugs.ts'
import { looksLikePerson } from '../privacy/whose-name.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import type { Finding } from '../problems/problem.ts'
import { identify, readId } from '../rows/identify.ts'
import type { Candidate, IdentifiedTab } from '../rows/identify.ts'
import { openRows } from '../rows/open-rows.ts'
import { readChecked } from '../rows/read-checked.ts'
import { readVisibility } from '../rows/read-visibility.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { shownTargets } from '../rows/shown-targets.ts'
import { readContact } from './read-contact.ts'
import { readSchedule } from './read-schedule.ts'

type Row = RowReader<'Aktiviteter'>

/** Whether an activity at that place had that address last time. */
type HadAddress = (id: string, placeId: string) => boolean

/** Reads the tab Aktiviteter. Whatever an activity refers to is published, or the row is held. */
export function readActivities(context: ReadingContext): IdentifiedTab<Activity> {
  const before = context.previous?.activities ?? []
  const addresses = new Set(before.map(({ id, placeId }) => `${id}/${placeId}`))
  const hadAddress: HadAddress = (id, placeId) => addresses.has(`${id}/${placeId}`)
  return identify({
    tab: 'Aktiviteter',
    candidates: openRows(context, 'Aktiviteter').map((row) => readActivity(row, context, hadAddress)),
    previous: before.flatMap((activity) => refit(activity, context)),
    today: context.today,
    nameOf: ({ title }) => title,
  })
}

function readActivity(row: Row, context: ReadingContext, hadAddress: HadAddress): Candidate<Activity> {
  const visibility = readVisibility(row)
  const identity = { ...readId(row), isHidden: visibility !== 'shown' }
  if (visibility === 'hidden') return { ...identity, name: row.glance('Aktivitet'), make: null }
  const title = row.value('Aktivitet')
  const place = readPlace(row, identity.isHidden)
  const categoryIds = shownTargets(row.value('Kategori')).map(({ id }) => id)
  const schedule = readSchedule(row, context)
  const facts = {
    ...readWords(row),
    ...readTerms(row, context),
    ...readRelations(row, context),
  }
  const checked = readChecked(row, title, context)
  const isWhole = title !== null && place !== null && schedule !== null && categoryIds.length > 0
  const make = isWhole
    ? (id: string): Activity => ({
        ...{ id, title, categoryIds, placeId: place.id, parts: [toPart(schedule)] },
        ...{ ...facts, checked, heldSince: null },
      })
    : null
  const hadBareAddress = title !== null && place !== null && hadAddress(toSlug(title), place.id)
  return { ...identity, name: title, suffix: place?.id ?? null, hadBareAddress, make }
}

function toPart(schedule: Schedule): Part {
  return {
    schedule,
    ...{ theme: null, details: null, own: {}, saysCancelled: false, saysFull: false, heldSince: null },
  }
}

function readPlace(row: Row, isHidden: boolean): Target | null {
  const place = row.value('Plats')
  if (place?.state === 'hidden' && !isHidden) row.error('Plats', { code: 'REFERENCE_HIDDEN', tab: 'Platser' })
  return place
}

function readWords(row: Row) {
  return {
    room: row.value('Lokal'),
    summary: row.value('Kort beskrivning'),
    description: row.value('Beskrivning'),
    firstTime: row.value('Första gången'),
    bring: row.value('Ta med'),
    keywords: row.value('Sökord') ?? [],
  }
}

function readTerms(row: Row, { own }: ReadingContext) {
  return {
    price: row.value('Pris') ?? noPrice,
    booking: row.value('Anmälan') ?? noBooking,
    bookingDeadline: row.value('Anmälan senast'),
    maxParticipants: row.value('Max antal'),
    maxParticipantsNote: null,
    audiences: [],
    payment: null,
    contact: readContact(row, own),
  }
}

const noPrice: Price = { kind: 'unknown', note: null }
const noBooking: Booking = { kind: 'unknown' }

function readRelations(row: Row, context: ReadingContext) {
  const project = row.value('Projekt')
  return {
    organizer: readOrganizer(row, context),
    partnerIds: shownTargets(row.value('I samverkan med')).map(({ id }) => id),
    projectId: project?.state === 'shown' ? project.id : null,
  }
}

function readOrganizer(row: Row, { targets, own }: ReadingContext): Organizer {
  const name = row.value('Arrangör')
  if (name === null || own.associationNames.has(toSlug(name))) return { kind: 'association' }
  const partner = targets.Partner.one(name)
  if (!partner.ok) return readOtherOrganizer(row, { name, findings: partner.findings, own })
  return partner.value.state === 'shown'
    ? { kind: 'partner', partnerId: partner.value.id }
    : { kind: 'association' }
}

/** Somebody who isn't in the tab Partner: by name, unless it may be a person who has not agreed to be named. */
function readOtherOrganizer(
  row: Row,
  { name, findings, own }: { name: string; findings: readonly Finding[]; own: OrganisationContacts },
): Organizer {
  if (!looksLikePerson(name, own) || row.glanceAt('Samtycke')) return { kind: 'other', name }
  const nearest = findings.map((finding) => (finding.code === 'REFERENCE_UNKNOWN' ? finding.nearest : null))
  row.leaveOut('Arrangör', { code: 'ORGANIZER_MAY_BE_A_PERSON', nearest: nearest[0] ?? null })
  return { kind: 'association' }
}

/** An activity from last time, with what it refers to as far as that is still published; none without a place and kind. */
function refit(activity: Activity, { targets }: ReadingContext): Activity[] {
  const { Platser, Kategorier, Partner, Projekt } = targets
  const categoryIds = activity.categoryIds.filter((id) => Kategorier.isShown(id))
  if (!Platser.isShown(activity.placeId) || categoryIds.length === 0) return []
  const { organizer, partnerIds, projectId } = activity
  const isGone = organizer.kind === 'partner' && !Partner.isShown(organizer.partnerId)
  return [
    {
      ...activity,
      categoryIds,
      organizer: isGone ? { kind: 'association' } : organizer,
      partnerIds: partnerIds.filter((id) => Partner.isShown(id)),
      projectId: projectId !== null && Projekt.isShown(projectId) ? projectId : null,
    },
  ]
}
