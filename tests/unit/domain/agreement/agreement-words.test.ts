import { describe, expect, test } from 'vitest'
import { currentAgreement } from '../../../../src/domain/agreement/agreement.ts'
import { formatTerm, termContradiction, termOf } from '../../../../src/domain/agreement/agreement-term.ts'
import { contradictionSentences, statusSentences } from '../../../../src/domain/agreement/agreement-words.ts'
import { fact, indexedAgreement } from '../../../support/site/agreement.ts'
import { day } from '../../../support/site/site-data.ts'

const told = (today: string, agreement = indexedAgreement(), agreements = [agreement]) =>
  statusSentences(agreement, { agreements, today: day(today) }).join(' ')

describe('what is known of the time of an agreement', () => {
  test.each([
    ['2017-12-31', 'Överenskommelsen börjar gälla 1 januari 2018.'],
    ['2018-01-01', 'Överenskommelsen gäller till och med 31 december 2020.'],
    ['2020-12-31', 'Överenskommelsen gäller till och med 31 december 2020.'],
    ['2021-01-01', 'Avtalstiden löpte ut 31 december 2020. Uppgift om förlängning saknas.'],
    ['2026-11-22', 'Avtalstiden löpte ut 31 december 2020. Uppgift om förlängning saknas.'],
  ])('on %s: %s', (today, words) => expect(told(today)).toBe(words))

  test('prolonged, and when that has ended too', () => {
    const prolonged = indexedAgreement({ extendedTo: fact(day('2022-12-31')) })
    expect(told('2021-06-01', prolonged)).toBe('Överenskommelsen är förlängd till och med 31 december 2022.')
    expect(told('2023-01-01', prolonged)).toBe(
      'Den förlängda avtalstiden löpte ut 31 december 2022. Uppgift om vad som gäller därefter saknas.',
    )
  })

  test('a later agreement is pointed to, and no prolongation is called missing', () => {
    const later = indexedAgreement({
      id: 'ny',
      validFrom: fact(day('2021-07-01')),
      validTo: fact(day('2027-12-31')),
    })
    expect(told('2026-11-22', indexedAgreement(), [indexedAgreement(), later])).toBe(
      'Avtalstiden löpte ut 31 december 2020. En senare överenskommelse gäller från 1 juli 2021.',
    )
  })

  test('a decision that nobody has told of is missing, not made up', () => {
    const decision = indexedAgreement({ decisionDue: fact(day('2019-12-31')) })
    expect(told('2019-06-01', decision)).toContain(
      'Parterna ska ta ställning till fortsättningen senast 31 december 2019.',
    )
    expect(told('2020-06-01', decision)).toContain('Uppgift om beslutet saknas.')
  })
})

describe('which agreement is told first', () => {
  const old = indexedAgreement()
  const now = indexedAgreement({
    id: 'nu',
    validFrom: fact(day('2025-01-01')),
    validTo: fact(day('2027-12-31')),
  })
  test.each([
    ['2019-01-01', '2018-2020'],
    ['2023-01-01', '2018-2020'],
    ['2026-01-01', 'nu'],
    ['2030-01-01', 'nu'],
    ['2016-01-01', '2018-2020'],
  ])('on %s it is %s', (today, id) => expect(currentAgreement([old, now], day(today))?.id).toBe(id))
  test('none is null', () => expect(currentAgreement([], day('2026-01-01'))).toBeNull())
})

describe('a term in words that says something else than the dates', () => {
  test.each([
    ['under två', 'tre år'],
    ['två år', 'tre år'],
    ['2 år', 'tre år'],
    ['tvåårigt', 'tre år'],
    ['24 månader', 'tre år'],
  ])('%s against three years of dates is told', (words, dates) => {
    const contradiction = termContradiction(indexedAgreement({ termInWords: fact(words) }))
    expect(contradiction && formatTerm(contradiction.dates)).toBe(dates)
  })

  test.each(['tre år', 'under tre', '3 år', '36 månader', 'treårigt', 'tills vidare'])(
    '%s is not',
    (words) => {
      expect(termContradiction(indexedAgreement({ termInWords: fact(words) }))).toBeNull()
    },
  )

  test('it is quoted and explained, never mended', () => {
    const termInWords = {
      value: 'under två',
      quote: 'gäller under två från 2018-01-01—2020-12-31.',
      note: 'Ordet efter ”två” saknas',
    }
    expect(contradictionSentences(indexedAgreement({ termInWords }))).toEqual({
      quote: 'gäller under två från 2018-01-01—2020-12-31.',
      sentences: [
        'Ordet efter ”två” saknas.',
        'Datumen omfattar tre år, från 1 januari 2018 till 31 december 2020.',
        'Vi återger datumen.',
      ],
    })
  })

  test.each([
    ['2018-01-01', '2020-12-31', 'tre år'],
    ['2018-01-01', '2018-06-30', 'sex månader'],
    ['2018-01-01', '2019-02-10', 'ett år, en månad och tio dagar'],
    ['2024-03-01', '2025-02-28', 'ett år'],
  ])('%s to %s lasts %s', (from, to, words) => {
    expect(formatTerm(termOf({ validFrom: fact(day(from)), validTo: fact(day(to)) }))).toBe(words)
  })
})
