import { describe, expect, test } from 'vitest'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readSheet, type ReadResult } from '../../../../src/sheet/read-sheet.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withCells, withMoreRows, withRowsReversed } from '../../../support/workbooks/edit-workbook.ts'
import { listed, loadScenario } from '../../../support/workbooks/expect-problems.ts'

const grund = await loadScenario('grund')
const workbook = withMoreRows(grund, 'Ändringar', [
  { Aktivitet: 'kaffe', Datum: '2026-12-08', Ändring: 'Inställt', Orsak: 'Vattenläcka' },
  { Aktivitet: 'kaffe', Datum: '2026-12-15', Ändring: 'Ny tid', 'Ny tid': '14–16' },
])
const published = dataOf(read(workbook))

describe('a row with an error keeps its last good version', () => {
  test('marked with the day when it was first held', () => {
    const { data, problems, rows } = read(broken({ 'Aktiviteter!Dag 2': 'tisdgar' }), published)
    expect(data?.activities).toEqual([{ ...published.activities[0], heldSince: day('2026-11-22') }])
    expect(rows.Aktiviteter).toEqual({ read: 1, published: 1, held: 1 })
    expect(textFor(problems[0] ?? expect.fail()).consequence).toBe(
      'Den senaste rätta versionen visas så länge, högst 60 dagar, och är märkt: ”Uppgifterna håller på att rättas – ring för att vara säker”.',
    )
  })

  test('and keeps that day the next time', () => {
    const before = dataOf(read(broken({ 'Aktiviteter!Dag 2': 'tisdgar' }), published))
    const { data } = read(broken({ 'Aktiviteter!Dag 2': 'tisdgar' }), before, '2026-12-01')
    expect(data?.activities[0]?.heldSince).toEqual(day('2026-11-22'))
  })

  test('for 60 days', () => {
    const before = dataOf(read(broken({ 'Aktiviteter!Dag 2': 'tisdgar' }), published))
    const { data } = read(broken({ 'Aktiviteter!Dag 2': 'tisdgar' }), before, '2027-01-21')
    expect(data?.activities).toHaveLength(1)
  })

  test('then it disappears with a warning', () => {
    const before = dataOf(read(broken({ 'Aktiviteter!Dag 2': 'tisdgar' }), published))
    const result = read(broken({ 'Aktiviteter!Dag 2': 'tisdgar' }), before, '2027-01-22')
    expect(result.data?.activities).toEqual([])
    const warning = result.problems.find(({ finding }) => finding.code === 'HELD_TOO_LONG')
    expect(warning?.severity).toBe('warning')
    expect(textFor(warning ?? expect.fail()).title).toBe(
      '”Eftermiddagskaffe” har haft ett fel i 61 dagar. Den senaste rätta versionen visas i högst 60, och är nu borttagen.',
    )
  })

  test('and is as new when the error is put right', () => {
    const before = dataOf(read(broken({ 'Aktiviteter!Dag 2': 'tisdgar' }), published))
    expect(read(workbook, before).data?.activities[0]?.heldSince).toBeNull()
  })

  test('the first time there is nothing to keep', () => {
    const { data, problems } = read(broken({ 'Aktiviteter!Dag 2': 'tisdgar' }))
    expect(data?.activities).toEqual([])
    expect(problems[0]?.effect).toBe('row-held')
  })
})

describe('rows are known again', () => {
  const two = withMoreRows(workbook, 'Aktiviteter', [
    {
      Aktivitet: 'Bingo',
      Kategori: 'Fika',
      Plats: 'ryd',
      Dag: 'onsdagar',
      Tid: '13–15',
      'Röda dagar': 'Hålls',
    },
  ])
  const before = dataOf(read(two))

  test('by their ID, wherever they stand: sheets get sorted', () => {
    const sorted = withRowsReversed(withCells(two, { 'Aktiviteter!Tid 2': '15–13' }), 'Aktiviteter')
    const { data } = read(sorted, before)
    expect(data?.activities.map(({ id, heldSince }) => [id, heldSince !== null])).toEqual([
      ['bingo', false],
      ['kaffe', true],
    ])
  })

  test('else by their permanent address', () => {
    const { data } = read(withCells(two, { 'Aktiviteter!Tid 3': '15–13' }), before)
    expect(data?.activities.map(({ id, heldSince }) => [id, heldSince !== null])).toEqual([
      ['kaffe', false],
      ['bingo', true],
    ])
  })

  test('and never by their number', () => {
    const moved = withCells(two, { 'Aktiviteter!ID 2': 'nytt', 'Aktiviteter!Tid 2': '15–13' })
    expect(read(moved, before).data?.activities.map(({ id }) => id)).toEqual(['bingo'])
  })

  test('a cancelled date stays cancelled while its row is wrong', () => {
    const { data } = read(broken({ 'Ändringar!Datum 2': '8/13' }), published)
    expect(
      data?.changes.map(({ kind, date, heldSince }) => [kind, String(date), heldSince !== null]),
    ).toEqual([
      ['new-time', '2026-12-15', false],
      ['cancelled', '2026-12-08', true],
    ])
  })

  test('a deleted row is gone, and comes back with nobody else’s error', () => {
    const other = { Aktivitet: 'Dans', Kategori: 'Fika', Plats: 'ryd', Dag: 'fredgar', Tid: '13–15' }
    const { data } = read(withMoreRows(grund, 'Aktiviteter', [other]), before)
    expect(data?.activities.map(({ id }) => id)).toEqual(['kaffe'])
  })

  test('two rows with one ID: the version that was published stays, once', () => {
    const twin = {
      ID: 'kaffe',
      Aktivitet: 'Te',
      Kategori: 'Fika',
      Plats: 'ryd',
      Dag: 'fredagar',
      Tid: '13–15',
    }
    const { data, problems } = read(withMoreRows(workbook, 'Aktiviteter', [twin]), published)
    expect(data?.activities.map(({ title }) => title)).toEqual(['Eftermiddagskaffe'])
    expect(problems.map(({ effect }) => effect)).toEqual(['last-good-kept', 'row-held'])
  })
})

