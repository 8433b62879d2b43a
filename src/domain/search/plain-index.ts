/**
 * An index as plain as can be, for browsers that can't run Pagefind's: of each stem the documents (by number) and the words'
 * numbers in them, "3:0,5 7:12".
 */
type PlainIndex = Readonly<Record<string, string>>

/** A document that holds a stem, and where. */
interface PlainPosting {
  row: number
  words: number[]
}

/** The index of documents that are given as their stems in order. */
export function toPlainIndex(documents: readonly (readonly string[])[]): PlainIndex {
  const index = new Map<string, Map<number, number[]>>()
  documents.forEach((stems, row) => {
    stems.forEach((stem, word) => {
      const rows = index.get(stem) ?? new Map<number, number[]>()
      rows.set(row, [...(rows.get(row) ?? []), word])
      index.set(stem, rows)
    })
  })
  const texts = [...index].map(([stem, rows]) => [stem, [...rows].map(formatPosting).join(' ')] as const)
  return Object.fromEntries(texts)
}

/** @returns what finds a stem in an index that was read from a file. */
export function readPlainIndex(file: unknown): (stem: string) => PlainPosting[] {
  const index = new Map(typeof file === 'object' && file !== null ? Object.entries(file) : [])
  return (stem) => {
    const text: unknown = index.get(stem)
    return typeof text === 'string' ? text.split(' ').map(parsePosting) : []
  }
}

function formatPosting([row, words]: readonly [number, readonly number[]]): string {
  return `${row}:${words.join(',')}`
}

function parsePosting(text: string): PlainPosting {
  const [row = '', words = ''] = text.split(':')
  return { row: Number(row), words: words.split(',').map(Number) }
}
