import type { Agreement } from '../../domain/agreement/agreement.ts'
import { toSlug } from '../parse/slugs.ts'
import type { RowReader } from '../rows/row-reader.ts'

/** The tabs whose rows say which agreement they belong to. */
export type TabOfAgreement = 'Avtalstext' | 'Åtaganden' | 'Hålldatum' | 'Index' | 'Belopp'

/** Which agreement a row belongs to. `all` is only for rows that may be common: index and amounts. */
export type Belonging = { kind: 'one'; id: string } | { kind: 'all' } | { kind: 'unknown' }

/** The agreements that other tabs can name, by the name in the tab Avtal. */
export class AgreementNames {
  readonly #agreements: readonly Agreement[]

  constructor(agreements: readonly Agreement[]) {
    this.#agreements = agreements
  }

  /**
   * The agreement that a row belongs to: the one it names; without a name the one that has none, or the only one.
   * Anything else is an error on the row, because nobody can know whose words or duties they are.
   */
  ownerOf(row: RowReader<TabOfAgreement>): string | null {
    const belonging = this.belongingOf(row)
    if (belonging.kind === 'one') return belonging.id
    if (belonging.kind === 'unknown') return null
    const own = this.#unnamed() ?? (this.#agreements.length === 1 ? this.#agreements[0] : undefined)
    if (own) return own.id
    row.error('Avtal', { code: 'AGREEMENT_NOT_NAMED', known: this.#known() })
    return null
  }

  /** As ownerOf, where a row that names none is common to all. */
  belongingOf(row: RowReader<TabOfAgreement>): Belonging {
    const name = row.value('Avtal')
    if (name === null) return { kind: 'all' }
    const found = this.#agreements.find((each) => [each.id, toSlug(each.name ?? '')].includes(toSlug(name)))
    if (found) return { kind: 'one', id: found.id }
    row.error('Avtal', { code: 'AGREEMENT_UNKNOWN', name, known: this.#known() })
    return { kind: 'unknown' }
  }

  #unnamed(): Agreement | undefined {
    return this.#agreements.find((each) => each.name === null)
  }

  #known(): string[] {
    return this.#agreements.map((each) => each.name ?? each.id)
  }
}
