import { isBefore } from '../time/date-order.ts'
import { isoWeekOf, mondayOf } from '../time/iso-weeks.ts'
import { addresses } from './addresses.ts'

/**
 * The sheets for the wall of a place: this week and the next, the two weeks after today's, a month, and this week and the next
 * in the size of a wall.
 */
export const sheetKinds = ['week', 'next-week', 'month', 'wall'] as const
export type SheetKind = (typeof sheetKinds)[number]

const pageNames = { week: '', 'next-week': 'nasta-vecka/', month: 'manad/', wall: 'a3/' } as const

/** Address of a sheet as a page to print: `/platser/ryd/affisch/manad/`. */
export function sheetAddress(placeId: string, kind: SheetKind): string {
  return addresses.poster(placeId) + pageNames[kind]
}

/** Address of the two coming weeks as text to copy. */
export function sheetTextAddress(placeId: string): string {
  return `${addresses.place(placeId)}text/`
}

/** Name of a sheet as a ready-made file: `vecka-48.pdf` of the week that the sheet begins in, `manad.pdf`, `a3.pdf`. */
export function sheetFile(kind: SheetKind, today: Temporal.PlainDate): string {
  if (kind === 'month') return 'manad.pdf'
  if (kind === 'wall') return 'a3.pdf'
  return weekFile(kind === 'week' ? today : today.add({ weeks: 1 }))
}

/** The names of this day's files, and of those of earlier weeks: what was given out answers for ever. Week 48 comes back in a year. */
export function sheetFiles(today: Temporal.PlainDate, since: Temporal.PlainDate) {
  const current = new Map(sheetKinds.map((kind) => [sheetFile(kind, today), kind]))
  const earlier = new Set<string>()
  for (let day = mondayOf(since); isBefore(day, today); day = day.add({ weeks: 1 }))
    if (!current.has(weekFile(day))) earlier.add(weekFile(day))
  return { current, earlier: [...earlier] }
}

/** Every address that the sheets of a place have ever had. */
export function allSheetAddresses(
  placeId: string,
  { today, since }: { today: Temporal.PlainDate; since: Temporal.PlainDate },
): string[] {
  const { current, earlier } = sheetFiles(today, since)
  const pages = [...sheetKinds.map((kind) => sheetAddress(placeId, kind)), sheetTextAddress(placeId)]
  return [...pages, ...[...current.keys(), ...earlier].map((name) => addresses.poster(placeId) + name)]
}

function weekFile(date: Temporal.PlainDate): string {
  return `vecka-${isoWeekOf(date).week}.pdf`
}

/** A year of sheets is 60 files a place. With these the site stays below the 20,000 files that hosts take (Cloudflare Pages). */
const mostPlaces = 100

/**
 * From which day the site has more sheets than the one poster of each place; null where it has none. What has been given out is
 * kept for ever, so a site that grows goes on; only one that begins with very many places has none.
 */
export function sheetsSince(
  places: number,
  before: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  return before ?? (places <= mostPlaces ? today : null)
}
