import type { CellKind } from './columns.ts'
import { looksPersonal } from './personal-data.ts'
import type { CellValue } from './workbook.ts'

/**
 * What stands in a cell, as a report may quote it: cut short, on one line. Null for free text, for whatever looks
 * personal, and for an empty cell.
 */
export function quotableText(value: CellValue, kind: CellKind): string | null {
  if (neverQuoted.has(kind)) return null
  const text = String(value).slice(0, 500).replace(/\s+/gu, ' ').replace(invisible, '').trim()
  if (text === '' || looksPersonal(text)) return null
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1).trimEnd()}…` : text
}

const longestQuote = 60

const invisible = /[\p{Cf}\p{Cc}]/gu

const neverQuoted: ReadonlySet<CellKind> = new Set([
  'text',
  'prose',
  'quote',
  'phone',
  'email',
  'contact-name',
  'booking',
])
