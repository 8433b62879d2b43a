import { DelegateBackoff, handleWhen, retry } from 'cockatiel'
import type { StructureFinding } from '../../problems/findings/structure-findings.ts'
import type { Failure } from './google-failure.ts'
import type { GoogleLimits } from './google-limits.ts'

/** Google gave no answer that can be trusted, after all tries. The run stops and the old site stays. */
export class GoogleBrake extends Error {
  override name = 'GoogleBrake'
  readonly finding: StructureFinding

  constructor(finding: StructureFinding) {
    super(finding.code)
    this.finding = finding
  }
}

/** Tabs or columns moved between two reads; everything has to be read again from the start. */
export class MovedError extends Error {
  override name = 'MovedError'
}

/** The whole run's time, which all its requests and waits share. */
export class TimeLeft {
  readonly #end: number

  constructor(total: number) {
    this.#end = performance.now() + total
  }

  /** Milliseconds that are left; never less than 0. */
  left(): number {
    return Math.max(0, this.#end - performance.now())
  }
}

/** A try has failed, and there will be another. */
export interface Waiting {
  /** How many tries have failed, counted from 1. */
  attempt: number
  /** Until the next, in milliseconds. */
  delay: number
  /** Until there will be no more, in milliseconds. */
  left: number
}

/** How long to go on, and what is worth another try. */
export interface Retrying {
  limits: GoogleLimits
  deadline: TimeLeft
  /** What a failure means; null: a bug, which is thrown on as it is. */
  judge: (error: unknown) => Failure | null
  /** Is told of each wait. */
  onWait?: ((waiting: Waiting) => void) | undefined
}

/**
 * Runs an idempotent request until it succeeds, waiting a random part of a doubled time between tries, and at least as
 * long as an answer asks for (`Retry-After`). `attempt` gets the milliseconds that one try may take.
 * @throws SetupError when a person has to act, GoogleBrake when time is up, MovedError when ranges no longer fit.
 */
export async function withRetries<Answer>(
  attempt: (timeout: number) => Promise<Answer>,
  { limits, deadline, judge, onWait }: Retrying,
): Promise<Answer> {
  let told: Failure | null = null
  const judgeOnce = async (timeout: number) => {
    try {
      return await attempt(timeout)
    } catch (error) {
      const failure = judge(error)
      if (!failure) throw error
      // A last try that is cut short by the whole run's limit says nothing of its own.
      if (!told || timeout === limits.request || failure.kind !== 'passing') told = failure
      throw new Judged(told)
    }
  }
  const policy = retry(
    handleWhen((error) => error instanceof Judged && isWorthAnotherTry(error.failure, deadline)),
    { maxAttempts: Infinity, backoff: backoffFor(limits, deadline) },
  )
  let failed = 0
  policy.onRetry(({ delay }) => onWait?.({ attempt: (failed += 1), delay, left: deadline.left() }))
  try {
    return await policy.execute(() => judgeOnce(Math.min(limits.request, Math.ceil(deadline.left()) || 1)))
  } catch (error) {
    throw error instanceof Judged ? meaningOf(error.failure) : error
  }
}

/** A failed try, once it is known what the failure means. */
class Judged extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

function isWorthAnotherTry(failure: Failure, deadline: TimeLeft): boolean {
  return failure.kind === 'passing' && deadline.left() > (failure.waitAtLeast ?? 0)
}

function backoffFor(limits: GoogleLimits, deadline: TimeLeft) {
  return new DelegateBackoff<{ attempt: number; result: object }>(({ attempt, result }) => {
    const failure = 'error' in result && result.error instanceof Judged ? result.error.failure : null
    const asked = failure?.kind === 'passing' ? failure.waitAtLeast : null
    return Math.min(deadline.left(), Math.max(asked ?? 0, jitter(attempt, limits)))
  })
}

/** "Full jitter": anything between nothing and the doubled wait, so that many clients don't come back at once. */
function jitter(attempt: number, { firstWait, longestWait }: GoogleLimits): number {
  return Math.random() * Math.min(longestWait, firstWait * 2 ** (attempt - 1))
}

function meaningOf(failure: Failure): Error {
  if (failure.kind === 'setup') return failure.error
  return failure.kind === 'moved' ? new MovedError('moved') : new GoogleBrake(failure.finding)
}
