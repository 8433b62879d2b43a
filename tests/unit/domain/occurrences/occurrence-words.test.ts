import { describe, expect, test } from 'vitest'
import { formatSlot, wordsForOccurrence } from '../../../../src/domain/occurrences/occurrence-words.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import {
  activity,
  change,
  day,
  phone,
  schedule,
  settings,
  site,
  timed,
} from '../../../support/site/site-data.ts'

describe('the words of a status', () => {
  test('as planned: nothing but the name and when', () => {
    expect(words({})).toEqual({
      label: null,
      title: 'Bingo',
      when: 'tisdag 8 december klockan 13.00 till 15.00',
      sentences: [],
    })
  })

  test('cancelled, with reason and replacement', () => {
    const row = change({ reason: 'ledaren är sjuk', instead: 'Fika i matsalen klockan 14.' })
    expect(words({ changes: [row] })).toEqual({
      label: 'Inställt',
      title: 'Inställt: Bingo',
      when: 'tisdag 8 december klockan 13.00 till 15.00',
      sentences: ['Ledaren är sjuk.', 'I stället: Fika i matsalen klockan 14.', 'Ring 031-390 06 00.'],
    })
  })

  test('moved: both dates, new time and new place', () => {
    const row = change({
      kind: 'moved',
      newDate: day('2026-12-10'),
      newTime: timed('14:00'),
      newPlaceId: 'linden',
    })
    expect(words({ changes: [row] })).toEqual({
      label: 'Flyttat',
      title: 'Flyttat: Bingo',
      when: 'torsdag 10 december klockan 14.00 till 16.00',
      sentences: [
        'Skulle ha varit tisdag 8 december klockan 13.00 till 15.00.',
        'Kom till Linden i stället för Eken.',
        'Ring 031-390 06 00.',
      ],
    })
  })

  test.each([
    [
      'at the day it was',
      '2026-12-10',
      'moved-away',
      'Kom i stället torsdag 10 december klockan 13.00 till 15.00.',
    ],
    [
      'at its new day',
      '2026-12-10',
      'in-force',
      'Skulle ha varit tisdag 8 december klockan 13.00 till 15.00.',
    ],
    [
      'past new year',
      '2027-01-07',
      'moved-away',
      'Kom i stället torsdag 7 januari 2027 klockan 13.00 till 15.00.',
    ],
    [
      'past new year',
      '2027-01-07',
      'in-force',
      'Skulle ha varit tisdag 8 december 2026 klockan 13.00 till 15.00.',
    ],
  ] as const)('moved, %s (%s, %s): where it went or was', (_, to, kind, sentence) => {
    const row = change({ kind: 'moved', newDate: day(to), reason: 'salen målas' })
    expect(words({ changes: [row] }, { kind }).sentences).toEqual([
      sentence,
      'Salen målas.',
      'Ring 031-390 06 00.',
    ])
  })

  test.each([
    ['Kaffe i matsalen', 'I stället: Kaffe i matsalen.'],
    ['Kom på kaffe i matsalen', 'Kom på kaffe i matsalen.'],
    ['kom till Linden', 'Kom till Linden.'],
    ['Vi ses på Linden istället!', 'Vi ses på Linden istället!'],
    ['Kompisträff', 'I stället: Kompisträff.'],
  ])('what there is instead, "%s", reads as a sentence', (instead, sentence) => {
    expect(words({ changes: [change({ instead })] }).sentences[0]).toBe(sentence)
  })

  test.each<[string, Parameters<typeof change>[0][], string, string[]]>([
    [
      'new time',
      [{ kind: 'new-time', newTime: timed('10:00') }],
      'Ny tid: Bingo',
      ['I stället för klockan 13.00 till 15.00.'],
    ],
    [
      'new place',
      [{ kind: 'new-place', newPlaceId: 'linden' }],
      'Ny plats: Bingo',
      ['Kom till Linden i stället för Eken.'],
    ],
    [
      'new time and new place',
      [
        { kind: 'new-time', newTime: timed('10:00', '11:00') },
        { kind: 'new-place', newPlaceId: 'linden' },
      ],
      'Ny tid och ny plats: Bingo',
      ['I stället för klockan 13.00 till 15.00.', 'Kom till Linden i stället för Eken.'],
    ],
  ])('%s', (_, rows, title, sentences) => {
    const found = words({ changes: rows.map((row) => change(row)) })
    expect(found.title).toBe(title)
    expect(found.sentences).toEqual([...sentences, 'Ring 031-390 06 00.'])
  })

  test('extra, at another place than usual', () => {
    const row = change({ date: day('2026-12-09'), kind: 'extra', newPlaceId: 'linden' })
    expect(words({ changes: [row] }, { anchor: '2026-12-09' })).toMatchObject({
      title: 'Extra: Bingo',
      when: 'onsdag 9 december klockan 13.00 till 15.00',
      sentences: ['Kom till Linden i stället för Eken.', 'Ring 031-390 06 00.'],
    })
  })

  test('uncertain on a red day', () => {
    const thursdays = schedule({
      rules: [{ kind: 'weekly', weekdays: [4], weeks: 'all' }],
      publicHolidays: 'undecided',
    })
    expect(
      words({ activities: [activity({ schedule: thursdays })] }, { anchor: '2026-12-24' }),
    ).toMatchObject({
      title: 'Osäkert: Bingo',
      sentences: [
        'Helgdag – ring och fråga.',
        'Det är inte bestämt om tillfället blir av på julafton.',
        'Ring 031-390 06 00 för att vara säker.',
      ],
    })
  })

  test('uncertain because the row is being corrected', () => {
    expect(words({ activities: [activity({ heldSince: day('2026-11-20') })] })).toMatchObject({
      title: 'Osäkert: Bingo',
      sentences: [
        'Uppgifterna håller på att rättas – ring för att vara säker.',
        'Ring 031-390 06 00 för att vara säker.',
      ],
    })
  })
})

describe('the number to call', () => {
  const own = activity({ contact: { name: null, phone: phone('040-628 04 00'), email: null } })

  test.each<[string, Partial<SiteData>, string]>([
    ["the activity's own", { activities: [own] }, 'Ring 040-628 04 00.'],
    [
      "the association's, with its hours",
      { settings: settings({ phoneHours: 'vardagar klockan 9–12' }) },
      'Ring 031-390 06 00 (vardagar klockan 9 till 12).',
    ],
  ])('is %s', (_, data, sentence) => {
    expect(words({ ...data, changes: [change()] }).sentences.at(-1)).toBe(sentence)
  })
})

test('the sentences are the same in another year; when has the year then', () => {
  const data = { changes: [change()] }
  const [now, later] = [words(data), words(data, { today: day('2027-01-02') })]
  expect(later.sentences).toEqual(now.sentences)
  expect(later.when).toBe('tisdag 8 december 2026 klockan 13.00 till 15.00')
})

interface Asked {
  anchor?: string
  today?: Temporal.PlainDate
  kind?: 'in-force' | 'moved-away'
}

function words(
  data: Partial<SiteData>,
  { anchor = '2026-12-08', today = day('2026-11-22'), kind = 'in-force' }: Asked = {},
) {
  const made = site(data, { today })
  const occurrence = made.occurrences.find((each) => each.anchor === anchor)!
  return { ...wordsForOccurrence(occurrence, made, kind), when: formatSlot(occurrence, made.today) }
}
