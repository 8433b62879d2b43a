import type { Part } from '../../domain/programme/activity.ts'
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

const columnsThatMaySayOff = [
  'Aktivitet',
  'Dag',
  'Tid',
  'Kort beskrivning',
  'Beskrivning',
  'Anmälan',
  'Anmälan senast',
  'Max antal',
  'Lokal',
  'Första gången',
  'Ta med',
  'Pris',
  'För vem',
  'Betalning',
] as const

/** "Fullbokat" is no number and no last day; what it says is understood all the same, and told once. */
function isUnread(code: Finding['code']) {
  return code === 'MOST_UNREADABLE' || code === 'DEADLINE_UNREADABLE'
}
