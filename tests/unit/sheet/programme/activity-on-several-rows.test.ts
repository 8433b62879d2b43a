import { expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { withCells } from '../../../support/workbooks/edit-workbook.ts'
import { expectProblems, loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { day } from '../../../support/site/site-data.ts'

const december = { from: day('2026-11-27'), to: day('2026-12-31') }
const asWritten = [
  'fredagstraffen/2026-11-27 13:00 – 2000',
  'fredagstraffen/2026-12-04 13:00 Juristen om framtidsfullmakt. 2000',
  'fredagstraffen/2026-12-11 14:00 Lucia. free',
  'fredagstraffen/2026-12-18 13:00 – 2000',
]

test('rows of one name and place are one activity, whose dates have their own words, time and price', async () => {
  const { data, rows } = await expectProblems('en-aktivitet-pa-flera-rader', [])
  expect(data?.activities.map(({ id, summary }) => [id, summary])).toEqual([
    ['fredagstraffen', 'Kaffe och prat.'],
  ])
  expect(dates(data)).toEqual(asWritten)
  expect(rows.Aktiviteter).toEqual({ read: 3, published: 3, held: 0 })
})

test('a row among them that becomes unreadable keeps what it said, and no other date is in doubt', async () => {
  const { data } = await expectProblems('en-aktivitet-pa-flera-rader', [])
  const broken = withCells(await loadScenario('en-aktivitet-pa-flera-rader'), {
    'Aktiviteter!Dag 3': 'snart',
  })
  const next = readSheet(broken, { today: day('2026-11-23'), previous: data }).data
  expect(dates(next)).toEqual(asWritten)
  expect(occurrences(next).map(({ status }) => status)).toEqual([
    'planned',
    'uncertain',
    'planned',
    'planned',
  ])
})

test('words that mean cancelled are said of every date of their row; a text that is full of song says nothing', async () => {
  const { data } = await expectProblems('ord-som-betyder-installt', [
    'Aktiviteter!B2 SAYS_CANCELLED',
    'Aktiviteter!K3 SAYS_FULL',
  ])
  const said = occurrences(data).map(({ activityId, status, isFull }) =>
    [activityId, status, isFull].join(' '),
  )
  expect(new Set(said)).toEqual(
    new Set(['maleri uncertain false', 'sang planned false', 'resa planned true']),
  )
})

function occurrences(data: SiteData | null) {
  return data ? expandOccurrences(data, december) : []
}

function dates(data: SiteData | null): string[] {
  return occurrences(data).map(({ id, time, theme, own, activityId }) => {
    const start = time.kind === 'timed' ? time.start.toString().slice(0, 5) : ''
    const price = own.price ?? data?.activities.find((activity) => activity.id === activityId)?.price
    const amount = price?.kind === 'priced' ? price.offers[0]?.low : price?.kind
    return [id, start, theme ?? '–', amount].join(' ')
  })
}
