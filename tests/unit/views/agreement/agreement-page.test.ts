import { describe, expect, test } from 'vitest'
import { toAgreementPage } from '../../../../src/views/agreement/agreement-page.ts'
import { toEconomyPage } from '../../../../src/views/agreement/economy-page.ts'
import { toSourceNotes } from '../../../../src/views/agreement/source-notes.ts'
import { toVerbatimPage } from '../../../../src/views/agreement/verbatim-page.ts'
import { amount, deadline, duty, fact, indexedAgreement, rate } from '../../../support/site/agreement.ts'
import { agreement, partnership } from '../../../support/site/partnership.ts'
import { day, site } from '../../../support/site/site-data.ts'

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
    const { minute, folds, contradiction, others } = toAgreementPage(site(), bare)
    expect(minute.map(({ label }) => label)).toEqual([
      'Vilka är med?',
      'Hur mycket pengar?',
      'Hur länge?',
      'Vad ger Äldrenämnden i Lillstad?',
    ])
    expect({ folds: folds.map(({ summary }) => summary), contradiction, others }).toEqual({
      folds: ['Servicehusen: 2'],
      contradiction: null,
      others: [],
    })
  })

  test('duties keep their strength', () => {
    const duties = [duty(), duty({ duty: 'Dans', force: 'may' }), duty({ duty: 'Bingo', force: 'example' })]
    const { folds } = toAgreementPage(
      site({ partnership: partnership({ agreements: [whole], duties }) }),
      whole,
    )
    expect(folds[0]?.summary).toBe('Föreningen: 1 krav och 2 möjligheter')
    expect(folds[0]?.sections[0]?.statements.map(({ force, text }) => `${force}: ${text}`)).toEqual([
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
      '/avtal/perioder/2018-2020/ false Avtalstiden löpte ut 31 december 2020. En senare överenskommelse gäller från 1 januari 2026.',
      '/avtal/perioder/2026-2028/ true Överenskommelsen gäller till och med 31 december 2028.',
    ])
  })
})

describe('who, how much and how long', () => {
  const money = agreement()
  const { minute } = toAgreementPage(site(), money)

  test('stand first, in few words', () => {
    expect(minute.slice(0, 3).map(({ figure }) => plain(figure ?? ''))).toEqual([
      'Äldrenämnden i Lillstad och Föreningen Gemenskap',
      '400 000 kronor om året',
      '1 januari 2026 till 31 december 2028',
    ])
  })

  test('no note stands in a sentence: each is with its source, once', () => {
    const noted = { value: 'Lokaler', quote: null, note: 'Värdet anges inte' }
    const [gifts] = toAgreementPage(site(), { ...money, premises: [noted, noted] }).minute.filter(
      ({ label }) => label === 'Vad ger Äldrenämnden i Lillstad?',
    )
    expect(gifts?.sentences).toEqual(['Pengarna här ovanför.', 'Lokaler.', 'Lokaler.'])
    expect(toSourceNotes(gifts?.statements ?? [])).toEqual([
      { source: null, quotes: [], notes: ['Värdet anges inte.'] },
    ])
  })
})

describe('the sum', () => {
  const sumOf = (indexRates: ReturnType<typeof rate>[], amounts: ReturnType<typeof amount>[] = []) => {
    const [sum] = toEconomyPage(
      site({ partnership: partnership({ agreements: [indexedAgreement()], indexRates, amounts }) }),
    ).sums
    return {
      message: plain(sum?.message ?? ''),
      rows: sum?.years.map(({ year, sum: written, bars }) =>
        plain([year, ...bars.map(({ label, text }) => `${label} ${text}`), written].join(' | ')),
      ),
      widths: sum?.years.map(({ bars }) => bars.map(({ kronor }) => kronor)),
      longest: sum?.longest,
      remarks: sum?.remarks.map(plain),
    }
  }

  test('stands with all its parts, and each bar is as wide as its amount', () => {
    const { message, rows, widths, longest } = sumOf(
      [rate(2019, 2.7), rate(2020, 3)],
      [amount(2019, 256_800, 250_000)],
    )
    expect(message).toBe(
      'Beloppet går från 250 000 kr för 2018 till 264 452,50 kr för 2020. Den senast redovisade utbetalningen är 250 000 kr, för 2019.',
    )
    expect(rows).toEqual([
      '2018 | Beräknat 250 000 kr | Beslutat ej redovisat | Utbetalt ej redovisat | Grundbeloppet.',
      '2019 | Beräknat 256 750 kr | Beslutat 256 800 kr, 50 kr mer än beräknat | Utbetalt 250 000 kr, 6 800 kr mindre än beslutat | 250 000 × 1,027 = 256 750 kr. OPI 2,7 % (definitivt).',
      '2020 | Beräknat 264 452,50 kr | Beslutat ej redovisat | Utbetalt ej redovisat | 250 000 × 1,027 × 1,030 = 264 452,50 kr. OPI 3,0 % (definitivt).',
    ])
    expect(widths).toEqual([
      [250_000, null, null],
      [256_750, 256_800, 250_000],
      [264_452.5, null, null],
    ])
    expect(longest).toBe(264_452.5)
  })

  test('a missing index is named, and nothing is guessed', () => {
    const { message, rows, remarks } = sumOf([rate(2019, 2.7)])
    expect(message).toContain('Ingen utbetalning är redovisad.')
    expect(rows?.[2]).toBe(
      '2020 | Beräknat kan inte beräknas | Beslutat ej redovisat | Utbetalt ej redovisat | Kan inte beräknas: OPI för 2020 saknas i kalkylarket.',
    )
    expect(remarks).toEqual(['Beloppet för 2020 kan inte beräknas: OPI för 2020 saknas i kalkylarket.'])
  })

  test('a definitive index replaces the preliminary one, which stays visible', () => {
    const { rows, remarks } = sumOf([
      rate(2019, 3.5, 'preliminary'),
      rate(2019, 2.7),
      rate(2020, 3, 'preliminary'),
    ])
    expect(rows?.[1]).toContain('OPI 2,7 % (definitivt, ersätter preliminärt 3,5 %).')
    expect(rows?.[2]).toContain('Beräknat 264 452,50 kr (preliminärt)')
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

test('in the example each number that is made up says so where it stands, and what the agreement says does not', () => {
  const made = {
    agreements: [indexedAgreement()],
    indexRates: [rate(2019, 2.7)],
    amounts: [amount(2019, 256_800)],
  }
  const [sum] = toEconomyPage(site({ partnership: partnership(made) }, { isExample: true })).sums
  expect(sum?.years[1]?.bars.map(({ text }) => plain(text))).toEqual([
    '256 750 kr',
    '256 800 kr, 50 kr mer än beräknat (påhittat)',
    'ej redovisat',
  ])
})
