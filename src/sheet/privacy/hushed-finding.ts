import type { CellValue } from '../cell-value.ts'
import { givenNames } from '../parse/given-names.ts'
import { nearlyAs } from '../parse/near-names.ts'
import { toSlug } from '../parse/slugs.ts'
import type { Finding } from '../problems/problem.ts'
import { saysNothingPersonal } from './known-words.ts'
import { nameWords } from './whose-number.ts'

/** A finding without any words out of the row itself: a draft is nobody's business yet. */
export function hushedFinding(finding: Finding, row: readonly CellValue[]): Finding {
  // Nor are the years of a draft remembered: its memory would be published.
  const kept = finding.code === 'YEAR_ASSUMED' ? { ...finding, keys: [] } : finding
  return withoutWords(kept, (words) => isFrom(words, row))
}

/**
 * A finding without those words out of the row that could name somebody: the report is public. `published` are the
 * names that may be said all the same.
 */
export function spokenFinding(
  finding: Finding,
  row: readonly CellValue[],
  published: readonly string[],
): Finding {
  const names = published.flatMap((name) => [name, toSlug(name)])
  const nearest = 'nearest' in finding && typeof finding.nearest === 'string' ? finding.nearest : null
  return withoutWords(
    finding,
    (words, key) =>
      key !== 'nearest' &&
      isFrom(words, row) &&
      !saysNothingPersonal(words) &&
      !names.includes(words) &&
      !isSlipFor(words, nearest),
  )
}

/** Nearly a name that is published, so that the slip may be pointed at; never where a given name is in it. */
function isSlipFor(words: string, nearest: string | null): boolean {
  return (
    nearest !== null &&
    nearlyAs(words, [nearest]) !== null &&
    !nameWords(words).some((word) => givenNames.has(word))
  )
}

function withoutWords(finding: Finding, isHushed: (words: string, key: string) => boolean): Finding {
  const copy = { ...finding }
  for (const [key, value] of Object.entries(copy)) {
    if (key === 'code' || key === 'header' || key === 'tab' || typeof value !== 'string') continue
    if (isHushed(value, key)) Object.assign(copy, { [key]: mayLack.has(`${copy.code} ${key}`) ? null : '…' })
  }
  return copy
}

/** What a finding has other words for when it isn't said. */
const mayLack: ReadonlySet<string> = new Set([
  'DAYS_UNREADABLE word',
  'REFERENCE_UNKNOWN name',
  'AGREEMENT_UNKNOWN name',
  'ID_NOT_POSSIBLE proposal',
  'ID_MADE_FROM_NAME id',
  'ID_TWICE id',
  'NAME_TWICE id',
  'SHORT_ADDRESS_TAKEN short',
  'SHORT_ADDRESS_TWICE short',
  'COLOUR_TOO_LIGHT colour',
])

function isFrom(words: string, row: readonly CellValue[]): boolean {
  const [wanted, slug] = [words.toLocaleLowerCase('sv'), toSlug(words)]
  return row.some((value) => {
    const cell = String(value)
    return cell.toLocaleLowerCase('sv').includes(wanted) || (slug !== '' && toSlug(cell).includes(slug))
  })
}
