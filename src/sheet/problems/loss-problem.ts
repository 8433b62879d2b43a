import type { DaysChanged, Loss } from '../../domain/published/loss.ts'
import type { Problem } from './problem.ts'
import type { HeldFinding } from './findings/row-findings.ts'

/** A loss as the problem that stops the run. */
export function lossProblem(loss: Loss): Problem {
  const tab = loss.kind === 'place-emptied' ? 'Aktiviteter' : loss.tab
  return {
    finding: findingFor(loss),
    severity: 'error',
    where: { tab, gid: null, cell: null, column: null, row: null },
    found: null,
    effect: 'nothing-published',
  }
}

/** Many other days and times at once: what stops the run, or a warning where they are fewer. */
export function daysChangedProblem({ isBrake, of, changes }: DaysChanged): Problem {
  return {
    finding: { code: isBrake ? 'DAYS_CHANGED_AT_ONCE' : 'SEVERAL_DAYS_CHANGED', of, changes },
    severity: isBrake ? 'error' : 'warning',
    where: { tab: 'Aktiviteter', gid: null, cell: null, column: null, row: null },
    found: null,
    effect: isBrake ? 'nothing-published' : 'published',
  }
}

function findingFor(loss: Loss): HeldFinding {
  switch (loss.kind) {
    case 'rows-gone':
      return { code: 'ROWS_GONE', tab: loss.tab, before: loss.before, now: loss.now }
    case 'place-emptied':
      return { code: 'PLACE_EMPTIED', name: loss.name, before: loss.before }
    case 'tab-gone':
      return { code: 'OPTIONAL_TAB_GONE', tab: loss.tab }
    case 'column-gone':
      return { code: 'VISIBILITY_COLUMN_GONE', tab: loss.tab, header: loss.column }
  }
}
