import { phaseOf, type Agreement } from './agreement.ts'
import { deadlineStatus, type Deadline } from './deadline.ts'
import type { Duty } from './duty.ts'

/** A number that the calendar and Uppföljning give for a duty, counted inside the agreement's period. */
export interface Measured {
  value: number
  asOf: Temporal.PlainDate
}

/** How a duty stands, and why: computed from dates and evidence, never typed by anybody. */
export type DutyStatus =
  | { state: 'no-requirement' }
  | { state: 'not-begun' }
  | { state: 'missed'; value: number; goal: number }
  | { state: 'under-way'; because: 'deadlines-left'; next: Deadline; done: number }
  | { state: 'under-way'; because: 'goal-not-reached'; value: number; goal: number }
  | { state: 'under-way'; because: 'evidence-missing' }
  | { state: 'done'; because: 'deadlines'; count: number }
  | { state: 'done'; because: 'goal-reached'; value: number; goal: number; asOf: Temporal.PlainDate }
  | { state: 'done'; because: 'evidence'; asOf: Temporal.PlainDate }
  | { state: 'not-reported'; because: 'nothing' | 'evidence-missing' }
  | { state: 'not-reported'; because: 'deadline'; deadline: Deadline }

export type DutyState = DutyStatus['state']

/** What the status of a duty is computed from. `deadlines` are its own; `measured` is null where nothing is counted. */
export interface DutyFacts {
  agreement: Agreement
  deadlines: readonly Deadline[]
  measured: Measured | null
  today: Temporal.PlainDate
}

/**
 * The status of a duty on a day. A deadline that has passed and that nobody has reported on makes it not reported,
 * whatever else is told. Done needs a date and evidence, or a count from the calendar. Nothing reported is not reported,
 * never "not done" and never "late": nobody has checked.
 */
export function dutyStatus(duty: Duty, facts: DutyFacts): DutyStatus {
  if (duty.force !== 'shall') return { state: 'no-requirement' }
  if (phaseOf(facts.agreement, facts.today) === 'coming') return { state: 'not-begun' }
  return (
    statusByDeadlines(facts) ??
    statusByGoal(duty, facts) ??
    statusByEvidence(duty, facts) ?? { state: 'not-reported', because: 'nothing' }
  )
}

function statusByDeadlines({ deadlines, today }: DutyFacts): DutyStatus | null {
  const all = deadlines.map((deadline) => ({ deadline, status: deadlineStatus(deadline, today) }))
  for (const { deadline, status } of all) {
    if (status.kind === 'not-reported') {
      return { state: 'not-reported', because: 'deadline', deadline }
    }
  }
  const [next] = all.filter(({ status }) => status.kind === 'coming')
  const done = all.filter(
    ({ status }) => status.kind === 'done-in-time' || status.kind === 'done-late',
  ).length
  if (next) return { state: 'under-way', because: 'deadlines-left', next: next.deadline, done }
  return done > 0 ? { state: 'done', because: 'deadlines', count: done } : null
}

function statusByGoal(duty: Duty, facts: DutyFacts): DutyStatus | null {
  const result = resultOf(duty, facts)
  if (duty.goal === null || !result) return null
  const { value, asOf, isProved } = result
  if (value >= duty.goal) {
    return isProved && asOf
      ? { state: 'done', because: 'goal-reached', value, goal: duty.goal, asOf }
      : unproved(facts)
  }
  const hasEnded = phaseOf(facts.agreement, facts.today) === 'ended'
  return hasEnded
    ? { state: 'missed', value, goal: duty.goal }
    : { state: 'under-way', because: 'goal-not-reached', value, goal: duty.goal }
}

function statusByEvidence(duty: Duty, facts: DutyFacts): DutyStatus | null {
  const asOf = notAfter(duty.asOf, facts.today)
  if (duty.evidence && asOf && duty.goal === null) return { state: 'done', because: 'evidence', asOf }
  return duty.outcome || duty.evidence || asOf ? unproved(facts) : null
}

/** What the sheet reports goes before what is counted, since a person has answered for it. */
function resultOf(
  duty: Duty,
  facts: DutyFacts,
): { value: number; asOf: Temporal.PlainDate | null; isProved: boolean } | null {
  const reported = duty.outcome?.number
  if (reported !== null && reported !== undefined) {
    return { value: reported, asOf: notAfter(duty.asOf, facts.today), isProved: duty.evidence !== null }
  }
  return facts.measured && { ...facts.measured, isProved: true }
}

function unproved(facts: DutyFacts): DutyStatus {
  return phaseOf(facts.agreement, facts.today) === 'ended'
    ? { state: 'not-reported', because: 'evidence-missing' }
    : { state: 'under-way', because: 'evidence-missing' }
}

function notAfter(date: Temporal.PlainDate | null, today: Temporal.PlainDate): Temporal.PlainDate | null {
  return date && Temporal.PlainDate.compare(date, today) <= 0 ? date : null
}
