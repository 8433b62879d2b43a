import type { Activity, Booking, Organizer, Part } from '../../domain/programme/activity.ts'
import type { Schedule } from '../../domain/programme/schedule.ts'
import type { Price } from '../../domain/programme/price.ts'
import { identify, readId } from '../rows/identify.ts'
import type { Candidate, IdentifiedTab } from '../rows/identify.ts'
import { toSlug } from '../parse/slugs.ts'
import { openRows } from '../rows/open-rows.ts'
import { parseBookingDeadline } from '../grammar/booking-deadlines.ts'
import { parseBooking } from '../grammar/bookings.ts'
import { parseMost } from '../parse/numbers.ts'
import { parsePrice } from '../grammar/prices.ts'
import { parseYesNo } from '../parse/yes-no.ts'
import { readChecked } from '../rows/read-checked.ts'
import { readContact } from './read-contact.ts'
import { readSchedule } from './read-schedule.ts'
import { cutPersonal, publicList, publicText } from '../rows/read-texts.ts'
import { readVisibility } from '../rows/read-visibility.ts'
import { plainParseContext } from '../reading-context.ts'
import type { Finding } from '../problems/problem.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { Directory, Target } from '../rows/references.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { shownTargets } from '../rows/shown-targets.ts'
import { looksLikePerson } from '../privacy/whose-name.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'

type Row = RowReader<'Aktiviteter'>

/** What activities refer to. */
export interface ActivityOptions {
  places: Directory
  categories: Directory
  partners: Directory
  projects: Directory
  own: OrganisationContacts
}

interface RowOptions extends ActivityOptions {
  /** Whether an activity at that place had that address last time. */
  hadAddress: (id: string, placeId: string) => boolean
}

/** Reads the tab Aktiviteter. Whatever an activity refers to is published, or the row is held. */
export function readActivities(context: ReadingContext, options: ActivityOptions): IdentifiedTab<Activity> {
  const before = context.previous?.activities ?? []
  const addresses = new Set(before.map(({ id, placeId }) => `${id}/${placeId}`))
  const hadAddress = (id: string, placeId: string) => addresses.has(`${id}/${placeId}`)
  return identify({
    tab: 'Aktiviteter',
    candidates: openRows(context, 'Aktiviteter').map((row) =>
      readActivity(row, context, { ...options, hadAddress }),
    ),
    previous: before.flatMap((activity) => refit(activity, options)),
    today: context.today,
    nameOf: ({ title }) => title,
  })
}

function readActivity(row: Row, context: ReadingContext, options: RowOptions): Candidate<Activity> {
  const visibility = readVisibility(row)
  const identity = { ...readId(row), isHidden: visibility !== 'shown' }
  if (visibility === 'hidden') return { ...identity, name: row.glance('Aktivitet'), make: null }
  const title = publicText(row, 'Aktivitet', options.own)
  const place = readPlace(row, options.places, identity.isHidden)
  const categoryIds = shownTargets(row.value('Kategori', options.categories.list)).map(({ id }) => id)
  const schedule = readSchedule(row, context)
  const facts = {
    ...readWords(row, options),
    ...readTerms(row, context, options),
    ...readRelations(row, options),
  }
  const checked = readChecked(row, title, context)
  const isWhole = title !== null && place !== null && schedule !== null && categoryIds.length > 0
  const make = isWhole
    ? (id: string): Activity => ({
        ...{ id, title, categoryIds, placeId: place.id, parts: [toPart(schedule)] },
        ...{ ...facts, checked, heldSince: null },
      })
    : null
  const hadBareAddress = title !== null && place !== null && options.hadAddress(toSlug(title), place.id)
  return { ...identity, name: title, suffix: place?.id ?? null, hadBareAddress, make }
}

function toPart(schedule: Schedule): Part {
  return {
    schedule,
    ...{ theme: null, details: null, own: {}, saysCancelled: false, saysFull: false, heldSince: null },
  }
}

