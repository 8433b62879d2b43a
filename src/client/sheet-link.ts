/**
 * The address of the coordinators' sheet from the fragment of their own link
 * (`/kontroll/#https://docs.google.com/spreadsheets/d/…`); null for anything else, so that a link made by somebody
 * else leads nowhere but to a sheet at Google.
 */
export function sheetFromFragment(fragment: string): string | null {
  const text = decode(fragment.replace(/^#/, ''))
  const id = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)(?:[/?#]|$)/.exec(text)?.[1]
  return id === undefined ? null : `https://docs.google.com/spreadsheets/d/${id}/edit`
}

/** The address that opens a cell of a sheet, or its tab where no cell is meant. */
export function cellLink(sheet: string, gid: string, cell: string | undefined): string {
  const range = cell ? `&range=${encodeURIComponent(cell)}` : ''
  return `${sheet}#gid=${encodeURIComponent(gid)}${range}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
