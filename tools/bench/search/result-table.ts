/** What one way of searching cost, and how often it was right. */
export interface Measured {
  name: string
  pageBytes: number
  searchBytes: number
  /** Milliseconds, one a key press. */
  times: number[]
  known: Answers
  /** To questions that nobody has mended our search for. */
  unseen: Answers
}

/** How many questions were answered as they should be. */
export interface Answers {
  good: number
  asked: number
}

/** The results as a Markdown table. */
export function toTable(results: readonly Measured[]): string {
  const head = [
    '| search | its page | to the first result | sum | key presses | median | 95th percentile | right answers | to questions new to us |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
  ]
  return [...head, ...results.map(toRow)].join('\n')
}

/** The value that a share of the values doesn't exceed: the nearest of them, never one between. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

function toRow(result: Measured): string {
  const { name, pageBytes, searchBytes, times, known, unseen } = result
  const milliseconds = (part: number) => `${percentile(times, part).toFixed(0)} ms`
  const cells = [
    name,
    kilobytes(pageBytes),
    kilobytes(searchBytes),
    kilobytes(pageBytes + searchBytes),
    times.length,
    milliseconds(0.5),
    milliseconds(0.95),
    share(known),
    share(unseen),
  ]
  return `| ${cells.join(' | ')} |`
}

function share({ good, asked }: Answers): string {
  return `${good} of ${asked} (${((good / asked) * 100).toFixed(0)} %)`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
