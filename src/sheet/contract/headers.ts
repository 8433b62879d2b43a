import { contract } from './columns.ts'
import type { ColumnContract, TabName } from './columns.ts'
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

/**
 * The form in which headers and titles are compared: Unicode NFKC, without format characters, spaces collapsed,
 * trimmed, lower case, without a trailing `*` or `:`.
 */
export function normalizeHeader(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s*:]+$/u, '')
    .trim()
    .toLocaleLowerCase('sv')
}

/**
 * The candidate that most likely is what was meant: one that holds the name or is held by it, or the one with fewest
 * letters changed, at most a third of them (and always two). Null when none is near.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const wanted = wordsAlone(name)
  let nearest: string | null = null
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = distanceBetween(wanted, wordsAlone(candidate.slice(0, longestName)))
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}

/** The candidate that is the name but for one or two slips of the finger, the fewest first; null when there is none. */
export function nearlyAs(name: string, candidates: Iterable<string>): string | null {
  const wanted = normalizeHeader(name)
  let nearest: string | null = null
  let least = (wanted.length < 5 ? 1 : 2) + 1
  for (const candidate of candidates) {
    const distance = editDistance(wanted, normalizeHeader(candidate.slice(0, longestName)))
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}

/** "A" for 0, "AB" for 27: the letter that a spreadsheet shows above the column. */
export function columnLetter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}

/** No name of the contract is near this long; it keeps a hostile header from costing time. */
const longestName = 80

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

/** A name as it is said: nobody misses an emoji or a bracket when asked which one was meant. */
function wordsAlone(text: string): string {
  const words = normalizeHeader(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' ? normalizeHeader(text) : words
}

function distanceBetween(wanted: string, candidate: string): number {
  if (candidate === '') return Infinity
  const holds =
    wanted.length > 2 && candidate.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate))
  return holds ? Math.min(1, editDistance(wanted, candidate)) : editDistance(wanted, candidate)
}

/** Levenshtein's: how many letters to add, remove or change. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (letter === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
