import type { Finding } from '../problem.ts'

/**
 * What a parser makes of a cell: a value, perhaps with remarks that the coordinator should see, or the findings that
 * say why there is none. A parser never throws and never guesses.
 */
export type Parsed<Value> =
  { ok: true; value: Value; remarks: readonly Finding[] } | { ok: false; findings: readonly Finding[] }

/** A value read, with remarks if there are any. */
export function read<Value>(value: Value, remarks: readonly Finding[] = []): Parsed<Value> {
  return { ok: true, value, remarks }
}

/** No value, and why. */
export function unreadable<Value>(...findings: Finding[]): Parsed<Value> {
  return { ok: false, findings }
}
