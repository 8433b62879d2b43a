import type { Activity, Part } from '../../../src/domain/programme/activity.ts'
import type { Break, Change } from '../../../src/domain/programme/change.ts'
import type { Category, Partner, Project } from '../../../src/domain/programme/directory.ts'
import { makeSite } from '../../../src/domain/make-site.ts'
import type { Phone } from '../../../src/domain/programme/phone.ts'
import type { Place } from '../../../src/domain/programme/place.ts'
import type { Schedule } from '../../../src/domain/programme/schedule.ts'
import type { TimeOfDay } from '../../../src/domain/time/time-of-day.ts'
import type { Settings } from '../../../src/domain/programme/settings.ts'
import type { SiteData } from '../../../src/domain/site-data.ts'
import type { Site } from '../../../src/domain/site.ts'
import { partnership } from './partnership.ts'

/** `2026-12-08` as a date. */
export const day = (iso: string) => Temporal.PlainDate.from(iso)

/** `timed('13:00', '15:00')`; without an end it is open. */
export function timed(start: string, end: string | null = null): TimeOfDay {
  const time = (text: string) => Temporal.PlainTime.from(text)
  return {
    kind: 'timed',
    start: time(start),
    end: end ? time(end) : null,
    endIsApproximate: false,
    note: null,
  }
}

/** The whole day. */
export const allDay: TimeOfDay = { kind: 'all-day', note: null }

/** A telephone number from the series kept for fiction. */
export function phone(display: string, note: string | null = null): Phone {
  return { display, e164: `+46${display.replace(/\D/g, '').slice(1)}`, note }
}

/** Tuesdays 13.00 to 15.00, open at both ends, holidays held. `time`: its only session. */
export function schedule({ time, ...overrides }: Partial<Schedule> & { time?: TimeOfDay } = {}): Schedule {
  return {
    rules: [{ kind: 'weekly', weekdays: [2], weeks: 'all' }],
    dates: [],
    spans: [],
    sessions: [time ?? timed('13:00', '15:00')],
    from: null,
    to: null,
    exclusions: [],
    publicHolidays: 'on',
    note: null,
    ...overrides,
  }
}

/** Some of an activity's dates, of which nothing is said but when. */
export function part(overrides: Partial<Part> = {}): Part {
  return {
    schedule: schedule(),
    theme: null,
    details: null,
    own: {},
    saysCancelled: false,
    saysFull: false,
    heldSince: null,
    ...overrides,
  }
}

/** Bingo on Tuesdays at Eken, about which nothing else is known. `schedule`: that of its only part. */
export function activity({
  schedule: own,
  ...overrides
}: Partial<Activity> & { schedule?: Schedule } = {}): Activity {
  return {
    id: 'bingo',
    title: 'Bingo',
    categoryIds: ['spel'],
    placeId: 'eken',
    room: null,
    parts: [part(own ? { schedule: own } : {})],
    summary: null,
    description: null,
    firstTime: null,
    bring: null,
    price: { kind: 'unknown', note: null },
    booking: { kind: 'unknown' },
    bookingDeadline: null,
    maxParticipants: null,
    maxParticipantsNote: null,
    audiences: [],
    payment: null,
    contact: { name: null, phone: null, email: null },
    organizer: { kind: 'association' },
    partnerIds: [],
    projectId: null,
    keywords: [],
    checked: null,
    heldSince: null,
    ...overrides,
  }
}

/** A service house whose access is unknown. */
export function place(overrides: Partial<Place> = {}): Place {
  return {
    id: 'eken',
    name: 'Eken',
    type: 'service-house',
    nameInAgreement: null,
    address: 'Ekgatan 1',
    postalCode: '123 45',
    city: 'Lillstad',
    district: null,
    coordinates: null,
    directions: null,
    phone: null,
    provider: null,
    access: {
      stepFreeEntrance: 'unknown',
      lift: 'unknown',
      accessibleToilet: 'unknown',
      hearingLoop: 'unknown',
      parking: 'unknown',
    },
    checked: null,
    checkedBy: null,
    shortAddress: null,
    heldSince: null,
    ...overrides,
  }
}

/** What happens on one date; by default bingo on 8 December 2026 is cancelled. */
export function change(overrides: Partial<Change> = {}): Change {
  return {
    activityId: 'bingo',
    date: day('2026-12-08'),
    session: null,
    kind: 'cancelled',
    newDate: null,
    newTime: null,
    newPlaceId: null,
    reason: null,
    instead: null,
    posted: null,
    heldSince: null,
    ...overrides,
  }
}

/** A break for everything; without an end it goes on until further notice. */
export function pause(from: string, to: string | null, overrides: Partial<Break> = {}): Break {
  return {
    from: day(from),
    to: to === null ? null : day(to),
    placeIds: [],
    activityIds: [],
    reason: null,
    heldSince: null,
    ...overrides,
  }
}

export function category(overrides: Partial<Category> = {}): Category {
  return { id: 'spel', name: 'Spel', description: null, keywords: [], heldSince: null, ...overrides }
}

export function partner(overrides: Partial<Partner> = {}): Partner {
  const unknown = { shortName: null, role: null, website: null, phone: null, heldSince: null }
  return { id: 'pro', name: 'PRO', ...unknown, ...overrides }
}

export function project(overrides: Partial<Project> = {}): Project {
  const unknown = { description: null, partnerIds: [], quote: null, note: null, heldSince: null }
  return { id: 'cykling', name: 'Cykling utan ålder', ...unknown, ...overrides }
}

export function settings(overrides: Partial<Settings> = {}): Settings {
  return {
    siteName: 'Träffas i Lillstad',
    association: 'Föreningen Gemenskap',
    municipality: 'Lillstad',
    board: null,
    administration: null,
    phone: phone('031-390 06 00'),
    phoneHours: null,
    email: null,
    website: null,
    programmeUntil: null,
    nextProgramme: null,
    importantNotice: null,
    accessibilityForm: null,
    accessibilityNote: null,
    openDataLicence: 'CC0 1.0',
    colour: null,
    symbol: null,
    ...overrides,
  }
}

/** Bingo on Tuesdays at Eken, and the empty house Linden. */
export function siteData(overrides: Partial<SiteData> = {}): SiteData {
  return {
    settings: settings(),
    places: [place(), place({ id: 'linden', name: 'Linden', address: 'Lindgatan 2' })],
    activities: [activity()],
    changes: [],
    breaks: [],
    doubtfulDates: [],
    sessionNumbers: [],
    yearReadings: [],
    changeSubjects: [],
    changesSetAside: [],
    vanishedDates: [],
    categories: [category()],
    partners: [],
    projects: [],
    synonyms: [],
    partnership: partnership(),
    ...overrides,
  }
}

/** The site of that data on Sunday 22 November 2026, at https://exempel.se/. */
export function site(overrides: Partial<SiteData> = {}, facts: Partial<Site> = {}): Site {
  return makeSite({
    data: siteData(overrides),
    today: day('2026-11-22'),
    created: Temporal.Instant.from('2026-11-21T23:00:00Z'),
    url: 'https://exempel.se/',
    isExample: false,
    ...facts,
  })
}
