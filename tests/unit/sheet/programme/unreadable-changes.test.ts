import { describe, expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'
import { withCells, withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { listed, loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { day } from '../../../support/site/site-data.ts'

type Row = Record<string, CellValue>

/** Eftermiddagskaffe on Tuesdays at 13–15, read on Tuesday 24 November 2026; bingo on Wednesdays. */
const today = '2026-11-24'
const grund = withMoreRows(await loadScenario('grund'), 'Aktiviteter', [
  {
    ID: 'bingo',
    Aktivitet: 'Bingo',
    Kategori: 'Fika',
    Plats: 'ryd',
    Dag: 'onsdagar',
    Tid: '13–15',
    Från: '2026-09-02',
    'Röda dagar': 'Hålls',
  },
])

const kaffe = (Datum: string, more: Row = {}): Row => ({
  Aktivitet: 'kaffe',
  Datum,
  Ändring: 'Inställt',
  ...more,
})

const comingWeeks = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22']

describe('what visitors see while a row of Ändringar can’t be read', () => {
  test.each<[what: string, row: Row, uncertain: string[]]>([
    ['idag', kaffe('idag'), ['2026-11-24']],
    ['I DAG', kaffe('I DAG'), ['2026-11-24']],
    ['i morgon, which was perhaps typed yesterday', kaffe('i morgon'), ['2026-11-24']],
    ['idag, when nothing is planned', { ...kaffe('idag'), Aktivitet: 'bingo' }, []],
    ['a date that nobody can read: the next four weeks', kaffe('nästa gång'), comingWeeks],
    ['no date', kaffe(''), comingWeeks],
    ['an extra takes nothing away', kaffe('nästa gång', { Ändring: 'Extra' }), []],
    ['a misspelt name', { ...kaffe('2026-12-08'), Aktivitet: 'Eftermidagskafe' }, ['2026-12-08']],
    ['a name that is like none', { ...kaffe('2026-12-08'), Aktivitet: 'Vattengymnastik' }, []],
    [
      'a year that has been',
      kaffe('2026-12-08', { Ändring: 'Flyttat', 'Nytt datum': '2025-12-11' }),
      ['2026-12-08'],
    ],
    ['far ahead', kaffe('2026-12-08', { Ändring: 'Flyttat', 'Nytt datum': '2029-12-11' }), ['2026-12-08']],
    ['a day beside the one that is planned', kaffe('2026-12-09'), ['2026-12-08']],
    ['three days before it', kaffe('2026-12-05'), ['2026-12-08']],
    ['a time among the words', kaffe('tis 8/12 kl 13'), [...comingWeeks]],
    ['a date with its month misspelt', kaffe('12 janauri'), [...comingWeeks, '2027-01-12']],
    ['everything on one day', { ...kaffe('2026-12-08'), Aktivitet: 'Alla' }, ['2026-12-08']],
    [
      'everything at one place',
      { ...kaffe('2026-12-08'), Aktivitet: 'Allt på Ryds servicehus' },
      ['2026-12-08'],
    ],
    ['a place', { ...kaffe('2026-12-08'), Aktivitet: 'Ryds servicehus' }, ['2026-12-08']],
    ['the same day of a year that has been', kaffe('2025-12-08'), ['2026-12-08']],
    ['the month before the day', kaffe('12/8/2026'), ['2026-12-08']],
    ['another year, and the month before the day', kaffe('2027-08-12'), []],
    ['a time without a session', kaffe('2026-12-08', { 'Gäller tid': '9.00' }), ['2026-12-08']],
  ])('%s', (_, row, uncertain) => {
    const { data, problems } = read([row])
    expect(datesThatAre('uncertain', data, row.Aktivitet === 'bingo' ? 'bingo' : 'kaffe')).toEqual(uncertain)
    expect(
      problems.every(({ effect }) => effect === (uncertain.length > 0 ? 'date-in-doubt' : 'row-held')),
    ).toBe(true)
  })

  test.each(['Eftermiddagskaffe och bingo', 'bingo/kaffe', 'Bingo, Eftermiddagskaffe', 'Kaffe & bingo'])(
    'several activities in one cell, the nearest name not the only one: %s',
    (Aktivitet) => {
      const named = withCells(grund, {
        'Aktiviteter!Aktivitet 2': Aktivitet.includes('Eft') ? 'Eftermiddagskaffe' : 'Kaffe',
      })
      const result = read([{ ...kaffe('2026-12-02'), Aktivitet }], { workbook: named })
      expect(textFor(only(result)).action).toMatch(
        /^Skriv en rad för var och en: (?:kaffe och bingo|bingo och kaffe)\.$/,
      )
      expect(datesThatAre('uncertain', result.data, 'bingo')).toEqual(['2026-12-02'])
    },
  )

  test('several activities: the tab for that is named (CHANGE_FOR_SEVERAL), and what is seen meanwhile', () => {
    expect(textFor(only(read([{ ...kaffe('2026-12-08'), Aktivitet: 'ryds servicehus' }])))).toEqual({
      title: 'En rad i Ändringar gäller en aktivitet, inte allt på Ryds servicehus.',
      action:
        'Är allt inställt den dagen? Skriv en rad i fliken Uppehåll, med dagen i både Från och Till och Ryds servicehus i Plats, och ta bort raden här. Skriv annars en rad för varje aktivitet.',
      consequence:
        'Så länge raden inte är rättad visas Eftermiddagskaffe 8 december 2026 som osäkert: ”Uppgifterna håller på att rättas – ring för att vara säker”.',
    })
  })

  test.each(['2025-12-08', '12/8/2026'])('%s: the date that was meant is offered', (date) => {
    expect(textFor(only(read([kaffe(date)]))).action).toBe(
      'Skriv ett datum då aktiviteten är planerad. Närmast är 8 december 2026. Är det ett nytt tillfälle, skriv Extra i Ändring.',
    )
  })

  test('a weekday that disagrees with its date: both ways to mend it are in doubt', () => {
    const { data } = read([kaffe('onsdag 2027-02-16')])
    expect(datesThatAre('uncertain', data)).toContain('2027-02-16')
  })

  test('the message offers today’s date and says what is seen meanwhile', () => {
    expect(textFor(only(read([kaffe('idag')])))).toEqual({
      title: 'Vilken dag är det? ”I dag” är en ny dag varje dag.',
      action: 'Skriv datumet: 2026-11-24, om det är den dagen.',
      consequence:
        'Så länge raden inte är rättad visas Eftermiddagskaffe 24 november 2026 som osäkert: ”Uppgifterna håller på att rättas – ring för att vara säker”.',
    })
  })

  test.each([
    ['2025-12-11', 'Nytt datum, torsdag 11 december 2025, har redan varit.', '2026-12-11'],
    ['2026-01-07', 'Nytt datum, onsdag 7 januari 2026, har redan varit.', '2027-01-07'],
    ['2028-12-17', 'Nytt datum, söndag 17 december 2028, är längre fram än programmet visas.', '2026-12-17'],
  ])('moved to %s: the nearest sensible year is offered', (newDate, title, instead) => {
    const text = textFor(only(read([kaffe('2026-12-15', { Ändring: 'Flyttat', 'Nytt datum': newDate })])))
    expect(text).toMatchObject({ title, action: expect.stringContaining(`Skriv ${instead} `) as string })
  })

  test('a new date that has passed since it was first read is right', () => {
    const rows = [kaffe('2026-12-15', { Ändring: 'Flyttat', 'Nytt datum': '2026-12-16' })]
    const before = read(rows)
    expect(before.problems).toEqual([])
    expect(read(rows, { today: '2026-12-17', previous: before.data }).problems).toEqual([])
    expect(read(rows, { today: '2026-12-17' }).problems).toEqual([])
  })
})

describe('a date with several sessions', () => {
  const twice = withMoreRows(withCells(grund, { 'Aktiviteter!Tid 2': '10–11' }), 'Aktiviteter', [
    {
      ...{ ID: 'kaffe', Aktivitet: 'Eftermiddagskaffe', Kategori: 'Fika', Plats: 'ryd', Dag: 'tisdagar' },
      ...{ Tid: '13–14', Från: '2026-09-01', Till: '2027-05-25', 'Röda dagar': 'Hålls inte' },
    },
  ])

  test('a new time without Gäller tid is asked about, and both are uncertain', () => {
    const result = read([kaffe('2026-12-08', { Ändring: 'Ny tid', 'Ny tid': '15–16' })], { workbook: twice })
    expect(textFor(only(result)).title).toBe(
      'Eftermiddagskaffe har flera tider tisdag 8 december 2026. Vilken av dem får en ny?',
    )
    expect(datesThatAre('uncertain', result.data)).toEqual(['2026-12-08', '2026-12-08'])
  })

  test('each session can have its own change', () => {
    const rows = [
      kaffe('2026-12-08', { Ändring: 'Ny tid', 'Gäller tid': '10.00', 'Ny tid': '9–10' }),
      kaffe('2026-12-08', { Ändring: 'Ny tid', 'Gäller tid': '13.00', 'Ny tid': '15–16' }),
      kaffe('2026-12-15', { 'Gäller tid': '10.00' }),
      kaffe('2026-12-15', { Ändring: 'Ny tid', 'Gäller tid': '13.00', 'Ny tid': '15–16' }),
    ]
    const { data, problems } = read(rows, { workbook: twice })
    expect(listed(problems)).toEqual([])
    expect(datesThatAre('changed', data)).toEqual(['2026-12-08', '2026-12-08', '2026-12-15'])
    expect(datesThatAre('cancelled', data)).toEqual(['2026-12-15'])
  })

  test('an error names the sessions there are', () => {
    const { action } = textFor(
      only(read([kaffe('2026-12-08', { 'Gäller tid': '12.00' })], { workbook: twice })),
    )
    expect(action).toContain('Skriv 10.00 eller 13.00 i Gäller tid')
  })

  test('Inställt without Gäller tid is the whole date, with what is extra', () => {
    const rows = [kaffe('2026-12-08'), kaffe('2026-12-08', { Ändring: 'Extra', 'Ny tid': '18–20' })]
    const { data, problems } = read(rows)
    expect(listed(problems)).toEqual([])
    expect(datesThatAre('cancelled', data)).toEqual(['2026-12-08', '2026-12-08'])
  })

  test('the time of an extra one is known', () => {
    const extra = kaffe('2026-12-08', { Ändring: 'Extra', 'Ny tid': '18–20' })
    const { data, problems } = read([extra, kaffe('2026-12-08', { 'Gäller tid': '18.00' })])
    expect(listed(problems)).toEqual([])
    expect(datesThatAre('cancelled', data)).toEqual(['2026-12-08'])
  })
})

function read(
  rows: Row[],
  options: { today?: string; previous?: SiteData | null; workbook?: typeof grund } = {},
) {
  const workbook = withMoreRows(options.workbook ?? grund, 'Ändringar', rows)
  const result = readSheet(workbook, {
    today: day(options.today ?? today),
    previous: options.previous ?? null,
  })
  const problems = result.problems.filter(({ where }) => where.tab === 'Ändringar')
  return { data: result.data ?? expect.fail(), problems }
}

function only({ problems }: ReturnType<typeof read>) {
  expect(problems).toHaveLength(1)
  return problems[0] ?? expect.fail()
}

function datesThatAre(status: string, data: SiteData, activityId = 'kaffe'): string[] {
  return expandOccurrences(data, { from: day('2026-11-23'), to: day('2027-06-30') })
    .filter((each) => each.activityId === activityId && each.status === status)
    .map(({ original, date }) => (original ?? { date }).date.toString())
}
