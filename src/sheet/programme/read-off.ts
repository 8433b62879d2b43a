import type { Part } from '../../domain/programme/activity.ts'
import { contract, type HeaderOf } from '../contract/columns.ts'
import type { Finding } from '../problems/problem.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { wordsThatMeanOff } from './words-that-mean-off.ts'

type Row = RowReader<'Aktiviteter'>

/**
 * Words that mean cancelled or full, where nobody looks for them: warned of, and said of every date meanwhile. Of Dag only
 * what it says beside the days: "uppehåll v. 7" is read, and cancels nothing.
 */
export function readOff(row: Row, besideDays: string | null): Pick<Part, 'saysCancelled' | 'saysFull'> {
  const said = columnsThatMaySayOff.map((header) => {
    const off = wordsThatMeanOff(header === 'Dag' ? (besideDays ?? '') : String(row.raw(header)))
    if (off === null) return null
    for (const { code } of row.findingsAt(header)) if (isUnread(code)) row.takeBack(header, code)
    row.warn(header, { code: off === 'full' ? 'SAYS_FULL' : 'SAYS_CANCELLED', header })
    return off
  })
  return { saysCancelled: said.includes('cancelled'), saysFull: said.includes('full') }
}

/**
 * Whether somebody may write there that the activity is off or full. A new column is given its answer here, or doesn't compile.
 * No: what holds names, numbers and choices, and the words that one searches by.
 */
const maySayOff: Readonly<Record<HeaderOf<'Aktiviteter'>, boolean>> = {
  ID: false,
  Aktivitet: true,
  Kategori: false,
  Plats: false,
  Lokal: true,
  Dag: true,
  Tid: true,
  Från: false,
  Till: false,
  Utom: false,
  'Röda dagar': false,
  'Kort beskrivning': true,
  Beskrivning: true,
  'Första gången': true,
  'Ta med': true,
  Pris: true,
  Anmälan: true,
  'Anmälan senast': true,
  'Max antal': true,
  Kontakt: false,
  Telefon: false,
  'E-post': false,
  Samtycke: false,
  Arrangör: false,
  'I samverkan med': false,
  Projekt: false,
  Sökord: false,
  'För vem': true,
  Betalning: true,
  Kontrollerat: false,
  Visa: false,
}

const columnsThatMaySayOff = contract.Aktiviteter.columns
  .map(({ header }) => header)
  .filter((header) => maySayOff[header])

/** "Fullbokat" is no number and no last day; what it says is understood all the same, and told once. */
function isUnread(code: Finding['code']) {
  return code === 'MOST_UNREADABLE' || code === 'DEADLINE_UNREADABLE'
}
