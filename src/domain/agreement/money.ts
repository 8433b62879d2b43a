import type { ExactAmount } from './indexation.ts'

const space = '\u00A0'

/** "264 452,50 kr", without öre where there are none: "250 000 kr". Takes öre. Spaces don't break. */
export function formatKronor(ore: number): string {
  return `${formatFigures(ore)}${space}kr`
}

/** "250 000 kronor", for a sentence: a voice spells "kr" out, letter by letter. Takes öre. Spaces don't break. */
export function formatKronorInFull(ore: number): string {
  return `${formatFigures(ore)}${space}${ore === 100 ? 'krona' : 'kronor'}`
}

function formatFigures(ore: number): string {
  return formatDecimal(decimalKronor({ units: BigInt(ore), decimals: 0 }), 2)
}

/** "1 250 kr mer", "50,50 kr mindre", "lika": a difference in words. Takes öre. */
export function formatDifference(ore: number): string {
  if (ore === 0) return 'lika'
  return `${formatKronor(Math.abs(ore))} ${ore > 0 ? 'mer' : 'mindre'}`
}

/** The exact amount in kronor as a decimal number with a point: "268419.2875". */
export function decimalKronor(amount: ExactAmount): string {
  const decimals = amount.decimals + 2
  const sign = amount.units < 0n ? '-' : ''
  const digits = String(amount.units < 0n ? -amount.units : amount.units).padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  return sign + digits.slice(0, -decimals) + (fraction && `.${fraction}`)
}

/** "1,027" for an index of 2,7 %. Takes hundredths of a percent. */
export function formatFactor(hundredths: number): string {
  const digits = String(10_000 + hundredths).padStart(5, '0')
  return `${digits.slice(0, -4)},${digits.slice(-4).replace(/0$/, '')}`
}

/** "2,7 %", "−0,4 %". Takes hundredths of a percent. */
export function formatPercent(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  const sign = hundredths < 0 ? '−' : ''
  return `${sign}${digits.slice(0, -2)},${digits.slice(-2).replace(/0$/, '')}${space}%`
}

/** "1 184", "7,5": a number in Swedish, whose thousands don't break. */
export function formatNumber(number: number): string {
  return formatDecimal(String(number), 0)
}

/** A decimal number with a point, in Swedish; a fraction has at least `places` digits. */
export function formatDecimal(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '−').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space)
  return fraction ? `${grouped},${fraction.padEnd(places, '0')}` : grouped
}

/** "1 dag", "45 dagar", "2 793 dagar (mer än 7 år)" */
export function formatDays(days: number): string {
  const years = Math.floor(days / 365.2425)
  const inYears = years > 0 ? ` (mer än ${years} år)` : ''
  return `${formatNumber(days)} ${days === 1 ? 'dag' : 'dagar'}${inYears}`
}
