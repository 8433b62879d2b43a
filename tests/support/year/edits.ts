import type { Chance } from './chance.ts'
import { activityEdits, remove, set } from './activity-edits.ts'
import { weekdays, type ChangeRow, type Row, type Sheet } from './edited-sheet.ts'

/** A day on which somebody edits. */
export interface Day extends Chance {
  today: Temporal.PlainDate
  /** Days since the first. */
  run: number
}

/** What somebody may do in a sheet, by what it is called. */
export type Edits = Readonly<Record<string, (sheet: Sheet, day: Day) => void>>

const changeEdits: Edits = {
  'a date is cancelled': (sheet, day) => decide(sheet, day, { Ändring: 'Inställt', Orsak: reasonOn(day) }),
  'a date gets another time': (sheet, day) => decide(sheet, day, { Ändring: 'Ny tid', 'Ny tid': '15–16' }),
  'a date is moved': (sheet, day) => {
    const to = day.today.add({ days: 5 + day.below(40) }).toString()
    decide(sheet, day, { Ändring: 'Flyttat', 'Nytt datum': to, Orsak: reasonOn(day) })
  },
  'a date is full': (sheet, day) => decide(sheet, day, { Ändring: 'Fullbokat' }),
  'an extra date': (sheet, day) => {
    const Datum = day.today.add({ days: 3 + day.below(30) }).toString()
    decide(sheet, day, { Ändring: 'Extra', Datum, 'Ny tid': '10–11' })
  },
  'an extra date is cancelled': ({ changes }, { pick }) => {
    const extra = pick(changes.filter(({ cells }) => cells.Ändring === 'Extra'))
    if (extra) Object.assign(extra.cells, { Ändring: 'Inställt', 'Ny tid': '' })
  },
  'a date in Ändringar is mistyped': ({ changes }, { pick }) =>
    mistype(pick(changes), 'Datum', '31 november'),
  'a name in Ändringar is mistyped': ({ changes }, { pick }) => mistype(pick(changes), 'Aktivitet', 'Bungo'),
  'a word in Ändringar is mistyped': ({ changes }, { pick }) => mistype(pick(changes), 'Ändring', 'Instlt'),
  'and mended': ({ changes }) => {
    for (const { cells, right } of changes) {
      Object.assign(cells, right)
      for (const header of Object.keys(right)) Reflect.deleteProperty(right, header)
    }
  },
  'a date in Ändringar is written over': ({ changes, activities }, day) => {
    const row = day.pick(changes.filter(({ right }) => Object.keys(right).length === 0))
    if (row && activities.includes(row.of)) row.cells.Datum = dateOf(row.of, day)
  },
  'a change is taken away': ({ changes }, { pick }) => remove(changes, pick(changes)),
  'a break': ({ breaks, activities }, { pick, today, below, random }) => {
    const from = today.add({ days: below(60) })
    const Aktivitet = random() < 0.5 ? (pick(activities)?.Aktivitet ?? '') : ''
    breaks.push({
      Från: from.toString(),
      Till: from.add({ days: 5 }).toString(),
      Aktivitet,
      Orsak: 'Målning',
    })
  },
  'a break is taken away': ({ breaks }, { pick }) => remove(breaks, pick(breaks)),
}

const wholeEdits: Edits = {
  'the tabs are sorted': (sheet) => {
    sheet.activities.sort((one, other) => ((one.Aktivitet ?? '') < (other.Aktivitet ?? '') ? -1 : 1))
    sheet.changes.sort((one, other) => ((one.cells.Datum ?? '') < (other.cells.Datum ?? '') ? -1 : 1))
  },
  'the tabs are turned': ({ activities, changes }) => {
    activities.reverse()
    changes.reverse()
  },
  'a column of one’s own': (sheet, { pick, run }) => {
    const own = [[], ['Anteckningar'], [`Portkod ${run}`, 'Anteckningar'], ['']]
    sheet.manner = { ...sheet.manner, own: pick(own) ?? [] }
  },
  'another program writes the file': (sheet, { pick }) => {
    const lineEnds = pick([['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r']]) ?? ['\n']
    const [delimiter, begin] = [pick([',', ';'] as const) ?? ',', pick(['', '\uFEFF'] as const) ?? '']
    sheet.manner = { ...sheet.manner, lineEnds, delimiter, begin }
  },
  'a private name is written': ({ activities, places }, day) => {
    const header = day.pick(privateHeaders) ?? ''
    const row = header === 'Hitta hit' ? day.pick(places) : day.pick(activities)
    if (!row?.[header]) set(row, header, secretOn(day))
  },
  'a contact agrees': ({ activities }, day) => {
    const row = day.pick(activities)
    if (!row?.Kontakt) Object.assign(row ?? {}, { Kontakt: secretOn(day), Samtycke: 'Ja' })
  },
  'contacts agree no longer': (sheet) => {
    for (const row of [...sheet.activities, ...sheet.deleted]) {
      if (row.Samtycke !== 'Ja') continue
      row.Samtycke = 'Nej'
      remember(sheet, row.Kontakt)
    }
  },
  'private names are taken out': (sheet) => {
    const rows = [
      ...sheet.activities,
      ...sheet.places,
      ...sheet.deleted,
      ...sheet.changes.map(({ cells }) => cells),
    ]
    for (const row of rows)
      for (const header of [...privateHeaders, 'Orsak']) if (remember(sheet, row[header])) row[header] = ''
  },
}

/** Everything that happens to a sheet in a year. */
export const edits: Edits = { ...activityEdits, ...changeEdits, ...wholeEdits }

const privateHeaders = [
  'Beskrivning',
  'Kort beskrivning',
  'Lokal',
  'Ta med',
  'Första gången',
  'Hitta hit',
  'Pris',
  'Anmälan',
]

function secretOn({ run, below }: Day): string {
  return `hos Hemlis${run}o${below(1000)}x`
}

function reasonOn(day: Day): string {
  return day.random() < 0.3 ? `${secretOn(day)} är sjuk` : ''
}

/** Notes a name that must never be found again; whether there is one. */
function remember({ forgotten }: Sheet, text = ''): boolean {
  const secret = /Hemlis\d+o\d+x/u.exec(text)?.[0]
  if (secret !== undefined) forgotten.add(secret)
  return secret !== undefined
}

function decide({ activities, changes }: Sheet, day: Day, cells: Row): void {
  const of = day.pick(activities)
  if (!of) return
  const Aktivitet = of.ID || (of.Aktivitet ?? '')
  changes.push({ cells: { Aktivitet, Datum: dateOf(of, day), ...cells }, of, right: {} })
}

/** A date on which an activity is planned, as far as its row says so simply. */
function dateOf({ Dag = '' }: Row, { today, below }: Day): string {
  if (Dag.startsWith('20')) return Dag
  const ahead = (weekdays.indexOf(Dag.split(', ')[0] ?? '') + 2 - today.dayOfWeek + 7) % 7
  return today.add({ days: ahead + 7 * below(4) }).toString()
}

function mistype(row: ChangeRow | undefined, header: string, typed: string): void {
  if (!row || header in row.right) return
  row.right[header] = row.cells[header] ?? ''
  row.cells[header] = typed
}
