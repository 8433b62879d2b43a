/** Prints every output of the status fixture: started by a test in child processes with different time zones. */
import { activityById } from '../../../src/domain/lookup.ts'
import { formatSlot, wordsForOccurrence } from '../../../src/domain/occurrences/occurrence-words.ts'
import { wholeCalendar } from '../../../src/outputs/icalendar/icalendar-feed.ts'
import { activityJsonLd } from '../../../src/outputs/json-ld/json-ld.ts'
import { dataCsv, dataJson, dataTableNames } from '../../../src/outputs/data/open-data.ts'
import { statusSite } from '../site/status-fixture.ts'

const site = statusSite()
const texts = [
  JSON.stringify(site.occurrences),
  JSON.stringify(site.occurrences.map((occurrence) => wordsForOccurrence(occurrence, site))),
  JSON.stringify(site.occurrences.map((occurrence) => formatSlot(occurrence, site.today))),
  wholeCalendar({ site, revisions: new Map() }),
  activityJsonLd(site, activityById(site.data, 'bingo')),
  ...dataTableNames.flatMap((name) => [dataJson(name, site), dataCsv(name, site)]),
]
process.stdout.write(texts.join('\n'))
