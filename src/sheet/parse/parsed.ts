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

/** All parts of a cell, in their order, with what is to be remarked on them; or why any of them can't be read. */
export function readAll<Value>(parts: readonly Parsed<Value>[]): Parsed<Value[]> {
  const findings = parts.flatMap((part) => (part.ok ? [] : part.findings))
  if (findings.length > 0) return { ok: false, findings }
  const whole = parts.flatMap((part) => (part.ok ? [part] : []))
  return read(
    whole.map(({ value }) => value),
    whole.flatMap(({ remarks }) => remarks),
  )
}

/** The same, told with the first finding alone, where each more would say the same of the cell. */
export function withOneFinding<Value>(parsed: Parsed<Value>): Parsed<Value> {
  return parsed.ok ? parsed : { ok: false, findings: parsed.findings.slice(0, 1) }
}

/** No value, and why. */
export function unreadable<Value>(...findings: Finding[]): Parsed<Value> {
  return { ok: false, findings }
}
