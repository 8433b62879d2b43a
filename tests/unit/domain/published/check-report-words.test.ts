import { expect, test } from 'vitest'
import { formatVerdict } from '../../../../src/domain/published/check-report-words.ts'
import { reportedProblem } from '../../../support/site/reported-problem.ts'

const warning = reportedProblem({ severity: 'warning' })
const notice = reportedProblem({ severity: 'notice' })
const rows = (held: number) => ({ Aktiviteter: { read: 10, published: 10 - held, held } })

test.each([
  { held: 0, problems: [], verdict: 'Allt är publicerat.' },
  { held: 0, problems: [warning], verdict: 'Allt är publicerat. 1 sak kan bli bättre.' },
  { held: 0, problems: [notice], verdict: 'Allt är publicerat.' },
  { held: 1, problems: [reportedProblem()], verdict: '1 rad väntar på dig. Resten är publicerat.' },
  {
    held: 2,
    problems: [reportedProblem(), reportedProblem(), warning, warning],
    verdict: '2 rader väntar på dig. Resten är publicerat. 2 saker kan bli bättre.',
  },
])('$held held rows and $problems.length problems: $verdict', ({ held, problems, verdict }) => {
  const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length
  const counts = { error: count('error'), warning: count('warning'), rows: rows(held) }
  expect(formatVerdict({ counts, problems })).toBe(verdict)
})

test('nothing is said to be published that is not', () => {
  const report = { counts: { error: 1, warning: 0, rows: rows(1) }, problems: [reportedProblem()] }
  expect(formatVerdict(report, 'stopped')).toBe('Ingenting publiceras förrän stoppet är åtgärdat.')
  expect(formatVerdict(report, 'checked')).toBe('1 rad väntar på dig. Resten kan publiceras.')
  expect(formatVerdict(report, 'read')).toBe('1 rad väntar på dig. Resten är läst och får publiceras.')
  expect(formatVerdict(report, 'built')).toBe('1 rad väntar på dig. Resten är byggt.')
})
