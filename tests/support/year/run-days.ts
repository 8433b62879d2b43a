import { readSheet } from '../../../src/sheet/read-sheet.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'
import { toReportedProblem } from '../../../src/sheet/problems/reporters/reported-problem.ts'
import { day } from '../site/site-data.ts'
import { snapshotOn } from '../site/snapshot.ts'
import { chanceBy } from './chance.ts'
import { edits } from './edits.ts'
import { firstSheet, readWorkbook, type Sheet } from './edited-sheet.ts'
import { witness } from './witness.ts'

/** A year, or a part of one. */
export interface Run {
  seed: number
  runs: number
  /** Where the sheet's files are written. */
  folder: string
  /** Edits that aren't done, by the day and their place among that day's: to find the few that matter. */
  without?: ReadonlySet<string>
  /** Called after each day, for whoever looks into something that went wrong. */
  watch?: (run: number, snapshot: Snapshot, sheet: Sheet) => void
}

/** What is left of a run: its last snapshot, and what must never happen and did. */
export interface Outcome {
  last: Snapshot | null
  /** How large each snapshot is, in characters. */
  sizes: number[]
  /** The edits that were done, with the key that `without` leaves them out by. */
  done: { key: string; run: number; name: string }[]
  broken: { run: number; faults: string[] } | null
}

/**
 * Runs a sheet for some days, with up to three random edits a day, and looks at what is published from outside after each;
 * until something is seen that must never happen.
 */
export async function runDays({ seed, runs, folder, without = new Set(), watch }: Run): Promise<Outcome> {
  const chance = chanceBy(seed)
  const sheet = firstSheet()
  const look = witness()
  const outcome: Outcome = { last: null, sizes: [], done: [], broken: null }
  for (let run = 0; run < runs; run++) {
    const today = day('2026-11-22').add({ days: run })
    for (const [key, name] of editsOn(run, seed)) {
      if (without.has(key)) continue
      // Each edit has chances of its own, so that leaving one out changes nothing else.
      edits[name]?.(sheet, { ...chanceBy(seedOf(seed, key)), today, run })
      outcome.done.push({ key, run, name })
    }
    const workbook = await readWorkbook(folder, sheet, chance)
    const snapshot = publish(workbook, { today, previous: outcome.last })
    const faults = look(snapshot, sheet)
    outcome.last = snapshot
    watch?.(run, snapshot, sheet)
    outcome.sizes.push(encodeSnapshot(snapshot).length)
    if (faults.length > 0) return { ...outcome, broken: { run, faults } }
  }
  return outcome
}

/** The names of a day's edits, each with a key of its own. */
function editsOn(run: number, seed: number): [key: string, name: string][] {
  const { pick, below } = chanceBy(seedOf(seed, `day ${run}`))
  const names = Object.keys(edits)
  return Array.from({ length: below(4) }, (_, place) => [`${run}/${place}`, pick(names) ?? ''])
}

function seedOf(seed: number, key: string): number {
  let mixed = seed
  for (const sign of key) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return mixed
}

function publish(
  workbook: Workbook,
  { today, previous }: { today: Temporal.PlainDate; previous: Snapshot | null },
): Snapshot {
  const { data, problems, brakes, rows, columns, mayNamePerson } = readSheet(workbook, {
    today,
    previous: previous?.data ?? null,
    things: previous?.memory.things ?? [],
  })
  if (!data) throw new Error(`Nothing was published: ${brakes.map(({ finding }) => finding.code).join()}`)
  const reported = problems.map(toReportedProblem)
  const made = snapshotOn(today.toString(), data, previous, {
    problems: reported,
    rows,
    columns,
    mayNamePerson,
  })
  const decoded = decodeSnapshot(encodeSnapshot(made))
  if (!decoded.ok) throw new Error(decoded.issues.join('\n'))
  return decoded.snapshot
}
