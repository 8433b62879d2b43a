import type { AppsScript } from './apps-script.ts'
import { readConnection } from './connection.ts'
import { SheetTab } from './sheet-tab.ts'

/** A date that somebody may want to cancel, as the form offers it. */
export interface OfferedDate {
  /** ID or name, for the column Aktivitet. */
  activity: string
  title: string
  /** As it was planned: 2026-12-08. */
  date: string
  /** When the session begins, "13.00", where the activity is held several times that day; else empty. */
  session: string
  /** "13.00", or "hela dagen". */
  time: string
  /** "inställd": why it can't be cancelled here. Null: it can. */
  isAlready: string | null
}

/** An activity by the name or ID that Ändringar understands. */
export interface OfferedActivity {
  activity: string
  title: string
}

/** What the form offers. */
export interface OfferedChoices {
  today: string
  dates: readonly OfferedDate[]
  /** For a date that the site doesn't show yet. */
  activities: readonly OfferedActivity[]
}

/** So many days ahead are offered. */
const daysAhead = 14

/** What can be cancelled: the dates of the coming two weeks as the site shows them, and the activities of the sheet. */
export function readOffer(google: AppsScript, today: string): OfferedChoices {
  return { today, dates: readComingDates(google, today), activities: readActivities(google) }
}

/** Empty where the site can't be reached: the form then asks for the date. */
function readComingDates(google: AppsScript, today: string): OfferedDate[] {
  const { siteUrl } = readConnection(google)
  if (siteUrl === null) return []
  const end = daysAfter(today, daysAhead)
  const months = [...new Set([today, end].map((date) => date.slice(0, 7)))]
  const records = months.flatMap((month) => fetchRecords(google, `${siteUrl}data/tillfallen/${month}.json`))
  return toComingDates(records, { today, end })
}

/** The dates of the records from today to the end, each once. */
export function toComingDates(
  records: readonly unknown[],
  { today, end }: { today: string; end: string },
): OfferedDate[] {
  const read = records.flatMap((record) => readRecord(record))
  const inTime = read.filter(({ start }) => start.slice(0, 10) >= today && start.slice(0, 10) <= end)
  const sorted = inTime.sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0))
  return sorted.map(({ start, isAllDay, status, ...rest }) => {
    const time = isAllDay ? 'hela dagen' : start.slice(11, 16).replace(':', '.')
    const sameDay = read.filter((other) => other.activity === rest.activity && other.date === rest.date)
    return {
      ...rest,
      time,
      session: sameDay.length > 1 && !isAllDay ? time : '',
      isAlready: ['inställd', 'flyttad', 'ändrad'].includes(status) ? status : null,
    }
  })
}

interface Read {
  activity: string
  title: string
  date: string
  start: string
  isAllDay: boolean
  status: string
}

/** A record of the site's open data; one that isn't is passed over. */
function readRecord(record: unknown): Read[] {
  if (typeof record !== 'object' || record === null) return []
  const fields: Readonly<Record<string, unknown>> = { ...record }
  const { id, aktivitet: activity, titel: title, start, status, helDag } = fields
  const date = typeof id === 'string' ? (/\/(\d{4}-\d\d-\d\d)(?:-\d+)?$/.exec(id)?.[1] ?? null) : null
  if (typeof activity !== 'string' || typeof title !== 'string' || date === null) return []
  if (typeof start !== 'string' || typeof status !== 'string') return []
  return [{ activity, title, date, start, status, isAllDay: helDag === true }]
}

function fetchRecords(google: AppsScript, address: string): unknown[] {
  try {
    const answer = google.UrlFetchApp.fetch(address, { muteHttpExceptions: true })
    if (answer.getResponseCode() !== 200) return []
    const data: unknown = JSON.parse(answer.getContentText())
    const isData = typeof data === 'object' && data !== null && 'tillfallen' in data
    return isData && Array.isArray(data.tillfallen) ? data.tillfallen : []
  } catch {
    return []
  }
}

/** Each activity once. A name that several places have needs an ID to be told apart by; without one it isn't offered. */
function readActivities(google: AppsScript): OfferedActivity[] {
  const tab = SheetTab.open(google, 'Aktiviteter')
  const offered = new Map<string, { title: string; places: Set<string> }>()
  for (const { cell } of tab?.rows(['ID', 'Aktivitet', 'Plats']) ?? []) {
    const [id, title, place] = [cell('ID'), cell('Aktivitet'), cell('Plats')]
    if (title === '') continue
    const known = offered.get(id || title) ?? {
      title: place === '' ? title : `${title}, ${place}`,
      places: new Set(),
    }
    known.places.add(place)
    offered.set(id || title, known)
  }
  return [...offered]
    .filter(([activity, { title, places }]) => places.size === 1 || !title.startsWith(activity))
    .map(([activity, { title }]) => ({ activity, title }))
    .sort((one, other) => one.title.localeCompare(other.title, 'sv'))
}

/** The date so many days later, in the calendar alone. */
function daysAfter(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}