describe('what is kept refers only to what is published', () => {
  test('an activity whose place is now hidden is not kept', () => {
    const hidden = withMoreRows(
      withCells(workbook, { 'Platser!Visa 2': 'Nej', 'Aktiviteter!Dag 2': 'tisdgar' }),
      'Platser',
      [{ ID: 'nytt', Plats: 'Nya huset', Typ: 'annan', Adress: 'Nyvägen 1' }],
    )
    const { data } = read(hidden, published)
    expect(data?.activities).toEqual([])
    expect(data?.changes).toEqual([])
  })

  test.each([
    [
      'Platser!Typ 2',
      'slott',
      '”Ryds servicehus” har haft ett fel i 61 dagar. 1 aktivitet hänger på den, så den senaste rätta versionen visas ändå.',
    ],
    [
      'Kategorier!ID 2',
      'fika!',
      '”Fika” har haft ett fel i 61 dagar. 1 aktivitet hänger på den, så den senaste rätta versionen visas ändå.',
    ],
  ])('what activities stand on stays longer than 60 days: %s', (cell, value, title) => {
    const before = dataOf(read(broken({ [cell]: value }), published))
    const { data, problems } = read(broken({ [cell]: value }), before, '2027-01-22')
    expect(data?.activities).toHaveLength(1)
    const warning = problems.find(({ finding }) => finding.code === 'HELD_BUT_NEEDED') ?? expect.fail()
    expect(textFor(warning).title).toBe(title)
  })

  test('an activity at a place that is held stays with the place’s last good version', () => {
    const { data, problems } = read(broken({ 'Platser!Typ 2': 'slott' }), published)
    expect(data?.places[0]?.heldSince).toEqual(day('2026-11-22'))
    expect(data?.activities[0]?.heldSince).toBeNull()
    expect(listed(problems)).toEqual(['Platser!C2 CHOICE_UNKNOWN'])
  })
})

describe('settings', () => {
  test('an unreadable required value: the one last published stays', () => {
    const { data, brakes, problems } = read(broken({ 'Inställningar!Värde 5': 'ring!' }), published)
    expect(brakes).toEqual([])
    expect(data?.settings.phone).toEqual(published.settings.phone)
    expect(textFor(problems[0] ?? expect.fail()).consequence).toBe(
      'Det värde som visades senast står kvar tills det är rättat.',
    )
  })

  test('and none: a brake', () => {
    const { data, brakes } = read(broken({ 'Inställningar!Värde 5': 'ring!' }))
    expect(data).toBeNull()
    expect(listed(brakes)).toEqual(['Inställningar SETTING_MISSING'])
  })

  test('a required row that is missing is a brake, whatever was published', () => {
    const { data, brakes } = read(
      broken({ 'Inställningar!Nyckel 5': '', 'Inställningar!Värde 5': '' }),
      published,
    )
    expect(data).toBeNull()
    expect(listed(brakes)).toEqual(['Inställningar SETTING_MISSING'])
  })
})

function broken(cells: Record<string, CellValue>): Workbook {
  return withCells(workbook, cells)
}

function read(edited: Workbook, previous: SiteData | null = null, today = '2026-11-22'): ReadResult {
  return readSheet(edited, { today: day(today), previous })
}

function dataOf({ data }: ReadResult): SiteData {
  return data ?? expect.fail('nothing was published')
}

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text)
}
