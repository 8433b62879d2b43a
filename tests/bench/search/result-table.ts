/** What one way of searching cost, and how often it was right. */
export interface Measured {
  name: string
  pageBytes: number
  searchBytes: number
  /** Milliseconds, one a key press. */
  times: number[]
  goodAnswers: number
  questions: number
}

/** The results as a Markdown table. */
export function toTable(results: readonly Measured[]): string {
  const head = [
    '| search | its page | to the first result | sum | key presses | median | 95th percentile | right answers |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
  ]
  return [...head, ...results.map(toRow)].join('\n')
}

/** The value that a share of the values doesn't exceed: the nearest of them, never one between. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

function toRow(result: Measured): string {
  const { name, pageBytes, searchBytes, times, goodAnswers, questions } = result
  const milliseconds = (share: number) => `${percentile(times, share).toFixed(0)} ms`
  const cells = [
    name,
    kilobytes(pageBytes),
    kilobytes(searchBytes),
    kilobytes(pageBytes + searchBytes),
    times.length,
    milliseconds(0.5),
    milliseconds(0.95),
    `${goodAnswers} of ${questions} (${((goodAnswers / questions) * 100).toFixed(0)} %)`,
  ]
  return `| ${cells.join(' | ')} |`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
