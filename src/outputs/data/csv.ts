/** What a record of open data may hold. */
export type DataValue = string | number | boolean | null | readonly string[]

/** A record of open data: flat, so that JSON and CSV say the same. */
export type DataRecord = Readonly<Record<string, DataValue>>

/** Without this mark Excel takes UTF-8 for another encoding and garbles å, ä and ö. */
const byteOrderMark = '\ufeff'

/**
 * Records as CSV (RFC 4180) after a byte order mark: comma, CRLF, a header row of `columns`. Yes and no are "ja" and "nej", lists are separated
 * by semicolon, null is empty. A cell that a spreadsheet would take for a formula gets an apostrophe first (OWASP, CSV
 * injection).
 */
export function toCsv(columns: readonly string[], records: readonly DataRecord[]): string {
  const rows = records.map((record) => columns.map((column) => formatValue(record[column] ?? null)))
  return byteOrderMark + [columns, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')
}

function formatValue(value: DataValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (typeof value === 'number') return String(value)
  return disarm(typeof value === 'string' ? value : value.join(';'))
}

/** Numbers are written by us and may be negative; only text can be a formula. */
function disarm(text: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
