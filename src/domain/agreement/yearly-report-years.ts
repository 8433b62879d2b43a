import type { Site } from '../site.ts'

/** The years that have a draft of a yearly report: from the first agreement's start to this year; none without an agreement. */
export function reportYears({ data, today }: Pick<Site, 'data' | 'today'>): number[] {
  const last = today.year
  const [agreement] = data.partnership.agreements
  if (!agreement) return []
  const first = Math.min(last, agreement.validFrom.value.year)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
