import { cleanProse } from '../parse/clean-text.ts'
import type { Parsed } from '../parse/parsed.ts'
import { parseList, parseName, parseProse } from '../parse/texts.ts'
import type { HeaderOf, RowReader } from './row-reader.ts'
import { withoutPersonalContacts } from '../privacy/whose-number.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import type { CellValue } from '../cell-value.ts'
import { columnOf } from '../contract/columns.ts'
import type { TabName } from '../tab-names.ts'

/**
 * A cell of free text without private persons' numbers and addresses, which are cut out with a warning. Null when the
 * cell is empty, or when nothing is left.
 */
export function publicText<Tab extends TabName>(
  row: RowReader<Tab>,
  header: HeaderOf<Tab>,
  own: OrganisationContacts,
): string | null {
  const text = publicValue(row, header, { parse: parseProse, own })
  return text === '' ? null : text
}

/** As `publicText`, on one line: a name, a title, a source. */
export function publicName<Tab extends TabName>(
  row: RowReader<Tab>,
  header: HeaderOf<Tab>,
  own: OrganisationContacts,
): string | null {
  const name = publicValue(row, header, { parse: parseName, own })
  return name === '' ? null : name
}

/**
 * The value of a cell with words in it, read without private persons' numbers and addresses. Nothing left of a required
 * cell is an error: a row must not vanish without a word.
 */
export function publicValue<Tab extends TabName, Value>(
  row: RowReader<Tab>,
  header: HeaderOf<Tab>,
  { parse, own }: { parse: (value: CellValue) => Parsed<Value>; own: OrganisationContacts },
): Value | null {
  return row.value(header, (cell) => {
    if (typeof cell !== 'string') return parse(cell)
    const { text, cut } = withoutPersonalContacts(cleanProse(cell), own)
    if (cut.length === 0) return parse(cell)
    row.leaveOut(header, { code: 'CONTACT_IN_FREE_TEXT', header, kinds: cut })
    if (text === '' && columnOf(row.tab, header)?.required) {
      row.error(header, { code: 'NOTHING_LEFT_TO_SHOW' })
    }
    return parse(text)
  })
}

/** As `publicText`, for a text that has been read already. */
export function cutPersonal<Tab extends TabName>(
  row: RowReader<Tab>,
  header: HeaderOf<Tab>,
  { written, own }: { written: string; own: OrganisationContacts },
): string | null {
  const { text, cut } = withoutPersonalContacts(written, own)
  if (cut.length > 0) row.leaveOut(header, { code: 'CONTACT_IN_FREE_TEXT', header, kinds: cut })
  return text === '' ? null : text
}

/** A cell with a list of words, without those that are private persons' numbers and addresses. */
export function publicList<Tab extends TabName>(
  row: RowReader<Tab>,
  header: HeaderOf<Tab>,
  own: OrganisationContacts,
): string[] {
  const written = row.value(header, parseList) ?? []
  const kinds = written.flatMap((word) => withoutPersonalContacts(word, own).cut)
  if (kinds.length === 0) return written
  row.leaveOut(header, { code: 'CONTACT_IN_FREE_TEXT', header, kinds: [...new Set(kinds)] })
  return written.filter((word) => withoutPersonalContacts(word, own).cut.length === 0)
}
