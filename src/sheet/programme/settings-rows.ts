import {
  settingNames,
  settings,
  type requiredSettings,
  type SettingName,
  type SettingValues,
} from '../contract/settings.ts'
import { nearestName, normalizeHeader } from '../parse/near-names.ts'
import type { Problem } from '../problems/problem.ts'
import { cellAddress } from '../rows/cell-address.ts'
import { openRows } from '../rows/open-rows.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { Table } from '../workbook.ts'

type Row = RowReader<'Inställningar'>

/**
 * The rows of Inställningar by their name. A value that can't be read gives the one last published; a required one that
 * has neither is a brake.
 */
export class SettingsRows {
  readonly rows: readonly Row[]
  /** A required setting that has no value, now or before. */
  readonly brakes: Problem[] = []
  readonly #byName: ReadonlyMap<string, readonly Row[]>
  readonly #table: Table | undefined

  constructor(context: ReadingContext) {
    this.rows = openRows(context, 'Inställningar')
    this.#table = context.workbook.tables.get('Inställningar')
    this.#byName = Map.groupBy(this.rows, (row) => settingOf(row) ?? '')
    for (const row of this.#byName.get('') ?? []) this.#reportUnknown(row)
  }

  /** The row of a setting, to point at; null when there is none, or several. */
  row(name: SettingName): Row | null {
    const rows = this.#byName.get(name) ?? []
    return rows.length === 1 ? (rows[0] ?? null) : null
  }

  /** The value of a setting; `previous` is what it was when it was last published. */
  optional<Name extends SettingName>(
    name: Name,
    previous: SettingValues[Name] | null | undefined,
  ): SettingValues[Name] | null {
    const rows = this.#byName.get(name) ?? []
    if (rows.length > 1) return this.#reportTwice(name, rows, previous ?? null)
    const [row] = rows
    const value = row?.valueAs('Värde', settings[name]) ?? null
    return row?.isHeld ? keep([row], previous ?? null) : value
  }

  /** As `optional`, for what the site can't be without: there is a brake when it has no value. */
  required<Name extends (typeof requiredSettings)[number]>(
    name: Name,
    previous: SettingValues[Name] | undefined,
  ): SettingValues[Name] | null {
    const row = this.row(name)
    const isEmpty = row?.isEmpty('Värde') ?? false
    // Without an earlier value the brake below says so, and once is enough.
    if (isEmpty && previous !== undefined)
      row?.error('Värde', { code: 'SETTING_WITHOUT_VALUE', setting: name })
    const isThere = this.#byName.has(name)
    const value = isThere ? this.optional(name, previous) : null
    if (value === null) this.brakes.push(isEmpty && row ? this.#empty(name, row) : this.#missing(name, row))
    return value
  }

  #reportTwice<Value>(name: SettingName, rows: readonly Row[], previous: Value | null): Value | null {
    const numbers = rows.map((row) => row.number)
    for (const row of rows) row.error('Nyckel', { code: 'SETTING_TWICE', setting: name, rows: numbers })
    return keep(rows, previous)
  }

  #reportUnknown(row: Row): void {
    const key = row.value('Nyckel')
    if (key === null) return
    row.leaveOut('Nyckel', { code: 'SETTING_UNKNOWN', nearest: nearestName(key.slice(0, 80), settingNames) })
  }

  #missing(name: SettingName, row: Row | null): Problem {
    const gid = this.#table?.gid ?? null
    const where = {
      tab: 'Inställningar',
      gid,
      cell: null,
      column: 'Värde',
      row: row?.number ?? null,
    } as const
    return { ...nothingPublished, finding: { code: 'SETTING_MISSING', setting: name }, where }
  }

  #empty(name: SettingName, { tab, number }: Row): Problem {
    if (!this.#table) throw new Error('A row has a table.')
    const where = cellAddress({ tab, table: this.#table, number }, 'Värde')
    return { ...nothingPublished, finding: { code: 'SETTING_WITHOUT_VALUE', setting: name }, where }
  }
}

const nothingPublished = { severity: 'error', found: null, effect: 'nothing-published' } as const

const byNormalName = new Map(settingNames.map((name) => [normalizeHeader(name), name]))

/** Which setting a row is about; null where its name is none of the contract's. */
export function settingOf(row: Row): SettingName | null {
  return byNormalName.get(normalizeHeader(row.glance('Nyckel') ?? '')) ?? null
}

function keep<Value>(rows: readonly Row[], previous: Value | null): Value | null {
  if (previous !== null) for (const row of rows) row.keepsLastGood = true
  return previous
}
