import { describe, expect, test } from 'vitest'
import { toAgreementPage } from '../../../../src/views/agreement/agreement-page.ts'
import { toEconomyPage } from '../../../../src/views/agreement/economy-page.ts'
import { toVerbatimPage } from '../../../../src/views/agreement/verbatim-page.ts'
import { amount, deadline, duty, fact, indexedAgreement, rate } from '../../../support/agreement.ts'
import { agreement, partnership } from '../../../support/partnership.ts'
import { day, site } from '../../../support/site-data.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('the agreement on a minute', () => {
  const whole = indexedAgreement({
    targetGroup: [
      { value: 'Äldre personer', quote: 'Äldre personer i Lillstad.', note: 'Texten anger ingen ålder' },
    ],
    overallPurpose: [
      {
        value: 'En god vardag',
        quote: 'leva ett och ha en meningsfull tillvaro',
        note: 'Ord saknas i källan',
      },
    ],
    text: [
      { heading: 'Målgrupp', text: 'Äldre  personer i Lillstad', note: null },
      { heading: null, text: 'Alla ska leva ett och ha en meningsfull tillvaro.', note: null },
    ],
  })
  const page = toAgreementPage(site({ partnership: partnership({ agreements: [whole] }) }), whole)
  const statement = (label: string) => page.minute.find((line) => line.label === label)?.statements[0]

  test('every statement leads to the paragraph that it comes from', () => {
    expect(statement('För vem?')).toEqual({
      text: 'Äldre personer.',
      force: null,
      source: { address: '/avtal/ordagrant/#stycke-2018-2020-1', text: 'Läs i avtalet, stycke 1' },
      quote: null,
      note: 'Texten anger ingen ålder.',
    })
  })

  test('where words are missing they are shown missing', () => {
    expect(statement('Varför?')).toMatchObject({ quote: 'leva ett och ha en meningsfull tillvaro' })
  })

  test('what the sheet does not say is left out, not filled in', () => {
    const bare = agreement()
    const { minute, sections, contradiction, others } = toAgreementPage(site(), bare)
    expect(minute.map(({ label }) => label)).toEqual([
      'Vilka är med?',
      'Hur länge?',
      'Vad ger Äldrenämnden i Lillstad?',
    ])
    expect({ sections: sections.map(({ id }) => id), contradiction, others }).toEqual({
      sections: ['servicehus'],
      contradiction: null,
      others: [],
    })
  })

  test('duties keep their strength', () => {
    const duties = [duty(), duty({ duty: 'Dans', force: 'may' }), duty({ duty: 'Bingo', force: 'example' })]
    const { sections } = toAgreementPage(
      site({ partnership: partnership({ agreements: [whole], duties }) }),
      whole,
    )
    expect(sections[0]?.statements.map(({ force, text }) => `${force}: ${text}`)).toEqual([
      'Ska: Verksamhet vid 10 servicehus.',
      'Kan: Dans.',
      'Till exempel: Bingo.',
    ])
  })

  test('the next date that matters', () => {
    const running = indexedAgreement({ validTo: fact(day('2027-12-31')) })
    const deadlines = [deadline('2026-03-31'), deadline('2027-03-31')]
    const { minute } = toAgreementPage(
      site({ partnership: partnership({ agreements: [running], deadlines }) }),
      running,
    )
    expect(minute.at(-1)?.statements[0]?.text).toBe(
      'Verksamhetsberättelse: senast 31 mars 2027. Föreningen ansvarar.',
    )
  })

  test('several agreements are listed over time, each with an address of its own', () => {
    const later = agreement()
    const { others } = toAgreementPage(
      site({ partnership: partnership({ agreements: [whole, later] }) }),
      later,
    )
    expect(others.map(({ address, status, isHere }) => `${address} ${isHere} ${status}`)).toEqual([
      '/avtal/perioder/2018-2020/ false Avtalstiden löpte ut 2020-12-31. En senare överenskommelse gäller från 1 januari 2026.',
      '/avtal/perioder/2026-2028/ true Överenskommelsen gäller till och med 31 december 2028.',
    ])
  })
})

describe('the sum', () => {
  const rows = (indexRates: ReturnType<typeof rate>[], amounts: ReturnType<typeof amount>[] = []) => {
    const [sum] = toEconomyPage(
      site({ partnership: partnership({ agreements: [indexedAgreement()], indexRates, amounts }) }),
    ).sums
    return {
      rows: sum?.table.rows.map(({ heading, cells }) =>
        plain([heading, ...cells.map(({ text }) => text)].join(' | ')),
      ),
      remarks: sum?.remarks.map(plain),
    }
  }

  test('stands with all its parts', () => {
    expect(rows([rate(2019, 2.7), rate(2020, 3)], [amount(2019, 256_800, 250_000)]).rows).toEqual([
      '2018 | ingen | grundbeloppet | 250 000 kr | ej redovisat | ej redovisat | går inte att jämföra',
      '2019 | 2,7 % (definitivt) | 250 000 × 1,027 = 256 750 kr | 256 750 kr | 256 800 kr | 250 000 kr | Beslutat: 50 kr mer. Utbetalt: 6 800 kr mindre',
      '2020 | 3,0 % (definitivt) | 250 000 × 1,027 × 1,030 = 264 452,50 kr | 264 452,50 kr | ej redovisat | ej redovisat | går inte att jämföra',
    ])
  })

  test('a missing index is named, and nothing is guessed', () => {
    const { rows: shown, remarks } = rows([rate(2019, 2.7)])
    expect(shown?.[2]).toBe(
      '2020 | saknas | kan inte beräknas: OPI för 2020 saknas i kalkylarket | kan inte beräknas | ej redovisat | ej redovisat | går inte att jämföra',
    )
    expect(remarks).toEqual(['Beloppet för 2020 kan inte beräknas: OPI för 2020 saknas i kalkylarket.'])
  })

  test('a definitive index replaces the preliminary one, which stays visible', () => {
    const { rows: shown, remarks } = rows([
      rate(2019, 3.5, 'preliminary'),
      rate(2019, 2.7),
      rate(2020, 3, 'preliminary'),
    ])
    expect(shown?.[1]).toContain('2,7 % (definitivt, ersätter preliminärt 3,5 %)')
    expect(shown?.[2]).toContain('264 452,50 kr (preliminärt)')
    expect(remarks).toEqual(['För 2019 gav det preliminära indexet 258 750 kr. Det är ersatt.'])
  })

  test('an agreement that begins in the middle of a year is said to be counted by whole years', () => {
    const agreements = [indexedAgreement({ validFrom: fact(day('2018-07-01')) })]
    expect(toEconomyPage(site({ partnership: partnership({ agreements }) })).sums[0]?.assumptions).toContain(
      'Avtalet börjar eller slutar mitt i ett år. Beloppet är ändå för ett helt kalenderår.',
    )
  })

  test('the text as written has its notes numbered', () => {
    const text = [
      { heading: 'Tid', text: 'Under två från', note: 'Ett ord saknas.' },
      { heading: null, text: 'Slut', note: null },
    ]
    const [written] = toVerbatimPage(
      site({ partnership: partnership({ agreements: [indexedAgreement({ text })] }) }),
    )
    expect(written?.paragraphs.map(({ anchor, note }) => `${anchor} ${note?.number ?? '–'}`)).toEqual([
      'stycke-2018-2020-1 1',
      'stycke-2018-2020-2 –',
    ])
  })
})
