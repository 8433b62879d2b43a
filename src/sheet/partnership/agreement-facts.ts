import type { Fact } from '../../domain/agreement/agreement.ts'
import type { Parsed } from '../parse/parsed.ts'
import { read } from '../parse/parsed.ts'
import { publicText, publicValue } from '../rows/read-texts.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import type { CellValue } from '../cell-value.ts'
import { publicQuote, withoutTemplateText } from './template-text.ts'

type Row = RowReader<'Avtal'>
type Parser<Value> = (value: CellValue) => Parsed<Value>

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
  readonly #own: OrganisationContacts

  constructor(rows: ReadonlyMap<string, readonly Row[]>, own: OrganisationContacts) {
    this.#rows = rows
    this.#own = own
  }

  required<Value>(
    field: string,
    parse: Parser<Value>,
    previous: Fact<Value> | undefined,
  ): Fact<Value> | null {
    const fact = this.optional(field, parse, previous ?? null)
    if (fact) return fact
    const list = this.#rows.has(field) ? this.unreadable : this.missing
    list.push(field)
    return null
  }

  optional<Value>(
    field: string,
    parse: Parser<Value>,
    previous: Fact<Value> | null | undefined,
  ): Fact<Value> | null {
    const rows = this.#rows.get(field) ?? []
    const [row] = rows
    if (!row) return null
    if (rows.length > 1) this.#reportTwice(field, rows)
    const fact = this.#read(row, parse)
    return rows.length === 1 && fact && !row.isHeld ? fact : this.#keep(rows, previous ?? null)
  }

  many<Value>(field: string, parse: Parser<Value>, previous: readonly Fact<Value>[] = []): Fact<Value>[] {
    const rows = this.#rows.get(field) ?? []
    return rows.flatMap((row, index) => {
      const fact = this.#read(row, parse)
      const shown = fact && !row.isHeld ? fact : this.#keep([row], previous[index] ?? null)
      return shown ? [shown] : []
    })
  }

  /** The one row of a field, to point at. */
  row(field: string): Row | null {
    return this.#rows.get(field)?.[0] ?? null
  }

  #read<Value>(row: Row, parse: Parser<Value>): Fact<Value> | null {
    const value = publicValue(row, 'Värde', { parse, own: this.#own })
    const quote = publicQuote(row, 'Ordagrant', this.#own)
    const note = publicText(row, 'Anmärkning', this.#own)
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

/** A text fact's value; the template's own words are not one. */
export function parseFactText(cell: CellValue): Parsed<string> {
  const parsed = withoutTemplateText(cell, 'Värde')
  return parsed.ok ? read(parsed.value, parsed.remarks) : parsed
}
