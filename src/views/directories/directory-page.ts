import { addresses } from '../../domain/published/addresses.ts'
import { addressesOf } from '../../domain/published/thing-addresses.ts'
import type { Category, Partner, Project } from '../../domain/programme/directory.ts'
import { belongsTo, type Membership } from '../../domain/occurrences/occurrence-groups.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { Site } from '../../domain/site.ts'
import { formatCall, telephoneAddress } from '../../domain/programme/spoken-phone.ts'
import type { ListedActivity } from '../activities/activity-list.ts'
import { toPartedActivities, type LetterLink } from '../activities/letter-links.ts'
import { toCalendarLinks, type CalendarLinks } from '../calendar/calendar-links.ts'
import type { Link } from '../frame/page-frame.ts'

/** A kind of activity, a partner or a project, with its activities. */
export interface DirectoryPage {
  title: string
  /** Paragraphs. */
  about: string[]
  /** The agreement's own words. */
  quote: string | null
  /** Whose words the quote is. */
  quoteFrom: string
  /** What a reader of the quote should know. */
  note: string | null
  links: Link[]
  activities: ListedActivity[]
  /** Ways to the activities by letter, where they are too many for one page. */
  letters: LetterLink[]
  count: number
  /** Said where there are no activities. */
  empty: string
  programme: string[]
  calendar: CalendarLinks
}

/** The page of a kind of activity. */
export function toCategoryPage(site: Site, { id, name, description }: Category): DirectoryPage {
  return {
    ...common(site, 'category', id),
    title: name,
    about: present(description),
    empty: 'Det finns inga aktiviteter av det här slaget just nu.',
    calendar: toCalendarLinks(site, { folder: 'kategorier', id }),
  }
}

/** The page of a partner: what it does together with the association, or holds itself. */
export function toPartnerPage(site: Site, partner: Partner): DirectoryPage {
  const { id, name, role, website, phone } = partner
  return {
    ...common(site, 'partner', id),
    title: name,
    about: present(role),
    links: [
      ...(phone ? [{ address: telephoneAddress(phone), text: formatCall(phone) }] : []),
      ...(website ? [{ address: website, text: `Webbplats: ${name}` }] : []),
      ...site.data.projects
        .filter(({ partnerIds }) => partnerIds.includes(id))
        .map((project) => ({ address: addresses.project(project.id), text: `Projekt: ${project.name}` })),
    ],
    empty: `Det finns inga aktiviteter tillsammans med ${name} just nu.`,
    calendar: toCalendarLinks(site, { folder: 'partner', id }),
  }
}

/** The page of a project, with the words of the agreement where there are any. */
export function toProjectPage(site: Site, project: Project): DirectoryPage {
  const { id, name, description, quote, note, partnerIds } = project
  return {
    ...common(site, 'project', id),
    title: name,
    about: present(description),
    quote,
    note,
    links: site.data.partners
      .filter((partner) => partnerIds.includes(partner.id))
      .map((partner) => ({ address: addresses.partner(partner.id), text: `Partner: ${partner.name}` })),
    empty: 'Det finns inga aktiviteter i projektet just nu.',
    calendar: toCalendarLinks(site, { folder: 'projekt', id }),
  }
}

function common(site: Site, kind: Membership, id: string) {
  const activities = site.data.activities.filter((activity) => belongsTo(activity, kind, id))
  return {
    quote: null,
    quoteFrom:
      site.data.partnership.agreements.length > 0 ? 'Så står det i avtalet:' : 'Så står det, ord för ord:',
    note: null,
    links: [],
    ...toPartedActivities(site, { list: addressesOf(kind, id).page }, activities),
    count: activities.length,
    programme: programmeSentences(site.data.settings, site.today),
  }
}

function present(text: string | null): string[] {
  return text ? [text] : []
}
