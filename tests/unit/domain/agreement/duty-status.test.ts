import { describe, expect, test } from 'vitest'
import { deadlineStatus } from '../../../../src/domain/agreement/deadline.ts'
import { explainDeadline } from '../../../../src/domain/agreement/deadline-words.ts'
import type { Duty } from '../../../../src/domain/agreement/duty.ts'
import { dutyStatus, type DutyFacts } from '../../../../src/domain/agreement/duty-status.ts'
import { dutyStateNames, explainStatus } from '../../../../src/domain/agreement/duty-words.ts'
import { deadline, duty, indexedAgreement } from '../../../support/site/agreement.ts'
import { day } from '../../../support/site/site-data.ts'

const during = day('2019-06-01')
const after = day('2026-11-22')
const evidence = 'https://exempel.se/protokoll.pdf'
const nine = { text: '9', number: 9 }
const ten = { text: '10', number: 10 }

function judge(overrides: Partial<Duty>, facts: Partial<DutyFacts> = {}): string {
  const judged = duty(overrides)
  const all = { agreement: indexedAgreement(), deadlines: [], measured: null, today: during, ...facts }
  const status = dutyStatus(judged, all)
  return `${dutyStateNames[status.state]}. ${explainStatus(judged, status)}`.replaceAll('\u00A0', ' ')
}

describe('the status of a duty is computed from dates and evidence', () => {
  test('nothing is reported', () => {
    expect(judge({})).toBe('Ej redovisat. Ingen har redovisat det här.')
    expect(judge({ goal: 10 }, { today: after })).toBe('Ej redovisat. Ingen har redovisat det här.')
  })

  test('what the agreement says may be done, or as an example, is no requirement', () => {
    expect(judge({ force: 'may' })).toBe('Inget krav. Avtalet säger kan. Det är inget krav.')
    expect(judge({ force: 'example', outcome: ten })).toBe(
      'Inget krav. Avtalet ger det som exempel. Det är inget krav.',
    )
  })

  test('a goal that is reached needs a date and evidence', () => {
    expect(judge({ goal: 10, outcome: ten, asOf: day('2019-05-31'), evidence })).toBe(
      'Gjort. Målet är 10. Utfallet var 10 den 31 maj 2019.',
    )
    expect(judge({ goal: 10, outcome: ten })).toBe(
      'Pågår. Något är redovisat, men datum eller underlag saknas.',
    )
  })

  test('a goal that is not reached is under way while the agreement runs, and missed after it', () => {
    expect(judge({ goal: 10, outcome: nine })).toBe('Pågår. Målet är 10. Utfallet är 9.')
    expect(judge({ goal: 10, outcome: nine }, { today: after })).toBe(
      'Målet inte nått. Målet var 10. Utfallet blev 9. Avtalstiden är slut.',
    )
  })

  test('a count from the calendar is evidence enough', () => {
    const measured = { value: 10, asOf: day('2019-05-31') }
    expect(judge({ goal: 10, measure: 'service-houses' }, { measured })).toBe(
      'Gjort. Målet är 10. Utfallet var 10 den 31 maj 2019.',
    )
  })

  test('a date to come proves nothing', () => {
    expect(judge({ asOf: day('2019-12-31'), evidence })).toMatch(/^Pågår/)
  })

  test('a deadline that has passed without a word makes it not reported, whatever else is told', () => {
    const deadlines = [deadline('2019-03-31')]
    expect(judge({ asOf: day('2019-05-31'), evidence }, { deadlines })).toBe(
      'Ej redovisat. Verksamhetsberättelse: sista dagen var 31 mars 2019.',
    )
  })

  test('deadlines that are met, and those left', () => {
    const first = deadline('2019-03-31', { done: day('2019-03-20') })
    expect(judge({}, { deadlines: [first, deadline('2020-03-31')] })).toBe(
      'Pågår. Återstår, senast 31 mars 2020: Verksamhetsberättelse. Klart hittills: 1.',
    )
    expect(judge({}, { deadlines: [first] })).toBe('Gjort. Det enda hålldatumet är klart.')
  })

  test('before the agreement begins nothing is asked for', () => {
    expect(judge({ goal: 10 }, { today: day('2017-12-01') })).toBe(
      'Inte börjat. Avtalet har inte börjat gälla.',
    )
  })
})

test.each([
  ['2019-03-31', null, '2019-03-31', 'Ingen har redovisat det än.'],
  ['2019-03-31', null, '2019-03-30', 'Ingen har redovisat det än.'],
  ['2019-03-31', null, '2019-04-01', 'Sista dagen var 31 mars 2019.'],
  ['2019-03-31', null, '2026-11-22', 'Sista dagen var 31 mars 2019.'],
  ['2019-03-31', '2019-03-31', '2026-11-22', 'Klart i tid.'],
  ['2019-03-31', '2019-04-10', '2026-11-22', 'Klart 10 dagar för sent.'],
  ['2019-03-31', '2019-05-01', '2019-04-01', 'Sista dagen var 31 mars 2019.'],
])('due %s, done %s, on %s: %s', (due, done, today, words) => {
  const dates = { due: day(due), done: done === null ? null : day(done) }
  const status = deadlineStatus(dates, day(today))
  expect(explainDeadline(status).replaceAll('\u00A0', ' ')).toBe(words)
})
