import type { Offer, Price } from './price.ts'

/** "Gratis", "20 kronor", "medlem 40 kronor, övriga 60 kronor", "30 kronor per bricka"; unknown is "Pris ej angivet", which is not free. */
export function formatPrice(price: Price): string {
  const text = amountOf(price)
  return price.note ? `${text} (${price.note})` : text
}

function amountOf(price: Price): string {
  if (price.kind === 'unknown') return 'Pris ej angivet'
  return price.kind === 'free' ? 'Gratis' : price.offers.map(formatOffer).join(', ')
}

function formatOffer({ low, high, audience, unit }: Offer): string {
  const amount = low === high ? formatKronor(low) : `${formatKronor(low)} till ${formatKronor(high)}`
  return [audience, `${amount} ${amount === '1' ? 'krona' : 'kronor'}`, unit]
    .filter((part) => part !== null)
    .join(' ')
}

/** Kronor without öre where there are none: "20", "12,50". */
function formatKronor(ore: number): string {
  return (ore % 100 === 0 ? wholeKronor : withOre).format(ore / 100)
}

// Made once: a page of the calendar has hundreds of prices, and each of these takes its time to make.
const wholeKronor = new Intl.NumberFormat('sv-SE')
const withOre = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2 })
