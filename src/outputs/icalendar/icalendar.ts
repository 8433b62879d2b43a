import type { Revision } from '../../domain/published/revision.ts'
import type { TimeOfDay } from '../../domain/time/time-of-day.ts'
import { timeZone } from '../../domain/time/time-zone.ts'
import { escapeText, joinLines, textLine } from './icalendar-lines.ts'

/** One VEVENT. Texts are plain; the serialiser escapes them. */
export interface CalendarEvent {
  /** Globally unique and never changed (RFC 5545, 3.8.4.7). */
  uid: string
  /** How often and when its facts last changed; never the hour of the build. */
  revision: Pick<Revision, 'sequence' | 'changed'>
  date: Temporal.PlainDate
  /** The last of several days in a row; null for one day. */
  lastDate: Temporal.PlainDate | null
  /** Wall clock in Europe/Stockholm. An open end gives no DTEND. */
  time: TimeOfDay
  summary: string
  description: string
  location: string | null
  /** WGS 84 degrees. */
  coordinates: { latitude: number; longitude: number } | null
  url: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  categories: readonly string[]
  /** When to remind, as durations from the start (RFC 5545, 3.8.6.3): `-P6DT15H`. None unless given. */
  reminders?: readonly string[]
}

/** A whole subscription. */
export interface CalendarFeed {
  name: string
  description: string
  /** The page that shows the same. */
  url: string
  /** The address of the feed itself. */
  source: string
  /** Each as formatEvent writes it. */
  events: readonly string[]
}

/**
 * A feed as text/calendar (RFC 5545 and 7986): one VEVENT an occurrence, without RRULE, which readers get wrong, and
 * without METHOD, which would ask for an organiser. The same feed gives the same bytes whenever it is built. Without
 * events it is still valid, since the time zone is a component.
 */
export function toICalendar(feed: CalendarFeed): string {
  const [before, after] = emptyCalendar(feed)
  return before + feed.events.join('') + after
}

/** A feed without its events: what stands before and after them. */
export function emptyCalendar(feed: Omit<CalendarFeed, 'events'>): [before: string, after: string] {
  return [joinLines(headOf(feed)), joinLines(['END:VCALENDAR'])]
}

function headOf(feed: Omit<CalendarFeed, 'events'>): string[] {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samvaro//Samvaro//SV',
    'CALSCALE:GREGORIAN',
    textLine('NAME', feed.name),
    textLine('X-WR-CALNAME', feed.name),
    textLine('DESCRIPTION', feed.description),
    textLine('X-WR-CALDESC', feed.description),
    `X-WR-TIMEZONE:${timeZone}`,
    `URL:${feed.url}`,
    `SOURCE;VALUE=URI:${feed.source}`,
    // A wish that few programs heed; the older twin is for those that know no other.
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...timeZoneLines,
  ]
}

/** Outlook reads only this form: one DAYLIGHT and one STANDARD, each with a rule. Directive 2000/84/EC. */
const timeZoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** One VEVENT as text. */
export function formatEvent(event: CalendarEvent): string {
  const changed = basic(event.revision.changed)
  return joinLines([
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.revision.sequence}`,
    ...timeLines(event),
    textLine('SUMMARY', event.summary),
    textLine('DESCRIPTION', event.description),
    ...(event.location ? [textLine('LOCATION', event.location)] : []),
    ...(event.coordinates ? [`GEO:${event.coordinates.latitude};${event.coordinates.longitude}`] : []),
    `URL:${event.url}`,
    `STATUS:${event.status}`,
    ...(event.categories.length > 0 ? [categoriesLine(event.categories)] : []),
    ...(event.reminders ?? []).flatMap((trigger) => alarmLines(trigger, event.summary)),
    'END:VEVENT',
  ])
}

function alarmLines(trigger: string, text: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', textLine('DESCRIPTION', text), `TRIGGER:${trigger}`, 'END:VALARM']
}

/** The end of whole days is the day after them (RFC 5545, 3.6.1). */
function timeLines({ date, lastDate, time }: CalendarEvent): string[] {
  const day = (name: string, on: Temporal.PlainDate) => `${name};VALUE=DATE:${basic(on)}`
  if (time.kind === 'all-day')
    return [day('DTSTART', date), ...(lastDate ? [day('DTEND', lastDate.add({ days: 1 }))] : [])]
  const moment = (name: string, on: Temporal.PlainDate, at: Temporal.PlainTime) =>
    `${name};TZID=${timeZone}:${basic(on)}T${basic(at)}`
  const end = time.end ?? (lastDate && lastMinute)
  return [moment('DTSTART', date, time.start), ...(end ? [moment('DTEND', lastDate ?? date, end)] : [])]
}

/** Where several days have an open end, the last of them is in the event to its end. */
const lastMinute = Temporal.PlainTime.from('23:59')

function categoriesLine(categories: readonly string[]): string {
  return `CATEGORIES:${categories.map(escapeText).join(',')}`
}

const basicForms = new WeakMap<Temporal.PlainDate | Temporal.PlainTime | Temporal.Instant, string>()

/** ISO 8601 without hyphens and colons. Remembered, because a thousand series share the same days and hours. */
function basic(moment: Temporal.PlainDate | Temporal.PlainTime | Temporal.Instant): string {
  const form = basicForms.get(moment) ?? moment.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
  basicForms.set(moment, form)
  return form
}
