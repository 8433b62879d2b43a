import { describe, expect, test } from 'vitest'
import type { RowCounts } from '../../../src/domain/published/check-report.ts'
import type { Loss } from '../../../src/domain/published/loss.ts'
import type { PublishedThing } from '../../../src/domain/published/published-thing.ts'
import { daysChangedProblem, lossProblem } from '../../../src/sheet/problems/loss-problem.ts'
import { textFor } from '../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { findLosses } from '../../../src/snapshot/brake.ts'
import { findMassChange } from '../../../src/snapshot/mass-change.ts'
import {
  withCells,
  withMoreRows,
  withoutColumn,
  withoutRows,
  withoutTab,
} from '../../support/workbooks/edit-workbook.ts'
import { loadScenario } from '../../support/workbooks/expect-problems.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const requiredTabs = ['Inställningar', 'Platser', 'Aktiviteter', 'Kategorier', 'Avtal']

/** Ten activities: nine at Ryd, one at Ekholmen; and a partner. */
const workbook = withMoreRows(
  withMoreRows(
    withMoreRows(await loadScenario('grund'), 'Platser', [
      { ID: 'ekholmen', Plats: 'Ekholmens servicehus', Typ: 'servicehus', Adress: 'Ekholmsvägen 2' },
    ]),
    'Aktiviteter',
    [...Array.from({ length: 8 }, (_, index) => activity(`a${index}`, 'ryd')), activity('ensam', 'ekholmen')],
  ),
  'Partner',
  [{ ID: 'kyrkan', Partner: 'Svenska kyrkan' }],
)

describe('the brake looks at required tabs with at least ten published rows last time', () => {
  test('three of ten gone is thirty per cent: that may be', () => {
    expect(lossesAfter(withoutRows(workbook, 'Aktiviteter', [2, 3, 4]))).toEqual([])
  })

  test('four of ten gone is more', () => {
    expect(lossesAfter(withoutRows(workbook, 'Aktiviteter', [2, 3, 4, 5]))).toEqual([
      { kind: 'rows-gone', tab: 'Aktiviteter', before: 10, now: 6 },
    ])
  })

  test('four of nine: too few to say anything', () => {
    const nine = withoutRows(workbook, 'Aktiviteter', [2])
    expect(lossesAfter(withoutRows(nine, 'Aktiviteter', [2, 3, 4, 5]), nine)).toEqual([])
  })

  test('rows that are hidden count as gone, rows that are held with a good version before do not', () => {
    const numbers = [2, 3, 4, 5]
    const cells = (header: string, value: string) =>
      Object.fromEntries(numbers.map((number) => [`Aktiviteter!${header} ${number}`, value]))
    expect(lossesAfter(withCells(workbook, cells('Visa', 'Nej')))).toHaveLength(1)
    expect(lossesAfter(withCells(workbook, cells('Tid', 'sent')))).toEqual([])
  })

  test('clearing the rows of an optional tab is normal', () => {
    expect(lossesAfter(withoutRows(workbook, 'Partner', [2]))).toEqual([])
  })
})

describe('the brake looks at places', () => {
  test('that are still shown, and had activity rows and now have none', () => {
    expect(lossesAfter(withCells(workbook, { 'Aktiviteter!Plats 11': 'ryd' }))).toEqual([
      { kind: 'place-emptied', placeId: 'ekholmen', name: 'Ekholmens servicehus', before: 1 },
    ])
  })

  test('not at places that are hidden or gone with their activities', () => {
    expect(
      lossesAfter(withoutRows(withCells(workbook, { 'Platser!Visa 3': 'Nej' }), 'Aktiviteter', [11])),
    ).toEqual([])
  })

  test('rows, not dates: a summer without dates is fine', () => {
    expect(lossesAfter(withCells(workbook, { 'Aktiviteter!Till 11': '2026-09-30' }))).toEqual([])
  })
})

