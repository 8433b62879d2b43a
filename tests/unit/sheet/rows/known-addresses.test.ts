import { describe, expect, test } from 'vitest'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import type { Snapshot } from '../../../../src/snapshot/snapshot.ts'
import { withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const grund = withMoreRows(await loadScenario('grund'), 'Platser', [
  { ID: 'tallmon', Plats: 'Tallmon', Typ: 'servicehus', Adress: 'Tallvägen 1' },
])

type Row = Readonly<Record<string, string>>
const row = (name: string, place: string, more: Row = {}): Row => ({
  ...{ Aktivitet: name, Plats: place, Kategori: 'Fika', Dag: 'fredagar', Tid: '13–15' },
  ...more,
})

/** The addresses of one day after another, and the last day's problems about them. */
function addresses(...days: readonly (readonly Row[])[]) {
  let snapshot: Snapshot | null = null
  let said: string[] = []
  const ids = days.map((rows, index) => {
    const workbook = withMoreRows(grund, 'Aktiviteter', rows)
    const options = { today, previous: snapshot?.data ?? null, things: snapshot?.memory.things ?? [] }
    const { data, problems } = readSheet(workbook, options)
    said = problems
      .filter(({ finding }) => finding.code === 'ADDRESS_WAS_ANOTHERS')
      .map((problem) => textFor(problem).title)
    snapshot = snapshotOn(today.add({ days: index }).toString(), data ?? expect.fail(), snapshot)
    return (data ?? expect.fail()).activities
      .filter(({ id }) => id !== 'kaffe')
      .map(({ id, placeId }) => `${id} @ ${placeId}`)
  })
  return { ids, said }
}

describe('an address stays with the activity that had it', () => {
  const [eken, tallmon] = [row('Allsång', 'ryd'), row('Allsång', 'tallmon')]

  test('when a namesake comes, and the first is deleted', () => {
    expect(addresses([eken], [eken, tallmon], [tallmon]).ids).toEqual([
      ['allsang @ ryd'],
      ['allsang @ ryd', 'allsang-tallmon @ tallmon'],
      ['allsang-tallmon @ tallmon'],
    ])
  })

  test('when one of two is hidden for a day', () => {
    const both = ['allsang-ryd @ ryd', 'allsang-tallmon @ tallmon']
    const hidden = { ...eken, Visa: 'Nej' }
    expect(addresses([eken, tallmon], [hidden, tallmon], [eken, tallmon]).ids).toEqual([
      both,
      ['allsang-tallmon @ tallmon'],
      both,
    ])
  })

  test('when the one with the bare address is hidden for a day', () => {
    const hidden = { ...eken, Visa: 'Nej' }
    expect(addresses([eken], [eken, tallmon], [hidden, tallmon], [eken, tallmon]).ids.slice(2)).toEqual([
      ['allsang-tallmon @ tallmon'],
      ['allsang @ ryd', 'allsang-tallmon @ tallmon'],
    ])
  })

  test('when it comes back after a season', () => {
    expect(addresses([eken], [], [eken]).ids).toEqual([['allsang @ ryd'], [], ['allsang @ ryd']])
  })
})

describe('an address that has meant one activity never means another', () => {
  test('that is renamed to what the first was called', () => {
    const { ids, said } = addresses(
      [row('Rollatorpromenad i sommar', 'ryd'), row('Minnesträning i vinter', 'tallmon')],
      [row('Minnesträning i vinter', 'tallmon')],
      [row('Rollatorpromenad i sommar', 'tallmon')],
      [row('Rollatorpromenad i sommar', 'tallmon')],
    )
    expect(ids.slice(2)).toEqual([
      ['rollatorpromenad-i-sommar-2 @ tallmon'],
      ['rollatorpromenad-i-sommar-2 @ tallmon'],
    ])
    expect(said).toEqual([
      'Adressen rollatorpromenad-i-sommar har hört till något annat och byter aldrig ägare.',
    ])
  })

  test('that gets the former ID of a renamed one', () => {
    const choir = { Beskrivning: 'Vi sjunger visor ur gamla häften.' }
    const { ids } = addresses(
      [row('Bingo', 'ryd', { ID: 'a' }), row('Kör', 'ryd', { ID: 'b', ...choir })],
      [row('Bingo', 'ryd', { ID: 'a2' }), row('Kör', 'ryd', { ID: 'b', ...choir })],
      [row('Bingo', 'ryd', { ID: 'a2' }), row('Kör', 'ryd', { ID: 'a', ...choir })],
    )
    expect(ids[2]).toEqual(['a2 @ ryd', 'a-2 @ ryd'])
  })

  test.each<[what: string, another: Row, ids: readonly string[]]>([
    ['by its name', row('Klot', 'tallmon'), ['boule @ ryd', 'klot-2 @ tallmon']],
    ['by its ID', row('Kör', 'tallmon', { ID: 'klot' }), ['boule @ ryd', 'klot-2 @ tallmon']],
  ])('that gets in the same edit the ID which another gives up, %s', (_, another, expected) => {
    const { ids } = addresses([row('Boule', 'ryd', { ID: 'klot' })], [row('Boule', 'ryd'), another])
    expect(ids[1]).toEqual(expected)
  })

  test('that comes in the same edit as one with that ID is deleted', () => {
    const { ids } = addresses([row('Boule', 'ryd', { ID: 'klot' })], [row('Klot', 'tallmon')])
    expect(ids[1]).toEqual(['klot-2 @ tallmon'])
  })

  test('also where two swap IDs', () => {
    const { ids } = addresses(
      [row('Boule', 'ryd', { ID: 'a' }), row('Kör', 'ryd', { ID: 'b' })],
      [row('Boule', 'ryd', { ID: 'b' }), row('Kör', 'ryd', { ID: 'a' })],
    )
    expect(ids[1]).toEqual(['b-2 @ ryd', 'a-2 @ ryd'])
  })

  test('but is given back to the one that had it', () => {
    const { ids } = addresses(
      [row('Bingo', 'ryd', { ID: 'a' })],
      [row('Bingo', 'ryd', { ID: 'a2' })],
      [row('Bingo', 'ryd', { ID: 'a' })],
    )
    expect(ids[2]).toEqual(['a @ ryd'])
  })
})

describe('so it is for places, kinds, partners and projects', () => {
  const tabs = {
    Platser: ['places', { Typ: 'bibliotek', Adress: 'Storgatan 1' }, 'Plats'],
    Kategorier: ['categories', {}, 'Kategori'],
    Partner: ['partners', {}, 'Partner'],
    Projekt: ['projects', {}, 'Projekt'],
  } as const

  /** The addresses of the named rows of a tab, after a run on each day. */
  const idsOf = (tab: keyof typeof tabs, ...days: readonly (readonly Row[])[]) => {
    const [key, cells, header] = tabs[tab]
    let snapshot: Snapshot | null = null
    const seen = days.map((rows, index) => {
      const named = rows.map(({ name = '', ...more }) => ({ [header]: name, ...cells, ...more }))
      const workbook = withMoreRows(grund, tab, named)
      const options = { today, previous: snapshot?.data ?? null, things: snapshot?.memory.things ?? [] }
      const data = readSheet(workbook, options).data ?? expect.fail()
      snapshot = snapshotOn(today.add({ days: index }).toString(), data, snapshot)
      return data[key].filter(({ name }) => rows.some((row) => row.name === name)).map(({ id }) => id)
    })
    return seen.at(-1)
  }

  test.each(['Platser', 'Kategorier', 'Partner', 'Projekt'] as const)('%s', (tab) => {
    const [one, other] = [{ name: 'Lusthuset' }, { name: 'Växthuset' }]
    expect(idsOf(tab, [{ ...one, ID: 'huset' }], [], [{ ...other, ID: 'huset' }])).toEqual(['huset-2'])
    expect(idsOf(tab, [{ ...one, ID: 'huset' }], [], [one])).toEqual(['lusthuset'])
    expect(idsOf(tab, [{ ...one, ID: 'huset' }], [], [{ ...one, ID: 'huset' }])).toEqual(['huset'])
    expect(idsOf(tab, [{ ...one, ID: 'huset' }], [{ ...other, ID: 'huset' }])).toEqual(['huset'])
  })
})
