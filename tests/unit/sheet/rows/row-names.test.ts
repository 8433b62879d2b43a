import { expect, test } from 'vitest'
import { toReportedProblem } from '../../../../src/sheet/problems/reporters/reported-problem.ts'
import { readScenario } from '../../../support/workbooks/expect-problems.ts'

async function subjectsOf(scenario: string) {
  const { problems } = await readScenario(scenario)
  return problems.map(toReportedProblem).map(({ tab, cell, subject }) => `${tab}!${cell}: ${subject}`)
}

test('a change is told by its activity where the day is wrong, as it stands in the sheet', async () => {
  expect(await subjectsOf('andring-pa-fel-dag')).toEqual(['Ändringar!B2: Eftermiddagskaffe'])
})

test('a row of a place or an activity is told by its name', async () => {
  expect(await subjectsOf('plats-med-fel')).toEqual([
    'Platser!D3: Ekholmens servicehus',
    'Aktiviteter!D3: Bingo',
  ])
})

test('a hidden row, and a name with a personal number, are nobody’s business', async () => {
  const { problems } = await readScenario('personnummer')
  const words = problems.map(toReportedProblem).map(({ subject }) => subject ?? '')
  expect(words.join(' ')).not.toMatch(/\d{6}/)
})
