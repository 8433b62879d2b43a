import type { CellValue } from '../cell-value.ts'
import type { CellContext, Kind } from '../contract/kinds/kind.ts'
import { cleanProse } from '../parse/clean-text.ts'
import type { Parsed } from '../parse/parsed.ts'
import type { PersonalKind } from '../privacy/personal-data.ts'
import { withoutPersonalContacts } from '../privacy/whose-number.ts'
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
}

/** The one door between a cell and what is published: reads it by its kind, and cuts what is private as the kind says. */
export function openCell<Value>(
  cell: CellValue,
  kind: Kind<Value>,
  { cells, own }: CellSurroundings,
): OpenedCell<Value> {
  const failure = hasBrokenFormula(cell)
  if (failure) return { parsed: { ok: false, findings: [failure] }, cut: [] }
  if (kind.contacts !== 'cut' || typeof cell !== 'string')
    return cutFromValue(kind, kind.read(cell, cells), own)
  const { text, cut } = withoutPersonalContacts(cleanProse(cell), own)
  if (cut.length === 0) return { parsed: kind.read(cell, cells), cut }
  return { parsed: text === '' ? null : kind.read(text, cells), cut }
}

/** For kinds of which only a part is free text. */
function cutFromValue<Value>(
  { contacts }: Kind<Value>,
  parsed: Parsed<Value>,
  own: OrganisationContacts,
): OpenedCell<Value> {
  if (!parsed.ok || typeof contacts === 'string') return { parsed, cut: [] }
  const found = new Set<PersonalKind>()
  const value = contacts.cutFrom(parsed.value, (written) => {
    const { text, cut } = withoutPersonalContacts(written, own)
    for (const each of cut) found.add(each)
    return text
  })
  return { parsed: { ...parsed, value }, cut: [...found] }
}
