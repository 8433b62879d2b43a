/**
 * The sums of /avtal/ekonomi/ worked out again from /data/avtal.json alone, by code that shares nothing with the site's:
 * whole numbers of hundredths of an öre would do, so everything is BigInt in units of 10⁻¹² kronor.
 */
export interface AgreementFile {
  avtal: {
    id: string
    grundbelopp: number
    basår: number
    indexerasFrån: string | null
    index: string | null
    avrundning: string | null
  }[]
  belopp: {
    avtal: string
    år: number
    beräknat: number | null
    oavrundat: string | null
    beslutat: number | null
    utbetalt: number | null
  }[]
  index: { avtal: string | null; år: number; procent: number; status: string }[]
  ekonomi: { år: number; slag: string; post: string; budget: number | null; utfall: number | null }[]
  uppfoljning: {
    period: string
    plats: string | null
    aktivitet: string | null
    tillfällen: number | null
    deltagare: number | null
  }[]
}

const one = 10n ** 12n

/** What the amount of a year should be: unrounded and rounded, in units of 10⁻¹² kronor. Null without an index. */
export function amountOf(
  file: AgreementFile,
  avtal: string,
  year: number,
): { exact: bigint; rounded: bigint } | null {
  const agreement = file.avtal.find(({ id }) => id === avtal)
  if (!agreement) throw new Error(avtal)
  let exact = units(agreement.grundbelopp)
  const first = Math.max(agreement.basår + 1, Number((agreement.indexerasFrån ?? '0').slice(0, 4)))
  for (let each = first; each <= year; each++) {
    const rows = file.index.filter(({ år }) => år === each)
    const row = rows.find(({ status }) => status === 'definitiv') ?? rows[0]
    if (!row) return null
    exact = (exact * (1000n + BigInt(Math.round(row.procent * 10)))) / 1000n
  }
  const steps: Record<string, bigint> = {
    öre: one / 100n,
    kronor: one,
    tiotal: 10n * one,
    hundratal: 100n * one,
    tusental: 1000n * one,
  }
  const step = steps[agreement.avrundning ?? 'öre'] ?? one / 100n
  return { exact, rounded: ((exact + step / 2n) / step) * step }
}

/** Kronor as the page writes them: "256 750", "264 452,50". */
export function swedish(amount: bigint): string {
  const ore = amount / (one / 100n)
  const whole = (ore < 0n ? -ore : ore) / 100n
  const rest = (ore < 0n ? -ore : ore) % 100n
  const grouped = Array.from(String(whole))
    .reverse()
    .map((digit, index) => (index > 0 && index % 3 === 0 ? `${digit} ` : digit))
  return `${ore < 0n ? '−' : ''}${grouped.reverse().join('')}${rest > 0n ? `,${String(rest).padStart(2, '0')}` : ''}`
}

/** A number of kronor out of JSON, exactly. */
export function units(kronor: number): bigint {
  const [whole = '0', fraction = ''] = String(Math.abs(kronor)).split('.')
  const amount = BigInt(whole) * one + BigInt(fraction.padEnd(12, '0'))
  return kronor < 0 ? -amount : amount
}

/** Every amount in kronor that the page may show, as it should be written. */
export function allAmounts(file: AgreementFile): Set<string> {
  const amounts: bigint[] = []
  for (const { avtal, år, beslutat, utbetalt } of file.belopp) {
    const computed = amountOf(file, avtal, år)
    if (computed) amounts.push(computed.exact, computed.rounded)
    if (beslutat !== null) amounts.push(units(beslutat))
    if (utbetalt !== null) amounts.push(units(utbetalt))
    if (beslutat !== null && computed) amounts.push(distance(units(beslutat), computed.rounded))
    if (beslutat !== null && utbetalt !== null) amounts.push(distance(units(beslutat), units(utbetalt)))
  }
  for (const { grundbelopp } of file.avtal) amounts.push(units(grundbelopp))
  for (const year of new Set(file.ekonomi.map(({ år }) => år))) amounts.push(...economyAmounts(file, year))
  return new Set(amounts.map(swedish))
}

function economyAmounts(file: AgreementFile, year: number): bigint[] {
  const lines = file.ekonomi.filter(({ år }) => år === year)
  const amounts = lines.flatMap(({ budget, utfall }) => pair(budget, utfall))
  const sum = (slag: string, field: 'budget' | 'utfall') => {
    const own = lines.filter((line) => line.slag === slag).map((line) => line[field])
    return own.some((value) => value === null)
      ? null
      : own.reduce((total: number, value) => total + (value ?? 0), 0)
  }
  const [income, cost] = ['intäkt', 'kostnad'].map((slag) => ({
    budget: sum(slag, 'budget'),
    utfall: sum(slag, 'utfall'),
  }))
  if (!income || !cost) return amounts
  const less = (one: number | null, other: number | null) =>
    one === null || other === null ? null : one - other
  amounts.push(...pair(income.budget, income.utfall), ...pair(cost.budget, cost.utfall))
  amounts.push(...pair(less(income.budget, cost.budget), less(income.utfall, cost.utfall)))
  for (const field of ['tillfällen', 'deltagare'] as const) {
    const whole = file.uppfoljning.find(
      ({ period, plats, aktivitet }) => period === String(year) && !plats && !aktivitet,
    )
    const count = whole?.[field]
    if (cost.utfall !== null && count) amounts.push(units(Math.round(cost.utfall / count)))
  }
  return amounts
}

function pair(budget: number | null, outcome: number | null): bigint[] {
  const known = [budget, outcome].filter((value) => value !== null).map(units)
  return budget === null || outcome === null ? known : [...known, distance(units(outcome), units(budget))]
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a
}
