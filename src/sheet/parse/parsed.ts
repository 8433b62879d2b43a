import type { Finding } from '../problems/problem.ts'

/**
 * What a parser makes of a cell: a value, perhaps with remarks that the coordinator should see, or the findings that
 * say why there is none. A parser never throws and never guesses.
 */
export type Parsed<Value> = ReadValue<Value> | { ok: false; findings: readonly Finding[] }

interface ReadValue<Value> {
  ok: true
  value: Value
  remarks: readonly Finding[]
  /** Why parts of a list are not in the value. Enough only for a column that a row is published without. */
  missing?: readonly Finding[]
}

/** A value read, with remarks if there are any. */
export function read<Value>(value: Value, remarks: readonly Finding[] = []): Parsed<Value> {
  return { ok: true, value, remarks }
}

/** No value, and why. */
export function unreadable<Value>(...findings: Finding[]): Parsed<Value> {
  return { ok: false, findings }
}
