/**
 * How many slips lie between two words: a letter too many, missing, wrong, or two in the wrong order (optimal string
 * alignment). Stops counting above `limit` and answers `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      current.push(cheapest({ a, b, row, column, current, last, beforeLast }))
    }
    if (Math.min(...current) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return last[b.length] ?? limit + 1
}

/** How many slips a word of that many letters may hold and still be told from others. */
export function slipsAllowed(length: number): 0 | 1 | 2 {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

interface Cell {
  a: string
  b: string
  row: number
  column: number
  current: readonly number[]
  last: readonly number[]
  beforeLast: readonly number[]
}

function cheapest({ a, b, row, column, current, last, beforeLast }: Cell): number {
  const at = (costs: readonly number[], index: number) => costs[index] ?? Infinity
  const isSame = a[row - 1] === b[column - 1]
  const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return Math.min(
    at(last, column) + 1,
    at(current, column - 1) + 1,
    at(last, column - 1) + (isSame ? 0 : 1),
    isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
  )
}
