import type { Activity } from '../../domain/programme/activity.ts'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { placeById } from '../../domain/lookup.ts'
import type { Site } from '../../domain/site.ts'
import type { NextDate } from './activity-dates.ts'
import type { Link } from '../frame/page-frame.ts'

/** Ways to tell somebody of an activity. */
export interface ShareLinks {
  sms: Link
  mail: Link
  /** For the script that tells the date that is looked at. */
  title: string
  where: string
  url: string
}

/** A message with what, when, where and the address, ready to send. */
export function toShareLinks(site: Site, activity: Activity, next: readonly NextDate[]): ShareLinks {
  const url = absoluteUrl(addresses.activity(activity.id), site.url)
  const where = placeById(site.data, activity.placeId).name
  const text = [activity.title, ...next.map(inOneLine), where].join('. ')
  const body = encodeURIComponent(`${text}. ${url}`)
  return {
    // Android wants "?body=", iOS "&body="; both read this.
    sms: { address: `sms:?&body=${body}`, text: 'Skicka som sms' },
    mail: {
      address: `mailto:?subject=${encodeURIComponent(activity.title)}&body=${body}`,
      text: 'Skicka som mejl',
    },
    title: activity.title,
    where,
    url,
  }
}

function inOneLine({ title, when }: NextDate): string {
  return title ? `${title}, ${when.toLowerCase()}` : when
}
