import { dayNumber } from '../time/calendar-day.ts'
import type { Occurrence } from './occurrence.ts'

/** In order of date and start, then id; what lasts all day comes before everything else of its date. */
export function orderByStart<Item>(
  items: readonly Item[],
  whenOf: (item: Item) => Pick<Occurrence, 'id' | 'date' | 'time'>,
): Item[] {
  return items
    .map((item) => {
      const { id, date, time } = whenOf(item)
      const minutes = time.kind === 'all-day' ? -1 : time.start.hour * 60 + time.start.minute
      return { item, id, minutes: dayNumber(date) * 1440 + minutes }
    })
    .sort((a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1))
    .map(({ item }) => item)
}
