/**
 * How long the calendar takes, as a table: all occurrences of a year for a thousand and ten thousand weekly activities,
 * and every feed and data file of the thousand. `npm run bench` ends with it.
 */
import { makeSite } from '../../src/domain/make-site.ts'
import { programmeKinds } from '../../src/domain/programme/programme-kinds.ts'
import type { Site } from '../../src/domain/site.ts'
import { calendarAt, feedIds } from '../../src/outputs/icalendar/icalendar-address.ts'
import { wholeCalendar } from '../../src/outputs/icalendar/icalendar-feed.ts'
import { dataCsv, dataJson, dataTableNames } from '../../src/outputs/data/open-data.ts'
import { activity, category, day, place, schedule, siteData } from '../../tests/support/site/site-data.ts'

console.log('| calendar | activities | occurrences | seconds |\n|---|---:|---:|---:|')
// The first time counts too: a build expands once.
const thousand = timed('Expand all occurrences', 1_000, () => siteOf(1_000))
const source = { site: thousand, revisions: new Map() }
timed('All iCalendar feeds', 1_000, () => {
  wholeCalendar(source)
  for (const kind of programmeKinds) {
    for (const id of feedIds(thousand, [], kind)) calendarAt(source, [], { kind, id })
  }
  return thousand
})
timed('All JSON and CSV files', 1_000, () => {
  for (const name of dataTableNames) {
    dataJson(name, thousand)
    dataCsv(name, thousand)
  }
  return thousand
})
timed('Expand all occurrences', 10_000, () => siteOf(10_000))

function timed(name: string, activities: number, work: () => Site): Site {
  const start = performance.now()
  const made = work()
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  console.log(`| ${name} | ${activities} | ${made.occurrences.length} | ${seconds} |`)
  return made
}

function siteOf(count: number): Site {
  const numbered = (length: number) => Array.from({ length }, (_, index) => index)
  const activities = numbered(count).map((index) =>
    activity({
      id: `a${index}`,
      placeId: `p${index % 20}`,
      categoryIds: [`k${index % 10}`],
      summary: 'Vi dricker kaffe, läser högt ur tidningen och löser korsord ihop.',
      schedule: schedule({ rules: [{ kind: 'weekly', weekdays: [(index % 7) + 1], weeks: 'all' }] }),
    }),
  )
  const places = numbered(20).map((index) => place({ id: `p${index}`, name: `Huset ${index}` }))
  const categories = numbered(10).map((index) => category({ id: `k${index}`, name: `Kategori ${index}` }))
  return makeSite({
    data: siteData({ activities, places, categories }),
    today: day('2026-11-24'),
    created: Temporal.Instant.from('2026-11-24T05:00:00Z'),
    url: 'https://exempel.se/',
    isExample: false,
  })
}
