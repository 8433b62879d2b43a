import type { Deadline } from '../../../src/domain/agreement/deadline.ts'
import type { Duty } from '../../../src/domain/agreement/duty.ts'
import type { Amount, EconomyLine, IndexRate } from '../../../src/domain/agreement/economy.ts'
import type { FollowUpRow } from '../../../src/domain/agreement/follow-up.ts'
import type { Agreement } from '../../../src/domain/agreement/agreement.ts'
import { agreement } from './partnership.ts'
import { day } from './site-data.ts'

/** A fact without the agreement's own words. */
export function fact<Value>(value: Value) {
  return { value, quote: null, note: null }
}

/** 250 000 kr a year from 2018, indexed by OPI from 2019, to the end of 2020. */
export function indexedAgreement(overrides: Partial<Agreement> = {}): Agreement {
  return agreement({
    id: '2018-2020',
    validFrom: fact(day('2018-01-01')),
    validTo: fact(day('2020-12-31')),
    baseAmount: fact(25_000_000),
    baseYear: fact(2018),
    index: fact('OPI'),
    indexedFrom: fact(day('2019-01-01')),
    ...overrides,
  })
}

/** `rate(2019, 2.7)`: a definitive index. */
export function rate(year: number, percent: number, status: IndexRate['status'] = 'definitive'): IndexRate {
  const hundredths = Math.round(percent * 100)
  return { agreementId: null, year, hundredths, status, published: null, source: null, heldSince: null }
}

/** A row of Belopp in kronor. */
export function amount(year: number, decided: number | null, paid: number | null = null): Amount {
  const ore = (kronor: number | null) => (kronor === null ? null : kronor * 100)
  return {
    agreementId: null,
    year,
    decided: ore(decided),
    paid: ore(paid),
    date: null,
    source: null,
    heldSince: null,
  }
}

export function duty(overrides: Partial<Duty> = {}): Duty {
  return {
    agreementId: '2018-2020',
    duty: 'Verksamhet vid 10 servicehus',
    who: 'Föreningen',
    force: 'shall',
    quote: null,
    goal: null,
    measure: null,
    outcome: null,
    asOf: null,
    evidence: null,
    heldSince: null,
    ...overrides,
  }
}

export function deadline(due: string, overrides: Partial<Deadline> = {}): Deadline {
  return {
    agreementId: '2018-2020',
    what: 'Verksamhetsberättelse',
    due: day(due),
    who: 'Föreningen',
    recipient: null,
    done: null,
    evidence: null,
    note: null,
    duty: null,
    heldSince: null,
    ...overrides,
  }
}

/** `followUp('2026-10', { tookPlace: 12 })`: a row of Uppföljning for all places. */
export function followUp(period: string, overrides: Partial<FollowUpRow> = {}): FollowUpRow {
  const [year, month] = period.split('-').map(Number)
  return {
    period: { year: year ?? 0, month: month ?? null },
    placeId: null,
    activityId: null,
    tookPlace: null,
    cancelled: null,
    visits: null,
    volunteerHours: null,
    reportedBy: null,
    heldSince: null,
    ...overrides,
  }
}

/** A line of Ekonomi in kronor. */
export function line(
  kind: EconomyLine['kind'],
  name: string,
  {
    year = 2025,
    budget = null,
    outcome = null,
  }: { year?: number; budget?: number | null; outcome?: number | null },
): EconomyLine {
  const ore = (kronor: number | null) => (kronor === null ? null : kronor * 100)
  return { year, kind, line: name, budget: ore(budget), outcome: ore(outcome), source: null, heldSince: null }
}
