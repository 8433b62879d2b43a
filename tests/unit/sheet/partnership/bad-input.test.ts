import { describe, expect, test } from 'vitest'
import { agreedYears } from '../../../../src/domain/agreement/agreed-amounts.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { listed, readPartnershipFolder } from '../../../support/workbooks/read-partnership-folder.ts'
import { day } from '../../../support/site/site-data.ts'

/** Each scenario is a folder of tests/fixtures/sheets; each problem is a cell and a code, "!" before an error. */
const scenarios: Record<string, string[]> = {
  'index-tva-varden-for-samma-ar': [
    '! Index!A2 INDEX_YEAR_TWICE',
    '! Index!A3 INDEX_YEAR_TWICE',
    'Index INDEX_YEARS_MISSING',
  ],
  'index-preliminart-och-definitivt': ['Index!C4 INDEX_STILL_PRELIMINARY'],
  'index-saknade-ar': ['Index INDEX_YEARS_MISSING'],
  'index-negativt-eller-andel': [
    'Index!B2 INDEX_NEGATIVE',
    '! Index!B3 INDEX_AS_SHARE',
    'Index!B4 INDEX_VERY_HIGH',
    'Index INDEX_YEARS_MISSING',
  ],
  'belopp-med-kr-och-mellanslag': [
    'Belopp!C3 PAID_UNLIKE_DECIDED',
    '! Belopp!A4 AMOUNT_YEAR_TWICE',
    'Belopp!C4 NUMBER_UNREADABLE',
    '! Belopp!A5 AMOUNT_YEAR_TWICE',
    'Belopp!A6 AMOUNT_YEAR_OUTSIDE',
  ],
  'utfall-utan-mal': [
    'Åtaganden!F2 OUTCOME_WITHOUT_GOAL',
    'Åtaganden!F3 OUTCOME_IS_NO_NUMBER',
    'Åtaganden!E4 GOAL_WITHOUT_MEASURE',
    'Åtaganden!G4 OUTCOME_WITHOUT_DATE',
    'Åtaganden!D5 GOAL_BUT_NO_REQUIREMENT',
    '! Åtaganden!C6 CHOICE_UNKNOWN',
    'Åtaganden!G7 DATE_STILL_TO_COME',
    'Åtaganden!H7 LINK_UNREADABLE',
    'Index INDEX_YEARS_MISSING',
  ],
  'uppfoljning-dubbel-och-okand': [
    '! Uppföljning!A2 FOLLOW_UP_TWICE',
    '! Uppföljning!A3 FOLLOW_UP_TWICE',
    '! Uppföljning!B4 REFERENCE_UNKNOWN',
    'Uppföljning!D5 NUMBER_NEGATIVE',
    'Uppföljning FOLLOW_UP_EMPTY',
    'Uppföljning!A6 FOLLOW_UP_NOT_YET',
    'Index INDEX_YEARS_MISSING',
  ],
  'belopp-under-noll': [
    'Belopp!C2 AMOUNT_NEGATIVE',
    'Belopp!C2 PAID_UNLIKE_DECIDED',
    'Ekonomi!D2 AMOUNT_NEGATIVE',
  ],
  'uppfoljning-pa-annan-plats': ['Uppföljning!B2 FOLLOW_UP_OTHER_PLACE'],
  'avtal-som-gar-in-i-varandra': ['Avtal AGREEMENTS_OVERLAP'],
  'avtal-malltext': ['! Avtalstext!B4 TEMPLATE_TEXT_LEFT', 'Index INDEX_YEARS_MISSING'],
  'atagande-med-hallna-datum': [
    'Hålldatum!D3 DATE_STILL_TO_COME',
    'Hålldatum!E3 DEADLINE_DUTY_UNKNOWN',
    '! Hålldatum!B4 DATE_APPROXIMATE',
    'Index INDEX_YEARS_MISSING',
  ],
  'ekonomi-obalans': [
    'Ekonomi!D2 BUDGET_UNBALANCED',
    'Ekonomi!C4 ECONOMY_LINE_TWICE',
    '! Ekonomi!B5 CHOICE_UNKNOWN',
    'Index INDEX_YEARS_MISSING',
  ],
  'avtal-okant-och-dubbelt-falt': [
    '! Avtal!B7 EXTENSION_BEFORE_END',
    '! Avtal!A10 AGREEMENT_FIELD_UNKNOWN',
    '! Avtal!A11 AGREEMENT_FIELD_TWICE',
    '! Avtal!A12 AGREEMENT_FIELD_TWICE',
    'Avtal!B13 INDEXED_FROM_BEFORE_BASE_YEAR',
    'Avtal!B14 TERM_UNLIKE_DATES',
    'Index INDEX_YEARS_MISSING',
  ],
  'flera-avtal-over-tid': [
    ...Array.from({ length: 6 }, () => '! Avtal AGREEMENT_FIELD_MISSING'),
    '! Åtaganden!A4 AGREEMENT_NOT_NAMED',
    '! Åtaganden!A5 AGREEMENT_UNKNOWN',
    'Belopp!C2 DECIDED_UNLIKE_COMPUTED',
  ],
}

async function problemsIn(name: string): Promise<string[]> {
  const { problems } = await readPartnershipFolder(name)
  return listed(problems).map((line, index) => (problems[index]?.severity === 'error' ? `! ${line}` : line))
}

describe.for(Object.entries(scenarios))('%s', ([name, expected]) => {
  test('names every mistake by its cell', async () => expect(await problemsIn(name)).toEqual(expected))
})

