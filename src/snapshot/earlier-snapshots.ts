import { addresses } from '../domain/published/addresses.ts'
import { listLetters } from '../domain/published/list-letters.ts'

/** The version that is written. A change of shape that a default can't bridge raises it, with a step below. */
export const snapshotVersion = 4

type Json = Record<string, unknown>

/**
 * A snapshot of an earlier version as it would be written now, so that nothing that was published is forgotten when the
 * software changes. What is no snapshot is left as it is: its schema says what is wrong with it.
 */
export function toCurrentSnapshot(json: unknown): unknown {
  if (!isObject(json)) return json
  const step = typeof json.version === 'number' ? steps.get(json.version) : undefined
  return step ? toCurrentSnapshot(step(json)) : json
}

const steps: ReadonlyMap<number, (snapshot: Json) => Json> = new Map([
  [1, withParts],
  [2, withoutHeld],
  [3, withDatesTogetherAndParts],
])

/** Version 1 had one schedule an activity with one time, and "insläpp" as a time of its own. */
function withParts(snapshot: Json): Json {
  const { data } = snapshot
  return { ...snapshot, version: 2, data: isObject(data) ? withPartsInData(data) : data }
}

function withPartsInData(data: Json): Json {
  return {
    ...data,
    activities: mapObjects(data.activities, ({ schedule, ...activity }) => ({
      ...activity,
      parts: [{ schedule: isObject(schedule) ? withSessions(schedule) : schedule }],
    })),
    changes: mapObjects(data.changes, (change) => ({ ...change, newTime: withNote(change.newTime) })),
  }
}

/** Version 2 said `held` of what takes place, as of rows that are held back. */
function withoutHeld(snapshot: Json): Json {
  const { data } = snapshot
  return { ...snapshot, version: 3, data: isObject(data) ? withoutHeldInData(data) : data }
}

function withoutHeldInData({ partnership, ...data }: Json): Json {
  return {
    ...data,
    activities: mapObjects(data.activities, (activity) => ({
      ...activity,
      parts: mapObjects(activity.parts, ({ schedule, ...part }) => ({
        ...part,
        schedule: isObject(schedule) ? withHolidaysOnOrOff(schedule) : schedule,
      })),
    })),
    partnership: isObject(partnership)
      ? {
          ...partnership,
          followUp: mapObjects(partnership.followUp, ({ held, ...row }) => ({ ...row, tookPlace: held })),
        }
      : partnership,
  }
}

function withHolidaysOnOrOff({ publicHolidays, ...schedule }: Json): Json {
  const words: Json = { held: 'on', 'not-held': 'off' }
  return { ...schedule, publicHolidays: words[String(publicHolidays)] ?? publicHolidays }
}

/** Version 3 said of every date on its own what it remembered of it, and each list with parts had all letters. */
function withDatesTogetherAndParts(snapshot: Json): Json {
  const { memory } = snapshot
  if (!isObject(memory)) return { ...snapshot, version: 4 }
  const { occurrences, partedLists } = memory
  const parts = isObject(partedLists) ? Object.keys(partedLists).flatMap(lettersOf) : []
  const activities = isObject(occurrences) ? withDatesTogether(occurrences) : occurrences
  return { ...snapshot, version: 4, memory: { ...memory, occurrences: activities, parts } }
}

function withDatesTogether(occurrences: Json): Json {
  return Object.fromEntries(
    Object.entries(occurrences).map(([id, dates]) => [id, isObject(dates) ? datesByText(dates) : dates]),
  )
}

function lettersOf(list: string): string[] {
  const isCalendar = list === addresses.calendar() || list === addresses.areas()
  const before = list.includes('/bokstav/') ? list : `${list}bokstav/`
  return isCalendar ? [] : listLetters.map((letter) => `${before}${letter}/`)
}

function datesByText(dates: Json): Json {
  const alike = Map.groupBy(Object.entries(dates), ([, text]) => String(text))
  return Object.fromEntries([...alike].map(([text, same]) => [text, same.map(([date]) => date).join(' ')]))
}

function withSessions({ time, ...schedule }: Json): Json {
  return { ...schedule, sessions: [withNote(time)] }
}

function withNote(time: unknown): unknown {
  if (!isObject(time)) return time
  const { doors, ...rest } = time
  return typeof doors === 'string' ? { ...rest, note: `insläpp ${doors.replace(':', '.')}` } : rest
}

function mapObjects(list: unknown, change: (item: Json) => Json): unknown {
  if (!Array.isArray(list)) return list
  return list.map((item: unknown) => (isObject(item) ? change(item) : item))
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
