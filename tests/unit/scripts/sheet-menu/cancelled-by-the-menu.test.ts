import { expect, test } from 'vitest'
import { toCells } from '../../../../scripts/sheet-menu/cancel-date.ts'
import { toComingDates, type OfferedDate } from '../../../../scripts/sheet-menu/coming-dates.ts'
import { makeSite } from '../../../../src/domain/make-site.ts'
import type { Site } from '../../../../src/domain/site.ts'
import { toOccurrenceRecord } from '../../../../src/outputs/data/occurrence-records.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { loadCsvFolder } from '../../../../src/sheet/sources/files/csv-folder.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withCells, withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { listed } from '../../../support/workbooks/expect-problems.ts'

const today = Temporal.PlainDate.from('2026-11-23')

/** The example, with one activity that is held twice a day. */
const example = withCells(await loadCsvFolder('src/sheet/example'), {
  'Aktiviteter!Tid 2': '10.00–11.30 och 13.00–15.00',
  'Aktiviteter!Dag 2': 'måndagar',
})

function read(workbook: Workbook): { site: Site; problems: string[] } {
  const { data, problems, brakes } = readSheet(workbook, { today, previous: null })
  expect(brakes).toEqual([])
  const created = Temporal.Instant.from('2026-11-23T08:00:00Z')
  const site = makeSite({ data: data!, today, created, url: 'https://exempel.se/', isExample: false })
  return { site, problems: listed(problems.filter(({ severity }) => severity !== 'notice')) }
}

/** What the form offers, from what the site publishes. */
function offered({ occurrences, ...site }: Site): OfferedDate[] {
  const records = occurrences.map((each) => toOccurrenceRecord(each, { ...site, occurrences }))
  return toComingDates(JSON.parse(JSON.stringify(records)), { today: '2026-11-23', end: '2026-12-07' })
}

const cancel = (workbook: Workbook, dates: readonly OfferedDate[]) =>
  read(
    withMoreRows(
      workbook,
      'Ändringar',
      dates.map((date) => toCells({ ...date, reason: 'Värden är sjuk.', instead: '' }, today.toString())),
    ),
  )

const keyOf = ({ activity, date, session }: OfferedDate) => `${activity} ${date} ${session}`.trim()

test('every date that the form offers is cancelled by its row, and no row is asked about', () => {
  const before = read(example)
  const dates = offered(before.site).filter(({ isAlready }) => isAlready === null)
  expect(dates.length).toBeGreaterThan(50)
  expect(dates.filter(({ session }) => session !== '')).not.toEqual([])

  const after = cancel(example, dates)
  expect(after.problems).toEqual(before.problems)
  const cancelled = offered(after.site).filter(({ isAlready }) => isAlready === 'inställd')
  expect(cancelled.map(keyOf)).toEqual(expect.arrayContaining(dates.map(keyOf)))
})

test('of an activity that is held twice a day only the session that was chosen is cancelled', () => {
  const [first, second] = offered(read(example).site).filter(
    ({ activity }) => activity === 'traffpunkt-larkparken',
  )
  expect([first?.session, second?.session]).toEqual(['10.00', '13.00'])
  const after = offered(cancel(example, [second!]).site).filter(
    ({ activity }) => activity === 'traffpunkt-larkparken',
  )
  expect(after.slice(0, 2).map(({ isAlready }) => isAlready)).toEqual([null, 'inställd'])
})
