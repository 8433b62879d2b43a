import { isOver, type VisitorsDay } from './visitors-day.ts'

/** What a lobby screen says of an occurrence at a moment. */
export type ScreenState = 'over' | 'now' | 'next' | 'later'

/** When an occurrence begins and ends (ISO 8601; a bare date is the whole day), and whether it is off. */
export interface TimedItem {
  starts: string
  ends: string
  isOff: boolean
}

/**
 * What is over, on now, and next, in whatever order they stand. What is off is never now or next, so that nobody waits for it. Several that
 * begin at the same time are all next.
 */
export function screenStates(items: readonly TimedItem[], day: VisitorsDay): ScreenState[] {
  const next = earliest(items.filter((item) => !item.isOff && !hasBegun(item, day)))
  return items.map((item) => {
    if (isOver(item.ends, day)) return 'over'
    if (item.isOff) return 'later'
    if (hasBegun(item, day)) return 'now'
    return item.starts === next ? 'next' : 'later'
  })
}

function hasBegun({ starts }: TimedItem, { now, today }: VisitorsDay): boolean {
  return starts.length === 10 ? starts <= today : Date.parse(starts) <= now
}

function earliest(items: readonly TimedItem[]): string | undefined {
  return items.map(({ starts }) => starts).sort((one, other) => Date.parse(one) - Date.parse(other))[0]
}
