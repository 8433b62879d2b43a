import { isTakenAddress } from '../../domain/published/short-addresses.ts'
import { toSlug } from '../parse/slugs.ts'
import { isShownRow } from '../rows/read-visibility.ts'
import type { RowReader } from '../rows/row-reader.ts'

type Row = RowReader<'Platser'>

/**
 * Reads the column Kortadress of one row, given all: null where it is empty, where the site itself has a page there, and where several
 * rows have it, since nobody can know which of them paper leads to.
 */
export function readShortAddress(row: Row, rows: readonly Row[]): string | null {
  const short = row.value('Kortadress')
  // A draft has no address yet, and nothing of it is quoted.
  if (short === null || !isShownRow(row)) return null
  if (isTakenAddress(short)) {
    const proposal = toSlug(row.glance('Plats') ?? '') || `${short}-1`
    row.leaveOut('Kortadress', {
      code: 'SHORT_ADDRESS_TAKEN',
      short,
      proposal: isTakenAddress(proposal) ? `${short}-huset` : proposal,
    })
    return null
  }
  // A hidden place and a draft have no address that could be in the way.
  const others = rows.filter(
    (other) => other !== row && isShownRow(other) && other.glanceAt('Kortadress') === short,
  )
  if (others.length === 0) return short
  const numbers = others.slice(0, 10).map(({ number }) => number)
  row.leaveOut('Kortadress', { code: 'SHORT_ADDRESS_TWICE', short, rows: numbers })
  return null
}