function readPlace(row: Row, places: Directory, isHidden: boolean): Target | null {
  const place = row.value('Plats', places.one)
  if (place?.state === 'hidden' && !isHidden) row.error('Plats', { code: 'REFERENCE_HIDDEN', tab: 'Platser' })
  return place
}

function readWords(row: Row, { own }: ActivityOptions) {
  return {
    room: publicText(row, 'Lokal', own),
    summary: publicText(row, 'Kort beskrivning', own),
    description: publicText(row, 'Beskrivning', own),
    firstTime: publicText(row, 'Första gången', own),
    bring: publicText(row, 'Ta med', own),
    keywords: publicList(row, 'Sökord', own),
  }
}

function readTerms(row: Row, context: ReadingContext, { own }: ActivityOptions) {
  const parseContext = plainParseContext(context)
  const deadline = row.value('Anmälan senast', (value) => parseBookingDeadline(value, parseContext))
  return {
    price: readPrice(row, own),
    booking: readBooking(row, own),
    bookingDeadline: deadline,
    maxParticipants: row.value('Max antal', parseMost),
    maxParticipantsNote: null,
    audiences: [],
    payment: null,
    contact: readContact(row, own),
  }
}

function readRelations(row: Row, { partners, projects, own }: ActivityOptions) {
  const project = row.value('Projekt', projects.one)
  return {
    organizer: readOrganizer(row, partners, own),
    partnerIds: shownTargets(row.value('I samverkan med', partners.list)).map(({ id }) => id),
    projectId: project?.state === 'shown' ? project.id : null,
  }
}

function readOrganizer(row: Row, partners: Directory, own: OrganisationContacts): Organizer {
  const name = publicText(row, 'Arrangör', own)
  if (name === null || own.associationNames.has(toSlug(name))) return { kind: 'association' }
  const partner = partners.one(name)
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
  // Read without remarks: readContact has made them.
  const consent = parseYesNo(row.raw('Samtycke'))
  if (!looksLikePerson(name, own) || (consent.ok && consent.value)) return { kind: 'other', name }
  const nearest = findings.map((finding) => (finding.code === 'REFERENCE_UNKNOWN' ? finding.nearest : null))
  row.leaveOut('Arrangör', { code: 'ORGANIZER_MAY_BE_A_PERSON', nearest: nearest[0] ?? null })
  return { kind: 'association' }
}

function readPrice(row: Row, own: OrganisationContacts): Price {
  const price = row.value('Pris', parsePrice)
  if (price === null) return { kind: 'unknown', note: null }
  if (price.note === null) return price
  return { ...price, note: cutPersonal(row, 'Pris', { written: price.note, own }) }
}

function readBooking(row: Row, own: OrganisationContacts): Booking {
  const booking = row.value('Anmälan', parseBooking)
  if (booking?.kind !== 'note') return booking ?? { kind: 'unknown' }
  const text = cutPersonal(row, 'Anmälan', { written: booking.text, own })
  return text === null ? { kind: 'unknown' } : { kind: 'note', text }
}

/** An activity from last time, with what it refers to as far as that is still published; none without a place and kind. */
function refit(activity: Activity, { places, categories, partners, projects }: ActivityOptions): Activity[] {
  const categoryIds = activity.categoryIds.filter((id) => categories.isShown(id))
  if (!places.isShown(activity.placeId) || categoryIds.length === 0) return []
  const { organizer, partnerIds, projectId } = activity
  const isGone = organizer.kind === 'partner' && !partners.isShown(organizer.partnerId)
  return [
    {
      ...activity,
      categoryIds,
      organizer: isGone ? { kind: 'association' } : organizer,
      partnerIds: partnerIds.filter((id) => partners.isShown(id)),
      projectId: projectId !== null && projects.isShown(projectId) ? projectId : null,
    },
  ]
}