describe('what stops the run', () => {
  test.each([
    ['avtal-slutar-innan-det-borjar', ['Avtal!B6 AGREEMENT_ENDS_BEFORE_START']],
    [
      'avtal-saknar-obligatoriskt',
      ['Avtal AGREEMENT_FIELD_MISSING', 'Avtal!B5 AGREEMENT_ENDS_BEFORE_START', 'Avtal!B6 NUMBER_UNREADABLE'],
    ],
  ])('%s, the first time', async (name, expected) => {
    const { partnership, brakes } = await readPartnershipFolder(name)
    expect(partnership).toBeNull()
    expect(listed(brakes)).toEqual(expected)
  })

  test('and what is wrong in the tabs that stand on their own is told at once', async () => {
    const { problems } = await readPartnershipFolder('avtal-saknar-obligatoriskt')
    expect(listed(problems)).toEqual(['Ekonomi!D2 NUMBER_UNREADABLE', 'Uppföljning!A2 PERIOD_UNREADABLE'])
  })

  test('an end before the start leaves what was last published, marked', async () => {
    const { partnership: previous } = await readPartnershipFolder('index-saknade-ar')
    const { partnership, problems, brakes } = await readPartnershipFolder('avtal-slutar-innan-det-borjar', {
      previous,
    })
    expect(brakes).toEqual([])
    expect(listed(problems)).toContain('Avtal!B6 AGREEMENT_ENDS_BEFORE_START')
    expect(partnership?.agreements[0]?.validTo.value.toString()).toBe('2026-12-31')
    expect(partnership?.agreements[0]?.heldSince?.toString()).toBe('2026-11-22')
  })
})

describe('what is told of the rest is still true', () => {
  async function amountsIn(name: string): Promise<string[]> {
    const { partnership } = await readPartnershipFolder(name)
    const [agreement] = partnership?.agreements ?? []
    if (!partnership || !agreement) expect.fail()
    return agreedYears(agreement, partnership, day('2026-11-22')).map(({ year, amount, reported }) => {
      const computed =
        amount.kind === 'computed' ? amount.rounded / 100 : `saknar ${amount.years.join(' och ')}`
      const decided = reported?.decided == null ? 'ej redovisat' : reported.decided / 100
      return `${year}: ${computed}, ${decided}`
    })
  }

  test('two values for one year count for nothing, so the amount cannot be computed', async () => {
    expect(await amountsIn('index-tva-varden-for-samma-ar')).toEqual([
      '2024: 400000, ej redovisat',
      '2025: saknar 2025, ej redovisat',
      '2026: saknar 2025, ej redovisat',
    ])
  })

  test('a preliminary value gives way to the definitive one', async () => {
    expect(await amountsIn('index-preliminart-och-definitivt')).toEqual([
      '2024: 400000, ej redovisat',
      '2025: 410800, ej redovisat',
      '2026: 423124, ej redovisat',
    ])
  })

  test('kronor signs, spaces and dashes are forgiven; two rows for one year are held', async () => {
    expect(await amountsIn('belopp-med-kr-och-mellanslag')).toEqual([
      '2024: 400000, 400000',
      '2025: 410000, 410000',
      '2026: 418200, ej redovisat',
    ])
  })

  test("the template's words are published nowhere, and the place of the paragraph is marked", async () => {
    const { partnership } = await readPartnershipFolder('avtal-malltext')
    expect(partnership?.agreements[0]?.text.map(({ text }) => text)).toEqual([
      'Beloppet är 400 000 kr per år.',
      'För Föreningen Gemenskap',
      '[…]',
    ])
  })

  test('a row that becomes wrong stays as it was, marked', async () => {
    const { partnership: previous } = await readPartnershipFolder('index-saknade-ar')
    const { partnership } = await readPartnershipFolder('index-negativt-eller-andel', { previous })
    const kept = partnership?.indexRates.filter(({ heldSince }) => heldSince !== null)
    expect(kept?.map(({ year, hundredths }) => `${year} ${hundredths}`)).toEqual(['2026 300'])
  })
})

describe('several agreements over time', () => {
  test('each keeps its own duties, and amounts go on from one to the next', async () => {
    const { partnership } = await readPartnershipFolder('flera-avtal-over-tid')
    expect(partnership?.agreements.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'forsta Första',
      'andra Andra',
    ])
    expect(partnership?.duties.map(({ agreementId, duty }) => `${agreementId}: ${duty}`)).toEqual([
      'forsta: Ordna träffar',
      'andra: Ordna fler träffar',
    ])
    const years = partnership?.agreements.flatMap((agreement) =>
      agreedYears(agreement, partnership, day('2026-11-22')).map(
        ({ year, reported }) => `${agreement.id} ${year} ${reported?.decided ?? 'ej redovisat'}`,
      ),
    )
    expect(years).toEqual([
      'forsta 2020 ej redovisat',
      'forsta 2021 ej redovisat',
      'forsta 2022 41200000',
      'andra 2023 50000000',
      'andra 2024 50000000',
      'andra 2025 ej redovisat',
      'andra 2026 ej redovisat',
      'andra 2027 ej redovisat',
    ])
  })
})

test('every problem says what to write', async () => {
  for (const name of Object.keys(scenarios)) {
    for (const problem of (await readPartnershipFolder(name)).problems) {
      const { title, action, consequence } = textFor(problem)
      for (const sentence of [title, action, consequence]) expect(sentence, name).toMatch(/^[\p{Lu}”].*\S$/u)
    }
  }
})
