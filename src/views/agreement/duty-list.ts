import type { Agreement } from '../../domain/agreement/agreement.ts'
import { agreementName, withFullStop } from '../../domain/agreement/agreement-words.ts'
import { deadlineStatus, type Deadline, type DeadlineStatus } from '../../domain/agreement/deadline.ts'
import { deadlineStateName, explainDeadline } from '../../domain/agreement/deadline-words.ts'
import type { DutyState } from '../../domain/agreement/duty-status.ts'
import {
  deadlinesOf,
  judgeDuties,
  type JudgedDuty,
  type YearSoFar,
} from '../../domain/agreement/judged-duties.ts'
import { dutyStateNames, explainStatus, measureNames } from '../../domain/agreement/duty-words.ts'
import { formatNumber } from '../../domain/agreement/money.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import type { Site } from '../../domain/site.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import { dutyStatement, type Statement } from './agreement-statement.ts'
import { toTimeline, type Timeline } from './deadline-timeline.ts'
import type { MarkLook } from './mark-look.ts'
import type { Link } from '../frame/page-frame.ts'

/** A duty with its status, computed, and why. */
export interface ListedDuty {
  statement: Statement
  who: string
  state: DutyState
  stateName: string
  why: string
  /** Goal, outcome, date and evidence, as far as anybody has told. */
  facts: readonly string[]
  evidence: Link | null
}

/** A deadline with its status, computed. */
export interface ListedDeadline {
  /** As on the time line. */
  number: number
  what: string
  when: string
  who: string
  /** The day has passed, and nothing is reported. */
  isUnreported: boolean
  stateName: string
  why: string
  note: string | null
  evidence: Link | null
}

/** "3 av 11", and a mark for each. */
export interface DutyFigure {
  figure: string
  /** "krav är gjorda. Ej redovisat: 8." */
  text: string
  marks: readonly MarkLook[]
}

/** Duties of one state: open where a day has passed or a goal is missed, otherwise to be opened. */
export interface DutyGroup {
  /** "Ej redovisat: 8 krav" */
  heading: string
  isOpen: boolean
  duties: readonly ListedDuty[]
}

/** What an agreement binds its parties to, and by when. */
export interface AgreementDuties {
  /** Null where there is only one agreement. */
  name: string | null
  id: string
  /** "Avtalet kräver 11 saker. Pågår: 3. Ej redovisat: 8." */
  summary: string
  /** How many of the required duties are done, and a mark for each of them. Null where nothing is required. */
  figure: DutyFigure | null
  /** The duties by state, what wants somebody's eyes first. */
  groups: readonly DutyGroup[]
  deadlines: readonly ListedDeadline[]
  timeline: Timeline | null
}

/** Duties and deadlines of every agreement, the latest first. */
export function toDutyLists(site: Site, soFar: YearSoFar): AgreementDuties[] {
  const { agreements } = site.data.partnership
  return agreements.toReversed().map((agreement) => {
    const judged = judgeDuties(site, agreement, soFar)
    const deadlines = deadlinesOf(site.data.partnership, agreement)
    return {
      name: agreements.length > 1 ? agreementName(agreement) : null,
      id: agreement.id,
      summary: summaryOf(judged),
      figure: figureOf(judged),
      groups: toGroups(agreement, judged),
      deadlines: deadlines.map((deadline, index) =>
        listDeadline(deadline, index + 1, deadlineStatus(deadline, site.today)),
      ),
      timeline: toTimeline(agreement, deadlines, site.today),
    }
  })
}

/** How a duty of each state looks among the others. */
const looks: Record<Exclude<DutyState, 'no-requirement'>, MarkLook> = {
  done: 'filled',
  'under-way': 'half',
  missed: 'late',
  'not-reported': 'none',
  'not-begun': 'none',
}

/** In this order, too, they are told. */
const requiredStates = ['done', 'under-way', 'missed', 'not-reported', 'not-begun'] as const

