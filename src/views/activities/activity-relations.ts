import type { Activity } from '../../domain/programme/activity.ts'
import { addresses } from '../../domain/published/addresses.ts'
import { organizerName } from '../../domain/programme/organizer-name.ts'
import type { SiteData } from '../../domain/site-data.ts'
import type { Link } from '../frame/page-frame.ts'

/** What an activity belongs to. */
export interface RelatedLinks {
  categories: Link[]
  /** "Resurspoolen." */
  organizer: string
  partners: Link[]
  project: Link | null
}

/** Links from an activity to its kinds, partners and project; hidden ones are left out silently. */
export function toRelatedLinks(data: SiteData, activity: Activity): RelatedLinks {
  const { organizer } = activity
  const organizing = organizer.kind === 'partner' ? [organizer.partnerId] : []
  const project = data.projects.find(({ id }) => id === activity.projectId)
  return {
    categories: data.categories
      .filter(({ id }) => activity.categoryIds.includes(id))
      .map(({ id, name }) => ({ address: addresses.category(id), text: `Mer inom ${name}` })),
    organizer: `${organizerName(activity, data)}.`,
    partners: data.partners
      .filter(({ id }) => [...activity.partnerIds, ...organizing].includes(id))
      .map(({ id, name }) => ({ address: addresses.partner(id), text: `Tillsammans med ${name}` })),
    project: project ? { address: addresses.project(project.id), text: `Projekt: ${project.name}` } : null,
  }
}
