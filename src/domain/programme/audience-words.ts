import { formatList } from '../time/swedish.ts'
import type { Activity } from './activity.ts'

/** Whom an activity is for: "För anhöriga och personer med demens"; null where nothing is said. */
export function formatAudiences({ audiences }: Pick<Activity, 'audiences'>): string | null {
  if (audiences.length === 0) return null
  const list = formatList(audiences)
  return /^för /i.test(list)
    ? list
    : `För ${list.replace(/^(?:Alla|Den|Dig) /, (word) => word.toLowerCase())}`
}
