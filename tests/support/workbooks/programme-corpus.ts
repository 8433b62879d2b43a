import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Activity } from '../../../src/domain/programme/activity.ts'
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts'
import { expandOccurrences } from '../../../src/domain/occurrences/occurrences.ts'
import { horizonFor } from '../../../src/domain/time/horizon.ts'
import type { TimeOfDay } from '../../../src/domain/time/time-of-day.ts'
import type { Problem } from '../../../src/sheet/problems/problem.ts'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import { workbookFromGrids } from '../../../src/sheet/sources/workbook-from-grids.ts'
import { formatPrice } from '../../../src/domain/programme/price-words.ts'
import { formatSchedules } from '../../../src/domain/programme/schedule-words.ts'
import { schedulesOf } from '../../../src/domain/programme/activity-parts.ts'

/** A row of Aktiviteter as somebody typed it. */
export type TypedRow = Record<string, string> & { id: string }

/** What a human reads in it: see tests/fixtures/programmes/README.md. */
export interface Reading {
  family: string
  cells: string[]
  dates: string[]
  unsure: string[]
  times: ReadTime[]
  timesOn?: Record<string, ReadTime[]>
  or?: { times: ReadTime[]; note: string[] }[]
  note: string[]
  price: { amounts: number[]; free: boolean; unknown: boolean; other: number[] }
  deadline?: string | number
  max?: number
  /** What Anmälan says, where the row is about that. */
  booking?: 'needed' | 'not-needed' | 'note'
  mayAsk: boolean
  mustAsk: boolean
  cancelled?: boolean
  full?: boolean
  group?: string
}

/** A session: `end` null is open, both null a whole day. */
export interface ReadTime {
  start: string | null
  end: string | null
}

/** How a row fared: all of it as a human reads it; asked about at the right cell; or something false, or lost in silence. */
export interface Verdict {
  id: string
  family: string
  verdict: 'right' | 'asked' | 'wrong'
  /** What is missing or false. */
  why: string[]
}

export const corpusToday = Temporal.PlainDate.from('2026-11-23')

/** Rows and readings of a corpus: `rows.csv` with `expected.json`, or with a prefix. */
export function loadCorpus(prefix = ''): { rows: TypedRow[]; readings: Record<string, Reading> } {
  const folder = new URL('../../fixtures/programmes/', import.meta.url)
  const read = (name: string) => readFileSync(new URL(`${prefix}${name}`, folder), 'utf8')
  return {
    rows: parse<TypedRow>(read('rows.csv'), { columns: true }),
    readings: JSON.parse(read('expected.json')) as Record<string, Reading>,
  }
}

/** Types the rows into a workbook, reads it as the site does on 23 November 2026 and compares with the readings. */
export async function judgeCorpus(prefix = ''): Promise<Verdict[]> {
  const { rows, readings } = loadCorpus(prefix)
  const typed = rows.filter(({ id }) => readings[id])
  const { activities, occurrences, problems } = await readRows(typed, readings)
  return typed.map((row, index) => {
    const reading = readings[row.id] ?? expectReading(row.id)
    const activity = activities.find(({ id, title }) =>
      reading.group ? title === reading.group : id === row.id,
    )
    const mine = occurrences.filter(({ activityId }) => activityId === activity?.id)
    const asks = problems.filter(
      ({ severity, where }) =>
        severity !== 'notice' &&
        where.tab === 'Aktiviteter' &&
        where.row === index + 2 &&
        reading.cells.includes(where.column ?? ''),
    )
    return judge({ row, reading, activity, occurrences: mine, asks, all: readings })
  })
}

/** How many rows of each family fared how. */
export function countByFamily(
  verdicts: readonly Verdict[],
): Record<string, Record<Verdict['verdict'], number>> {
  const families = Map.groupBy(verdicts, ({ family }) => family)
  const count = (list: readonly Verdict[]) => ({
    right: list.filter(({ verdict }) => verdict === 'right').length,
    asked: list.filter(({ verdict }) => verdict === 'asked').length,
    wrong: list.filter(({ verdict }) => verdict === 'wrong').length,
  })
  return {
    ...Object.fromEntries([...families].map(([family, list]) => [family, count(list)])),
    all: count(verdicts),
  }
}

