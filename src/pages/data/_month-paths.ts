import { loadSiteData } from '../../load-site-data.ts'
import { monthsOfData } from '../../outputs/data/occurrence-days.ts'

/** A path for every month that is or has been shown: an address once given answers for ever. */
export function monthPaths() {
  const { from, to } = loadSiteData().snapshot.memory.calendar
  return monthsOfData(from, to).map((month) => ({ params: { month: month.toString() }, props: { month } }))
}