describe('what leaves because its time is over is no loss', () => {
  const alone = { 'Aktiviteter!Plats 11': 'ekholmen' }

  test('an activity whose last date has passed, and whose row is then taken away', () => {
    const over = withCells(workbook, { ...alone, 'Aktiviteter!Till 11': '2026-11-24' })
    expect(lossesAfter(withoutRows(over, 'Aktiviteter', [11]), over, { on: today.add({ days: 7 }) })).toEqual(
      [],
    )
  })

  test('a row that has had an error for more than 60 days', () => {
    const broken = withCells(workbook, { ...alone, 'Aktiviteter!Dag 11': 'fredgar' })
    const first = readSheet(workbook, { today, previous: null })
    const held = readSheet(broken, { today, previous: first.data })
    const on = today.add({ days: 61 })
    const late = readSheet(broken, { today: on, previous: held.data })
    expect(late.data?.activities).toHaveLength(9)
    const losses = findLosses({
      previous: {
        data: held.data ?? expect.fail(),
        report: reportWith(held.rows),
        memory: { columns: held.columns, things: [] },
      },
      data: late.data ?? expect.fail(),
      rows: late.rows,
      columns: late.columns,
      requiredTabs,
      today: on,
    })
    expect(losses).toEqual([])
  })

  test('the last of several that have been taken away one by one', () => {
    const gone: PublishedThing = {
      kind: 'activity',
      id: 'annan',
      title: 'Annan',
      lastSeen: today.subtract({ days: 2 }),
      movedTo: null,
      placeId: 'ekholmen',
      categoryIds: ['fika'],
    }
    const now = withoutRows(workbook, 'Aktiviteter', [11])
    expect(lossesAfter(now, workbook, { things: [gone] })).toEqual([])
    expect(lossesAfter(now)).toHaveLength(1)
  })
})

describe('many series with other days or times at once', () => {
  const series = (count: number, cells: Record<string, string>) =>
    withMoreRows(
      workbook,
      'Aktiviteter',
      Array.from({ length: count }, (_, index) => ({ ...activity(`b${index}`, 'ryd'), ...cells })),
    )
  const changed = (count: number, cells: Record<string, string>, all = 15) => {
    const before = readSheet(series(all, {}), { today, previous: null }).data ?? expect.fail()
    const rows = Array.from({ length: count }, (_, index) => 12 + index)
    const edits = rows.flatMap((row) =>
      Object.entries(cells).map(([header, value]) => [`Aktiviteter!${header} ${row}`, value]),
    )
    const after = readSheet(withCells(series(all, {}), Object.fromEntries(edits)), {
      today,
      previous: before,
    }).data
    return findMassChange({ before: before.activities, after: after?.activities ?? [], today })
  }

  test('more than a third, and at least eight: a brake that names five', () => {
    const change = changed(9, { Dag: 'måndagar' }) ?? expect.fail()
    expect(change).toMatchObject({ isBrake: true, of: 25 })
    expect(daysChangedProblem(change).finding.code).toBe('DAYS_CHANGED_AT_ONCE')
    const { title, action } = textFor(daysChangedProblem(change))
    expect(title).toBe(
      '9 av 25 serier har fått andra dagar eller tider på en gång. ' +
        [0, 1, 2, 3, 4]
          .map(
            (n) =>
              `Aktivitet b${n}: måndagar klockan 13.00 till 15.00 (var fredagar klockan 13.00 till 15.00)`,
          )
          .join('; ') +
        ' …',
    )
    expect(action).toContain('skriv dess första dag i Från')
  })

  test.each([
    ['three: a warning', changed(3, { Tid: '14–16' }), false],
    ['seven: a warning', changed(7, { Tid: '14–16' }), false],
    ['nine of many: a warning', changed(9, { Dag: 'måndagar' }, 30), false],
  ])('%s', (_, change, isBrake) => {
    expect(change?.isBrake).toBe(isBrake)
    const problem = daysChangedProblem(change ?? expect.fail())
    expect([problem.finding.code, problem.severity]).toEqual(['SEVERAL_DAYS_CHANGED', 'warning'])
    expect(textFor(problem).action).toBe('Stämmer det behöver du inte göra något.')
  })

  test('two are nothing, and a new term is none', () => {
    expect(changed(2, { Dag: 'måndagar' })).toBeNull()
    expect(changed(12, { Dag: 'måndagar', Från: '2027-01-11' })).toBeNull()
  })
})