async function readRows(rows: readonly TypedRow[], readings: Record<string, Reading>) {
  const headers = Object.keys(rows[0] ?? {}).filter((header) => header !== 'id' && header !== 'Kommentar')
  const grid = [
    ['ID', 'Kategori', 'Plats', ...headers],
    ...rows.map((row) => [
      readings[row.id]?.group ? '' : row.id,
      'Allmänt',
      'Furulid',
      ...headers.map((header) => row[header] ?? ''),
    ]),
  ]
  const result = readSheet(await corpusWorkbook({ Aktiviteter: grid }), {
    today: corpusToday,
    previous: null,
  })
  if (!result.data) throw new Error(`Nothing is read: ${JSON.stringify(result.brakes)}`)
  const occurrences = expandOccurrences(result.data, horizonFor(corpusToday))
  return { activities: result.data.activities, occurrences, problems: result.problems }
}

/** The workbook that the corpus is typed into: a programme until 20 June 2027, and no breaks. */
export function corpusWorkbook(tabs: Record<string, string[][]>) {
  const own = {
    Inställningar: [
      ['Nyckel', 'Värde'],
      ['Webbplatsens namn', 'Samvaro'],
      ['Förening', 'Solrosföreningen'],
      ['Kommun', 'Exempelby kommun'],
      ['Telefon', '031-390 06 00'],
      ['Programmet klart till', '2027-06-20'],
    ],
    Kategorier: [
      ['ID', 'Kategori'],
      ['allmant', 'Allmänt'],
    ],
    Platser: [
      ['ID', 'Plats', 'Typ', 'Adress'],
      ['furulid', 'Furulid', 'församlingslokal', 'Furuvägen 1'],
      ['tallmora-bibliotek', 'Tallmora bibliotek', 'bibliotek', 'Torget 1'],
    ],
    // Until an agreement is optional; nothing of it is read here.
    Avtal: agreement,
    ...tabs,
  }
  const grids = Object.entries(own).map(([title, rows]) => ({
    title,
    gid: null,
    read: () => ({ rows, merges: [] }),
  }))
  return workbookFromGrids({ kind: 'csv', hash: '0'.repeat(12) }, grids)
}

const agreement = [
  ['Fält', 'Värde'],
  ['Titel', 'Överenskommelse'],
  ['Offentlig part', 'Äldrenämnden'],
  ['Idéburen part', 'Solrosföreningen'],
  ['Giltigt från', '2026-01-01'],
  ['Giltigt till', '2026-12-31'],
  ['Grundbelopp', '250 000 kr'],
  ['Basår', '2026'],
]

function expectReading(id: string): never {
  throw new Error(`No human has read ${id}.`)
}

interface Case {
  row: TypedRow
  reading: Reading
  activity: Activity | undefined
  occurrences: readonly Occurrence[]
  asks: readonly Problem[]
  all: Record<string, Reading>
}

function judge(each: Case): Verdict {
  const { row, reading, asks } = each
  const faults = faultsOf(each)
  const isAsked = asks.length > 0
  const needsProblem = reading.cancelled === true || reading.full === true
  const verdict =
    faults.wrong.length > 0
      ? 'wrong'
      : faults.lacking.length === 0 && (!needsProblem || isAsked)
        ? 'right'
        : isAsked
          ? reading.mayAsk || reading.mustAsk
            ? 'right'
            : 'asked'
          : 'wrong'
  return { id: row.id, family: reading.family, verdict, why: [...faults.wrong, ...faults.lacking] }
}

interface Faults {
  wrong: string[]
  lacking: string[]
}

function faultsOf(each: Case): Faults {
  const { reading } = each
  const faults: Faults = { wrong: [], lacking: [] }
  if (reading.mustAsk) {
    const isAboutDays = !['Anmälan senast', 'Max antal'].includes(reading.cells[0] ?? '')
    if (isAboutDays && each.occurrences.length > 0)
      faults.wrong.push(`published ${each.occurrences.length} dates`)
    const { activity } = each
    const hasValue = reading.cells.includes('Anmälan senast') && activity?.bookingDeadline
    if (!isAboutDays && (hasValue || (reading.cells.includes('Max antal') && activity?.maxParticipants)))
      faults.wrong.push('published a value')
    faults.lacking.push('must ask')
    return faults
  }
  judgeDates(each, faults)
  judgeTerms(each, faults)
  judgeWords(each, faults)
  return faults
}

function daysOf({ date, lastDate }: Occurrence): string[] {
  const days = [date.toString()]
  for (let day = date; lastDate && Temporal.PlainDate.compare(day, lastDate) < 0;) {
    day = day.add({ days: 1 })
    days.push(day.toString())
  }
  return days
}

