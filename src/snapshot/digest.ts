/**
 * A short, stable fingerprint of plain data (two 32-bit multiplicative hashes, as in cyrb53): it tells that facts have changed
 * since last time, and guards against nothing. The same data give the same text on every machine.
 */
export function digest(facts: unknown): string {
  const text = JSON.stringify(facts)
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  return `${mixed(high, low)}${mixed(low, high)}`
}

function mixed(a: number, b: number): string {
  const half = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  return (half >>> 0).toString(36)
}
