import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts'
import { expandOccurrences } from '../../../src/domain/occurrences/occurrences.ts'
import { horizonFor } from '../../../src/domain/time/horizon.ts'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import { corpusToday, corpusWorkbook, shortTime, type ReadTime } from './programme-corpus.ts'

/** A row of Ändringar as somebody typed it, with the series that it changes. */
export type TypedChange = Record<string, string> & { id: string }

/** What becomes of the series: see tests/fixtures/programmes/README.md. */
export interface ChangeReading {
  cells: string[]
  planned: string[]
  times: ReadTime[]
  /** The dates that the row changes, and their status afterwards; `a|b`: one of them. */
  dates: string[]
  status: string | null
  newDate?: string
  newTimes?: ReadTime[]
  place?: string
  note: string[]
  mayAsk: boolean
  mustAsk: boolean
}

/** How a row of Ändringar fared, as in programme-corpus.ts. */
export interface ChangeVerdict {
  id: string
  verdict: 'right' | 'asked' | 'wrong'
  why: string[]
}

/** Types every row beside its series, reads the workbook as the site does on 23 November 2026 and compares with the readings. */
export async function judgeChanges(prefix = ''): Promise<ChangeVerdict[]> {
  const { rows, readings } = loadChanges(prefix)
  const { occurrences, problems } = await readChanges(rows)
  return rows.map((row, index) => {
    const reading = readings[row.id]
    if (!reading) throw new Error(`No human has read ${row.id}.`)
    const mine = occurrences.filter(({ activityId }) => activityId === row.id)
    const isAsked = problems.some(
      ({ severity, where }) =>
        severity !== 'notice' &&
        where.tab === 'Ändringar' &&
        where.row === index + 2 &&
        reading.cells.includes(where.column ?? ''),
    )
    return judge(row.id, { reading, occurrences: mine, isAsked })
  })
}

function loadChanges(prefix: string): { rows: TypedChange[]; readings: Record<string, ChangeReading> } {
  const read = (name: string) =>
    readFileSync(new URL(`../../fixtures/programmes/${prefix}${name}`, import.meta.url), 'utf8')
  return {
    rows: parse<TypedChange>(read('changes.csv'), { columns: true }),
    readings: JSON.parse(read('expected-changes.json')) as Record<string, ChangeReading>,
  }
}

async function readChanges(rows: readonly TypedChange[]) {
  const series = ['Aktivitet', 'Dag', 'Tid', 'Från', 'Till']
  const changes = ['Aktivitet', 'Datum', 'Ändring', 'Nytt datum', 'Ny tid', 'Ny plats', 'Orsak', 'I stället']
  const cells = (row: TypedChange, headers: readonly string[]) => headers.map((header) => row[header] ?? '')
  const workbook = await corpusWorkbook({
    Aktiviteter: [
      ['ID', 'Kategori', 'Plats', ...series],
      ...rows.map((row) => [row.id, 'Allmänt', 'Furulid', ...cells(row, series)]),
    ],
    Ändringar: [changes, ...rows.map((row) => cells(row, changes))],
  })
  const result = readSheet(workbook, { today: corpusToday, previous: null })
  if (!result.data) throw new Error(`Nothing is read: ${JSON.stringify(result.brakes)}`)
  return {
    occurrences: expandOccurrences(result.data, horizonFor(corpusToday)),
    problems: result.problems,
  }
}

interface Case {
  reading: ChangeReading
  occurrences: readonly Occurrence[]
  isAsked: boolean
}

function judge(id: string, { reading, occurrences, isAsked }: Case): ChangeVerdict {
  const wrong = falseDates(reading, occurrences)
  const lacking = reading.mustAsk ? (isAsked ? [] : ['must ask']) : notAsRead(reading, occurrences)
  // Somebody has said that something happens that day: a row that is refused leaves the date in doubt.
  const doubted = reading.dates.filter(
    (day) => !reading.mayAsk && lacking.length > 0 && statusOn(occurrences, day) === 'planerad',
  )
  const why = [...wrong, ...doubted.map((day) => `${day} is planned`), ...lacking]
  const isWrong = wrong.length + doubted.length > 0 || (lacking.length > 0 && !isAsked)
  const verdict = isWrong ? 'wrong' : lacking.length > 0 && !reading.mayAsk ? 'asked' : 'right'
  return { id, verdict, why }
}

/** What stands although nobody said it: other dates and times than the series' and the changed ones. */
function falseDates(reading: ChangeReading, occurrences: readonly Occurrence[]): string[] {
  const known = new Set([...reading.planned, ...reading.dates, reading.newDate])
  const times = [reading.times, reading.newTimes ?? reading.times].map((each) => JSON.stringify(each))
  return occurrences.flatMap((occurrence) => {
    const day = occurrence.date.toString()
    const isChanged = reading.dates.includes(day) || day === reading.newDate
    const isTimed = times.slice(0, isChanged ? 2 : 1).includes(JSON.stringify([shortTime(occurrence.time)]))
    const lost = isChanged || occurrence.status === 'planned' || isDoubtedFor(reading, occurrence)
    return [
      ...(known.has(day) ? [] : [`published ${day}`]),
      ...(isTimed ? [] : [`${day} at ${JSON.stringify(shortTime(occurrence.time))}`]),
      ...(lost ? [] : [`${day} is ${occurrence.status}`]),
    ]
  })
}

/** A date that can't be read leaves those of the coming weeks in doubt. */
function isDoubtedFor({ mustAsk, mayAsk }: ChangeReading, { status }: Occurrence): boolean {
  return (mustAsk || mayAsk) && status === 'uncertain'
}

function notAsRead(reading: ChangeReading, occurrences: readonly Occurrence[]): string[] {
  const missing = reading.planned.filter((day) => !occurrences.some((each) => plannedOn(each) === day))
  const shown = JSON.stringify(occurrences).toLocaleLowerCase('sv')
  return [
    ...missing.map((day) => `lacks ${day}`),
    ...reading.dates.flatMap((day) => changedAsRead(day, { reading, occurrences })),
    ...reading.note
      .filter((note) => note !== 'fullbok' && !shown.includes(note.toLocaleLowerCase('sv')))
      .map((note) => `words lost: ${note}`),
  ]
}

function changedAsRead(
  day: string,
  { reading, occurrences }: { reading: ChangeReading; occurrences: readonly Occurrence[] },
): string[] {
  const status = statusOn(occurrences, day)
  const [changed] = occurrences.filter((each) => plannedOn(each) === day)
  const isRight = reading.status?.split('|').includes(status) ?? false
  const isThere = reading.newDate === undefined || changed?.date.toString() === reading.newDate
  const time = changed && JSON.stringify([shortTime(changed.time)])
  const isTimed = reading.newTimes === undefined || time === JSON.stringify(reading.newTimes)
  const isPlaced = reading.place === undefined || changed?.placeId === reading.place
  return isRight && isThere && isTimed && isPlaced
    ? []
    : [`${day} is ${status} ${time} at ${changed?.placeId}`]
}

/** The date as planned: that of a moved one too. */
function plannedOn({ original, date }: Occurrence): string {
  return (original?.date ?? date).toString()
}

function statusOn(occurrences: readonly Occurrence[], day: string): string {
  const [occurrence] = occurrences.filter((each) => plannedOn(each) === day)
  if (!occurrence) return 'borta'
  return occurrence.isFull ? 'fullbokad' : words[occurrence.status]
}

const words: Record<Occurrence['status'], string> = {
  planned: 'planerad',
  cancelled: 'inställd',
  moved: 'flyttad',
  changed: 'ändrad',
  extra: 'extra',
  uncertain: 'osäker',
}
