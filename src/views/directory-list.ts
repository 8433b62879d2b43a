import { addresses } from '../domain/addresses.ts'
import { belongsTo } from '../domain/occurrence-groups.ts'
import type { Site } from '../domain/site.ts'
import { swedishOrder } from '../domain/swedish.ts'

/** A kind, a partner or a project in a list. */
export interface ListedThing {
  address: string
  name: string
  lines: string[]
}

/** Kinds of activity from A to Ö, with how many activities each has. */
export function toCategoryList({ data }: Site): ListedThing[] {
  return data.categories
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
    .map(({ id, name, description }) => {
      const count = data.activities.filter((activity) => belongsTo(activity, 'category', id)).length
      return { address: addresses.category(id), name, lines: withCount(description, count) }
    })
}

/** Partners from A to Ö, with how many activities they hold or take part in. */
export function toPartnerList({ data }: Site): ListedThing[] {
  return data.partners
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
    .map(({ id, name, role }) => {
      const count = data.activities.filter((activity) => belongsTo(activity, 'partner', id)).length
      return { address: addresses.partner(id), name, lines: withCount(role, count) }
    })
}

/** Projects from A to Ö. */
export function toProjectList({ data }: Site): ListedThing[] {
  return data.projects
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
    .map(({ id, name, description }) => {
      const count = data.activities.filter((activity) => belongsTo(activity, 'project', id)).length
      return { address: addresses.project(id), name, lines: withCount(description, count) }
    })
}

function withCount(text: string | null, count: number): string[] {
  const words =
    count === 0 ? 'Inga aktiviteter just nu' : `${count} ${count === 1 ? 'aktivitet' : 'aktiviteter'}`
  return [...(text ? [text] : []), words]
}
