import type { CellValue } from '../cell-value.ts'
import type { CellContext, Kind } from '../contract/kinds/kind.ts'
import { cleanProse } from '../parse/clean-text.ts'
import type { Parsed } from '../parse/parsed.ts'
import type { PersonalKind } from '../problems/findings/row-findings.ts'
import { withoutPersonalContacts } from '../privacy/cut-contacts.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import { hasBrokenFormula } from './cell-failures.ts'

/** A cell as it is read, without private persons' numbers and addresses. */
export interface OpenedCell<Value> {
  /** Null where nothing was left to read. */
  parsed: Parsed<Value> | null
  /** What was cut out. */
  cut: readonly PersonalKind[]
}

/** What a cell is read with. */
export interface CellSurroundings {
  cells: CellContext
  own: OrganisationContacts
  /** Whether it decides when, where or whether: such a cell is never read from what is left of a sentence. */
  decides: boolean
}

/** The one door between a cell and what is published: reads it by its kind, and cuts what is private as the kind says. */
export function openCell<Value>(
  cell: CellValue,
  kind: Kind<Value>,
  { cells, own, decides }: CellSurroundings,
): OpenedCell<Value> {
  const failure = hasBrokenFormula(cell)
  if (failure) return { parsed: { ok: false, findings: [failure] }, cut: [] }
  const isAnybodys = kind.contacts === 'by-consent' || kind.contacts === 'own' || typeof cell !== 'string'
  if (isAnybodys) return { parsed: kind.read(cell, cells), cut: [] }
  const { text, cut, isMoreCut } = withoutPersonalContacts(cleanProse(cell), own)
  if (cut.length === 0) return { parsed: kind.read(cell, cells), cut }
  if (decides && kind.isQuoted && isMoreCut)
    return { parsed: { ok: false, findings: [{ code: 'CONTACT_AMONG_OTHER_WORDS', kinds: cut }] }, cut: [] }
  if (kind.contacts === 'cut') return { parsed: text === '' ? null : kind.read(text, cells), cut }
  const parsed = kind.read(cell, cells)
  return parsed.ok ? { parsed: null, cut } : { parsed, cut: [] }
}
