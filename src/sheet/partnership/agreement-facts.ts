import type { Fact } from '../../domain/agreement/agreement.ts'
import {
  agreementFields,
  type AgreementField,
  type AgreementValues,
  type requiredFields,
} from '../contract/agreement-fields.ts'
import type { Kind } from '../contract/kinds/kind.ts'
import type { RowReader } from '../rows/row-reader.ts'

type Row = RowReader<'Avtal'>
type FactOf<Field extends AgreementField> = Fact<AgreementValues[Field]>

/**
 * The rows of one agreement, by field. A value that cannot be read is replaced by the one last published, which is
 * then marked; a required field that has neither is remembered in `missing`.
 */
export class AgreementFacts {
  /** Required fields without a row. */
  readonly missing: string[] = []
  /** Required fields that have a row but no value, now or before. */
  readonly unreadable: string[] = []
  /** Whether anything stands as last published. */
  keptLastGood = false
  readonly #rows: ReadonlyMap<string, readonly Row[]>

  constructor(rows: ReadonlyMap<string, readonly Row[]>) {
    this.#rows = rows
  }

  /** The one fact of a field, without which there is no agreement; `previous` is the one last published. */
  required<Field extends (typeof requiredFields)[number]>(
    field: Field,
    previous: FactOf<Field> | undefined,
  ): FactOf<Field> | null {
    const fact = this.optional(field, previous ?? null)
    if (fact) return fact
    const list = this.#rows.has(field) ? this.unreadable : this.missing
    list.push(field)
    return null
  }

  /** The one fact of a field. */
  optional<Field extends AgreementField>(
    field: Field,
    previous: FactOf<Field> | null | undefined,
  ): FactOf<Field> | null {
    const rows = this.#rows.get(field) ?? []
    const [row] = rows
    if (!row) return null
    if (rows.length > 1) this.#reportTwice(field, rows)
    const fact = this.#read(row, agreementFields[field])
    return rows.length === 1 && fact && !row.isHeld ? fact : this.#keep(rows, previous ?? null)
  }

  /** The facts of a field that may have several rows. */
  many<Field extends AgreementField>(field: Field, previous: readonly FactOf<Field>[] = []): FactOf<Field>[] {
    const rows = this.#rows.get(field) ?? []
    return rows.flatMap((row, index) => {
      const fact = this.#read(row, agreementFields[field])
      const shown = fact && !row.isHeld ? fact : this.#keep([row], previous[index] ?? null)
      return shown ? [shown] : []
    })
  }

  /** The one row of a field, to point at. */
  row(field: AgreementField): Row | null {
    return this.#rows.get(field)?.[0] ?? null
  }

  #read<Value>(row: Row, kind: Kind<Value>): Fact<Value> | null {
    const value = row.valueAs('Värde', kind)
    const quote = row.value('Ordagrant')
    const note = row.value('Anmärkning')
    return value === null ? null : { value, quote, note }
  }

  #keep<Value>(rows: readonly Row[], previous: Fact<Value> | null): Fact<Value> | null {
    if (!previous) return null
    this.keptLastGood = true
    for (const row of rows) row.keepsLastGood = true
    return previous
  }

  #reportTwice(field: string, rows: readonly Row[]): void {
    const numbers = rows.map((row) => row.number)
    for (const row of rows) row.error('Fält', { code: 'AGREEMENT_FIELD_TWICE', field, rows: numbers })
  }
}
