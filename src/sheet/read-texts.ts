import { parseList, parseProse } from './parse/texts.ts'
import type { HeaderOf, RowReader } from './row-reader.ts'
import { withoutPersonalContacts } from './whose-number.ts'
import type { OrganisationContacts } from './whose-number.ts'
import type { TabName } from './columns.ts'

/**
 * A cell of free text without private persons' numbers and addresses, which are cut out with a warning. Null when the
 * cell is empty, or when nothing is left.
 */
export function publicText<Tab extends TabName>(
  row: RowReader<Tab>,
  header: HeaderOf<Tab>,
  own: OrganisationContacts,
): string | null {
  const written = row.value(header, parseProse)
  return written === null ? null : cutPersonal(row, header, { written, own })
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
