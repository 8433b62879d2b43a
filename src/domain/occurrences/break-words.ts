import type { Activity } from '../programme/activity.ts'
import type { Break } from '../programme/change.ts'
import { activityById, placeById } from '../lookup.ts'
import { onceFor } from '../once-for.ts'
import type { SiteData } from '../site-data.ts'
import type { Site } from '../site.ts'
import { haveCommonDay, type DaySpan } from '../time/day-span.ts'
import { formatDate, formatList } from '../time/swedish.ts'
import { isBefore } from '../time/date-order.ts'

/** "Uppehåll tills vidare.", "Uppehåll 22 juni till 16 augusti: sommaruppehåll. Det gäller Eken och Björken." */
export function formatBreak(pause: Break, site: Site): string {
  const { reason } = pause
  const days = formatDays(pause, site.today)
  const why = reason ? ` Orsak: ${reason.replace(/[.]$/, '')}.` : ''
  return `Uppehåll ${days}.${why}${scope(pause, site)}`
}

/** "22 juni till 16 augusti", "från och med 22 juni tills vidare", "tills vidare" where it has begun. */
function formatDays({ from, to }: Break, today: Temporal.PlainDate): string {
  if (!to) {
    const hasBegun = !isBefore(today, from)
    return hasBegun ? 'tills vidare' : `från och med ${formatDate(from, today)} tills vidare`
  }
  if (from.equals(to)) return formatDate(from, today)
  return `${formatDate(from, from.year === to.year ? to : today)} till ${formatDate(to, today)}`
}

/** The breaks that touch the given days, soonest first, for the whole or for one place. */
export function breaksIn(site: Site, days: DaySpan, placeId: string | null = null): Break[] {
  return touching(placeId === null ? site.data.breaks : breaksAt(site, placeId), days)
}

/** Those of them that take dates from an activity. */
export function breaksOf(site: Site, days: DaySpan, { id, placeId }: Activity): Break[] {
  const own = breaksAt(site, placeId).filter(
    ({ activityIds }) => activityIds.length === 0 || activityIds.includes(id),
  )
  return touching(own, days)
}

function breaksAt({ data }: Site, placeId: string): readonly Break[] {
  return breaksByPlace(data).get(placeId) ?? []
}

function touching(breaks: readonly Break[], days: DaySpan): Break[] {
  return breaks
    .filter(({ from, to }) => haveCommonDay({ from, to: to ?? days.to }, days))
    .sort((a, b) => Temporal.PlainDate.compare(a.from, b.from))
}

/** Those of each place and those of every place, in the sheet's order. */
const breaksByPlace = onceFor(({ breaks, places }: SiteData) => {
  const groups = new Map<string, Break[]>(places.map(({ id }) => [id, []]))
  for (const pause of breaks) {
    for (const id of pause.placeIds.length === 0 ? groups.keys() : pause.placeIds) groups.get(id)?.push(pause)
  }
  return groups
})

/** Names up to this many; more than that reads as a list of everything. */
const mostNames = 4

function scope({ placeIds, activityIds }: Break, { data }: Site): string {
  const places = placeIds.map((id) => placeById(data, id).name)
  const titles = activityIds.map((id) => activityById(data, id).title)
  const words = [...named(titles, 'aktiviteter'), ...named(places, 'platser')]
  return words.length > 0 ? ` Det gäller ${words.join(' på ')}.` : ''
}

function named(names: readonly string[], plural: string): string[] {
  if (names.length === 0) return []
  return [names.length > mostNames ? `${names.length} ${plural}` : formatList(names)]
}
