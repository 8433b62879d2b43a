import { contract, type ColumnContract } from './columns.ts'
import type { TabName } from '../tab-names.ts'
import { nearestName, nearlyAs, normalizeHeader } from '../parse/near-names.ts'
import type { StructureFinding } from '../problems/findings/structure-findings.ts'

/** Where one of the contract's columns stands in a tab; the first column has index 0. */
export interface FoundColumn {
  header: string
  index: number
}

/** What a header row says: the contract's columns that it has, and what is wrong with it. */
export interface MatchedHeaders {
  columns: readonly FoundColumn[]
  findings: readonly { finding: StructureFinding; header: string | null; index: number | null }[]
}

/**
 * Finds the contract's columns of a tab in its first row. A header that stands twice is left out (nobody can know which
 * column is the public one) and every other header is forgotten.
 */
export function matchHeaders(tab: TabName, headerRow: readonly string[]): MatchedHeaders {
  const wanted: readonly ColumnContract[] = contract[tab].columns
  const normalized = headerRow.map(normalizeHeader)
  const known = new Set(wanted.map((column) => normalizeHeader(column.header)))
  const strangers = headerRow.filter(
    (_, index) => normalized[index] !== '' && !known.has(normalized[index] ?? ''),
  )
  const columns: FoundColumn[] = []
  const findings: MatchedHeaders['findings'][number][] = []
  for (const { header, required } of wanted) {
    const places = indexesOf(normalized, normalizeHeader(header))
    const [index] = places
    if (index === undefined) {
      const finding = findingForMissing(tab, { header, required }, strangers)
      const place =
        finding?.code === 'COLUMN_MISSPELT' ? headerRow.indexOf(nearlyAs(header, strangers) ?? '') : null
      if (finding) findings.push({ finding, header, index: place })
    } else if (places.length > 1) {
      findings.push({
        finding: { code: 'HEADER_TWICE', tab, header, letters: places.map(columnLetter) },
        header,
        index,
      })
    } else {
      columns.push({ header, index })
    }
  }
  if (normalized.some((header) => known.has(header))) return { columns, findings }
  const example = wanted.find(({ required }) => required)?.header ?? ''
  return {
    columns: [],
    findings: [{ finding: { code: 'HEADER_ROW_MISSING', tab, example }, header: null, index: null }],
  }
}

/** "A" for 0, "AB" for 27: the letter that a spreadsheet shows above the column. */
export function columnLetter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}

function findingForMissing(
  tab: TabName,
  { header, required }: Pick<ColumnContract, 'header' | 'required'>,
  strangers: readonly string[],
): StructureFinding | null {
  if (required) return { code: 'COLUMN_MISSING', tab, header, nearest: nearestName(header, strangers) }
  return nearlyAs(header, strangers) === null ? null : { code: 'COLUMN_MISSPELT', tab, header }
}

function indexesOf(values: readonly string[], wanted: string): number[] {
  return values.flatMap((value, index) => (value === wanted ? [index] : []))
}
