import { readSheet } from '../../src/sheet/read-sheet.ts'
import type { Workbook } from '../../src/sheet/workbook.ts'
import { revisionsOf } from '../../src/snapshot/memory/occurrence-memory.ts'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { withMoreRows } from './edit-workbook.ts'
import { day, site } from './site-data.ts'
import { snapshotOn } from './snapshot.ts'

type Row = Record<string, string>

/** A sheet that is edited day by day, and what must never be found again. */
interface Sheet {
  activities: Row[]
  changes: Row[]
  places: Row[]
  /** Words that have been taken out everywhere. */
  forgotten: Set<string>
  /** Whether a row of Ändringar was taken away, or written over, on purpose today. */
  isFreed: boolean
}

const names = [
  'Bingo',
  'Allsång',
  'Boule',
  'Schack',
  'Stickcafé',
  'Dans',
  'Film',
  'Vävstuga',
  'Storbingo',
  'Körsång',
]
const days = ['tisdagar', 'onsdagar', 'torsdagar', 'ojämna fredagar']

/** mulberry32: small, and the same on every machine. */
function randomBy(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Chance {
  random: () => number
  pick: <Item>(list: readonly Item[]) => Item | undefined
  today: Temporal.PlainDate
  run: number
}

type Edit = (sheet: Sheet, chance: Chance) => void

const edits: Readonly<Record<string, Edit>> = {
  'a new activity': ({ activities }, { pick, random }) => {
    const [name = '', when = '', where = ''] = [pick(names), pick(days), pick(['Eken', 'Tallmon'])]
    const ID = random() < 0.4 ? name.toLowerCase().replace(/[^a-z]/g, 'x') : ''
    activities.push({ ID, Aktivitet: name, Kategori: 'Fika', Plats: where, Dag: when, Tid: '13–15' })
  },
  'an activity is renamed': ({ activities }, { pick }) =>
    set(pick(activities), 'Aktivitet', pick(names) ?? ''),
  'an ID is changed': ({ activities }, { pick, run }) => set(pick(activities), 'ID', `nytt-${run}`),
  'an ID is taken away': ({ activities }, { pick }) => set(pick(activities), 'ID', ''),
  'an activity is hidden or shown': ({ activities }, { pick }) => {
    const row = pick(activities)
    set(row, 'Visa', row?.Visa === 'Nej' ? 'Ja' : 'Nej')
  },
  'an activity is deleted': (sheet, { pick }) => {
    if (sheet.activities.length > 4) remove(sheet.activities, pick(sheet.activities))
  },
  'a time is mistyped or mended': ({ activities }, { pick }) => {
    const row = pick(activities)
    set(row, 'Tid', row?.Tid === '13–15' ? '15–13' : '13–15')
  },
  'a place has a new ID': ({ places }, { pick, run }) => set(pick(places), 'ID', `plats-${run}`),
  'a private name is written': ({ activities }, { pick, run }) => {
    const row = pick(activities)
    if (!row?.Beskrivning) set(row, pick(['Beskrivning', 'Lokal', 'Ta med']) ?? '', `hos Hemlis${run}x`)
  },
  'private names are taken out': (sheet) => {
    for (const row of [...sheet.activities, ...sheet.changes])
      for (const header of ['Beskrivning', 'Lokal', 'Ta med', 'Orsak']) {
        const secret = /Hemlis\d+x/.exec(row[header] ?? '')?.[0]
        if (secret) sheet.forgotten.add(secret)
        if (secret) row[header] = ''
      }
  },
  'a date is cancelled': ({ activities, changes }, { pick, today, random, run }) => {
    const row = pick(activities)
    const weekday = days.indexOf(row?.Dag ?? '') + 2
    const first = today.add({ days: ((weekday - today.dayOfWeek + 7) % 7) + 7 * Math.floor(random() * 4) })
    if (row)
      changes.push({
        Aktivitet: row.ID || (row.Aktivitet ?? ''),
        Datum: first.toString(),
        Ändring: 'Inställt',
        Orsak: random() < 0.3 ? `Hemlis${run}x är sjuk` : '',
      })
  },
  'an extra date': ({ activities, changes }, { pick, today, random }) => {
    const row = pick(activities)
    const date = today.add({ days: 3 + Math.floor(random() * 30) })
    if (row)
      changes.push({
        Aktivitet: row.ID || (row.Aktivitet ?? ''),
        Datum: date.toString(),
        Ändring: 'Extra',
        'Ny tid': '10–11',
      })
  },
  'a date in Ändringar is mistyped': ({ changes }, { pick }) => {
    const row = pick(changes)
    if (row?.Datum && !row.rätt) Object.assign(row, { rätt: row.Datum, Datum: '31 november' })
  },
  'and mended': ({ changes }) => {
    for (const row of changes) if (row.rätt) Object.assign(row, { Datum: row.rätt, rätt: '' })
  },
  'a change is taken away': (sheet, { pick }) => {
    sheet.isFreed = sheet.changes.length > 0
    remove(sheet.changes, pick(sheet.changes))
  },
}

function set(row: Row | undefined, header: string, value: string): void {
  if (row) row[header] = value
}

function remove(rows: Row[], row: Row | undefined): void {
  const index = row ? rows.indexOf(row) : -1
  if (index !== -1) rows.splice(index, 1)
}

/** Something that must never happen, with what makes it happen again. */
export class Broken extends Error {}

/**
 * Runs a sheet for some days, with up to three random edits a day, and looks at what is published from outside after each.
 * @throws Broken with the seed, the day and that day's edits.
 */
export function runDays(base: Workbook, { seed, runs }: { seed: number; runs: number }): Snapshot {
  const random = randomBy(seed)
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)]
  const sheet: Sheet = {
    activities: names.slice(0, 6).map((name, index) => ({
      ID: index % 2 ? `id-${index}` : '',
      Aktivitet: name,
      Kategori: 'Fika',
      Plats: index % 2 ? 'Eken' : 'Tallmon',
      Dag: days[index % 4] ?? '',
      Tid: '13–15',
    })),
    changes: [],
    places: ['Eken', 'Tallmon'].map((name) => ({
      ID: name.toLowerCase(),
      Plats: name,
      Typ: 'servicehus',
      Adress: `${name}s väg 1`,
    })),
    forgotten: new Set(),
    isFreed: false,
  }
  let previous: Snapshot | null = null
  for (let run = 0; run < runs; run++) {
    const today = day('2026-11-22').add({ days: run })
    sheet.isFreed = false
    const done = Array.from({ length: Math.floor(random() * 4) }, () => pick(Object.entries(edits)))
    for (const edit of done) edit?.[1](sheet, { random, pick, today, run })
    const snapshot = runOnce(base, sheet, { today, previous })
    const faults = faultsOf(previous, snapshot, sheet)
    if (faults.length > 0)
      throw new Broken(
        `seed ${seed}, day ${run} (${today.toString()}): ${faults.join('; ')}\nedits: ${done.map((edit) => edit?.[0]).join(', ')}`,
      )
    previous = snapshot
  }
  if (!previous) throw new Error('No day was run.')
  return previous
}

