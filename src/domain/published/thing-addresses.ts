import { addresses, changesFeedAddress, embedAddress, feedAddress } from './addresses.ts'
import type { ThingKind } from './published-thing.ts'

/** Everything that is published under one id, by what it is. All of it answers for ever. */
export interface ThingAddresses {
  page: string
  calendarFeed: string | null
  embed: string | null
  poster: string | null
  screen: string | null
  weekText: string | null
  changesFeed: string | null
}

/** The addresses of a thing of that kind. */
export function addressesOf(kind: ThingKind, id: string): ThingAddresses {
  return { ...none, ...addressesBy[kind](id) }
}

const none = {
  calendarFeed: null,
  embed: null,
  poster: null,
  screen: null,
  weekText: null,
  changesFeed: null,
}

const addressesBy: Record<ThingKind, (id: string) => Pick<ThingAddresses, 'page'> & Partial<ThingAddresses>> =
  {
    activity: (id) => ({ page: addresses.activity(id), calendarFeed: feedAddress('aktiviteter', id) }),
    area: (id) => ({
      page: addresses.area(id),
      calendarFeed: feedAddress('omraden', id),
      embed: embedAddress('omrade', id),
    }),
    category: (id) => ({
      page: addresses.category(id),
      calendarFeed: feedAddress('kategorier', id),
      embed: embedAddress('kategori', id),
    }),
    partner: (id) => ({
      page: addresses.partner(id),
      calendarFeed: feedAddress('partner', id),
      embed: embedAddress('partner', id),
    }),
    project: (id) => ({
      page: addresses.project(id),
      calendarFeed: feedAddress('projekt', id),
      embed: embedAddress('projekt', id),
    }),
    place: (id) => ({
      page: addresses.place(id),
      calendarFeed: feedAddress('platser', id),
      embed: embedAddress('plats', id),
      poster: addresses.poster(id),
      screen: addresses.screen(id),
      weekText: addresses.weekText(id),
      changesFeed: changesFeedAddress(id),
    }),
    agreement: (id) => ({ page: addresses.agreementPeriod(id) }),
    'yearly-report': (id) => ({ page: addresses.yearlyReport(Number(id)) }),
  }
