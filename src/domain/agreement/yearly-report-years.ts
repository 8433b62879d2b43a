import type { Site } from '../site.ts'

/** The years that have a draft of a yearly report: from the first agreement's start to this year. */
export function reportYears({ data, today }: Pick<Site, 'data' | 'today'>): number[] {
  const last = today.year
  const first = Math.min(last, data.partnership.agreements[0]?.validFrom.value.year ?? last)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
