import { addresses, changesFeedAddress, feedAddress } from '../../../src/domain/published/addresses.ts'
import { isoWeekOf } from '../../../src/domain/time/iso-weeks.ts'
import { horizonFor } from '../../../src/domain/time/horizon.ts'
import { allSheetAddresses } from '../../../src/domain/published/paper-sheets.ts'
import type { ThingKind } from '../../../src/domain/published/published-thing.ts'
import { addressesOf } from '../../../src/domain/published/thing-addresses.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'

/** Every address that the site of a snapshot gives out, worked out from its data alone and not from its memory. */
export function addressesGivenBy({ data, today }: Snapshot): string[] {
  const lists: [ThingKind, readonly { id: string }[]][] = [
    ['activity', data.activities],
    ['place', data.places],
    ['category', data.categories],
    ['partner', data.partners],
    ['project', data.projects],
    ['agreement', data.partnership.agreements],
  ]
  const ofThings = lists.flatMap(([kind, things]) =>
    things.flatMap(({ id }) => Object.values(addressesOf(kind, id))),
  )
  const sheets = data.places.flatMap(({ id }) => allSheetAddresses(id, { today, since: today }))
  const begins = data.partnership.agreements.map(({ validFrom }) => validFrom.value.year)
  const reports = begins.length > 0 ? [today.year, ...begins].map(addresses.yearlyReport) : []
  const fixed = [addresses.start(), addresses.calendar(), addresses.changes(), addresses.check()]
  const feeds = [feedAddress(null, null), changesFeedAddress(null), '/data/site.json', '/data/kontroll.json']
  const all = [...ofThings, ...sheets, ...reports, ...calendarOf(today), ...fixed, ...feeds]
  return [...new Set(all.filter((address) => address !== null))]
}

function calendarOf(today: Temporal.PlainDate): string[] {
  const { from, to } = horizonFor(today)
  const days = Array.from({ length: from.until(to).days + 1 }, (_, number) => from.add({ days: number }))
  return days.flatMap((date) => {
    const { year, week } = isoWeekOf(date)
    return [addresses.week(year, week), addresses.month(date.toPlainYearMonth())]
  })
}