function runOnce(
  base: Workbook,
  sheet: Sheet,
  { today, previous }: { today: Temporal.PlainDate; previous: Snapshot | null },
): Snapshot {
  const rows = sheet.changes.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([header]) => header !== 'rätt')),
  )
  const workbook = withMoreRows(
    withMoreRows(withMoreRows(base, 'Platser', sheet.places), 'Aktiviteter', sheet.activities),
    'Ändringar',
    rows,
  )
  const { data } = readSheet(workbook, {
    today,
    previous: previous?.data ?? null,
    things: previous?.memory.things ?? [],
  })
  if (!data) throw new Error('Nothing was published.')
  const decoded = decodeSnapshot(encodeSnapshot(snapshotOn(today.toString(), data, previous)))
  if (!decoded.ok) throw new Error(decoded.issues.join('\n'))
  return decoded.snapshot
}

function faultsOf(before: Snapshot | null, now: Snapshot, sheet: Sheet): string[] {
  const text = encodeSnapshot(now)
  const revisions = revisionsOf(now.memory)
  const uids = [...revisions.values()].map(({ uid }) => uid)
  const faults = [...sheet.forgotten]
    .filter((secret) => text.includes(secret))
    .map((secret) => `${secret} remains`)
  if (new Set(uids).size < uids.length) faults.push('two events share a UID')
  if (!before) return faults
  const things = new Set(now.memory.things.map(({ kind, id }) => `${kind}/${id}`))
  for (const { kind, id } of before.memory.things)
    if (!things.has(`${kind}/${id}`)) faults.push(`${kind}/${id} is forgotten`)
  const byUid = new Map([...revisions.values()].map((revision) => [revision.uid, revision]))
  for (const { uid, sequence } of revisionsOf(before.memory).values())
    if ((byUid.get(uid)?.sequence ?? sequence) < sequence) faults.push(`the sequence of ${uid} falls`)
  // A change whose row is gone may have stood only for as long as another row couldn't be read.
  const said = sheet.changes.map(({ Datum = '', rätt }) => rätt || Datum)
  const isSaid = (fault: string) => said.some((date) => fault.includes(date))
  return [...faults, ...(sheet.isFreed ? [] : nowPlanned(before, now).filter(isSaid))]
}

/** What was cancelled and is planned, though nobody has taken it back. */
function nowPlanned(before: Snapshot, now: Snapshot): string[] {
  const at = ({ data, memory }: Snapshot) => {
    const uids = revisionsOf(memory)
    return new Map(
      site(data, { today: now.today }).occurrences.map(({ id, status }) => [uids.get(id)?.uid ?? id, status]),
    )
  }
  const was = at(before)
  return [...at(now)].flatMap(([uid, status]) =>
    status === 'planned' && was.get(uid) === 'cancelled' ? [`${uid} was cancelled and is planned`] : [],
  )
}
