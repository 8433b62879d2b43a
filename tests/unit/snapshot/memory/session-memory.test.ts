import { describe, expect, test } from 'vitest'
import { revisionsOf } from '../../../../src/snapshot/memory/occurrence-memory.ts'
import type { Snapshot } from '../../../../src/snapshot/snapshot.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'
import { formatTime } from '../../../../src/domain/time/swedish.ts'
import { corpusWorkbook } from '../../../support/workbooks/programme-corpus.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

/** A row of Aktiviteter: ID, name, Dag, Tid and what it is about. */
type Row = [id: string, name: string, days: string, time: string, summary?: string]

/** Publishes the workbook day after day as it is edited, and tells what each date of Bio is called and when it is. */
async function publish(...edits: Row[][]): Promise<{ ids: string[]; uids: string[] }[]> {
  const told: { ids: string[]; uids: string[] }[] = []
  let previous: Snapshot | null = null
  for (const [index, rows] of edits.entries()) {
    const today: Temporal.PlainDate = Temporal.PlainDate.from('2026-11-23').add({ days: index })
    const result = readSheet(await workbookOf(rows), { today, previous: previous?.data ?? null })
    const data = result.data ?? expect.fail(JSON.stringify(result.brakes))
    previous = snapshotOn(today.toString(), data, previous)
    told.push(toldOf(previous, today))
  }
  return told
}

function workbookOf(rows: Row[]) {
  return corpusWorkbook({
    Aktiviteter: [
      ['ID', 'Aktivitet', 'Kategori', 'Plats', 'Dag', 'Tid', 'Kort beskrivning'],
      ['annat', 'Annat', 'Allmänt', 'Furulid', 'måndagar', '9–10', ''],
      ...rows.map(([id, name, days, time, summary = '']) => [
        ...[id, name, 'Allmänt', 'Furulid', days, time, summary],
      ]),
    ],
  })
}

function toldOf(snapshot: Snapshot, today: Temporal.PlainDate) {
  const revisions = revisionsOf(snapshot.memory)
  const occurrences = expandOccurrences(snapshot.data, horizonFor(today)).filter(
    ({ activityId }) => activityId !== 'annat',
  )
  return {
    ids: occurrences
      .map(({ id, time }) => `${id} ${time.kind === 'timed' ? formatTime(time.start) : 'hela dagen'}`)
      .toSorted(),
    uids: occurrences.map(({ id }) => revisions.get(id)?.uid ?? ''),
  }
}

const bio = (time: string, days = '8 december 2026'): Row => ['', 'Bio', days, time]

describe('a date keeps the id and UID that it was published with', () => {
  test.each<[what: string, edits: Row[][], last: string[]]>([
    [
      'a session is added before it',
      [[bio('13')], [bio('10 och 13')]],
      ['bio/2026-12-08 13.00', 'bio/2026-12-08-2 10.00'],
    ],
    [
      'sessions are added before and after it',
      [[bio('13')], [bio('10 och 13')], [bio('9, 10, 13 och 18')]],
      ['bio/2026-12-08 13.00', 'bio/2026-12-08-2 10.00', 'bio/2026-12-08-3 09.00', 'bio/2026-12-08-4 18.00'],
    ],
    [
      'the one before it is taken away',
      [[bio('10 och 13')], [bio('13')], [bio('13')], [bio('13')]],
      ['bio/2026-12-08-2 13.00'],
    ],
    [
      'the one before it is taken away and comes back, with another',
      [[bio('10 och 13')], [bio('13')], [bio('8, 10 och 13')]],
      ['bio/2026-12-08 10.00', 'bio/2026-12-08-2 13.00', 'bio/2026-12-08-3 08.00'],
    ],
    ['its time is changed', [[bio('13')], [bio('14')]], ['bio/2026-12-08 14.00']],
    [
      'the time of the first of two is changed, so that it is the later',
      [[bio('10 och 13')], [bio('13 och 15')], [bio('13 och 15')]],
      ['bio/2026-12-08 15.00', 'bio/2026-12-08-2 13.00'],
    ],
    [
      'its row is split into one for each session',
      [[bio('10 och 13')], [bio('13'), bio('10')]],
      ['bio/2026-12-08 10.00', 'bio/2026-12-08-2 13.00'],
    ],
    [
      'rows are joined into one',
      [[bio('13')], [bio('13'), bio('10')], [bio('10 och 13')]],
      ['bio/2026-12-08 13.00', 'bio/2026-12-08-2 10.00'],
    ],
    [
      'a series gets a row for a date with a subject',
      [
        [bio('14', 'tisdagar 1/12–15/12')],
        [bio('14', 'tisdagar 1/12–15/12'), ['', 'Bio', 'tisdag 8/12', '14', 'En stumfilm.']],
      ],
      ['bio/2026-12-01 14.00', 'bio/2026-12-08 14.00', 'bio/2026-12-15 14.00'],
    ],
    [
      'its row is hidden for a day, and comes back with a session before it',
      [[bio('13')], [], [], [bio('10 och 13')]],
      ['bio/2026-12-08 13.00', 'bio/2026-12-08-2 10.00'],
    ],
    [
      'it gets a time for each day',
      [[bio('13', 'lör 12/12 och sön 13/12')], [bio('lör 13, sön 15', 'lör 12/12 och sön 13/12')]],
      ['bio/2026-12-12 13.00', 'bio/2026-12-13 15.00'],
    ],
  ])('when %s', async (_, edits, last) => {
    const published = await publish(...edits)
    expect(published.at(-1)?.ids).toEqual(last.toSorted())
    for (const { uids } of published) expect(new Set(uids).size).toBe(uids.length)
  })

  test('its UID goes with it, and none is ever given to another session', async () => {
    const [first, second, third] = await publish([bio('13')], [bio('10 och 13')], [bio('10, 11 och 13')])
    expect(first?.uids).toEqual(['bio-2026-12-08@exempel.se'])
    expect(second?.uids.toSorted()).toEqual(['bio-2026-12-08-2@exempel.se', 'bio-2026-12-08@exempel.se'])
    expect(third?.ids).toContain('bio/2026-12-08 13.00')
    expect(third?.ids).toContain('bio/2026-12-08-2 10.00')
  })
})
