import type { Schedule } from '../../domain/programme/schedule.ts'

/** How often something is held: things that are held once or seldom are easily drowned by the weekly ones. */
export type Rarity = 'once' | 'seldom' | 'often'

/** `seldom` is less than every other week, or on a few single dates. */
export function rarityOf({ rules, dates, spans }: Schedule): Rarity {
  if (rules.length === 0) return dates.length + spans.length === 1 ? 'once' : 'seldom'
  const isOften = rules.some(
    (rule) => rule.kind === 'weekly' || (rule.kind === 'every-nth-week' && rule.interval === 2),
  )
  return isOften ? 'often' : 'seldom'
}