function figureOf(judged: readonly JudgedDuty[]): DutyFigure | null {
  const states = requiredStates.flatMap((state) =>
    judged.filter(({ status }) => status.state === state).map(() => state),
  )
  if (states.length === 0) return null
  return {
    figure: `${states.filter((state) => state === 'done').length} av ${states.length}`,
    text: ['krav är gjorda.', ...countStates(states, requiredStates.slice(1))].join(' '),
    marks: states.map((state) => looks[state]),
  }
}

/** "Pågår: 2.", "Ej redovisat: 8." */
function countStates(states: readonly DutyState[], told: readonly DutyState[]): string[] {
  return told.flatMap((state) => {
    const count = states.filter((each) => each === state).length
    return count > 0 ? [`${dutyStateNames[state]}: ${count}.`] : []
  })
}

/** Missed goals and passed days stand open; more of them than these are folded like the rest. */
const mostOpenDuties = 4

function toGroups(agreement: Agreement, judged: readonly JudgedDuty[]): DutyGroup[] {
  const isUrgent = ({ status }: JudgedDuty) =>
    status.state === 'missed' || (status.state === 'not-reported' && status.because === 'deadline')
  const urgent = judged.filter(isUrgent)
  const group = (heading: string, own: readonly JudgedDuty[], isOpen = false): DutyGroup[] =>
    own.length === 0
      ? []
      : [
          {
            heading: `${heading}: ${own.length}`,
            isOpen,
            duties: own.map((each) => listDuty(agreement, each)),
          },
        ]
  return [
    ...group('Sista dagen har passerat', urgent, urgent.length <= mostOpenDuties),
    ...([...requiredStates, 'no-requirement'] as const).flatMap((state) =>
      group(
        dutyStateNames[state],
        judged.filter((each) => !isUrgent(each) && each.status.state === state),
      ),
    ),
  ]
}

/** How many of the required duties are in each state. */
function summaryOf(judged: readonly JudgedDuty[]): string {
  const required = judged.filter(({ status }) => status.state !== 'no-requirement')
  if (required.length === 0) return 'Kalkylarket har inga åtaganden som avtalet kräver.'
  const states = required.map(({ status }) => status.state)
  return [
    `Avtalet kräver ${counted(states.length, 'sak', 'saker')}.`,
    ...countStates(states, requiredStates),
  ].join(' ')
}

function listDuty(agreement: Agreement, { duty, status }: JudgedDuty): ListedDuty {
  return {
    statement: dutyStatement(agreement, duty),
    who: duty.who,
    state: status.state,
    stateName: dutyStateNames[status.state],
    why: explainStatus(duty, status),
    facts: [
      ...(duty.goal === null ? [] : [goalText(duty.goal, duty.measure && measureNames[duty.measure])]),
      ...(duty.outcome ? [`Redovisat utfall: ${withFullStop(duty.outcome.text)}`] : []),
      ...(duty.asOf ? [`Gäller ${formatDate(duty.asOf, null)}.`] : []),
      ...(duty.heldSince ? ['Uppgiften håller på att rättas.'] : []),
    ],
    evidence: duty.evidence ? { address: duty.evidence, text: `Underlag: ${duty.duty}` } : null,
  }
}

function goalText(goal: number, measure: string | null): string {
  return `Mål: ${formatNumber(goal)}${measure ? ` ${measure}` : ''}.`
}

function listDeadline(deadline: Deadline, number: number, status: DeadlineStatus): ListedDeadline {
  const to = deadline.recipient ? ` till ${deadline.recipient}` : ''
  const done = deadline.done ? ` Klart ${formatDate(deadline.done, null)}.` : ''
  return {
    number,
    what: deadline.what,
    when: `Senast ${formatDate(deadline.due, null)}.${done}`,
    who: `${deadline.who}${to}.`,
    isUnreported: status.kind === 'not-reported',
    stateName: deadlineStateName(status),
    why: explainDeadline(status),
    note: deadline.note && withFullStop(deadline.note),
    evidence: deadline.evidence ? { address: deadline.evidence, text: `Underlag: ${deadline.what}` } : null,
  }
}
