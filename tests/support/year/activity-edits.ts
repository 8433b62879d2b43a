import { activityNames, placeNames, weekdays, type Row, type Sheet } from './edited-sheet.ts'
import type { Edits } from './edits.ts'

/** What keepers of a sheet do in the tabs Aktiviteter and Platser. */
export const activityEdits: Edits = {
  'a new activity': ({ activities }, { pick, random }) => {
    const [name = '', when = '', where = ''] = [pick(activityNames), pick(weekdays), pick(activities)?.Plats]
    const ID = random() < 0.4 ? name.toLowerCase().replace(/[^a-z]/g, 'x') : ''
    activities.push({ ID, Aktivitet: name, Kategori: 'Fika', Plats: where, Dag: when, Tid: '13–15' })
  },
  'something held once': ({ activities }, { pick, today, below }) => {
    const Dag = today.add({ days: 3 + below(40) }).toString()
    const [Aktivitet = '', Plats = ''] = [pick(activityNames), pick(activities)?.Plats]
    activities.push({ ID: '', Aktivitet: `${Aktivitet}fest`, Kategori: 'Fika', Plats, Dag, Tid: '18–20' })
  },
  'another day for something held once': ({ activities }, { pick, today, below }) => {
    const once = pick(activities.filter(({ Dag }) => Dag?.startsWith('20')))
    set(once, 'Dag', today.add({ days: 3 + below(40) }).toString())
  },
  'an activity is renamed': ({ activities }, { pick }) =>
    set(pick(activities), 'Aktivitet', pick(activityNames) ?? ''),
  'an ID is typed': ({ activities }, { pick, run }) => set(pick(activities), 'ID', `nytt-${run}`),
  'an ID of another activity is typed': ({ activities }, { pick }) =>
    set(pick(activities), 'ID', pick(activities)?.ID ?? ''),
  'an ID is taken away': ({ activities }, { pick }) => set(pick(activities), 'ID', ''),
  'an activity is hidden or shown': ({ activities }, { pick }) => {
    const row = pick(activities)
    set(row, 'Visa', row?.Visa === 'Nej' ? 'Ja' : 'Nej')
  },
  'an activity is deleted': (sheet, { pick }) => {
    const row = sheet.activities.length > 4 ? pick(sheet.activities) : undefined
    if (row) sheet.deleted.push(row)
    remove(sheet.activities, row)
  },
  'a deleted activity is written anew': (sheet, { pick }) => {
    const row = pick(sheet.deleted)
    remove(sheet.deleted, row)
    if (row) sheet.activities.push(row)
  },
  'a time is mistyped or mended': ({ activities }, { pick }) => {
    const row = pick(activities)
    set(row, 'Tid', row?.Tid === '13–15' ? '15–13' : '13–15')
  },
  'other days': ({ activities }, { pick }) => {
    const row = pick(activities)
    if (!row?.Dag?.startsWith('20')) set(row, 'Dag', pick(weekdays) ?? '')
  },
  'a series gets an end, or another': ({ activities }, { pick, today, below }) => {
    const row = pick(activities)
    if (!row?.Dag?.startsWith('20')) set(row, 'Till', today.add({ days: 20 + below(200) }).toString())
  },
  'a series has no end': ({ activities }, { pick }) => set(pick(activities), 'Till', ''),
  'a row is split in two': ({ activities }, { pick }) => {
    const row = pick(activities)
    const when = pick(weekdays) ?? ''
    if (row && row.Dag !== when && !row.Dag?.startsWith('20')) activities.push({ ...row, Dag: when })
  },
  'rows are joined': (sheet, { pick }) => {
    const row = pick(sheet.activities)
    const twin = sheet.activities.find((other) => row && other !== row && isTwin(row, other))
    if (row && twin && row.Dag?.startsWith('20') === twin.Dag?.startsWith('20')) {
      if (row.Dag !== twin.Dag) row.Dag = `${row.Dag ?? ''}, ${twin.Dag ?? ''}`
      remove(sheet.activities, twin)
    }
  },
  'an activity moves to another place': ({ activities, places }, { pick }) =>
    set(pick(activities), 'Plats', pick(places)?.Plats ?? ''),
  'a place has a new ID': ({ places }, { pick, run }) => set(pick(places), 'ID', `plats-${run}`),
  'a place has a new name': (sheet, { pick, random }) => {
    const place = pick(sheet.places)
    const was = place?.Plats ?? ''
    const now = was.startsWith('Stora ') ? was.slice(6) : `Stora ${was}`
    set(place, 'Plats', now)
    // Now and then the rows that name it are forgotten, and mended another day.
    if (random() < 0.7) followPlaces(sheet, was, now)
  },
  'rows name places as they are called': (sheet) => {
    for (const name of placeNames) {
      const now = sheet.places.find(({ Plats = '' }) => Plats.endsWith(name))?.Plats ?? ''
      for (const was of [name, `Stora ${name}`]) followPlaces(sheet, was, now)
    }
  },
}

function followPlaces({ activities }: Sheet, was: string, now: string): void {
  for (const row of activities) if (row.Plats === was) row.Plats = now
}

function isTwin(one: Row, other: Row): boolean {
  return (['Aktivitet', 'Plats', 'ID', 'Visa', 'Till'] as const).every(
    (header) => (one[header] ?? '') === (other[header] ?? ''),
  )
}

/** Writes in a cell, where there is a row. */
export function set(row: Row | undefined, header: string, value: string): void {
  if (row) row[header] = value
}

/** Takes a row away, where there is one. */
export function remove<Item>(rows: Item[], row: Item | undefined): void {
  const index = row ? rows.indexOf(row) : -1
  if (index !== -1) rows.splice(index, 1)
}
