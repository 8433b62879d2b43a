import { addresses } from '../../domain/published/addresses.ts'
import { areasOf } from '../../domain/programme/areas.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { Site } from '../../domain/site.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { formatDay, swedishOrder } from '../../domain/time/swedish.ts'
import { dayAddress, toDays, type Day } from './day-list.ts'
import type { Leaf } from './leaf.ts'
import { toImportantNotice, type ImportantNotice } from '../frame/important-notice.ts'
import type { Link } from '../frame/page-frame.ts'
import { mainPart } from '../../domain/programme/activity-parts.ts'
import { activityById } from '../../domain/lookup.ts'
import { rarityOf } from './rarity.ts'

/** A day further on: its date, and how much there is. */
export interface LaterDay {
  iso: string
  heading: string
  leaf: Leaf
  /** To the day in the calendar. */
  address: string
  /** "15 aktiviteter" */
  count: string
  /** What is not as planned that day: "Inställt: Bingo". */
  changes: string[]
}

/** The start page: what there is to do today, tomorrow and the rest of the week. */
export interface StartPage {
  description: string
  today: Day
  tomorrow: Day
  /** Whether today's list is longer than tomorrow's. */
  isTodayLonger: boolean
  /** What happens once or seldom, in the coming weeks. */
  rare: Day[]
  /** The days after tomorrow, to the end of seven. */
  later: LaterDay[]
  /** The days after today as a table, for paper: the day, what begins when, and what is not as planned. */
  paper: { heading: string; items: string; changes: { title: string; status: string }[] }[]
  /** "Visa bara nära mig": the districts in which something is held. */
  areas: Link[]
  notice: ImportantNotice | null
  programme: string[]
}

/** All that the start page shows. Long days are cut, with a link to the whole day in the calendar. */
export function toStartPage(site: Site): StartPage {
  const { data, today } = site
  const [first, second, ...later] = toDays(site, daysFrom(today, 0, 6))
  if (!first || !second) throw new Error('A span of seven days has a first and a second day.')
  return {
    description: `Aktiviteter för äldre i ${data.settings.municipality}, dag för dag.`,
    today: {
      ...shorten(site, first, mostNear),
      waiting: first.occurrences.slice(mostNear, mostNear + mostWaiting),
    },
    tomorrow: shorten(site, second, mostNear),
    isTodayLonger: first.occurrences.length > second.occurrences.length,
    rare: rareDays(site),
    later: later.map((day) => toLaterDay(site, day)),
    paper: [second, ...later].map(toPaperDay),
    areas: areaLinks(site),
    notice: toImportantNotice(site),
    programme: programmeSentences(data.settings, today),
  }
}

/** Listed for today and for tomorrow. */
const mostNear = 20

/** Of today, so many more wait until some of those have been. */
const mostWaiting = 40

/** Rare things are lifted out this many days ahead, and at most this many of them. */
const rareDaysAhead = 21
const mostRare = 6

/** Rare and single events of the coming weeks that today's and tomorrow's lists don't hold. */
function rareDays(site: Site): Day[] {
  const days = toDays(site, daysFrom(site.today, 2, rareDaysAhead), {
    filter: ({ occurrence, kind }) =>
      kind === 'in-force' &&
      occurrence.status !== 'cancelled' &&
      rarityOf(mainPart(activityById(site.data, occurrence.activityId)).schedule) !== 'often',
    onlyDaysWithEntries: true,
  })
  let left = mostRare
  return days.flatMap((day) => {
    const occurrences = day.occurrences.slice(0, left)
    left -= occurrences.length
    return occurrences.length > 0 ? [{ ...day, occurrences }] : []
  })
}

function shorten(site: Site, day: Day, most: number): Day {
  const { length } = day.occurrences
  if (length <= most) return day
  const date = Temporal.PlainDate.from(day.iso)
  return {
    ...day,
    occurrences: day.occurrences.slice(0, most),
    more: {
      address: dayAddress(site, date),
      text: `Se alla ${length} aktiviteter ${formatDay(date, site.today)}`,
    },
  }
}

function daysFrom(today: Temporal.PlainDate, first: number, last: number): DaySpan {
  return { from: today.add({ days: first }), to: today.add({ days: last }) }
}

function toLaterDay(site: Site, { iso, heading, leaf, occurrences }: Day): LaterDay {
  const on = occurrences.filter(({ tone }) => tone !== 'stop').length
  const changes = occurrences.filter(({ tone }) => tone !== 'plain').map(({ title }) => title)
  const address = dayAddress(site, Temporal.PlainDate.from(iso))
  return { iso, heading, leaf, address, count: countWords(on), changes }
}

/** So many of a day have room in a table of one sheet. */
const mostOnPaper = 8

function toPaperDay({ heading, occurrences }: Day): StartPage['paper'][number] {
  const asPlanned = occurrences.filter(({ status }) => status === null)
  const changes = occurrences.flatMap(({ row, title, status }) =>
    status === null ? [] : [{ title: `${row.clock.large} ${title}`, status }],
  )
  const items = asPlanned.slice(0, mostOnPaper).map(({ row, title }) => `${row.clock.large} ${title}`)
  const left = asPlanned.length - items.length
  return {
    heading,
    items:
      occurrences.length === 0
        ? 'Inget planerat'
        : [...items, ...(left > 0 ? [`och ${left} till`] : [])].join(', '),
    changes,
  }
}

/** "15 aktiviteter" */
export function countWords(count: number): string {
  if (count === 0) return 'Inget planerat'
  return count === 1 ? '1 aktivitet' : `${count} aktiviteter`
}

/** "Nära mig": a link to each area of the places. */
export function areaLinks({ data }: Pick<Site, 'data'>): Link[] {
  return areasOf(data.places)
    .map(({ id, name }) => ({ address: addresses.area(id), text: name }))
    .toSorted((a, b) => swedishOrder.compare(a.text, b.text))
}