test('an optional tab that had no rows may go', () => {
  const empty = withoutRows(workbook, 'Partner', [2])
  expect(lossesAfter(withoutTab(empty, 'Partner'), empty)).toEqual([])
})

test('an optional tab that was there and is gone', () => {
  expect(lossesAfter(withoutTab(workbook, 'Partner'))).toEqual([{ kind: 'tab-gone', tab: 'Partner' }])
})

test('an optional tab that never was is no loss', () => {
  const without = withoutTab(workbook, 'Partner')
  expect(lossesAfter(without, without)).toEqual([])
})

describe('the column Visa', () => {
  const hiding = withCells(
    withMoreRows(workbook, 'Partner', [{ ID: 'hemlig', Partner: 'Hemliga AB', Visa: 'Nej' }]),
    { 'Aktiviteter!Samtycke 2': 'Ja' },
  )

  test('that a tab had and has lost would show what is hidden', () => {
    expect(lossesAfter(withoutColumn(hiding, 'Partner', 'Visa'), hiding)).toEqual([
      { kind: 'column-gone', tab: 'Partner', column: 'Visa' },
    ])
  })

  test('is no loss where it never was, or is still there', () => {
    expect(lossesAfter(hiding, hiding)).toEqual([])
    expect(lossesAfter(workbook)).toEqual([])
  })

  test('is the only one: without Samtycke less is shown, not more', () => {
    expect(lossesAfter(withoutColumn(hiding, 'Aktiviteter', 'Samtycke'), hiding)).toEqual([])
  })
})

test.each<[Loss, code: string, title: string]>([
  [
    { kind: 'rows-gone', tab: 'Aktiviteter', before: 62, now: 31 },
    'ROWS_GONE',
    'Fliken Aktiviteter hade 62 publicerade rader och har nu 31.',
  ],
  [
    { kind: 'place-emptied', placeId: 'ryd', name: 'Ryds servicehus', before: 1 },
    'PLACE_EMPTIED',
    'Ryds servicehus hade 1 aktivitet och har nu ingen.',
  ],
  [
    { kind: 'tab-gone', tab: 'Partner' },
    'OPTIONAL_TAB_GONE',
    'Fliken Partner fanns förra gången men finns inte nu.',
  ],
  [
    { kind: 'column-gone', tab: 'Platser', column: 'Visa' },
    'VISIBILITY_COLUMN_GONE',
    'Kolumnen Visa fanns i fliken Platser förra gången men finns inte nu. Utan den skulle även dolda rader visas.',
  ],
])('a loss in words: %o', (loss, code, title) => {
  const problem = lossProblem(loss)
  expect(problem.finding.code).toBe(code)
  const text = textFor(problem)
  expect(text.title).toBe(title)
  expect(text.action).toContain('ACCEPT_LOSS=1')
  expect(text.consequence).toBe('Ingenting publiceras. Den gamla webbplatsen står kvar som den var.')
})

/** What is lost between two sheets; `on` is the day of the second one. */
function lossesAfter(
  now: Workbook,
  before: Workbook = workbook,
  { on = today, things = [] }: { on?: Temporal.PlainDate; things?: PublishedThing[] } = {},
): Loss[] {
  const former = readSheet(before, { today, previous: null })
  const latter = readSheet(now, { today: on, previous: former.data })
  return findLosses({
    previous: {
      data: former.data ?? expect.fail(),
      report: reportWith(former.rows),
      memory: { columns: former.columns, things },
    },
    data: latter.data ?? expect.fail(),
    rows: latter.rows,
    columns: latter.columns,
    requiredTabs,
    today: on,
  })
}

function reportWith(rows: Record<string, RowCounts>) {
  return {
    created: Temporal.Instant.from('2026-11-22T05:00:00Z'),
    source: { kind: 'csv' as const, hash: 'x' },
    counts: { error: 0, warning: 0, rows },
    problems: [],
  }
}

function activity(id: string, place: string) {
  return {
    ID: id,
    Aktivitet: `Aktivitet ${id}`,
    Kategori: 'Fika',
    Plats: place,
    Dag: 'fredagar',
    Tid: '13–15',
  }
}
