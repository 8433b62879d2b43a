/** What a set-up error tells: what happened, what to do, and the command to run afterwards. */
export interface SetupProblem {
  what: string
  action: string
  command?: string
}

/**
 * Something outside the sheet's rows is not as it must be before anything can be read (no such file, not shared, no
 * credentials). Nothing has been written. Exit code 2. Its words are Swedish, complete, and hold no secret.
 */
export class SetupError extends Error {
  override name = 'SetupError'
  readonly problem: SetupProblem

  constructor(problem: SetupProblem) {
    super([problem.what, problem.action, problem.command].filter(Boolean).join('\n'))
    this.problem = problem
  }
}
