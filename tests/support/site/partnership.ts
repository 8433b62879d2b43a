import { agreementSchema, type Agreement } from '../../../src/domain/agreement/agreement.ts'
import type { Partnership } from '../../../src/domain/agreement/partnership.ts'

/** A partnership of which only what is required is told. */
export function partnership(overrides: Partial<Partnership> = {}): Partnership {
  return {
    agreements: [agreement()],
    duties: [],
    deadlines: [],
    indexRates: [],
    amounts: [],
    economy: [],
    followUp: [],
    ...overrides,
  }
}

/** The agreement of which only the required fields are known. */
export function agreement(overrides: Partial<Agreement> = {}): Agreement {
  const lists = Object.entries(agreementSchema.shape).map(([name, type]) => [
    name,
    type.def.type === 'array' ? [] : null,
  ])
  return { ...agreementSchema.parse({ ...Object.fromEntries(lists), ...required }), ...overrides }
}

const required = {
  id: '2026-2028',
  title: fact('Överenskommelse'),
  publicParty: fact('Äldrenämnden i Lillstad'),
  associationParty: fact('Föreningen Gemenskap'),
  validFrom: fact('2026-01-01'),
  validTo: fact('2028-12-31'),
  baseAmount: fact(40_000_000),
  baseYear: fact(2026),
}

function fact<Value>(value: Value) {
  return { value, quote: null, note: null }
}
