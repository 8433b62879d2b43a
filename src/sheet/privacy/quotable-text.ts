import type { CellValue } from '../cell-value.ts'
import type { Kind } from '../contract/kinds/kind.ts'
import { textOf } from '../parse/clean-text.ts'
import { saysNothingPersonal } from './known-words.ts'
import { looksPersonal } from './personal-data.ts'

/**
 * What stands in a cell, as a report may quote it: cut short, on one line. Null for free text, for whatever could name
 * somebody or looks personal, and for an empty cell.
 */
export function quotableText(value: CellValue, { kind, today, mayBeSaid }: QuotedCell): string | null {
  if (!kind.isQuoted) return null
  const number = numberIn(value)
  const shown = number === null ? null : kind.shown?.(number)
  const text = (shown ?? textOf(value)).slice(0, 500).replace(/\s+/gu, ' ').replace(invisible, '').trim()
  if (text === '' || looksPersonal(text, today)) return null
  if (!saysNothingPersonal(text) && !mayBeSaid?.(text)) return null
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1).trimEnd()}…` : text
}

/** The number of a number cell, or of a text that is one: a CSV file has no other numbers. */
function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return value
  return bareNumber.test(String(value).trim()) ? Number(String(value).trim().replace(',', '.')) : null
}

const bareNumber = /^\d{1,6}(?:,\d{1,20})?$/

interface QuotedCell {
  kind: Kind<unknown>
  today: Temporal.PlainDate
  /** Whether words that nobody knows may be said all the same, as the name of a thing is. */
  mayBeSaid?: (text: string) => boolean
}

const longestQuote = 60

const invisible = /[\p{Cf}\p{Cc}]/gu
