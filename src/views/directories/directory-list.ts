import { addresses } from '../../domain/published/addresses.ts'
import type { Category, Partner, Project } from '../../domain/programme/directory.ts'
import { belongsTo } from '../../domain/occurrences/occurrence-groups.ts'
import type { SiteData } from '../../domain/site-data.ts'
import type { Site } from '../../domain/site.ts'
import { swedishOrder } from '../../domain/time/swedish.ts'

/** A kind, a partner or a project in a list. */
export interface ListedThing {
  address: string
  name: string
  lines: string[]
}

/** Kinds of activity from A to Ö, with how many activities each has. */
export function toCategoryList({ data }: Site): ListedThing[] {
  const text = ({ description }: Category) => description
  return toList(data, { kind: 'category', things: data.categories, address: addresses.category, text })
}

/** Partners from A to Ö, with how many activities they hold or take part in. */
export function toPartnerList({ data }: Site): ListedThing[] {
  const text = ({ role }: Partner) => role
  return toList(data, { kind: 'partner', things: data.partners, address: addresses.partner, text })
}

/** Projects from A to Ö. */
export function toProjectList({ data }: Site): ListedThing[] {
  const text = ({ description }: Project) => description
  return toList(data, { kind: 'project', things: data.projects, address: addresses.project, text })
}

interface Things<Thing extends { id: string; name: string }> {
  kind: 'category' | 'partner' | 'project'
  things: readonly Thing[]
  address: (id: string) => string
  text: (thing: Thing) => string | null
}

function toList<Thing extends { id: string; name: string }>(
  { activities }: SiteData,
  { kind, things, address, text }: Things<Thing>,
): ListedThing[] {
  return things
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
    .map((thing) => {
      const count = activities.filter((activity) => belongsTo(activity, kind, thing.id)).length
      return { address: address(thing.id), name: thing.name, lines: withCount(text(thing), count) }
    })
}

function withCount(text: string | null, count: number): string[] {
  const words =
    count === 0 ? 'Inga aktiviteter just nu' : `${count} ${count === 1 ? 'aktivitet' : 'aktiviteter'}`
  return [...(text ? [text] : []), words]
}