function judgeDates({ reading, occurrences, all }: Case, faults: Faults): void {
  const expected = new Set(reading.dates)
  const others = new Set(
    Object.values(all).flatMap((other) =>
      reading.group && other.group === reading.group ? other.dates : [],
    ),
  )
  const held = Map.groupBy(
    occurrences.flatMap((occurrence) => daysOf(occurrence).map((day) => ({ day, occurrence }))),
    ({ day }) => day,
  )
  for (const day of held.keys())
    if (!expected.has(day) && !others.has(day)) faults.wrong.push(`published ${day}`)
  for (const day of expected) {
    const sessions = held.get(day)?.map(({ occurrence }) => occurrence) ?? []
    if (sessions.length === 0) faults.lacking.push(`lacks ${day}`)
    else judgeDay(day, { sessions, reading, faults })
  }
}

function judgeDay(
  day: string,
  { sessions, reading, faults }: { sessions: readonly Occurrence[]; reading: Reading; faults: Faults },
): void {
  const isUnsure = reading.unsure.includes(day)
  const isPlanned = sessions.every(({ status }) => status === 'planned')
  const isUncertain = sessions.every(({ status }) => status === 'uncertain')
  if (reading.cancelled ? isPlanned : isUnsure ? !isUncertain : !isPlanned)
    faults.wrong.push(`${day} is ${sessions.map(({ status }) => status).join()}`)
  if (reading.full && !sessions.every(({ isFull }) => isFull)) faults.lacking.push(`${day} is not full`)
  const got = JSON.stringify(sessions.map(({ time }) => shortTime(time)))
  const wanted = [reading.timesOn?.[day] ?? reading.times, ...(reading.or ?? []).map(({ times }) => times)]
  if (!wanted.some((times) => JSON.stringify(times) === got)) faults.wrong.push(`${day} at ${got}`)
}

/** "18:00", as the corpora write times. */
export function shortTime(time: TimeOfDay): ReadTime {
  if (time.kind === 'all-day') return { start: null, end: null }
  return { start: time.start.toString().slice(0, 5), end: time.end?.toString().slice(0, 5) ?? null }
}

function judgeTerms({ reading, activity, asks }: Case, faults: Faults): void {
  if (!activity) return
  const { price, bookingDeadline: deadline, maxParticipants } = activity
  const amounts =
    price.kind === 'priced'
      ? price.offers.flatMap(({ low, high }) => (low === high ? [low / 100] : [low / 100, high / 100]))
      : []
  const wanted = reading.price
  const isMissing = price.kind === 'unknown' && !wanted.unknown
  if (amounts.some((amount) => !wanted.amounts.includes(amount))) faults.wrong.push(`price ${amounts.join()}`)
  else if (price.kind === 'free' && !wanted.free) faults.wrong.push('free')
  else if (isMissing || wanted.amounts.some((amount) => !amounts.includes(amount)))
    faults.lacking.push('no price')
  const { booking } = activity
  if (reading.booking !== undefined && booking.kind !== reading.booking)
    faults[booking.kind === 'unknown' ? 'lacking' : 'wrong'].push(`sign-up ${booking.kind}`)
  const day = deadline && (deadline.kind === 'date' ? deadline.date.toString() : deadline.days)
  if (day !== null && day !== reading.deadline) faults.wrong.push(`deadline ${day}`)
  if (day === null && reading.deadline !== undefined) faults.lacking.push('no deadline')
  if (maxParticipants !== null && maxParticipants !== reading.max)
    faults.wrong.push(`most ${maxParticipants}`)
  if (maxParticipants === null && reading.max !== undefined && asks.length >= 0)
    faults.lacking.push('no most')
}

/** Whether the words that a visitor must see are among those that the site shows of the activity. */
function judgeWords({ reading, activity, occurrences }: Case, faults: Faults): void {
  if (!activity) return
  const shown = comparable(
    JSON.stringify([
      formatSchedules(schedulesOf(activity), corpusToday),
      formatPrice(activity.price),
      { ...activity, parts: activity.parts.map(({ theme, details, own }) => ({ theme, details, own })) },
      occurrences.map(({ theme, details, time }) => [theme, details, time.note]),
    ]),
  )
  const has = (notes: readonly string[]) =>
    notes.every((note) => note.split('|').some((words) => shown.includes(comparable(words))))
  const isShown = has(reading.note) || (reading.or ?? []).some(({ note }) => has(note))
  if (!isShown) faults.lacking.push(`words lost: ${reading.note.join(', ')}`)
}

/** Small letters, times in one spelling: "kl 17" is "17.00". */
function comparable(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replace(/(\d):(\d\d)/g, '$1.$2')
    .replace(/(?<!\d)0(\d\.\d\d)/g, '$1')
    .replace(/(\d)\.00/g, '$1')
}
