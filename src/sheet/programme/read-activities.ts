import {
  activitySchema,
  type Activity,
  type Booking,
  type Organizer,
  type Part,
} from '../../domain/programme/activity.ts'
import type { Schedule } from '../../domain/programme/schedule.ts'
import type { Price } from '../../domain/programme/price.ts'
import type { Target } from '../contract/named-things.ts'
import { toSlug } from '../parse/slugs.ts'
import { looksLikePerson } from '../privacy/whose-name.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import type { Finding } from '../problems/problem.ts'
import { identify, readId, type Candidate, type IdentifiedTab } from '../rows/identify.ts'
import { knownAddresses, type KnownAddresses } from '../rows/known-addresses.ts'
import { openRows } from '../rows/open-rows.ts'
import { readChecked } from '../rows/read-checked.ts'
import { readVisibility } from '../rows/read-visibility.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { shownTargets } from '../rows/shown-targets.ts'
import { checkRowsTogether } from './checks/check-rows-together.ts'
import {
  groupRows,
  makeActivity,
  otherRows,
  saidBy,
  type ActivityGroup,
  type ActivityRow,
} from './group-rows.ts'
import { readOff } from './read-off.ts'
import { readContact } from './read-contact.ts'
import { readSchedules } from './read-schedule.ts'
import { sensibleDeadline } from './sensible-deadline.ts'

type Row = RowReader<'Aktiviteter'>

/**
 * Reads the tab Aktiviteter, with every row that is a part of an activity. Rows of one name at one place are one activity.
 * Whatever an activity refers to is published, or the row is held.
 */
export function readActivities(context: ReadingContext): IdentifiedTab<Activity> {
  const published = context.previous?.activities ?? []
  const before = published.flatMap((activity) => refit(activity, context))
  const rows = openRows(context, 'Aktiviteter').map((row) => readActivity(row, context))
  const known = knownAddresses(published, context.things, rows)
  const groups = groupRows(rows)
  const byId = new Map(before.map((activity) => [activity.id, activity]))
  for (const group of groups) if (group.others.length > 0) checkRowsTogether(group, context.horizon)
  const tab = identify({
    tab: 'Aktiviteter',
    candidates: groups.map((group) => toCandidate(group, { before: byId, known, today: context.today })),
    previous: before,
    schema: activitySchema,
    today: context.today,
    nameOf: ({ title }) => title,
  })
  const others = otherRows(groups)
  const shown = others.filter(({ row, isHidden }) => !isHidden && (!row.isHeld || row.keepsLastGood))
  return { ...tab, rows: [...tab.rows, ...others], published: [...tab.items, ...shown] }
}

interface Before {
  before: ReadonlyMap<string, Activity>
  known: KnownAddresses
  today: Temporal.PlainDate
}

/** The row of a group that its address is made from; once a row is known to contradict another it makes nothing. */
function toCandidate(group: ActivityGroup, { before, known, today }: Before): Candidate<Activity> {
  const { head } = group
  const bare = head.name === null ? null : toSlug(head.name)
  const given = head.given ?? group.others.find((row) => row.given !== null)?.given ?? null
  const make = (id: string) => makeActivity(group, id, { previous: before.get(id), today })
  return {
    ...{ row: head.row, isHidden: head.isHidden, idText: head.idText, name: head.name, given },
    suffix: head.placeId,
    hadBareAddress: head.placeId !== null && before.get(bare ?? '')?.placeId === head.placeId,
    make: head.read === null ? null : make,
    says: saidBy([head, ...group.others]),
    ...knownAddress({ ...head, given }, known),
  }
}

/** What the address of an activity, and the one that its name gives, have meant so far. */
function knownAddress(
  { name, placeId, given }: Pick<ActivityRow, 'name' | 'placeId' | 'given'>,
  known: KnownAddresses,
): Pick<Candidate<Activity>, 'formerId' | 'wasAnothers'> {
  if (name === null || placeId === null) return {}
  return {
    formerId: known.of(name, placeId),
    wasAnothers: (id) => known.wasAnothers(id, { name, placeId, given }),
  }
}

function readActivity(row: Row, context: ReadingContext): ActivityRow {
  const visibility = readVisibility(row)
  const identity = { ...readId(row), row, isHidden: visibility !== 'shown' }
  if (visibility === 'hidden')
    return {
      ...identity,
      name: row.glance('Aktivitet'),
      placeId: row.glanceAt('Plats')?.id ?? null,
      read: null,
    }
  const title = row.value('Aktivitet')
  const place = readPlace(row, identity.isHidden)
  const categoryIds = shownTargets(row.value('Kategori')).map(({ id }) => id)
  const schedules = readSchedules(row, context)
  const facts = {
    ...readWords(row),
    ...readTerms(row, context, schedules),
    ...readRelations(row, context),
  }
  const checked = readChecked(row, title, context)
  const isWhole = title !== null && place !== null && schedules !== null && categoryIds.length > 0
  const read = isWhole
    ? { title, categoryIds, placeId: place.id, parts: toParts(schedules, row), ...facts, checked }
    : null
  const keptPlaceId = context.targets.Platser.idOfKept(row.glance('Plats') ?? '')
  return { ...identity, name: title, placeId: place?.id ?? keptPlaceId, read }
}

function toParts(schedules: readonly Schedule[], row: Row): Part[] {
  const off = readOff(row, schedules[0]?.note ?? null)
  return schedules.map((schedule) => ({
    ...{ schedule, theme: null, details: null, own: {}, ...off, heldSince: null },
  }))
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

function readTerms(row: Row, { own, today }: ReadingContext, schedules: readonly Schedule[] | null) {
  const deadline = row.value('Anmälan senast')
  const most = row.value('Max antal')
  return {
    price: row.value('Pris') ?? noPrice,
    booking: row.value('Anmälan') ?? noBooking,
    bookingDeadline: sensibleDeadline(row, { deadline, schedules, today }),
    maxParticipants: most?.count ?? null,
    maxParticipantsNote: most?.note ?? null,
    audiences: row.value('För vem') ?? [],
    payment: row.value('Betalning'),
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
