import { agreementName } from '../agreement/agreement-words.ts'
import { areasOf } from '../programme/areas.ts'
import type { ThingKind } from './published-thing.ts'
import { reportYears } from '../agreement/yearly-report-years.ts'
import type { Site } from '../site.ts'

/** Something under an id of its own, and what it is called. */
export interface NamedThing {
  id: string
  name: string
}

/** Everything of a kind that is published now. */
export function currentThings(kind: ThingKind, now: Pick<Site, 'data' | 'today'>): readonly NamedThing[] {
  const { data } = now
  switch (kind) {
    case 'activity':
      return data.activities.map(({ id, title }) => ({ id, name: title }))
    case 'place':
      return data.places
    case 'area':
      return areasOf(data.places)
    case 'category':
      return data.categories
    case 'partner':
      return data.partners
    case 'project':
      return data.projects
    case 'agreement':
      return data.partnership.agreements.map((agreement) => ({
        id: agreement.id,
        name: agreementName(agreement),
      }))
    case 'yearly-report':
      return reportYears(now).map((year) => ({ id: String(year), name: `Verksamhetsberättelse ${year}` }))
  }
}
