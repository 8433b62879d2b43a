import { nearestName, normalizeHeader } from '../parse/near-names.ts'
import { openRows } from '../rows/open-rows.ts'
import type { Parsed } from '../parse/parsed.ts'
import type { Problem } from '../problems/problem.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { CellValue } from '../cell-value.ts'

type Row = RowReader<'Inställningar'>
type Parser<Value> = (value: CellValue) => Parsed<Value>

/** The settings of the contract, in its order. */
export const settingNames = [
  ...(['Webbplatsens namn', 'Förening', 'Kommun', 'Nämnd', 'Förvaltning', 'Telefon', 'Telefontid'] as const),
  ...(['E-post', 'Webbadress', 'Programmet klart till', 'Nästa program', 'Viktigt meddelande'] as const),
  ...(['Meddelandet visas till', 'Formulär för tillgänglighet', 'Licens för öppna data'] as const),
] as const

export type SettingName = (typeof settingNames)[number]

/**
 * The rows of Inställningar by their name. A value that can't be read gives the one last published; a required one that
 * has neither is a brake.
 */
export class SettingsRows {
  readonly rows: readonly Row[]
  /** A required setting that has no value, now or before. */
  readonly brakes: Problem[] = []
  readonly #byName: ReadonlyMap<string, readonly Row[]>
  readonly #gid: number | null

  constructor(context: Pick<ReadingContext, 'workbook' | 'today'>) {
    this.rows = openRows(context, 'Inställningar')
    this.#gid = context.workbook.tables.get('Inställningar')?.gid ?? null
    this.#byName = Map.groupBy(this.rows, (row) => settingOf(row) ?? '')
    for (const row of this.#byName.get('') ?? []) this.#reportUnknown(row)
  }

  /** The row of a setting, to point at; null when there is none, or several. */
  row(name: SettingName): Row | null {
    const rows = this.#byName.get(name) ?? []
    return rows.length === 1 ? (rows[0] ?? null) : null
  }

  optional<Value>(name: SettingName, parse: Parser<Value>, previous: Value | null | undefined): Value | null {
    const rows = this.#byName.get(name) ?? []
    if (rows.length > 1) return this.#reportTwice(name, rows, previous ?? null)
    const [row] = rows
    const value = row?.value('Värde', parse) ?? null
    return row?.isHeld ? keep([row], previous ?? null) : value
  }

  required<Value>(name: SettingName, parse: Parser<Value>, previous: Value | undefined): Value | null {
    const row = this.row(name)
    if (row?.isEmpty('Värde')) row.error('Värde', { code: 'SETTING_WITHOUT_VALUE', setting: name })
    const isThere = this.#byName.has(name)
    const value = isThere ? this.optional(name, parse, previous) : null
    if (value === null) this.brakes.push(this.#missing(name, row))
    return value
  }

  #reportTwice<Value>(name: SettingName, rows: readonly Row[], previous: Value | null): Value | null {
    const numbers = rows.map((row) => row.number)
    for (const row of rows) row.error('Nyckel', { code: 'SETTING_TWICE', setting: name, rows: numbers })
    return keep(rows, previous)
  }

  #reportUnknown(row: Row): void {
    const key = row.value('Nyckel', (value) => ({ ok: true, value: String(value), remarks: [] }))
    if (key === null) return
    row.leaveOut('Nyckel', { code: 'SETTING_UNKNOWN', nearest: nearestName(key.slice(0, 80), settingNames) })
  }

  #missing(name: SettingName, row: Row | null): Problem {
    return {
      finding: { code: 'SETTING_MISSING', setting: name },
      severity: 'error',
      where: {
        tab: 'Inställningar',
        gid: this.#gid,
        cell: null,
        column: 'Värde',
        row: row?.number ?? null,
      },
      found: null,
      effect: 'nothing-published',
    }
  }
}

const byNormalName = new Map(settingNames.map((name) => [normalizeHeader(name), name]))

function settingOf(row: Row): SettingName | null {
  return byNormalName.get(normalizeHeader(row.glance('Nyckel') ?? '')) ?? null
}

function keep<Value>(rows: readonly Row[], previous: Value | null): Value | null {
  if (previous !== null) for (const row of rows) row.keepsLastGood = true
  return previous
}
